import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import t from 'tap';
import { linesBefore, linesOfRecord, readMapping } from '../../src/transfer/mapping/apply.ts';
import { describedCommands } from '../../src/transfer/mapping/check.ts';
import { fieldOf } from '../../src/transfer/mapping/fields.ts';
import { fill } from '../../src/transfer/mapping/fill.ts';
import type { Mapping } from '../../src/transfer/mapping/mapping.ts';

const tables = { rating: { ja: 'true', nein: 'false' }, kind: { 'A crowd': 'unknown', '*': 'person' } };
const filled = (template: unknown, record: Record<string, unknown>): unknown =>
  fill(template, record, tables);

t.test('a placeholder gives the value of the record, and never anything else', async (t) => {
  t.equal(filled('{a} of {b}', { a: 'one', b: 2 }), 'one of 2');
  t.equal(filled('{a}', { a: 7 }), 7, 'alone it keeps its kind');
  t.equal(filled('{person.name}', { person: { name: 'Ana' } }), 'Ana');
  t.throws(() => filled('{a}', { a: '  ' }), /has no a/, 'blanks are nothing');
  t.throws(() => filled('{a}', { a: null }), /has no a/);
  t.throws(() => filled('{constructor}', {}), /has no constructor/);
  t.throws(() => filled('by {a}', { a: ['x'] }), /is no text/);
  t.strictSame(
    filled({ x: '{a?}', y: 'kept' }, {}),
    { y: 'kept' },
    'what may be missing takes its field along',
  );
  t.equal(filled('{a}', { a: '{b}', b: 'not read again' }), '{b}');
  t.equal(fieldOf({ 'a.b': 1, a: { b: 2 } }, 'a.b'), 1, 'a column with a dot in its name is found first');
});

t.test('a filter transforms a text as the mapping says, or reports that it cannot', async (t) => {
  t.equal(filled('{r|table:rating}', { r: 'ja' }), 'true');
  t.throws(() => filled('{r|table:rating}', { r: 'vielleicht' }), /does not say what r “vielleicht” is/);
  t.throws(() => filled('{r|table:rating}', { r: 'constructor' }), /does not say/);
  t.throws(() => filled('{r|table:none}', { r: 'ja' }), /no table none/);
  t.equal(filled('{s|table:kind}', { s: 'Ana' }), 'person', 'a star stands for every other text');
  const patterned = {
    kind: { '*': 'person', 'A Party': 'unknown', '*Party*': 'organisation', '*.*': 'site' },
  };
  const kindOf = (s: string): unknown => fill('{s|table:kind}', { s }, patterned);
  t.equal(kindOf('A Party'), 'unknown', 'a text itself counts before every pattern');
  t.equal(kindOf('The Party\nof a.b'), 'organisation', 'of patterns the first that fits');
  t.equal(kindOf('party'), 'person', 'and what stands for all others last');
  t.equal(kindOf('a.b'), 'site', 'nothing but the star means anything');
  t.strictSame(filled('{l|list:;}', { l: ' a; b;;' }), ['a', 'b']);
  t.equal(filled('{n|number}', { n: ' -2.5' }), -2.5);
  t.throws(() => filled('{n|number}', { n: '2 or 3' }), /no number/);
  t.throws(() => filled('{n|shout}', { n: 'x' }), /no filter shout/);
  t.match(filled('@claimant/{s|digest}', { s: 'Äna' }), /^@claimant\/[0-9a-f]{32}$/);
  t.not(filled('{s|digest}', { s: 'A. B' }), filled('{s|digest}', { s: 'A B' }), 'two texts stay two');
});

const example = new URL('../../docs/import/published-fact-checks.mapping.json', import.meta.url);
const exampleMapping = async (): Promise<Mapping> => {
  const read = readMapping(await readFile(example, 'utf8'));
  if ('problems' in read) throw new Error(read.problems.join('; '));
  return read.mapping;
};

