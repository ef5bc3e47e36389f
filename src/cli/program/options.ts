import { z } from 'zod';
import { encodingOf } from '../../transfer/lines/encoding.ts';
import { firstLedger } from '../../domain/ledger/ledger.ts';
import { ledgerId } from '../../domain/terms/ids.ts';

/** An option without a value. */
export const flag = (description: string) => z.boolean().default(false).describe(description);

/** A non-empty text, such as the name of a file. */
export const text = (description: string) => z.string().min(1, 'must not be empty').describe(description);

/** The encoding of a file. */
export const encoding = z
  .string()
  .refine(
    (label) => encodingOf(label) !== undefined,
    'must be the name of an encoding, such as windows-1252, iso-8859-2, utf-16le or shift_jis',
  )
  .optional()
  .describe(
    'The encoding of the file, by its name in the WHATWG Encoding Standard, such as windows-1252; by default its byte order mark decides, and without one it is UTF-8',
  );

const secondsOf: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };

/** A length of time, such as `90m` or `1d`, in seconds. */
export const duration = (description: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,6}[smhd]$/, 'must be a number with s, m, h or d after it, such as 1d')
    .transform((text) => Number.parseInt(text, 10) * (secondsOf[text.slice(-1)] ?? 1))
    .optional()
    .describe(`${description} (a number with s, m, h or d)`);

/** A number of entries of a log. */
export const entries = (description: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,14}$/, 'must be a whole number, 1 or more')
    .transform(Number)
    .describe(description);

/** A position of the log. */
export const position = (description: string) =>
  z
    .string()
    .regex(/^(0|[1-9]\d{0,14})$/, 'must be a position, 0 or more')
    .transform(Number)
    .describe(description);

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
export const anyLedger = namedLedger.optional().describe('The name of the ledger; by default all');
export const json = flag('Print JSON instead of a table');

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
  .describe('The state as of a position of the ledger or a time (RFC 3339)');

/** The options of commands that read one item. */
export const readOne = { ...service, asOf, json };
/** The options of commands that read a list. */
export const readList = { ...readOne, limit: whole(1, 999_999, 50, 'The maximum number of items') };
