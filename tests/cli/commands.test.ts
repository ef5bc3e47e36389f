import { readFileSync } from 'node:fs';
import t from 'tap';
import { z } from 'zod';
import { commands } from '../../src/cli/commands.ts';
import { NotFound, UsageError } from '../../src/cli/failures.ts';
import { command, type CliCommand, type FilterOption } from '../../src/cli/program/command.ts';
import { programVersion, runProgram } from '../../src/cli/program/program.ts';

/** The result of a command line: the command that is called, the printed text, or the reported mistake. */
const outcomeOf = async (line: string, table: readonly CliCommand[] = commands) => {
  const outcome = { called: '', printed: '', wrong: '' };
  const words = line.split(' ').filter((word) => word !== '');
  try {
    await runProgram(table, words, {
      version: '1.2.3',
      perform: async ({ name }) => void (outcome.called = name),
      print: (text) => void (outcome.printed += text),
    });
  } catch (error) {
    // Only a UsageError has exit code 2.
    if (!(error instanceof UsageError)) throw error;
    outcome.wrong = error.message;
  }
  return outcome;
};

/** On one line, since a column of help may be wrapped anywhere. */
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const flagsOf = ({ options }: CliCommand, filters: readonly FilterOption[]): string[] => [
  ...Object.entries(options).map(([name, schema]) =>
    schema.safeParse(undefined).data === true ? `--no-${kebab(name)}` : `--${kebab(name)}`,
  ),
  ...filters.map(({ name }) => `--${kebab(name)}`),
];

t.test('the help of every command has its summary, arguments, options and examples', async (t) => {
  t.ok(commands.length > 20);
  t.equal(new Set(commands.map(({ name }) => name)).size, commands.length, 'each name occurs once');
  for (const each of commands) {
    const { name, summary, args, examples } = each;
    const asked = await outcomeOf(`${name} --help`);
    t.strictSame(asked, { ...asked, called: '', wrong: '' }, name);
    t.same(await outcomeOf(`help ${name}`), asked, `help ${name} is the same`);
    const help = `${flat(asked.printed)} `;
    t.ok(help.includes(`${flat(summary).slice(1)}. `), `${name}: ${help}`);
    const flags = flagsOf(each, await each.filters());
    for (const part of [...Object.keys(args), ...flags]) t.ok(help.includes(` ${part} `), `${name}: ${part}`);
    t.ok(examples.length > 0, `${name} has an example`);
    for (const example of examples) t.ok(help.includes(` claim-ledger ${example} `), example);
  }
});

t.test('every option and argument has a description', async (t) => {
  for (const each of commands) {
    const { printed } = await outcomeOf(`${each.name} --help`);
    for (const flag of flagsOf(each, await each.filters())) t.match(printed, new RegExp(`${flag} .*\\S \\S`));
    for (const name of Object.keys(each.args)) t.match(printed, new RegExp(`^  ${name} +\\S`, 'm'));
  }
});

t.test('help shows defaults and allowed values', async (t) => {
  const { printed } = await outcomeOf('keys issue --help');
  t.match(flat(printed), '(default: "main")');
  t.match(flat(printed), '(choices: "reader", "contributor", "checker", "editor", "admin")');
});

t.test('every example calls the command that it is an example of', async (t) => {
  for (const { name, examples } of commands)
    for (const example of examples) t.same((await outcomeOf(example)).called, name, example);
});

t.test('an unknown option is reported with the nearest known one', async (t) => {
  for (const each of commands) {
    const flags = [...flagsOf(each, await each.filters()), '--help'];
    for (const flag of flags) {
      const { called, wrong } = await outcomeOf(`${each.name} ${flag}x`);
      t.equal(called, '', each.name);
      t.match(wrong, `Unknown option '${flag}x'`);
      // A flag of one letter is like too many words to be suggested.
      if (flag.length > '--q'.length)
        t.match(wrong, new RegExp(`Did you mean (one of )?.*${flag}\\b`), `${each.name} ${flag}x`);
      t.match(wrong, `See: claim-ledger help ${each.name}`);
    }
  }
});

t.test('an unknown command is reported with the nearest known one, before its options', async (t) => {
  for (const { name } of commands) {
    const [group = '', verb] = name.split(' ');
    t.match(
      (await outcomeOf(`${group}x --nonsense`)).wrong,
      new RegExp(`${group}x.*\\n.*Did you mean .*${group}`),
    );
    t.match((await outcomeOf(`help ${group}x`)).wrong, `Did you mean`);
    if (verb !== undefined)
      t.match(
        (await outcomeOf(`${group} ${verb}x --nonsense`)).wrong,
        new RegExp(`${verb}x.*\\n.*Did you mean .*${verb}`),
      );
  }
  t.match((await outcomeOf('constructor')).wrong, "Unknown command 'constructor'");
});

