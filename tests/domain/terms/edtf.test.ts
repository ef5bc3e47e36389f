import fc from 'fast-check';
import t from 'tap';
import { dateInWords } from '../../../src/domain/terms/date-words.ts';
import { endsBefore, partialDate } from '../../../src/domain/terms/dates.ts';
import { edtfDate, edtfSpan, middleDate, spanDay } from '../../../src/domain/terms/edtf.ts';

const seed = Number(process.env['FC_SEED'] ?? Date.now() % 1_000_000);
t.comment(`seed ${seed}`);
const runs = { seed, numRuns: 2_000 };

const takes = (value: string): boolean => edtfDate.safeParse(value).success;
const two = (number: number): string => String(number).padStart(2, '0');
const four = (number: number): string => String(number).padStart(4, '0');
/** The day as spans have it, told without our code. */
const day = (year: number, month: number, of: number): string =>
  `${String(year + 10_000).padStart(5, '0')}-${two(month)}-${two(of)}`;
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;

/** A date with the days that it may mean. */
const date = fc
  .record({
    year: fc.integer({ min: -9999, max: 9999 }).filter((year) => year !== 0),
    month: fc.integer({ min: 1, max: 12 }),
    of: fc.integer({ min: 1, max: 31 }),
    form: fc.constantFrom('year', 'month', 'day', 'decade', 'century', 'month-unknown', 'day-unknown'),
    mark: fc.constantFrom('', '', '?', '~', '%'),
  })
  .map(({ year, month, of, form, mark }) => {
    const sign = year < 0 ? '-' : '';
    const plain = four(Math.abs(year));
    const on = Math.min(of, daysIn(year, month));
    const hidden = (digits: number): { text: string; first: string; last: string } => {
      const kept = plain.slice(0, 4 - digits);
      const ends = ['0', '9'].map((digit) => Number(`${sign}${kept}${digit.repeat(digits)}`));
      const [from = 0, until = 0] = ends.toSorted((one, other) => one - other);
      return {
        text: `${sign}${kept}${'X'.repeat(digits)}`,
        first: day(from, 1, 1),
        last: day(until, 12, 31),
      };
    };
    const whole = { first: day(year, 1, 1), last: day(year, 12, 31) };
    const inMonth = { first: day(year, month, 1), last: day(year, month, daysIn(year, month)) };
    switch (form) {
      case 'year':
        return { text: `${sign}${plain}${mark}`, ...whole };
      case 'month':
        return { text: `${sign}${plain}-${two(month)}${mark}`, ...inMonth };
      case 'day':
        return {
          text: `${sign}${plain}-${two(month)}-${two(on)}${mark}`,
          first: day(year, month, on),
          last: day(year, month, on),
        };
      case 'month-unknown':
        return { text: `${sign}${plain}-XX`, ...whole };
      case 'day-unknown':
        return { text: `${sign}${plain}-${two(month)}-XX`, ...inMonth };
      default:
        return hidden(form === 'decade' ? 1 : 2);
    }
  });
type Known = { readonly text: string; readonly first: string; readonly last: string };

t.test('any date of level 1 is taken, and its span has exactly the days that it may mean', async (t) => {
  t.doesNotThrow(() =>
    fc.assert(
      fc.property(date, ({ text, first, last }) => {
        const span = edtfSpan(text);
        return takes(text) && span.first === first && span.last === last;
      }),
      runs,
    ),
  );
});

t.test(
  'an interval spans from the beginning of one date to the end of another, and does not end before it begins',
  async (t) => {
    t.ok(takes('-0001-01-01%/-0001-01-01~'), 'the longest text of level 1');
    const end = fc.oneof(
      date,
      fc.constantFrom<Known>(
        { text: '..', first: '00000', last: '99999' },
        { text: '', first: '00000', last: '99999' },
      ),
    );
    t.doesNotThrow(() =>
      fc.assert(
        fc.property(end, end, (from, until) => {
          const text = `${from.text}/${until.text}`;
          const isOpen = (each: Known): boolean => each.text === '..' || each.text === '';
          if (isOpen(from) && isOpen(until)) return !takes(text);
          if (from.first > until.last) return !takes(text);
          const span = edtfSpan(text);
          return takes(text) && span.first === from.first && span.last === until.last;
        }),
        runs,
      ),
    );
  },
);

