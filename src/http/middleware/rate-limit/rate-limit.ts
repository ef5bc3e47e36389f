import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Principal } from '../../../access/access.ts';
import { Problem } from '../../problems/problem.ts';
import { costOf } from './cost.ts';
import { createBuckets, type Taken } from './token-buckets.ts';
import { clientOf } from './client-address.ts';

export interface RateLimits {
  /** Requests with one key, per minute and as a burst. */
  readonly keyRequestsPerMinute: number;
  /** Unauthenticated requests of one address, per minute and as a burst. */
  readonly addressRequestsPerMinute: number;
  /** How many keys, and how many addresses, are remembered. The least recently used are evicted. */
  readonly callersMax: number;
}

/** What a request is counted for: its key, or its address where it has no valid key. */
type CallerKind = 'key' | 'address';

export interface Rates {
  readonly policies: Readonly<Record<CallerKind, string>>;
  take(kind: CallerKind, name: string, cost?: number): Taken;
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
    take: (kind, name, cost) => buckets[kind].take(name, cost),
  };
};

/** The `RateLimit` field (draft-ietf-httpapi-ratelimit-headers). */
const leftOf = (kind: CallerKind, { left, fullInSeconds }: Taken): string =>
  `"${kind}";r=${left};t=${fullInSeconds}`;

/**
 * Counts a request by its address alone. Returns its rate limit fields, names and values in turn; undefined where the
 * limit is exceeded.
 */
export const countAddress = (rates: Rates, address: string): string[] | undefined => {
  const taken = rates.take('address', clientOf(address));
  if (taken.waitSeconds !== undefined) return undefined;
  return ['ratelimit-policy', rates.policies.address, 'ratelimit', leftOf('address', taken)];
};

/**
 * Counts a request by its cost and sets its rate limit fields. Throws `rate-limited` with `Retry-After` where the limit is
 * exceeded.
 */
const count = (
  rates: Rates,
  request: FastifyRequest,
  reply: FastifyReply,
  kind: CallerKind,
  name: string,
): void => {
  const taken = rates.take(kind, name, costOf(request));
  void reply.header('ratelimit-policy', rates.policies[kind]).header('ratelimit', leftOf(kind, taken));
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
 * Rate limiter of authenticated routes: authenticates the caller, then counts the request. Only a valid key has a
 * bucket of its own. Guessed keys count for the address, so guessing cannot evade the limit. Resolves to the caller.
 */
export const holdToRate = async (
  rates: Rates,
  request: FastifyRequest,
  reply: FastifyReply,
  identify: () => Promise<Principal | undefined>,
): Promise<Principal | undefined> => {
  let principal: Principal | undefined;
  try {
    principal = await identify();
  } catch (error) {
    count(rates, request, reply, 'address', clientOf(request.ip));
    throw error;
  }
  if (principal === undefined) count(rates, request, reply, 'address', clientOf(request.ip));
  else count(rates, request, reply, 'key', principal.key);
  return principal;
};
