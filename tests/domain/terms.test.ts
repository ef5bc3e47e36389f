import fc from 'fast-check';
import t, { type Test } from 'tap';
import type { z } from 'zod';
import { actor, isSamePerson, system } from '../../src/domain/terms/actor.ts';
import { endsBefore, instant, partialDate, period } from '../../src/domain/terms/dates.ts';
import { claimId, evidenceId, idKinds, ledgerId, scaleId } from '../../src/domain/terms/ids.ts';
import { limits } from '../../src/domain/terms/limits.ts';
import { quote } from '../../src/domain/terms/quote.ts';
import { language, sha256, text, topic, webAddress } from '../../src/domain/terms/text.ts';
import { ana, anaByAnotherName, ben, id, robot } from './builders/people.ts';

/** Each value, as a sentence that tells whether the schema takes it, unchanged. */
const takes = (t: Test, schema: z.ZodType, good: readonly unknown[], bad: readonly unknown[]): void => {
  for (const value of good)
    t.strictSame(schema.safeParse(value).data, value, `takes ${JSON.stringify(value)}`);
  for (const value of bad) t.notOk(schema.safeParse(value).success, `refuses ${JSON.stringify(value)}`);
};

t.test('a date is a year, a month or a day on the calendar', async (t) => {
  const good = [
    '2000',
    '2000-05',
    '2000-05-28',
    '2000-02-29',
    '1900-02-28',
    '0001',
    '0000-02-29',
    '9999-12-31',
  ];
  const bad = [
    ...['', '200', '20000', '2000-5', '2000-05-1', '2000-00', '2000-13', '2000-05-00', '2000-05-32'],
    ...[
      '1900-02-29',
      '2001-02-29',
      '2000-04-31',
      '-2000',
      '+2000',
      '2000-05-28T00:00:00Z',
      ' 2000',
      '2000\n',
    ],
    ...['28.05.2000', '2000/05/28', '２０００', 2000, null],
  ];
  takes(t, partialDate, good, bad);
});

/** How many days the Gregorian calendar gives a month, told without the Date of JavaScript. */
const daysIn = (year: number, month: number): number => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
};

const two = (number: number): string => String(number).padStart(2, '0');
const aDate = fc.record({
  year: fc.integer({ min: 0, max: 9999 }),
  month: fc.integer({ min: 0, max: 14 }),
  day: fc.integer({ min: 0, max: 33 }),
});

t.test('a day is taken exactly if the Gregorian calendar has it', async (t) => {
  const asOnTheCalendar = fc.property(aDate, ({ year, month, day }) => {
    const value = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
    return partialDate.safeParse(value).success === (day >= 1 && day <= daysIn(year, month));
  });
  t.doesNotThrow(() => fc.assert(asOnTheCalendar, { numRuns: 2_000 }));
});

t.test('a recorded time is accepted in UTC with milliseconds only', async (t) => {
  const bad = [
    ...['2026-11-22T10:00:00Z', '2026-11-22T10:00:00.000000Z', '2026-11-22T10:00:00.000+01:00'],
    ...['2026-11-22T10:00:00.000', '2026-11-22', '2026-02-30T10:00:00.000Z', '2026-11-22T24:00:00.000Z'],
  ];
  takes(t, instant, ['2026-11-22T10:00:00.000Z'], bad);
});

t.test('what is known less exactly is not said to end before it begins', async (t) => {
  t.notOk(endsBefore('2000', '2000-05-28'));
  t.notOk(endsBefore('2000-05-28', '2000'));
  t.notOk(endsBefore('2000-05', '2000-05-28'));
  t.notOk(endsBefore('2000-05-28', '2000-05-28'));
  t.ok(endsBefore('2000-05-27', '2000-05-28'));
  t.ok(endsBefore('2000-04', '2000-05-28'));
  t.ok(endsBefore('1999', '2000-05-28'));
});

t.test('a period may be open on either side and does not end before it begins', async (t) => {
  const good = [{}, { from: '2000' }, { until: '2000' }, { from: '2000-05-28', until: '2000' }];
  const bad = [
    { from: '2000', until: '1999' },
    { from: '2000-05-28', until: '2000-05-27' },
    { since: '2000' },
  ];
  takes(t, period, good, bad);
});

t.test('text is kept as it was sent: any well-formed Unicode but blank, up to its limit', async (t) => {
  const good = [
    'a',
    ' a ',
    '¿Qué?',
    '😀',
    'e\u0301',
    'a\nb\tc',
    '\ufffd',
    '👩🏽‍⚖️',
    'x'.repeat(20),
    '😀'.repeat(20),
  ];
  const bad = [
    '',
    ' ',
    '\n\t',
    '\u00a0',
    'x'.repeat(21),
    '😀'.repeat(21),
    '\ud800',
    'a\udc00b',
    'a\0b',
    1,
    null,
  ];
  takes(t, text(20), good, bad);
});

t.test('whatever text is taken survives UTF-8 and JSON', async (t) => {
  const survives = fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (value) => {
    const parsed = text(30).safeParse(value);
    if (!parsed.success) return true;
    const bytes = new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(parsed.data));
    return parsed.data === value && bytes === value && JSON.parse(JSON.stringify(value)) === value;
  });
  t.doesNotThrow(() => fc.assert(survives, { numRuns: 1_000 }));
});

