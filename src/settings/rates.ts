import { z } from 'zod';
import { isNetwork, whole } from './kinds.ts';

/** Rate limits, and how the address of a caller is found. */
export const rateSettings = {
  RATE_KEY_REQUESTS_PER_MINUTE: whole(
    1,
    100_000_000,
    60_000,
    'Requests with one key per minute, in each process; the next is answered 429',
  ),
  RATE_ADDRESS_REQUESTS_PER_MINUTE: whole(
    1,
    100_000_000,
    60_000,
    'Requests from one address per minute, without a key or with a wrong one; the next is answered 429',
  ),
  RATE_CALLERS_MAX: whole(
    100,
    10_000_000,
    20_000,
    'Keys, and as many addresses, whose rate is kept in memory',
  ),
  REQUESTS_MAX: whole(
    10,
    1_000_000,
    4_000,
    'Requests that are not answered yet, in each process; the next is answered 503. A tenth of them is kept for the desk',
  ),
  REQUESTS_PER_CALLER_MAX: whole(
    10,
    1_000_000,
    600,
    'Requests of one key, or of one address without a key, that are not answered yet; the next is answered 429',
  ),
  TRUST_PROXY: z
    .string()
    .regex(
      /^([1-9]|[0-9A-Za-z.:/]+(,[0-9A-Za-z.:/]+)*)?$/,
      'must be empty, a number of proxies, or addresses and networks with commas between them',
    )
    .refine(
      (list) => /^[1-9]?$/.test(list) || list.split(',').every(isNetwork),
      'names no address or network',
    )
    .default('')
    .describe(
      'The proxies whose `X-Forwarded-For` is trusted: their number, or their addresses and networks with commas; empty for none',
    ),
  INTAKE_BURST_MAX_REQUESTS: whole(
    1,
    10_000,
    5,
    'Objections without a key that one address may send at once',
  ),
  INTAKE_REQUESTS_PER_HOUR: whole(
    1,
    100_000,
    10,
    'Objections without a key from one address per hour, on average',
  ),
  INTAKE_REQUESTS_PER_CLAIM_PER_DAY: whole(
    1,
    100_000,
    5,
    'Objections without a key from one address to one claim per day, and at once',
  ),
  INTAKE_ADDRESSES_MAX: whole(100, 10_000_000, 10_000, 'Addresses without a key that are kept in memory'),
};
