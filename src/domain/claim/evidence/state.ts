import { z } from 'zod';
import { challengeId, sourceId } from '../../terms/ids.ts';
import { refuse, type Refusal } from '../../terms/refusal.ts';
import { stance } from './events.ts';

/** What `decide` needs to know of one piece of evidence. */
export const evidenceItem = z
  .strictObject({
    state: z.enum(['offered', 'accepted', 'challenged', 'declined', 'withdrawn']),
    stance,
    source: sourceId,
    challenges: z
      .array(challengeId)
      .readonly()
      .describe('Every challenge there ever was, so that none can take the id of an earlier one.'),
    openChallenges: z.array(challengeId).readonly(),
  })
  .readonly();
export type EvidenceItem = z.output<typeof evidenceItem>;

/** Evidence is in force once accepted, and stays so while a challenge to it is open. */
export const isInForce = ({ state }: EvidenceItem): boolean => state === 'accepted' || state === 'challenged';

/** What may still be done with evidence in each state. */
const allowedIn: Record<EvidenceItem['state'], readonly string[]> = {
  offered: ['accept', 'decline', 'withdraw'],
  accepted: ['challenge', 'withdraw'],
  challenged: ['challenge', 'dismiss-challenge', 'withdraw'],
  declined: [],
  withdrawn: [],
};

export const wrongState = ({ state }: EvidenceItem, detail: string): Refusal =>
  refuse('wrong-state', detail, { state, allowed: allowedIn[state] });
