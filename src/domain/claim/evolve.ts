import type { Actor } from '../terms/actor.ts';
import { evolveAppearance } from './appearances/evolve.ts';
import { evolveAssignment } from './assignment/assignment.ts';
import type { Claim, RecordedClaim } from './claim.ts';
import { countsAfter } from './counts.ts';
import type { ClaimEvent } from './events.ts';
import { evolveEvidence } from './evidence/evolve.ts';
import type { MatchEvent } from './matches/events.ts';
import { evolveMatch } from './matches/evolve.ts';
import type { ObjectionEvent } from './objections/events.ts';
import { evolveObjection } from './objections/evolve.ts';
import { begun, evolveRecord } from './recording/evolve.ts';
import { evolveStanding, type StandingEvent } from './recording/standing.ts';
import { evolveRelation } from './relations/evolve.ts';
import { evolveReply } from './replies/evolve.ts';
import { evolveWithholding } from './withholding/decide.ts';
import type { WithholdingEvent } from './withholding/events.ts';
import type { CorrectionEvent } from './verdicts/events.ts';
import { evolveVerdict } from './verdicts/evolve.ts';

const isOfObjection = (event: ClaimEvent): event is ObjectionEvent | CorrectionEvent =>
  event.type.startsWith('objection.') || event.type === 'correction.published';
const isOfMatch = (event: ClaimEvent): event is MatchEvent => event.type.startsWith('match.');

const isOfWithholding = (event: ClaimEvent): event is WithholdingEvent =>
  event.type.startsWith('withholding.');

/** The claim after an event. It never refuses, since the event has happened. */
export const evolve = (claim: Claim, event: ClaimEvent, by: Actor): Claim => {
  if (event.type === 'claim.recorded') return begun(event);
  if (claim.kind === 'absent') return claim;
  const after = evolveAny(claim, event, by);
  const counts = countsAfter(claim, event);
  return counts === claim.counts ? after : { ...after, counts };
};

const evolveAny = (
  claim: RecordedClaim,
  event: Exclude<ClaimEvent, { type: 'claim.recorded' }>,
  by: Actor,
): RecordedClaim => {
  if (isOfMatch(event)) return evolveMatch(claim, event);
  if (isOfWithholding(event)) return evolveWithholding(claim, event);
  if (event.type === 'claim.withdrawn' || event.type === 'claim.restored')
    return evolveStanding(claim, event);
  if (event.type === 'claim.assigned') return evolveAssignment(claim, event);
  return evolveRecorded(claim, event, by);
};

const evolveRecorded = (
  claim: RecordedClaim,
  event: Exclude<
    ClaimEvent,
    MatchEvent | StandingEvent | WithholdingEvent | { type: 'claim.recorded' | 'claim.assigned' }
  >,
  by: Actor,
): RecordedClaim => {
  if (isOfObjection(event)) return evolveObjection(claim, event, by);
  switch (event.type) {
    case 'claim.reworded':
    case 'claim.classified':
    case 'claim.declined':
    case 'claim.reopened':
    case 'note.added':
    case 'note.corrected':
    case 'note.withdrawn':
      return evolveRecord(claim, event);
    case 'claim.related':
    case 'claim.relation-corrected':
    case 'claim.unrelated':
    case 'claim.merged':
    case 'claim.unmerged':
    case 'claim.absorbed':
    case 'claim.separated':
      return evolveRelation(claim, event);
    case 'appearance.recorded':
    case 'appearance.corrected':
    case 'appearance.withdrawn':
      return evolveAppearance(claim, event);
    case 'evidence.offered':
    case 'evidence.accepted':
    case 'evidence.declined':
    case 'evidence.challenged':
    case 'evidence.challenge-dismissed':
    case 'evidence.withdrawn':
      return evolveEvidence(claim, event);
    case 'verdict.proposed':
    case 'verdict.approved':
    case 'verdict.rated':
    case 'verdict.ratings-opened':
    case 'verdict.returned':
    case 'verdict.withdrawn':
    case 'verdict.embargoed':
    case 'verdict.published':
    case 'verdict.author-left':
    case 'verdict.recheck-due':
    case 'verdict.rechecked':
    case 'verdict.sources-too-few':
    case 'verdict.superseded':
    case 'verdict.retracted':
      return evolveVerdict(claim, event, by);
    case 'reply.requested':
    case 'reply.received':
    case 'reply.lapsed':
      return evolveReply(claim, event);
    default:
      return event satisfies never;
  }
};
