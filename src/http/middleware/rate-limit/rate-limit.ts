import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Principal } from '../../../access/access.ts';
import { Problem } from '../../problems/problem.ts';
import { createBuckets, type Taken } from './token-buckets.ts';
import { clientOf } from './client-address.ts';

export interface RateLimits {
  /** Requests with one key, in a minute or all at once. */
  readonly keyRequestsPerMinute: number;
  /** Requests of one address that no key opened anything for, in a minute or all at once. */
  readonly addressRequestsPerMinute: number;
  /** Keys and addresses that are remembered, each. */
  readonly callersMax: number;
}

/** Who a request counts for: a key, or where none opened anything, an address. */
type CallerKind = 'key' | 'address';

export interface Rates {
  readonly policies: Readonly<Record<CallerKind, string>>;
  take(kind: CallerKind, name: string): Taken;
}

const windowSeconds = 60;

export const createRates = (
  { keyRequestsPerMinute, addressRequestsPerMinute, callersMax }: RateLimits,
  nowMs: () => number = () => performance.now(),
): Rates => {
  const bucketsOf = (perMinute: number) =>
    createBuckets({ most: perMinute, perHour: perMinute * 60, keptMax: callersMax }, nowMs);
  const buckets = { key: bucketsOf(keyRequestsPerMinute), address: bucketsOf(addressRequestsPerMinute) };
  return {
    policies: {
      key: `"key";q=${keyRequestsPerMinute};w=${windowSeconds}`,
      address: `"address";q=${addressRequestsPerMinute};w=${windowSeconds}`,
    },
    take: (kind, name) => buckets[kind].take(name),
  };
};

/** What is left, as a field of the answer (draft-ietf-httpapi-ratelimit-headers). */
const leftOf = (kind: CallerKind, { left, fullInSeconds }: Taken): string =>
  `"${kind}";r=${left};t=${fullInSeconds}`;

/**
 * Counts a request of which nothing else is known, and answers the fields that say so, names and values in turn;
 * undefined where there were too many.
 */
export const countAddress = (rates: Rates, address: string): string[] | undefined => {
  const taken = rates.take('address', clientOf(address));
  if (taken.waitSeconds !== undefined) return undefined;
  return ['ratelimit-policy', rates.policies.address, 'ratelimit', leftOf('address', taken)];
};

/** Counts a request and says on its answer how much is left. */
const count = (rates: Rates, reply: FastifyReply, kind: CallerKind, name: string): void => {
  const taken = rates.take(kind, name);
  reply.headers({ 'ratelimit-policy': rates.policies[kind], ratelimit: leftOf(kind, taken) });
  const { waitSeconds } = taken;
  if (waitSeconds === undefined) return;
  throw new Problem(
    'rate-limited',
    `There were too many requests ${kind === 'key' ? 'with your key' : 'from your address'}. Come again in ${waitSeconds} seconds.`,
    {},
    { 'retry-after': String(waitSeconds) },
  );
};

/**
 * Finds out who asks, and holds them to the rate. A key counts only once it is known to open something: whoever guesses
 * keys is held to the rate of an address.
 */
export const holdToRate = async (
  rates: Rates,
  request: FastifyRequest,
  reply: FastifyReply,
  identify: () => Promise<Principal | undefined>,
): Promise<void> => {
  let principal: Principal | undefined;
  try {
    principal = await identify();
  } catch (error) {
    count(rates, reply, 'address', clientOf(request.ip));
    throw error;
  }
  if (principal === undefined) count(rates, reply, 'address', clientOf(request.ip));
  else count(rates, reply, 'key', principal.key);
};
