import type { RequestOnlooker } from '../../observe/request-onlooker.ts';
import type { WarmAnswers } from '../../warm/warm-answers.ts';
import { createWarmDoor, type WarmDoor } from '../warm-door.ts';
import { askedFrom } from './asked-from.ts';
import { countAddress, createRates, type RateLimits, type Rates } from './hold-to-rate.ts';

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
