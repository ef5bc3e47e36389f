import { z } from 'zod';
import { newMemberName, role } from '../domain/ledger/members.ts';
import { keyId, memberId } from '../domain/terms/ids.ts';
import { command, type CliCommand } from './program/command.ts';
import {
  anyLedger,
  encoding,
  flag,
  httpAddress,
  json,
  ledger,
  namedLedger,
  text,
} from './program/options.ts';
import type { Failure } from './program/explain-failure.ts';
import { logCommands } from './log/commands.ts';
import { remoteCommands } from './remote/commands.ts';

/**
 * The table of commands. Parsing, help, README’s table and the tests are derived from it. A command is one entry here
 * and one file. `load` imports the file when the command runs, so `--help` needs no code of the service.
 */
export const commands: readonly CliCommand[] = [
  command({
    name: 'serve',
    summary: 'runs the service until SIGTERM or SIGINT (`npm start`)',
    details: ['Without DATABASE_URL it starts a PostgreSQL server of its own under DATA_DIR.'],
    examples: ['serve'],
    load: async () => (await import('./serve.ts')).serve,
  }),
  command({
    name: 'migrate',
    summary: 'applies the migrations and exits',
    details: ['Applies pending migrations, forward only, and prints their names.'],
    examples: ['migrate'],
    load: async () => (await import('./migrate.ts')).migrateOnly,
  }),
  command({
    name: 'seed',
    summary: 'loads commands from JSON lines; a second load adds nothing',
    details: ['The commands pass the same rules as all others. It may run while the service runs.'],
    document: 'seeds/README.md',
    args: { file: text('The file of commands; by default seeds/peru.jsonl').optional() },
    options: { encoding },
    examples: ['seed', 'seed seeds/peru.jsonl'],
    load: async () => (await import('./seed.ts')).seed,
  }),
  command({
    name: 'import',
    summary: 'executes the commands of a file, or those made from its records, dossiers or ClaimReviews',
    details: [
      'The commands pass the same rules as all others. It may run while the service runs. A second import of a file adds nothing.',
      'Bad lines are skipped and collected in a file with the reasons. The exit code is 65 then.',
      '--format log restores what export wrote, whole, into an empty ledger, which is made where it is missing. --format dossier replays dossiers from /claims/{claim}/dossier, also of many claims in one file.',
      '--format claim-review reads schema.org ClaimReviews: lines of JSON, a list, a DataFeed or one.',
    ],
    document: 'docs/import.md',
    args: { file: text('The file; - is standard input, and what gzip packed is unpacked').optional() },
    options: {
      ledger,
      format: z
        .enum(['ndjson', 'csv', 'log', 'dossier', 'claim-review'])
        .optional()
        .describe(
          'The format of the file; by default csv for *.csv and *.csv.gz, otherwise ndjson (one object per line)',
        ),
      mapping: text('The mapping of records to commands, as a file; required for CSV').optional(),
      name: text('The namespace from which aliases derive ids; by default the name of the file').optional(),
      rejects: text('The file for bad lines; by default NAME.rejects.ndjson, here').optional(),
      encoding,
      dryRun: flag('Validate every line, report the bad ones, and write nothing'),
      describe: flag('Print the commands, fields and filters that a mapping may use, and import nothing'),
    },
    examples: [
      'import commands.jsonl.gz --dry-run',
      'import checks.csv --mapping checks.mapping.json --rejects bad.ndjson --encoding windows-1252',
      'import main.log.gz --format log --ledger copy',
    ],
    load: async () => (await import('./import.ts')).importFile,
  }),
  command({
    name: 'export',
    summary: 'writes the whole log of a ledger, which `import --format log` restores, or its claims as CSV',
    details: [
      'A log holds everything, also the events for the desk and for admins alone, and the digests of keys.',
      'The CSV holds the public claims, with the columns of GET /claims. Texts that a spreadsheet would read as a formula are prefixed with an apostrophe.',
    ],
    document: 'docs/import.md',
    args: { file: text('The file, packed where it ends in .gz; usually standard output').optional() },
    options: {
      ledger,
      format: z
        .enum(['log', 'csv'])
        .optional()
        .describe('The format; by default csv for *.csv and *.csv.gz, otherwise log'),
      bom: flag('Begin CSV with a byte order mark, so that Excel reads it as UTF-8'),
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
    summary: 'issues a key to a new or an existing member; also while the service runs',
    details: ['Give --name and --role, or --member. The key is printed once and not stored.'],
    options: {
      ledger,
      name: newMemberName.optional().describe('The name of the new member, as the public record shows it'),
      role: role.optional().describe('What the new member may do'),
      program: flag('The new member is a program'),
      member: memberId.optional().describe('The member to issue another key to'),
      never: flag('The key never expires; otherwise the policy of the ledger decides (`keyLifetimeDays`)'),
    },
    examples: [
      'keys issue --name Ana --role checker',
      'keys issue --member member_01m80tbmw8fezt2zzn7bkgpawn',
    ],
    load: async () => (await import('./keys.ts')).issueKey,
  }),
  command({
    name: 'keys revoke',
    summary: 'revokes a key, also while the service runs',
    args: { key: keyId.describe('The id of the key, as `keys list` shows it') },
    options: { ledger, reason: text('The reason, for the record') },
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
    details: ['A running service serves it within a second.'],
    args: { ledger: namedLedger },
    options: { name: newMemberName.describe('The name of its first admin') },
    examples: ['ledgers create lima --name Diana'],
    load: async () => (await import('./ledgers.ts')).addLedger,
  }),
  command({
    name: 'mirror',
    summary: 'keeps a copy of another ledger’s public record, with the same positions, ids and times',
    details: [
      'The service serves the copy beside the other ledgers, read-only. The command runs until SIGTERM. Started again, it resumes.',
      'It first compares the end of the copy with the origin. If they contradict each other it stops, and the exit code is 1.',
    ],
    args: {
      origin: httpAddress.describe('The address of a service (then its ledger main), or of one ledger'),
    },
    options: {
      ledger: namedLedger.describe('The name of the copy in this deployment'),
      once: flag('Exit when the copy is complete'),
      check: flag('Compare the whole copy with the origin first, instead of its end'),
    },
    examples: ['mirror https://ledger.example.org/v1/ledgers/main --ledger lima --once'],
    load: async () => (await import('./mirror.ts')).mirror,
  }),
  command({
    name: 'rebuild',
    summary: 'rebuilds one view, or all, from the log and switches to it, also while the service runs',
    details: [
      'The service reads the view in use until the switch. If the command ends early, that view stays in use.',
    ],
    args: { view: text('The name of the view; by default all').optional() },
    options: { ledger: anyLedger },
    examples: ['rebuild', 'rebuild current_status --ledger main'],
    load: async () => (await import('./rebuild.ts')).rebuildViews,
  }),
  command({
    name: 'dead-letters list',
    isDefault: true,
    summary: 'lists the events that a view could not apply: which, where and why',
    details: ['Such an event stops only its own stream in that view.'],
    options: { ledger: anyLedger, json },
    examples: ['dead-letters list --json'],
    load: async () => (await import('./dead-letters.ts')).listLetters,
  }),
  command({
    name: 'dead-letters replay',
    summary: 'rebuilds these views, and switches to them if they lack no more events than before',
    details: ['The exit code is 1 if an event still cannot be applied.'],
    options: { ledger: anyLedger },
    examples: ['dead-letters replay'],
    load: async () => (await import('./dead-letters.ts')).replayLetters,
  }),
  command({
    name: 'doctor',
    summary: 'examines the log, the snapshots, the views and the server, and says what to do',
    details: ['It may run while the service runs. The exit code is 1 if something is broken.'],
    options: {
      ledger: anyLedger,
      replay: z
        .boolean()
        .default(true)
        .describe('Skip the comparison with rebuilt views, which takes longest'),
      json,
    },
    examples: ['doctor', 'doctor --ledger main --no-replay'],
    load: async () => (await import('./doctor.ts')).doctor,
  }),
  command({
    name: 'completion',
    summary: 'prints the script that completes commands and options in a shell',
    args: { shell: z.enum(['bash', 'zsh', 'fish']).describe('The shell') },
    details: [
      'bash and zsh read it with `source <(claim-ledger completion bash)`, fish with `claim-ledger completion fish | source`.',
    ],
    examples: ['completion bash'],
    load: async () => (await import('./completion.ts')).completion,
  }),
  ...logCommands,
  ...remoteCommands,
];

/** Maps an error to the end of the process. Imported only after an error, because it loads the database client. */
export const failureOf = async (error: unknown): Promise<Failure> =>
  (await import('./program/explain-failure.ts')).explainFailure(error);
