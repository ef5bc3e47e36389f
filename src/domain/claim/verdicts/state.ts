import { refuse, type Refusal } from '../../terms/refusal.ts';
import type { VerdictItem } from '../claim.ts';
import type { Rating } from '../values.ts';

/** What may still be done with a verdict in each state. */
const allowedIn: Record<VerdictItem['state'], readonly string[]> = {
  proposed: ['revise', 'approve', 'return', 'publish', 'embargo'],
  returned: ['revise'],
  published: ['retract'],
  superseded: [],
  retracted: [],
};

export const wrongState = (item: VerdictItem, act: string): Refusal =>
  refuse('wrong-state', `A verdict that is ${item.state} cannot be ${act}.`, {
    state: item.state,
    allowed: allowedIn[item.state],
  });

/** Nobody approved the verdict for the new words, so the approvals it has count for nothing. */
export const rewordedSince = (): Refusal =>
  refuse(
    'claim-reworded',
    'The claim was put in other words since the verdict was proposed. Revise the proposal.',
    {
      state: 'proposed',
      allowed: ['revise', 'return'],
    },
  );

/** A number says how true the claim is, and something has to show it. A scale may give a rating its number later on. */
export const isNumberOnNothing = (rating: Rating, reliedOn: VerdictItem['proposal']['reliedOn']): boolean =>
  rating.value !== undefined && reliedOn.length === 0;