const record = {
  id: 'r-1',
  claim: 'Water boils at 90 °C.',
  speaker: 'A speaker',
  stated_on: '2020-01-02',
  context: null,
  verdict: 'pants-fire',
  checked_on: '2020-01-03',
  url: 'https://example.org/r-1',
  title: 'It does not',
  justification: 'It boils at 100 °C.',
};

t.test(
  'the example mapping gives claimant, source, claim, appearance, evidence and verdict of a record',
  async (t) => {
    const mapping = await exampleMapping();
    t.strictSame(
      linesBefore(mapping).flatMap(({ problems }) => problems ?? []),
      [],
    );
    const lines = linesOfRecord(mapping, record);
    t.strictSame(
      lines.flatMap(({ problems }) => problems ?? []),
      [],
    );
    const commands = lines.map(({ line }) => line?.command);
    t.strictSame(
      commands.map((each) => each?.type),
      [
        'register-claimant',
        'register-source',
        'record-claim',
        'record-appearance',
        'offer-evidence',
        'accept-evidence',
        'propose-verdict',
        'publish-verdict',
      ],
    );
    t.match(commands[4], { stance: 'refutes', finding: 'It boils at 100 °C.' });
    t.match(commands[6], { scale: 'politifact', rating: 'pants-on-fire' });
    t.notOk('medium' in (commands[3] ?? {}), 'what is not said is left out');
  },
);

t.test('a crowd and an organisation are not recorded as persons', async (t) => {
  const mapping = await exampleMapping();
  const kindOf = (speaker: string): unknown => {
    const [line] = linesOfRecord(mapping, { ...record, speaker });
    return (line?.line?.command as { kind?: unknown } | undefined)?.kind;
  };
  for (const speaker of ['Facebook posts', 'Viral image', 'Bloggers', 'Chain email'])
    t.equal(kindOf(speaker), 'unknown', speaker);
  for (const speaker of ['National Rifle Association', 'Senate Majority PAC', 'CNN', 'Newslo.com'])
    t.equal(kindOf(speaker), 'organisation', speaker);
  for (const speaker of ['Barack Obama', 'Bill Post', 'Gavin Newsom', 'Virginia Foxx'])
    t.equal(kindOf(speaker), 'person', speaker);
});

t.test('a record that contradicts itself is kept unchanged, with a note that says so', async (t) => {
  const lines = linesOfRecord(await exampleMapping(), { ...record, stated_on: '2020-02-02' });
  const commands = lines.map(({ line }) => line?.command);
  t.match(
    commands.find((each) => each?.type === 'record-appearance'),
    { date: '2020-02-02' },
  );
  t.match(
    commands.find((each) => each?.type === 'register-source'),
    { publishedOn: '2020-01-03' },
  );
  t.match(
    commands.find((each) => each?.type === 'add-note'),
    { text: /2020-02-02 and checked on 2020-01-03/ },
  );
});

t.test('what a record lacks is a problem of the record, with the command that needed it', async (t) => {
  const lines = linesOfRecord(await exampleMapping(), { ...record, verdict: 'maybe', claim: undefined });
  const problems = lines.flatMap((each) => each.problems ?? []).join('\n');
  t.match(problems, /record-claim: the record has no claim/);
  t.match(problems, /offer-evidence: the table stance does not say what verdict “maybe” is/);
});

t.test('all problems of a mapping are reported at once', async (t) => {
  t.match(readMapping('{'), { problems: [/not JSON/] });
  const read = readMapping('{"mapping":2,"name":"A b","each":[],"more":1}');
  t.match(
    'problems' in read ? read.problems.join('\n') : '',
    /`mapping` must be 1, [^]*`name` must [^]*`each` must [^]*`more`/,
  );
});

const mappingOf = (command: object, more: object = {}): string =>
  JSON.stringify({ mapping: 1, name: 'm', each: [{ by: 'system', command }], ...more });
const problemsIn = (text: string): string[] => {
  const read = readMapping(text);
  return 'problems' in read ? [...read.problems] : [];
};

const recordClaim = { type: 'record-claim', claim: '@claim/{id}', wording: '{said}', language: 'en' };

