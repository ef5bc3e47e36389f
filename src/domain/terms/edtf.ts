import { z } from 'zod';
import { isOnTheCalendar, partialDate } from './dates.ts';

/**
 * Dates as people know them: level 1 of the Extended Date/Time Format (ISO 8601-2:2019), without seasons and without
 * years of more than four digits. Years count astronomically: `-0043` is 44 BC.
 */

/** One date: a year, a month or a day, perhaps with digits that are not known and a mark for the whole. */
export interface EdtfDate {
  /** The year; `X` stands for digits that are not known. */
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  /** `?` uncertain, `~` approximate, `%` both. */
  readonly mark?: string | undefined;
}

/** An interval. `..` is an open end; an empty one is not known. */
export interface EdtfInterval {
  readonly from: EdtfDate | '..' | '';
  readonly until: EdtfDate | '..' | '';
}

const dateForm = /^(-?(?:\d{4}|\d{3}X|\d{2}XX))(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/;

const isWhole = (year: string): boolean => !year.includes('X');

const parseDate = (text: string): EdtfDate | undefined => {
  const [, year, month, day, mark] = dateForm.exec(text) ?? [];
  if (year === undefined || year === '-0000') return undefined;
  // Digits are left out from the right: of a decade no month is known, of an unknown month no day.
  if (month !== undefined && !isWhole(year)) return undefined;
  if (month === 'XX' && day !== undefined && day !== 'XX') return undefined;
  if (mark !== undefined && text.includes('X')) return undefined;
  const known = [month, day].filter((each) => each !== undefined && each !== 'XX');
  const onCalendar = isWhole(year) ? [calendarYear(year), ...known].join('-') : '2000';
  return isOnTheCalendar(onCalendar) ? { year, month, day, mark } : undefined;
};

/** The same place in the calendar, which repeats every 400 years, without a sign. */
const calendarYear = (year: string): string => String(((Number(year) % 400) + 400) % 400).padStart(4, '0');

const parseEnd = (text: string): EdtfDate | '..' | '' | undefined =>
  text === '..' || text === '' ? text : parseDate(text);

/** Reads a date or an interval; undefined if it is neither. */
export const parseEdtf = (text: string): EdtfDate | EdtfInterval | undefined => {
  const [start = '', end, ...more] = text.split('/');
  if (end === undefined) return parseDate(start);
  const [from, until] = [parseEnd(start), parseEnd(end)];
  if (more.length > 0 || from === undefined || until === undefined) return undefined;
  if (typeof from === 'string' && typeof until === 'string') return undefined;
  const interval = { from, until };
  const { first, last } = spanOf(interval);
  return first <= last ? interval : undefined;
};

/** The first and the last day that a date may mean, as texts that order as the days do. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

const beforeAll = '00000';
const afterAll = '99999';
/** Added to years, so that they have five digits and no sign. */
const shift = 10_000;

const digits = (year: string, unknown: '0' | '9'): number => Number(year.replaceAll('X', unknown));

/** A decade before year 0 begins with its larger number: `-004X` are the years -49 to -40. */
const yearOf = (year: string, end: 'first' | 'last'): number =>
  digits(year, (end === 'first') === year.startsWith('-') ? '9' : '0');

const lastDay = (year: number, month: number): number =>
  [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ||
  ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28);

const dayText = (year: number, month: number, day: number): string =>
  `${String(year + shift).padStart(5, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const known = (part: string | undefined): number | undefined =>
  part === undefined || part === 'XX' ? undefined : Number(part);

const spanOfDate = ({ year, month, day }: EdtfDate): Span => {
  const [one, other] = [yearOf(year, 'first'), yearOf(year, 'last')];
  const [inMonth, onDay] = [known(month), known(day)];
  const endMonth = inMonth ?? 12;
  return {
    first: dayText(one, inMonth ?? 1, onDay ?? 1),
    last: dayText(other, endMonth, onDay ?? lastDay(other, endMonth)),
  };
};

const spanOf = (value: EdtfDate | EdtfInterval): Span => {
  if ('year' in value) return spanOfDate(value);
  const { from, until } = value;
  return {
    first: typeof from === 'string' ? beforeAll : spanOfDate(from).first,
    last: typeof until === 'string' ? afterAll : spanOfDate(until).last,
  };
};

/**
 * The span of a date. One date is before another if it ends before the other begins. Otherwise they overlap, and
 * their order is not known. Marks do not widen a span: `1990~` has that of `1990`.
 */
export const edtfSpan = (text: string): Span => {
  const parsed = parseEdtf(text);
  return parsed === undefined ? { first: beforeAll, last: afterAll } : spanOf(parsed);
};

/** The day of a time or a calendar date, as spans have it. */
export const spanDay = (day: string): string => edtfSpan(day.slice(0, 10)).first;

/**
 * A plain date near which the date lies: itself, or the middle of its span; undefined where an end is open or before our
 * era.
 */
export const middleDate = (text: string): string | undefined => {
  if (isPlainDate(text)) return text;
  const { first, last } = edtfSpan(text);
  if (first <= spanDay('0000-12-31') || last === afterAll) return undefined;
  return new Date((timeOf(first) + timeOf(last)) / 2).toISOString().slice(0, 10);
};

const timeOf = (day: string): number => {
  const [year = shift, month = 1, of = 1] = day.split('-').map(Number);
  return new Date(0).setUTCFullYear(year - shift, month - 1, of);
};

/** Whether it is a plain year, month or day of our era, as ISO 8601 and schema.org have it. */
export const isPlainDate = (text: string): boolean => partialDate.safeParse(text).success;

const season = /^-?\d{4}-(2[1-9]|3\d|4[01])$/;

/** A date as precisely as known, in level 1 of EDTF. */
export const edtfDate = z
  .string()
  .max(25)
  .refine((value) => !value.split('/').some((each) => season.test(each)), {
    message: 'must not be a season, whose months differ from place to place; give the months as an interval',
    abort: true,
  })
  .refine(
    (value) => parseEdtf(value) !== undefined,
    'must be a date such as 2000, 2000-05, 2000-05-28, 1990~ (about), 199X (a decade), -0043 (44 BC) or 1990/1995, on the calendar',
  )
  .meta({
    description:
      'A date, as precisely as known (EDTF level 1, ISO 8601-2): `2000`, `2000-05`, `2000-05-28`; `1990~` about 1990, `1990?` perhaps, `1990%` both; `199X` the 1990s, `19XX` the century; `-0043` 44 BC; `1990/1995`, `../1990`, `1990/..` intervals. Seasons are refused. A date is before another if it ends before the other begins; otherwise they overlap.',
  });
