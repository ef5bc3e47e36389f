import { isIPv6 } from 'node:net';
import { LRUCache } from 'lru-cache';

/** How much may come from people without a key. */
export interface IntakeLimits {
  /** Requests of one address at once. */
  readonly burstMaxRequests: number;
  /** Requests of one address in the long run. */
  readonly requestsPerHour: number;
  /** Addresses that are remembered; of more, those that asked longest ago are forgotten. */
  readonly addressesMax: number;
}

/** Holds back an address that asks too often, in this process alone and only while it runs. */
export interface Intake {
  /** Lets one request of an address through, or answers in how many seconds to come again. */
  take(address: string): number | undefined;
}

interface Bucket {
  readonly left: number;
  readonly at: number;
}

export const createIntake = (
  { burstMaxRequests, requestsPerHour, addressesMax }: IntakeLimits,
  clock: () => string,
): Intake => {
  const buckets = new LRUCache<string, Bucket>({ max: addressesMax });
  const perMs = requestsPerHour / 3_600_000;
  return {
    take: (address) => {
      const source = sourceOf(address);
      const now = Date.parse(clock());
      const { left, at } = buckets.get(source) ?? { left: burstMaxRequests, at: now };
      // A clock that was set back gives nothing and takes nothing.
      const filled = Math.min(burstMaxRequests, left + Math.max(0, now - at) * perMs);
      if (filled < 1) {
        buckets.set(source, { left: filled, at: now });
        return Math.ceil((1 - filled) / perMs / 1_000);
      }
      buckets.set(source, { left: filled - 1, at: now });
      return undefined;
    },
  };
};

/** One household has a whole /64 of IPv6 addresses, so those count as one; an IPv4 address counts as itself, however it is written. */
export const sourceOf = (address: string): string => {
  const [plain = ''] = address.split('%');
  const mapped = /^::ffff:([0-9.]+)$/i.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(plain)) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === '' ? [] : tail.split(':');
  const zeros = plain.includes('::')
    ? Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0')
    : [];
  return [...first, ...zeros, ...last]
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
};
