import { z } from 'zod';

/** Times may have as many digits after the second as anyone needs, and no more. */
export const timeMaxCharacters = 300;

/** A time as readers may write it: in any time zone, with or without fractions of a second. */
export const timeFilter = (description: string) =>
  z.iso
    .datetime({ offset: true, error: 'must be a time (RFC 3339)' })
    .max(timeMaxCharacters)
    .optional()
    .meta({ description, example: '2026-11-22T00:00:00Z' });

/** The same time as the ledger writes it, so that the two compare as texts. */
export const asRecorded = (time: string | undefined): string | undefined =>
  time === undefined ? undefined : new Date(time).toISOString();