t.test(
  'before, after and overlap exclude each other, and among plain dates they are what they were',
  async (t) => {
    const before = (one: string, other: string): boolean => edtfSpan(one).last < edtfSpan(other).first;
    t.doesNotThrow(() =>
      fc.assert(
        fc.property(date, date, date, (one, other, third) => {
          if (before(one.text, other.text) && before(other.text, one.text)) return false;
          if (before(one.text, other.text) && before(other.text, third.text) && !before(one.text, third.text))
            return false;
          const arePlain = [one, other].every(({ text }) => partialDate.safeParse(text).success);
          return !arePlain || before(one.text, other.text) === endsBefore(one.text, other.text);
        }),
        { seed, numRuns: 5_000 },
      ),
    );
  },
);

t.test('whatever was on record before is still read, the year 0000 too', async (t) => {
  const old = fc.oneof(
    fc.integer({ min: 0, max: 9999 }).map(four),
    fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }))
      .map(([y, m]) => `${four(y)}-${two(m)}`),
    fc
      .tuple(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
      )
      .map(([y, m, d]) => `${four(y)}-${two(m)}-${two(d)}`),
  );
  t.doesNotThrow(() =>
    fc.assert(
      fc.property(old, (text) => takes(text) === partialDate.safeParse(text).success),
      runs,
    ),
  );
});

t.test('what is no date of level 1 is refused, seasons with the reason', async (t) => {
  for (const bad of [
    ...[
      '',
      '..',
      '../..',
      '/',
      '/..',
      '1990/1991/1992',
      '1990//1991',
      '90',
      '19900',
      '199',
      'X990',
      '1X90',
      '19X0',
      'XXXX',
    ],
    ...[
      '1990-1',
      '1990-13',
      '1990-00',
      '1990-02-30',
      '1900-02-29',
      '-0001-02-29',
      '1990-XX-05',
      '199X-05',
      '19XX-05-01',
    ],
    ...[
      '199X~',
      '1990-XX?',
      '~1990',
      '1990~~',
      '1990~-05',
      '-0000',
      '+1990',
      'Y170000002',
      '1990-05-28T10:00',
      '1990 ',
      ' 1990',
    ],
    ...[
      '1990/1980',
      '1990-05/1990-04',
      '1995/199',
      'about 1990',
      '1990-5-28',
      '１９９０',
      '{1990,1991}',
      '[1990..1995]',
    ],
  ])
    t.notOk(takes(bad), JSON.stringify(bad));
  for (const each of ['2001-21', '2001-24', '2001-33', '-0043-22', '2001-21/2002'])
    t.match(JSON.stringify(edtfDate.safeParse(each).error?.issues), /must not be a season/, each);
});

t.test('a date stands in a sentence as people say it', async (t) => {
  const said: readonly [string, string][] = [
    ['2023-01-26', 'on 26 January 2023'],
    ['2023-01', 'in January 2023'],
    ['2023', 'in 2023'],
    ['2023-01-XX', 'in January 2023'],
    ['2023-XX', 'in 2023'],
    ['1990~', 'about 1990'],
    ['1990-05~', 'about May 1990'],
    ['1990?', 'perhaps in 1990'],
    ['1990-05-28?', 'perhaps on 28 May 1990'],
    ['1990%', 'perhaps about 1990'],
    ['199X', 'in the 1990s'],
    ['19XX', 'between 1900 and 1999'],
    ['-0043', 'in 44 BC'],
    ['-0043-03-15', 'on 15 March 44 BC'],
    ['-0043-03~', 'about March 44 BC'],
    ['-004X', 'between 50 BC and 41 BC'],
    ['0000', 'in 1 BC'],
    ['0043', 'in 43'],
    ['1990/1995', 'between 1990 and 1995'],
    ['1990~/1995-05', 'between about 1990 and May 1995'],
    ['../1990', 'in or before 1990'],
    ['1990/..', 'in or after 1990'],
    ['1990/', 'in or after 1990'],
    ['199X/200X', 'between the 1990s and the 2000s'],
  ];
  for (const [text, words] of said) t.equal(dateInWords(text), words, text);
});

t.test('the middle of a date is a plain date, and an open or ancient date has none', async (t) => {
  for (const plain of ['1970', '1970-01', '1970-01-01']) t.equal(middleDate(plain), plain);
  t.equal(middleDate('1970-01-01/1970-01-03'), '1970-01-02');
  t.equal(middleDate('199X'), '1994-12-31');
  for (const none of ['1990/..', '../1990', '-0043', '-0043/1990'])
    t.equal(middleDate(none), undefined, none);
  t.equal(spanDay('2023-01-26T10:00:00.000Z'), '12023-01-26');
});
