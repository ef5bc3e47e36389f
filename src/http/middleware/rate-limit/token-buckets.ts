import { LRUCache } from 'lru-cache';

/** Size and number of the buckets. */
export interface BucketLimits {
  /** Capacity of a bucket, in tokens: the largest burst. */
  readonly most: number;
  /** Refill rate, in tokens per hour. */
  readonly perHour: number;
  /** How many buckets are remembered. The least recently used are evicted, and are full again. */
  readonly keptMax: number;
}

/** The outcome of taking tokens. */
export interface Taken {
  /** Whole tokens that are left. */
  readonly left: number;
  /** Seconds until the bucket is full again. */
  readonly fullInSeconds: number;
  /** Seconds to wait until there are enough; undefined where they were taken. */
  readonly waitSeconds: number | undefined;
}

/** Named token buckets. Their state is in memory and belongs to this process. */
export interface Buckets {
  /** Takes so many tokens, by default one. A cost beyond the capacity takes the whole bucket. */
  take(name: string, cost?: number): Taken;
}

/**
 * Token buckets. A bucket is mutated in place: every request takes from one, and a new object each time would cost
 * more.
 */
export const createBuckets = ({ most, perHour, keptMax }: BucketLimits, nowMs: () => number): Buckets => {
  const buckets = new LRUCache<string, { left: number; at: number }>({ max: keptMax });
  const perMs = perHour / 3_600_000;
  const secondsFor = (missing: number): number => Math.ceil(missing / perMs / 1_000);
  return {
    take: (name, cost = 1) => {
      const now = nowMs();
      const wanted = Math.min(cost, most);
      let bucket = buckets.get(name);
      if (bucket === undefined) buckets.set(name, (bucket = { left: most, at: now }));
      // A clock that was set back adds no tokens and removes none.
      const filled = Math.min(most, bucket.left + Math.max(0, now - bucket.at) * perMs);
      const isLet = filled >= wanted;
      bucket.left = isLet ? filled - wanted : filled;
      bucket.at = now;
      return {
        left: Math.floor(bucket.left),
        fullInSeconds: secondsFor(most - bucket.left),
        waitSeconds: isLet ? undefined : secondsFor(wanted - filled),
      };
    },
  };
};
