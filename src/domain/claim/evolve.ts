import type { Actor } from '../terms/actor.ts';
import { withActor } from '../terms/actor.ts';
import type { Claim, EvidenceItem, RecordedClaim, VerdictItem } from './claim.ts';
import { evolveAppearance } from './appearances/evolve.ts';
import type { ClaimEvent } from './events.ts';
import { evolveRelation } from './relations/evolve.ts';
import { evolveObjection } from './objections/evolve.ts';
import { noObjections } from './objections/state.ts';
import { evolveRatings } from './verdicts/rating-evolve.ts';
import { evolveReply, repliesPublished } from './replies/evolve.ts';
import { noReplies } from './replies/state.ts';

const withEvidence = (
  claim: RecordedClaim,
  id: string,
  change: (item: EvidenceItem) => EvidenceItem,
): RecordedClaim => {
  const item = claim.evidence[id];
  return item === undefined ? claim : { ...claim, evidence: { ...claim.evidence, [id]: change(item) } };
};

const withVerdict = (
  claim: RecordedClaim,
  id: string,
  change: (item: VerdictItem) => VerdictItem,
): RecordedClaim => {
  const item = claim.verdicts[id];
  return item === undefined ? claim : { ...claim, verdicts: { ...claim.verdicts, [id]: change(item) } };
};

const without = (list: readonly string[], id: string): string[] => list.filter((each) => each !== id);

/** Given an event that happened, what the claim is now. It never refuses: what happened, happened. */
export const evolve = (claim: Claim, event: ClaimEvent, by: Actor): Claim => {
  if (event.type === 'claim.recorded') {
    const { wording, language, visibility, ...subject } = event.data;
    return {
      kind: 'recorded',
      visibility,
      declined: false,
      mergedInto: null,
      relations: [],
      wording,
      language,
      subject,
      openProposals: [],
      inForce: null,
      evidence: {},
      verdicts: {},
      appearances: {},
      ...noObjections,
      ...noReplies,
    };
  }
  return claim.kind === 'absent' ? claim : evolveRecorded(claim, event, by);
};

type LaterEvent = Exclude<ClaimEvent, { type: 'claim.recorded' }>;

const evolveRecorded = (claim: RecordedClaim, event: LaterEvent, by: Actor): RecordedClaim => {
  switch (event.type) {
    case 'claim.reworded':
      return { ...claim, wording: event.data.wording, language: event.data.language };
    case 'claim.classified': {
      const { reason: _, ...subject } = event.data;
      return { ...claim, subject };
    }
    case 'claim.assigned':
      return { ...claim, assignee: event.data.assignee?.member };
    case 'claim.declined':
      return { ...claim, declined: true };
    case 'claim.reopened':
      return { ...claim, declined: false };
    case 'claim.related':
    case 'claim.unrelated':
    case 'claim.merged':
    case 'claim.unmerged':
      return evolveRelation(claim, event);
    case 'appearance.recorded':
    case 'appearance.corrected':
    case 'appearance.withdrawn':
      return { ...claim, appearances: { ...claim.appearances, ...evolveAppearance(claim, event) } };
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
    case 'verdict.embargoed':
    case 'verdict.published':
    case 'verdict.superseded':
    case 'verdict.retracted':
      return evolveVerdict(claim, event, by);
    case 'objection.lodged':
    case 'objection.resolved':
    case 'correction.published':
      return evolveObjection(claim, event);
    case 'reply.requested':
    case 'reply.received':
    case 'reply.lapsed':
      return evolveReply(claim, event);
    case 'note.added':
      return claim;
    default:
      return event satisfies never;
  }
};

const evolveEvidence = (
  claim: RecordedClaim,
  event: Extract<LaterEvent, { type: `evidence.${string}` }>,
): RecordedClaim => {
  const id = event.data.evidence;
  switch (event.type) {
    case 'evidence.offered':
      return {
        ...claim,
        evidence: {
          ...claim.evidence,
          [id]: {
            state: 'offered',
            stance: event.data.stance,
            source: event.data.source,
            challenges: [],
            openChallenges: [],
          },
        },
      };
    case 'evidence.accepted':
      return withEvidence(claim, id, (item) => ({ ...item, state: 'accepted' }));
    case 'evidence.declined':
      return withEvidence(claim, id, (item) => ({ ...item, state: 'declined' }));
    case 'evidence.challenged':
      return withEvidence(claim, id, (item) => ({
        ...item,
        state: 'challenged',
        challenges: [...item.challenges, event.data.challenge],
        openChallenges: [...item.openChallenges, event.data.challenge],
      }));
    case 'evidence.challenge-dismissed':
      return withEvidence(claim, id, (item) => {
        const openChallenges = without(item.openChallenges, event.data.challenge);
        return { ...item, state: openChallenges.length === 0 ? 'accepted' : 'challenged', openChallenges };
      });
    case 'evidence.withdrawn':
      return withEvidence(claim, id, (item) => ({ ...item, state: 'withdrawn', openChallenges: [] }));
    default:
      return event satisfies never;
  }
};

const evolveVerdict = (
  claim: RecordedClaim,
  event: Extract<LaterEvent, { type: `verdict.${string}` }>,
  by: Actor,
): RecordedClaim => {
  const id = event.data.verdict;
  switch (event.type) {
    case 'verdict.proposed': {
      const authors = withActor(claim.verdicts[id]?.authors ?? [], by);
      return {
        ...claim,
        openProposals: [...without(claim.openProposals, id), id],
        verdicts: {
          ...claim.verdicts,
          [id]: { state: 'proposed', proposal: event.data, authors, approvals: [] },
        },
      };
    }
    case 'verdict.approved':
      return withVerdict(claim, id, (item) => ({ ...item, approvals: withActor(item.approvals, by) }));
    case 'verdict.rated':
    case 'verdict.ratings-opened':
      return withVerdict(claim, id, (item) => evolveRatings(item, event, by));
    case 'verdict.returned':
      return withVerdict(claim, id, ({ embargo: _, sealed: __, opened: ___, ...item }) => ({
        ...item,
        state: 'returned',
        approvals: [],
      }));
    case 'verdict.embargoed': {
      const { verdict: _, ...embargo } = event.data;
      return withVerdict(claim, id, (item) => ({ ...item, embargo }));
    }
    case 'verdict.published':
      return withVerdict(
        {
          ...claim,
          openProposals: without(claim.openProposals, id),
          inForce: { verdict: id, rating: event.data.rating },
          repliesAsked: repliesPublished(claim, event),
        },
        id,
        (item) => ({ ...item, state: 'published' }),
      );
    case 'verdict.superseded':
      return withVerdict(claim, id, (item) => ({ ...item, state: 'superseded' }));
    case 'verdict.retracted':
      return withVerdict({ ...claim, inForce: null }, id, (item) => ({ ...item, state: 'retracted' }));
    default:
      return event satisfies never;
  }
};
