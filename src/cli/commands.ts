import { z } from 'zod';
import { role } from '../domain/ledger/role.ts';
import { keyId, memberId } from '../domain/terms/ids.ts';
import { command, type Command } from './program/command.ts';
import { anyLedger, flag, httpAddress, json, ledger, namedLedger, text } from './program/options.ts';
import type { Failure } from './program/explain-failure.ts';
import { remoteCommands } from './remote/commands.ts';

/**
 * The table of commands: parsing, help, README’s table and the tests are made from it. A command is one entry here and
 * one file, which `load` imports when the command is called: `--help` then needs none of the service's code.
 */
export const commands: readonly Command[] = [
  command({
    name: 'serve',
    summary: 'runs the service until SIGTERM or SIGINT (`npm start`)',
    details: ['Without DATABASE_URL it starts a PostgreSQL server of its own under DATA_DIR.'],
    examples: ['serve'],
    load: async () => (await import('./serve.ts')).serve,
  }),
  command({
    name: 'migrate',
    summary: 'brings the database up to date, and does nothing else',
    details: ['Applies the migrations that are missing, forward only, and names them.'],
    examples: ['migrate'],
    load: async () => (await import('./migrate.ts')).migrateOnly,
  }),
  command({
    name: 'seed',
    summary: 'loads commands from JSON lines; a second load adds nothing',
    details: ['The commands pass through the same rules as everyone’s. May run beside the service.'],
    document: 'seeds/README.md',
    args: { file: text('The file of commands; usually seeds/peru.jsonl').optional() },
    examples: ['seed', 'seed seeds/peru.jsonl'],
    load: async () => (await import('./seed.ts')).seed,
  }),
  command({
    name: 'import',
    summary: 'carries out the commands of a file, or those made of its records, dossiers or ClaimReviews',
    details: [
      'The commands pass through the same rules as everyone’s. May run beside the service. The same file again adds nothing.',
      'Bad lines are passed over and collected in a file with the reasons; the exit code is 65 then.',
      '--format log restores what export wrote, whole, into an empty ledger, which is made where it is missing.',
      '--format dossier carries out again what /claims/{claim}/dossier gave, also of many claims in one file.',
      '--format claim-review reads schema.org ClaimReviews: lines of JSON, a list, a DataFeed or one.',
    ],
    document: 'docs/import.md',
    args: { file: text('The file; - is standard input, and .gz is unpacked') },
    options: {
      ledger,
      format: z
        .enum(['ndjson', 'csv', 'log', 'dossier', 'claim-review'])
        .optional()
        .describe(
          'What the file holds; usually csv where its name says so, otherwise ndjson: an object a line',
        ),
      mapping: text('The file that says how records become commands; CSV needs one').optional(),
      name: text('The name under which aliases become ids; usually that of the file').optional(),
      rejects: text('The file for bad lines; usually NAME.rejects.ndjson in the current folder').optional(),
      dryRun: flag('Judge every line, tell the bad ones, and write nothing'),
    },
    examples: [
      'import commands.jsonl.gz --dry-run',
      'import checks.csv --mapping checks.mapping.json --rejects bad.ndjson',
      'import main.log.gz --format log --ledger copy',
    ],
    load: async () => (await import('./import.ts')).importFile,
  }),
  command({
    name: 'export',
    summary: 'writes the whole log of a ledger, which `import --format log` restores, or its claims as CSV',
    details: [
      'A log holds everything: what is for the desk and for admins alone, and the digests of keys.',
      'As CSV the claims are written as the public sees them, with the columns of GET /claims. Texts that a spreadsheet would take for a formula get an apostrophe before them.',
    ],
    document: 'docs/import.md',
    args: { file: text('The file, packed where it ends in .gz; usually standard output').optional() },
    options: {
      ledger,
      format: z
        .enum(['log', 'csv'])
        .optional()
        .describe('What is written; usually csv where the file’s name says so, otherwise log'),
    },
    examples: ['export main.log.gz', 'export claims.csv --ledger main'],
    load: async () => (await import('./export.ts')).exportFile,
  }),
  command({
    name: 'keys list',
    isDefault: true,
    summary: 'lists the keys of a ledger with their holders',
    options: { ledger },
    examples: ['keys list'],
    load: async () => (await import('./keys.ts')).listKeys,
  }),
  command({
    name: 'keys issue',
    summary: 'gives a key to a new member, or to one that there is; also while the service runs',
    details: ['Say --name and --role, or --member. The key is printed once and kept nowhere.'],
    options: {
      ledger,
      name: text('The name of the new member, as the public record shows it').optional(),
      role: role.optional().describe('What the new member may do'),
      program: flag('The new member is a program, and no person'),
      member: memberId.optional().describe('The member who is given another key'),
    },
    examples: [
      'keys issue --name Ana --role checker',
      'keys issue --member member_01m80tbmw8fezt2zzn7bkgpawn',
    ],
    load: async () => (await import('./keys.ts')).issueKey,
  }),
  command({
    name: 'keys revoke',
    summary: 'takes a key out of use, also while the service runs',
    args: { key: keyId.describe('The id of the key, as `keys list` shows it') },
    options: { ledger, reason: text('Why; it is kept on record') },
    examples: ['keys revoke key_01m80tbmy6fezt3003nwndzwbx --reason Leaked'],
    load: async () => (await import('./keys.ts')).revokeKey,
  }),
  command({
    name: 'ledgers list',
    isDefault: true,
    summary: 'lists the ledgers of the deployment',
    examples: ['ledgers list'],
    load: async () => (await import('./ledgers.ts')).listLedgers,
  }),
  command({
    name: 'ledgers create',
    summary: 'adds a ledger with the scale “truth” and its first admin, whose key is printed once',
    details: ['A running service works on it within a second.'],
    args: { ledger: namedLedger },
    options: { name: text('The name of its first admin') },
    examples: ['ledgers create lima --name Diana'],
    load: async () => (await import('./ledgers.ts')).addLedger,
  }),
  command({
    name: 'mirror',
    summary: 'keeps a copy of what another ledger shows to everyone, with the same positions, ids and times',
    details: [
      'The service shows the copy beside the other ledgers, and nothing can be done in it. The command runs until SIGTERM; started again it goes on where it ended.',
      'It compares the end of the copy with the origin first. Where the origin contradicts the copy it refuses to go on, and the exit code is 1.',
    ],
    args: { origin: httpAddress.describe('A service, whose ledger main is meant, or one ledger of it') },
    options: {
      ledger: namedLedger.describe('The name of the copy in this deployment'),
      once: flag('End when there is nothing more to copy'),
      check: flag('Compare all of the copy with the origin first, and not its end alone'),
    },
    examples: ['mirror https://ledger.example.org/v1/ledgers/main --ledger lima --once'],
    load: async () => (await import('./mirror.ts')).mirror,
  }),
  command({
    name: 'rebuild',
    summary: 'makes one view, or all, anew from the log and switches to it, also while the service runs',
    details: [
      'The service shows the view in use until the switch. Where the command ends early that view stays in use.',
    ],
    args: { view: text('The name of the view; usually all').optional() },
    options: { ledger: anyLedger },
    examples: ['rebuild', 'rebuild current_status --ledger main'],
    load: async () => (await import('./rebuild.ts')).rebuildViews,
  }),
  command({
    name: 'dead-letters list',
    isDefault: true,
    summary: 'lists the events that a view could not take up: which, where and why',
    details: ['Such an event stops its stream in that view, and nothing else.'],
    options: { ledger: anyLedger, json },
    examples: ['dead-letters list --json'],
    load: async () => (await import('./dead-letters.ts')).listLetters,
  }),
  command({
    name: 'dead-letters replay',
    summary: 'makes these views anew, and switches to them once they lack no more than before',
    details: ['The exit code is 1 where some stream cannot be taken up still.'],
    options: { ledger: anyLedger },
    examples: ['dead-letters replay'],
    load: async () => (await import('./dead-letters.ts')).replayLetters,
  }),
  command({
    name: 'doctor',
    summary: 'looks at the log, the snapshots, the views and the server, and says what to do',
    details: ['May run beside the service. The exit code is 1 where something is broken.'],
    options: {
      ledger: anyLedger,
      replay: z
        .boolean()
        .default(true)
        .describe('Do not make the views anew to compare them, which takes longest'),
      json,
    },
    examples: ['doctor', 'doctor --ledger main --no-replay'],
    load: async () => (await import('./doctor.ts')).doctor,
  }),
  ...remoteCommands,
];

/** How the process ends after an error. Loaded for an error alone, because it knows those of the database. */
export const failureOf = async (error: unknown): Promise<Failure> =>
  (await import('./program/explain-failure.ts')).explainFailure(error);
