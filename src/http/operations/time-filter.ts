import { z } from 'zod';
import { limits } from '../../domain/terms/limits.ts';

/** The times that PostgreSQL and JavaScript write alike. No ledger has anything from before or after. */
const firstTime = Date.parse('0001-01-01T00:00:00.000Z');
const lastTime = Date.parse('9999-12-31T23:59:59.999Z');

/** The time of that many milliseconds as the ledger writes it, or the nearest that a ledger could hold. */
export const asRecorded = (milliseconds: number): string =>
  new Date(Math.min(Math.max(milliseconds, firstTime), lastTime)).toISOString();

/** A time as readers may write it: in any time zone, with or without fractions of a second. */
export const anyTime = (error = 'must be a time (RFC 3339)') =>
  z.iso.datetime({ offset: true, error }).max(limits.timeMaxCharacters);

/** Such a time that something is to be compared with: it comes in as the ledger writes it, so that texts compare. */
export const timeFilter = (description: string) =>
  anyTime()
    // What is no time is refused all the same; it only must not break this.
    .overwrite((time) => (Number.isNaN(Date.parse(time)) ? time : asRecorded(Date.parse(time))))
    .optional()
    .meta({ description, example: '2026-11-22T00:00:00Z' });