t.test(
  'a mapping is judged as a whole before the first line: each fault is reported once, with its place',
  async (t) => {
    t.same(problemsIn(mappingOf(recordClaim)), []);
    t.match(problemsIn(mappingOf({ ...recordClaim, type: 'record-clam' })), [
      /^each\[0\]\.command\.type: there is no command “record-clam”\. Is “record-claim”/,
    ]);
    t.match(problemsIn(mappingOf({ ...recordClaim, wordng: '{x}' })), [
      /^each\[0\]\.command\.wordng: record-claim has no field “wordng”\. Is “wording”/,
    ]);
    const { wording: _, ...short } = recordClaim;
    t.match(problemsIn(mappingOf(short)), [/^each\[0\]\.command: record-claim needs the field “wording”/]);
    t.match(problemsIn(mappingOf({ ...recordClaim, language: 'not a tag' })), [
      /^each\[0\]\.command\.language: /,
    ]);
    t.match(problemsIn(mappingOf({ ...recordClaim, wording: '{said|trimm|table:kinds}' })), [
      /there is no filter “trimm”\. Is “trim”/,
      /the mapping has no table “kinds”/,
    ]);
    t.match(problemsIn(mappingOf(recordClaim, { before: [{ by: 'system', command: { type: 'x' } }] })), [
      /^before\[0\]: /,
    ]);
    const offer = {
      type: 'offer-evidence',
      claim: '@claim/{id}',
      evidence: '@evidence/{id}',
      source: '@source/{id}',
    };
    t.match(
      problemsIn(mappingOf({ ...offer, stance: 'refute', finding: '{f}', quote: { exactly: '{q}' } })),
      [
        /stance: /,
        /quote: .* needs the field “exact”/,
        /quote\.exactly: .* has no field “exactly”. Is “exact”/,
      ],
      'and inside of fields',
    );
  },
);

t.test('every command with any field renamed, or without a needed one, is refused by name', async (t) => {
  for (const { type, fields } of describedCommands()) {
    const whole = Object.fromEntries(fields.map(({ name }) => [name, `{${name}}`]));
    t.same(problemsIn(mappingOf({ type, ...whole })), [], `${type} can be filled`);
    for (const { name, isRequired } of fields) {
      const { [name]: value, ...rest } = whole;
      const found = problemsIn(mappingOf({ type, ...rest, [`${name}zz`]: value })).join('\n');
      t.match(found, `${type} has no field “${name}zz”`);
      t.equal(found.includes(`needs the field “${name}”`), isRequired, `${type}.${name}`);
    }
  }
});

t.test('dates are read in the order that the mapping says, and nothing else is guessed', async (t) => {
  const dated = (filter: string, date: string): unknown => {
    try {
      return fill(`{d|${filter}}`, { d: date }, {});
    } catch (error) {
      return (error as Error).message;
    }
  };
  const day = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  t.doesNotThrow(() =>
    fc.assert(
      fc.property(day, fc.constantFrom('/', '.', '-'), fc.boolean(), (date, separator, isPadded) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', of = ''] = iso.split('-');
        const two = (text: string): string => (isPadded ? text : String(Number(text)));
        const european = [two(of), two(month), year].join(separator);
        const american = [two(month), two(of), year].join(separator);
        return (
          dated('day-first', european) === iso &&
          dated('month-first', american) === iso &&
          dated('day-first', `${european} 14:30`) === iso &&
          dated('month-first', iso) === iso
        );
      }),
    ),
  );
  t.equal(dated('day-first', '01/05/2020'), '2020-05-01');
  t.equal(dated('month-first', '01/05/2020'), '2020-01-05');
  t.equal(dated('day-first', '5/2020'), '2020-05');
  t.equal(dated('day-first', 'May 1, 2020'), '2020-05-01');
  for (const odd of ['05/31/2020', '31/02/2020', '1/5/20', '0/1/2020', 'yesterday', '1/1/0000'])
    t.match(dated('day-first', odd), /is no date that is read day-first/, odd);
  t.match(dated('month-first', '31/05/2020'), /is no date that is read month-first/);
});
