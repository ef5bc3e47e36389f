import { createBuckets } from './token-buckets.ts';
import { clientOf } from './client-address.ts';

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

export const createIntake = (
  { burstMaxRequests: most, requestsPerHour: perHour, addressesMax: keptMax }: IntakeLimits,
  clock: () => string,
): Intake => {
  const buckets = createBuckets({ most, perHour, keptMax }, () => Date.parse(clock()));
  return { take: (address) => buckets.take(clientOf(address)).waitSeconds };
};