t.test('an invalid value is reported with the allowed ones', async (t) => {
  for (const [line, allowed] of [
    ['keys issue --name Ana --role chief', 'reader, contributor, checker, editor, admin'],
    ['import data.xml --format xml', 'ndjson, csv, log, dossier, claim-review'],
    ['claims list --limit 0', 'a whole number from 1 to 999999'],
    ['claims list --limit 1000000', 'a whole number from 1 to 999999'],
    ['claims list --limit 1e3', 'a whole number from 1 to 999999'],
    ['claims list --limit=', 'a whole number from 1 to 999999'],
    ['claims list --as-of yesterday', 'a position of the ledger or a time'],
    ['claims list --topic Water!', 'a lower-case slug'],
    ['claims list --url ftp://example.org', 'an http or https address'],
    ['claims list --ledger Lima', 'lower-case letters, digits and hyphens'],
    ['claims show 7', 'the id of a claim'],
    ['ledgers create Lima --name Ana', 'lower-case letters, digits and hyphens'],
    ['claims show', 'Missing required argument'],
    ['keys revoke key_01m80tbmy6fezt3003nwndzwbx', "Required option '--reason <reason>'"],
    ['keys revoke key_01m80tbmy6fezt3003nwndzwbx --reason', 'argument missing'],
    ['migrate now', 'Too many arguments'],
    ['whoami --limit 5', "Unknown option '--limit'"],
  ] as const) {
    const { called, wrong } = await outcomeOf(line);
    t.equal(called, '', line);
    t.match(wrong, allowed, line);
  }
});

t.test('options may be anywhere, a group alone runs its default, and no words show the help', async (t) => {
  for (const [line, name] of [
    ['--url http://127.0.0.1:1 claims list', 'claims list'],
    ['--url=http://127.0.0.1:1 claims', 'claims list'],
    ['--json claims', 'claims list'],
    ['claims --topic water list', 'claims list'],
    ['--topic water claims', 'claims list'],
    ['--ledger mirror keys', 'keys list'],
    ['keys --program issue --role checker --name Ana', 'keys issue'],
    ['dead-letters --json', 'dead-letters list'],
    ['corrections', 'corrections list'],
    ['ledgers', 'ledgers list'],
    ['import --dry-run -', 'import'],
    ['import - --dry-run', 'import'],
    ['seed -- --help', 'seed'],
    ['doctor --no-replay', 'doctor'],
  ] as const)
    t.same(await outcomeOf(line), { called: name, printed: '', wrong: '' }, line);
  t.match((await outcomeOf('')).printed, /^Usage: claim-ledger <command>/);
  t.same(await outcomeOf('help'), await outcomeOf('-h'));
  t.match((await outcomeOf('help keys')).printed, /“keys” alone is “keys list”[^]*issue[^]*revoke/);
  t.match((await outcomeOf('--nonsense keys list')).wrong, "Unknown option '--nonsense'");
  t.match((await outcomeOf('--nonsense')).wrong, "Unknown option '--nonsense'");
});

t.test('the version is that of package.json', async (t) => {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  t.equal(programVersion(), (JSON.parse(manifest) as { version: string }).version);
  t.same(await outcomeOf('--version'), { called: '', printed: '1.2.3\n', wrong: '' });
});

t.test('the schemas of a command determine the types of its arguments, options and filters', async (t) => {
  const given: unknown[] = [];
  const filters = [
    { name: 'riskClass', schema: z.enum(['low', 'high']).optional() },
    { name: 'status', schema: z.union([z.enum(['open']), z.literal('any')]).optional() },
  ] as const;
  const table = [
    command({
      name: 'try',
      summary: 'tries',
      args: { first: z.string(), second: z.string().optional() },
      options: {
        count: z.string().transform(Number).default(3),
        quick: z.boolean().default(false),
        replay: z.boolean().default(true),
      },
      filters: async () => filters,
      examples: ['try a'],
      load: async () => async (asked, _, narrowed) => void given.push(asked, narrowed),
    }),
    command({
      name: 'rest',
      summary: 'rests',
      filters: () => Promise.reject(new Error('the filters of a command that is not called')),
      examples: ['rest'],
      load: () => Promise.reject(new Error('a command that is not called')),
    }),
  ];
  for (const words of [['try', 'a'], 'try a b --count 7 --quick --no-replay --risk-class high'.split(' ')])
    await runProgram(table, words, {
      version: '',
      perform: (_, work) => work({} as Parameters<typeof work>[0]),
      print: () => undefined,
    });
  t.strictSame(given, [
    { first: 'a', count: 3, quick: false, replay: true },
    {},
    { first: 'a', second: 'b', count: 7, quick: true, replay: false },
    { riskClass: 'high' },
  ]);
  t.match((await outcomeOf('try a --risk-class hihg', table)).wrong, 'one of: low, high');
  t.match((await outcomeOf('try a --status shut', table)).wrong, 'one of: open, any');
  t.match((await outcomeOf('try a --risk-clas high', table)).wrong, 'Did you mean --risk-class?');
});

t.test('a usage error points to the help, and no other error does', async (t) => {
  const run = (error: Error) =>
    runProgram(commands, ['doctor'], {
      version: '',
      perform: () => Promise.reject(error),
      print: () => undefined,
    });
  await t.rejects(run(new UsageError('So not.')), { message: 'So not.\nSee: claim-ledger help doctor' });
  await t.rejects(run(new NotFound('Not there.')), { message: 'Not there.' });
});
