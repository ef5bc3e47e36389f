import type { RequestOnlooker } from '../../observe/request-observer.ts';
import type { WarmAnswers } from './response-cache.ts';
import { createWarmDoor, type WarmDoor } from './fast-path.ts';
import { askedFrom } from '../middleware/rate-limit/client-address.ts';
import {
  countAddress,
  createRates,
  type RateLimits,
  type Rates,
} from '../middleware/rate-limit/rate-limit.ts';

/** The rates of keys and addresses, and the door before the service, which counts by the same. */
export const doorAndRates = (
  limits: RateLimits & { readonly trustProxy: string },
  warm: WarmAnswers,
  onlookers: readonly RequestOnlooker[],
): { readonly rates: Rates; readonly door: WarmDoor } => {
  const rates = createRates(limits);
  const from = askedFrom(limits.trustProxy);
  return { rates, door: createWarmDoor(warm, onlookers, (request) => countAddress(rates, from(request))) };
};
