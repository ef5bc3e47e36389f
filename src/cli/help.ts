import { settings } from '../settings/settings.ts';

const general = `Claim Ledger keeps claims, evidence and verdicts as events.

Usage: node src/main.ts <command> [words]

Commands:
  serve            run the service until SIGTERM or SIGINT
  migrate          bring the database up to date, and do nothing else
  seed [file]      load commands from a file of JSON lines (usually seeds/peru.jsonl); a second load adds nothing
  import FILE      carry out the commands of a file, or those that a mapping makes of its records
  export [FILE]    write the log of a ledger, which “import --format log” restores, or its claims as CSV
  keys             list, issue and revoke keys: see “help keys”
  ledgers          list the ledgers of the deployment, or add one: see “help ledgers”
  mirror URL       keep a copy of another ledger's public record: see “help mirror”
  rebuild [view]   make one view, or all, anew from the log, also while the service runs
  dead-letters     list what views could not take up, or replay it: see “help dead-letters”
  doctor           look at the log, the snapshots, the views and the server, and say what to do
  claims           list or show the claims of a service, here or elsewhere: see “help claims”
  corrections      list the corrections of a service: see “help corrections”
  whoami           say whom a key speaks for in a service, and what they may
  mcp              let a model read a service, and help to fill it, by the Model Context Protocol over stdio
  help [command]   say more about a command

Settings come from the environment:`;

const particular: Record<string, string> = {
  serve:
    'Usage: node src/main.ts serve\n\nRuns the service. Without DATABASE_URL it starts a PostgreSQL server of its own under DATA_DIR.',
  migrate:
    'Usage: node src/main.ts migrate\n\nApplies what is missing of the migrations, forward only, and names it.',
  seed: 'Usage: node src/main.ts seed [file]\n\nLoads commands through the same rules as everyone’s. May run while the service runs.',
  import: `Usage: node src/main.ts import FILE [--mapping FILE] [--format ndjson|csv|log|dossier|claim-review] [--name NAME]
         [--ledger NAME] [--rejects FILE] [--dry-run]

Carries out commands through the same rules as everyone’s, also while the service runs. FILE holds one JSON object a line
(the form of seeds/peru.jsonl), or records that --mapping says how to read; - is standard input, and .gz is unpacked.
The same file again adds nothing. Bad lines are passed over and collected in a file with the reasons.
--dry-run tells them all the same and writes nothing. --name is the name that aliases are made under, usually the file’s.
Exit code: 0 where every line was carried out, 65 where some are bad, 64 for a wrong word, 69 where the database is away.
--format log restores what export wrote, whole, into an empty ledger, which is made where it is missing.
--format dossier carries out again what /claims/{claim}/dossier gave, also of many claims in one file.
--format claim-review reads schema.org ClaimReviews: lines of JSON, a list, a DataFeed or one.
See docs/import.md.`,
  export: `Usage: node src/main.ts export [FILE] [--ledger NAME] [--format log|csv]

Writes the log of a ledger as JSON lines, to FILE or standard output, packed where FILE ends in .gz. It holds everything:
what is for the desk and for admins alone, and the digests of keys.
--format csv (usual where FILE ends in .csv) writes the claims instead, as the public sees them, with the columns of
GET /claims as CSV. Texts that a spreadsheet would take for a formula get an apostrophe before them.`,
  keys: `Usage:
  node src/main.ts keys list
  node src/main.ts keys issue --name NAME --role ROLE [--program]
  node src/main.ts keys issue --member MEMBER_ID
  node src/main.ts keys revoke KEY_ID --reason TEXT

Every form takes --ledger NAME (usually main). A new key is printed once and kept nowhere.
ROLE is reader, contributor, checker, editor or admin.`,
  ledgers: `Usage:
  node src/main.ts ledgers list
  node src/main.ts ledgers create LEDGER --name NAME

Adds a ledger with the scale “truth” and one admin of that name, whose key is printed once and kept nowhere.
A running service works on it within a second.`,
  mirror: `Usage: node src/main.ts mirror URL --ledger NAME [--once] [--check]

Keeps a copy of what another ledger shows to everyone, under NAME in this deployment, until SIGTERM. URL is the address of
a service, whose ledger main is meant, or of one ledger: https://ledger.example.org/v1/ledgers/main. The copy has the same
positions, ids and times; the service shows it beside the other ledgers, and nothing can be done in it. Started again it
goes on where it ended. It compares the end of the copy with the origin first (--check: all of it), and refuses to go on
where the origin contradicts what was copied; the exit code is 1 then. --once ends when there is nothing more.`,
  rebuild:
    'Usage: node src/main.ts rebuild [view] [--ledger NAME]\n\nMakes the view, or all, anew from the log and then switches to it, in one ledger or in all. The service may go on\nmeanwhile: it shows the view in use until the switch. Where it ends early the view in use stays in use.',
  'dead-letters': `Usage:
  node src/main.ts dead-letters list [--ledger NAME] [--json]
  node src/main.ts dead-letters replay [--ledger NAME]

An event that a view cannot take up stops its stream in that view, and nothing else. “list” shows which, where and why.
“replay” makes these views anew, and switches to them once they lack no more than before; the exit code is 1 where some
stream cannot be taken up still.`,
  claims: `Usage:
  node src/main.ts claims list [--topic TOPIC]
  node src/main.ts claims show|history|verdicts|corrections CLAIM

Asks a service, by --url (usually http://127.0.0.1:4000) and --ledger (usually main). --as-of a position or a time shows it
as it was shown then; --limit is how many items at most (usually 50); --json prints the whole of what was answered.
A key comes from CLAIM_LEDGER_KEY in the environment alone. Exit code: 69 where the service cannot be reached.`,
  corrections: `Usage: node src/main.ts corrections [list]

The public notices about changes to what was published, of a whole ledger. Takes the words of “help claims”.`,
  whoami: `Usage: node src/main.ts whoami [--url URL] [--ledger NAME] [--json]

Whom the key or token in CLAIM_LEDGER_KEY speaks for: member, name, kind, role, and until when it works.`,
  mcp: `Usage: node src/main.ts mcp [--url URL] [--ledger NAME]

Serves the Model Context Protocol over standard input and output: find claims and sources, read a claim with what speaks
against it, read its history, list corrections. With a key in CLAIM_LEDGER_KEY whose role may, also record a claim, register
a source and offer evidence: labelled as made by a machine, and never a verdict.`,
  doctor: `Usage: node src/main.ts doctor [--ledger NAME] [--no-replay] [--json]

Looks at the settings of the server, at positions and versions, at the snapshots of streams and at the views, each of
which is made anew and compared (without that with --no-replay). May run beside the service. Says what to do; the exit
code is 1 where something is broken. --json prints what was found as JSON.`,
};

const table = (): string =>
  Object.entries(settings.shape)
    .map(([name, schema]) => {
      const parsed = schema.safeParse(undefined);
      const usual =
        parsed.success && parsed.data !== undefined && parsed.data !== '' ? ` [${parsed.data}]` : '';
      return `  ${name.padEnd(27)}${schema.description ?? ''}${usual}`;
    })
    .join('\n');

export const help = (command: string | undefined): string =>
  (command !== undefined && Object.hasOwn(particular, command) ? particular[command] : undefined) ??
  `${general}\n${table()}`;
