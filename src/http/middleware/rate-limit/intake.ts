import { createBuckets } from './token-buckets.ts';
import { clientOf } from './client-address.ts';

/** Limits of requests without a key. */
export interface IntakeLimits {
  /** Burst of one address, in requests. */
  readonly burstMaxRequests: number;
  /** Sustained rate of one address, in requests per hour. */
  readonly requestsPerHour: number;
  /** Requests of one address about one claim, per day and as a burst. */
  readonly claimRequestsPerDay: number;
  /** How many addresses are remembered. The least recently used are evicted. */
  readonly addressesMax: number;
}

/** Rate limiter of requests without a key. Its state is in memory and belongs to this process. */
export interface Intake {
  /** Takes one request of an address about a claim; undefined where it is admitted, otherwise the seconds to wait. */
  take(address: string, claim: string): number | undefined;
}

export const createIntake = (
  {
    burstMaxRequests: most,
    requestsPerHour: perHour,
    claimRequestsPerDay: perDay,
    addressesMax: keptMax,
  }: IntakeLimits,
  clock: () => string,
): Intake => {
  const now = (): number => Date.parse(clock());
  const ofAddress = createBuckets({ most, perHour, keptMax }, now);
  // Without it one address could take, in some hours, all open objections that a claim may have.
  const ofClaim = createBuckets({ most: perDay, perHour: perDay / 24, keptMax }, now);
  return {
    take: (address, claim) => {
      const client = clientOf(address);
      return ofAddress.take(client).waitSeconds ?? ofClaim.take(`${client} ${claim}`).waitSeconds;
    },
  };
};
