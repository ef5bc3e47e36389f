import { LRUCache } from 'lru-cache';

/** How much may be taken of one bucket, and how many buckets are remembered. */
export interface BucketLimits {
  /** What a full bucket holds: so much may be taken at once. */
  readonly most: number;
  /** How much flows back in an hour. */
  readonly perHour: number;
  /** Buckets that are remembered; of more, those that were asked longest ago are forgotten, and are full again. */
  readonly keptMax: number;
}

/** What came of asking a bucket for one. */
export interface Taken {
  /** What is left, in whole ones. */
  readonly left: number;
  /** In how many seconds the bucket is full again. */
  readonly fullInSeconds: number;
  /** In how many seconds to come again; undefined where one was taken. */
  readonly waitSeconds: number | undefined;
}

/** In this process alone, and only while it runs. */
export interface Buckets {
  take(name: string): Taken;
}

/** Token buckets. One that is asked is changed where it stands, since every request asks one. */
export const createBuckets = ({ most, perHour, keptMax }: BucketLimits, nowMs: () => number): Buckets => {
  const buckets = new LRUCache<string, { left: number; at: number }>({ max: keptMax });
  const perMs = perHour / 3_600_000;
  const secondsFor = (missing: number): number => Math.ceil(missing / perMs / 1_000);
  return {
    take: (name) => {
      const now = nowMs();
      let bucket = buckets.get(name);
      if (bucket === undefined) buckets.set(name, (bucket = { left: most, at: now }));
      // A clock that was set back gives nothing and takes nothing.
      const filled = Math.min(most, bucket.left + Math.max(0, now - bucket.at) * perMs);
      const isLet = filled >= 1;
      bucket.left = isLet ? filled - 1 : filled;
      bucket.at = now;
      return {
        left: Math.floor(bucket.left),
        fullInSeconds: secondsFor(most - bucket.left),
        waitSeconds: isLet ? undefined : secondsFor(1 - filled),
      };
    },
  };
};
