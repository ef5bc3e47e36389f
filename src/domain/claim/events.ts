import type { Audience, EventOf } from '../terms/define.ts';
import { appearanceEvents } from './appearances/events.ts';
import { claimAssigned } from './assignment/assignment.ts';
import type { Claim } from './claim.ts';
import { evidenceEvents } from './evidence/events.ts';
import { matchEvents } from './matches/events.ts';
import { objectionEvents } from './objections/events.ts';
import { recordEvents } from './recording/events.ts';
import { relationEvents } from './relations/events.ts';
import { replyEvents } from './replies/events.ts';
import { isPublishedReply } from './replies/state.ts';
import { correctionEvents, verdictEvents } from './verdicts/events.ts';
import { withholdingEvents } from './withholding/events.ts';

/** What can happen to a claim: the events of its features. */
export const claimEvents = [
  ...recordEvents,
  ...relationEvents,
  claimAssigned,
  ...appearanceEvents,
  ...evidenceEvents,
  ...verdictEvents,
  ...correctionEvents,
  ...objectionEvents,
  ...replyEvents,
  ...matchEvents,
  ...withholdingEvents,
] as const;

export type ClaimEvent = EventOf<(typeof claimEvents)[number]>;
export type ClaimEventOf<T extends ClaimEvent['type']> = Extract<ClaimEvent, { type: T }>;

/**
 * Who may see an event of the claim, by its state after the event.
 * All events of a claim of the desk are for the desk. The end of a request is public where readers know of the request.
 */
export const audienceOn = (claim: Claim, usual: Audience, event?: ClaimEvent): Audience => {
  if (claim.kind !== 'recorded') return usual;
  if (claim.visibility === 'desk') return usual === 'public' ? 'desk' : usual;
  // A claim of the desk was merged into this one. Readers of this claim must not learn of the other.
  if (
    (event?.type === 'claim.absorbed' || event?.type === 'claim.separated') &&
    event.data.visibility === 'desk'
  )
    return 'desk';
  const closesReply = event?.type === 'reply.received' || event?.type === 'reply.lapsed';
  return closesReply && isPublishedReply(claim, event.data.reply) ? 'public' : usual;
};
