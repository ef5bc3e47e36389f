import { z } from 'zod';
import { limits } from './limits.ts';

/** The calendar repeats every 400 years, and JavaScript takes the years 0 to 99 for 1900 to 1999. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year + 400, month, 0)).getUTCDate();

/** Whether a year, month or day of our era is on the calendar. */
export const isOnTheCalendar = (value: string): boolean => {
  const [year, month, day] = value.split('-').map(Number);
  if (year === undefined || month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysIn(year, month));
};

/** A year, a month or a day, as exactly as it is known (ISO 8601, proleptic Gregorian). It never becomes a time. */
export const partialDate = z
  .string()
  .regex(/^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD')
  .refine(isOnTheCalendar, 'must be a date on the calendar')
  .meta({
    description: 'A date, as precisely as known: `2000`, `2000-05` or `2000-05-28`.',
    maxLength: 10,
  });

/** A moment in UTC with milliseconds (RFC 3339), as the ledger writes it. */
export const instant = z.iso
  .datetime({ precision: 3 })
  .meta({ description: 'A moment in UTC (RFC 3339) with milliseconds.', maxLength: 24 });

/** The same moment as the ledger writes it. Other text stays as it is, and is refused later. */
const inUtc = (value: string): string => {
  const time = Date.parse(value);
  return Number.isNaN(time) ? value : new Date(time).toISOString();
};

/**
 * A moment as clients may write it (RFC 3339), in any time zone and exactness. Parsing turns it into an `instant`,
 * so that moments compare as texts. Digits after the millisecond are left out.
 */
export const moment = z.iso
  .datetime({ offset: true, error: 'must be a time (RFC 3339)' })
  .max(limits.timeMaxCharacters)
  .overwrite(inUtc)
  .pipe(instant);

/** The times that PostgreSQL and JavaScript write alike. No ledger has anything from before or after. */
const firstTime = Date.parse('0001-01-01T00:00:00.000Z');
const lastTime = Date.parse('9999-12-31T23:59:59.999Z');

/** The time of that many milliseconds as the ledger writes it, or the nearest that a ledger could hold. */
export const asRecorded = (milliseconds: number): string =>
  new Date(Math.min(Math.max(milliseconds, firstTime), lastTime)).toISOString();

/** A time as readers may write it: in any time zone, with or without fractions of a second. */
export const anyTime = (error = 'must be a time (RFC 3339)') =>
  z.iso.datetime({ offset: true, error }).max(limits.timeMaxCharacters);

/** The moment a number of days of 24 hours later. */
export const daysAfter = (at: string, days: number): string =>
  new Date(Date.parse(at) + days * 86_400_000).toISOString();

/** Whether a time ends before it begins. Dates of different exactness are compared by what both state. */
export const endsBefore = (until: string, from: string): boolean => {
  const known = Math.min(until.length, from.length);
  return until.slice(0, known) < from.slice(0, known);
};

export const period = z
  .strictObject({
    from: partialDate.optional(),
    until: partialDate.optional(),
  })
  .refine(
    (value) => value.from === undefined || value.until === undefined || !endsBefore(value.until, value.from),
    {
      message: 'must not end before it begins',
      path: ['until'],
    },
  )
  .meta({ description: 'The time a claim is about, not the time when it was said.' });
