import type { RequestObserver } from '../../observe/request-observer.ts';
import type { ResponseCache } from './response-cache.ts';
import { createFastPath, type FastPath } from './fast-path.ts';
import { clientAddress } from '../middleware/rate-limit/client-address.ts';
import {
  countAddress,
  createRates,
  type RateLimits,
  type Rates,
} from '../middleware/rate-limit/rate-limit.ts';

/** The rates of keys and addresses, and the door before the service, which counts by the same. */
export const fastPathAndRates = (
  limits: RateLimits & { readonly trustProxy: string },
  responseCache: ResponseCache,
  requestObservers: readonly RequestObserver[],
): { readonly rates: Rates; readonly fastPath: FastPath } => {
  const rates = createRates(limits);
  const from = clientAddress(limits.trustProxy);
  return {
    rates,
    fastPath: createFastPath(responseCache, requestObservers, (request) =>
      countAddress(rates, from(request)),
    ),
  };
};
