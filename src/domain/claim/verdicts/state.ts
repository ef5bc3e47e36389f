import { z } from 'zod';
import { actor } from '../../terms/actor.ts';
import { instant } from '../../terms/dates.ts';
import { refuse, type Refusal } from '../../terms/refusal.ts';
import type { Rating } from '../values.ts';
import { independentRating, verdictEmbargoed, verdictProposed } from './events.ts';

/** What `decide` needs to know of one verdict. */
export const verdictItem = z
  .strictObject({
    state: z.enum(['proposed', 'returned', 'withdrawn', 'published', 'superseded', 'retracted']),
    proposal: verdictProposed.data,
    authors: z.array(actor).readonly(),
    approvals: z.array(actor).readonly(),
    sealed: z
      .array(independentRating)
      .optional()
      .describe('Independent ratings not opened yet. Voided with the approvals, as opened ones are.'),
    opened: z
      .int()
      .optional()
      .describe('How many independent ratings of people were opened, once they were.'),
    embargo: verdictEmbargoed.data
      .omit({ verdict: true })
      .readonly()
      .optional()
      .describe('Until when it is held, where it is. Voided with the approvals.'),
    recheckBy: instant.optional().describe('By when a published verdict is checked again, where it is.'),
    restsOn: z
      .int()
      .optional()
      .describe('On how many independent sources, as the ledger has said, where they are too few.'),
    isRecheckDue: z.literal(true).optional().describe('That the ledger has said that this is due.'),
  })
  .readonly();
export type VerdictItem = z.output<typeof verdictItem>;

/** What may still be done with a verdict in each state. */
const allowedIn: Record<VerdictItem['state'], readonly string[]> = {
  proposed: ['revise', 'approve', 'return', 'withdraw', 'publish', 'embargo'],
  returned: ['revise', 'withdraw'],
  withdrawn: [],
  published: ['recheck', 'retract'],
  superseded: [],
  retracted: [],
};

/** Whether readers know of a verdict in each state. A new state needs an answer here. */
const isKnownIn: Record<VerdictItem['state'], boolean> = {
  proposed: false,
  returned: false,
  withdrawn: false,
  published: true,
  superseded: true,
  retracted: true,
};

/** Whether the verdict was ever published. Others are known to the desk alone. */
export const wasPublished = (item: VerdictItem | undefined): boolean =>
  item !== undefined && isKnownIn[item.state];

export const wrongState = (item: VerdictItem, act: string): Refusal =>
  refuse('wrong-state', `A verdict that is ${item.state} cannot be ${act}.`, {
    state: item.state,
    allowed: allowedIn[item.state],
  });

/** Approvals hold for the wording that was approved, so those of the old words count for nothing. */
export const rewordedSince = (): Refusal =>
  refuse(
    'claim-reworded',
    'The claim was put in other words since the verdict was proposed. Revise the proposal.',
    {
      state: 'proposed',
      allowed: ['revise', 'return'],
    },
  );

/** A number says how true the claim is, so it needs evidence. A later version of the scale may add the number. */
export const isNumberOnNothing = (rating: Rating, reliedOn: VerdictItem['proposal']['reliedOn']): boolean =>
  rating.value !== undefined && reliedOn.length === 0;
