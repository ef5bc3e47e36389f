import { z } from 'zod';
import { firstLedger } from '../../domain/ledger/ledger.ts';
import { ledgerId } from '../../domain/terms/ids.ts';

/** An option without a value. */
export const flag = (description: string) => z.boolean().default(false).describe(description);

/** A non-empty text, such as the name of a file. */
export const text = (description: string) => z.string().min(1, 'must not be empty').describe(description);

/** A whole number in a range, which its description states. */
const whole = (min: number, max: number, usual: number, description: string) => {
  const error = `must be a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, error)
    .transform(Number)
    .pipe(z.number().min(min, error).max(max, error))
    .default(usual)
    .describe(`${description} (${min}–${max})`);
};

export const httpAddress = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

export const namedLedger = ledgerId.describe('The name of the ledger');
export const ledger = namedLedger.default(firstLedger);
export const anyLedger = namedLedger.optional().describe('The name of the ledger; usually all');
export const json = flag('Print what was found as JSON, and not as a table');

/** The options that select a ledger of a service. */
export const service = {
  url: httpAddress.default('http://127.0.0.1:4000').describe('The address of the service'),
  ledger,
};

/** The time to read at; the present if undefined. */
const asOf = z
  .string()
  .regex(/^(\d{1,16}|\d{4}-\d\d-\d\dT\S{5,24})$/, 'must be a position of the ledger or a time (RFC 3339)')
  .optional()
  .describe('Show it as it was shown then: a position of the ledger, or a time (RFC 3339)');

/** The options of commands that read one item. */
export const readOne = { ...service, asOf, json };
/** The options of commands that read a list. */
export const readList = { ...readOne, limit: whole(1, 999_999, 50, 'How many items at most') };