t.test('an address of the web is kept exactly as it was given, or not taken', async (t) => {
  const good = [
    ...['https://a.example', 'http://a.example/x?y=1#z', 'HTTPS://A.example/%7E', 'https://例え.jp/é'],
    `https://a.example/${'x'.repeat(limits.urlMaxCharacters - 18)}`,
  ];
  const bad = [
    ...['', 'a.example', 'ftp://a.example', 'javascript:alert(1)', 'https://', 'https:a.example', 'data:,x'],
    ...[
      ' https://a.example',
      'https://a.example ',
      'https://a.exa\nmple',
      'https://a.example/\t',
      'https://a b',
    ],
    ...['https://a.example/\0', 'https://a.example/\ud800'],
    `https://a.example/${'x'.repeat(limits.urlMaxCharacters - 17)}`,
  ];
  takes(t, webAddress, good, bad);
});

t.test('an id has one kind and one spelling', async (t) => {
  const good = id('claim', 1);
  const tail = good.slice('claim_'.length);
  const bad = [
    ...[id('evidence', 1), tail, `claim${tail}`, `Claim_${tail}`, ` ${good}`, `${good}\n`, `${good}0`],
    ...[
      good.slice(0, -1),
      `claim_8${tail.slice(1)}`,
      ...['i', 'l', 'o', 'u', 'A'].map((x) => `claim_${tail.slice(1)}${x}`),
    ],
  ];
  takes(t, claimId, [good, 'claim_01m808tx00eh3rtynh5cqn4m66', `claim_7${'z'.repeat(25)}`], bad);
  for (const kind of idKinds) t.equal(evidenceId.safeParse(id(kind, 1)).success, kind === 'evidence', kind);
});

t.test('the name of a ledger or a scale can stand in an address', async (t) => {
  for (const schema of [ledgerId, scaleId])
    takes(
      t,
      schema,
      ['main', 'a', 'a-1', 'x'.repeat(40)],
      ['', '1a', '-a', 'A', 'a b', 'a/b', 'é', 'x'.repeat(41)],
    );
});

t.test('a language is a tag, a topic a slug, a digest 64 lower-case hexadecimal digits', async (t) => {
  takes(
    t,
    language,
    ['en', 'es-PE', 'zh-Hant-TW', 'qu'],
    ['', 'e', 'english', 'es_PE', 'es-', '-es', 'x'.repeat(36), 'en-ab-cd'],
  );
  takes(t, topic, ['elections-2000', 'a', '1'], ['', 'Elections', 'a--b', '-a', 'a-', 'a b', 'x'.repeat(61)]);
  takes(t, sha256, ['0123456789abcdef'.repeat(4)], ['a'.repeat(63), 'A'.repeat(64), 'g'.repeat(64)]);
});

t.test('a language has one form, however its tag is written', async (t) => {
  const same = { 'PT-br': 'pt-BR', 'zh-hant-tw': 'zh-Hant-TW', iw: 'he', ENG: 'en', sh: 'sr-Latn' };
  for (const [tag, canonical] of Object.entries(same)) t.equal(language.parse(tag), canonical, tag);
  const tags = fc.constantFrom('en', 'es-PE', 'zh-Hant-TW', 'de-1996', 'sr-Latn-RS', 'qu');
  const letters = fc.array(fc.boolean(), { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(tags, letters, (tag, upper) => {
      const written = Array.from(tag, (each, index) =>
        upper[index] === true ? each.toUpperCase() : each.toLowerCase(),
      );
      const parsed = language.parse(written.join(''));
      return parsed === tag && language.parse(parsed) === parsed;
    }),
  );
});

t.test('a quote has words of at most a page and a position that ends after it starts', async (t) => {
  const exact = 'fraude';
  const longest = 'x'.repeat(limits.quoteMaxCharacters);
  const at = (start: number, end: number) => ({ exact, position: { start, end } });
  const good = [{ exact }, { exact: longest, prefix: longest, suffix: longest }, at(0, 1), at(10, 16)];
  const bad = [
    ...[
      {},
      { exact: '' },
      { exact: `${longest}x` },
      { exact, prefix: `${longest}x` },
      { exact, suffix: `${longest}x` },
    ],
    ...[at(0, 0), at(5, 5), at(6, 5), at(-1, 5), at(0.5, 2), at(0, 2 ** 53), { exact, page: 3 }],
  ];
  takes(t, quote, good, bad);
});

t.test('an actor is a person, a program or the ledger itself, and two keys are one person', async (t) => {
  takes(
    t,
    actor,
    [ana, robot, system],
    [{ kind: 'person', name: 'Ana' }, { ...ana, kind: 'system' }, { ...ana, kind: 'bot' }, {}],
  );
  t.ok(isSamePerson(ana, anaByAnotherName));
  t.notOk(isSamePerson(ana, ben));
  t.notOk(isSamePerson(ana, system));
  t.notOk(isSamePerson(system, system));
});
