import type { Outcome } from './schedule.ts';

/** Is told what became of each attempt, once it is written down. */
export interface DeliveryObserver {
  attempted(outcome: Outcome['kind']): void;
}

export const unobservedDeliveries: DeliveryObserver = { attempted: () => undefined };

/** All that may become of an attempt. */
export const outcomeKinds = Object.keys({
  delivered: true,
  retry: true,
  'given-up': true,
  gone: true,
  withheld: true,
} satisfies Record<Outcome['kind'], true>);
