import { createBuckets } from './token-buckets.ts';
import { clientOf } from './client-address.ts';

/** Limits of requests without a key. */
export interface IntakeLimits {
  /** Burst of one address, in requests. */
  readonly burstMaxRequests: number;
  /** Sustained rate of one address, in requests per hour. */
  readonly requestsPerHour: number;
  /** How many addresses are remembered. The least recently used are evicted. */
  readonly addressesMax: number;
}

/** Rate limiter of requests without a key. Its state is in memory and belongs to this process. */
export interface Intake {
  /** Takes one request of an address; undefined where it is admitted, otherwise the seconds to wait. */
  take(address: string): number | undefined;
}

export const createIntake = (
  { burstMaxRequests: most, requestsPerHour: perHour, addressesMax: keptMax }: IntakeLimits,
  clock: () => string,
): Intake => {
  const buckets = createBuckets({ most, perHour, keptMax }, () => Date.parse(clock()));
  return { take: (address) => buckets.take(clientOf(address)).waitSeconds };
};
