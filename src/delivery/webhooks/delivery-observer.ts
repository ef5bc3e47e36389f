import type { DeliveryOutcome } from './schedule.ts';

/** Observes the outcome of each attempt after it is committed. */
export interface DeliveryObserver {
  attempted(outcome: DeliveryOutcome['kind']): void;
}

/** The observer for a service without metrics. */
export const unobservedDeliveries: DeliveryObserver = { attempted: () => undefined };

/** All outcomes of an attempt. The object literal lets the compiler check that none is missing. */
export const outcomeKinds = Object.keys({
  delivered: true,
  retry: true,
  'given-up': true,
  gone: true,
  withheld: true,
} satisfies Record<DeliveryOutcome['kind'], true>);
