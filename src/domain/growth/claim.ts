import { isNewProposal } from '../claim/counts.ts';
import type { Claim, RecordedClaim } from '../claim/claim.ts';
import type { ClaimEvent } from '../claim/events.ts';
import type { DecisionContext } from '../decision-context.ts';
import { limits } from '../terms/limits.ts';
import type { Collection, Growth } from './collection.ts';

type Of = Collection<Claim, ClaimEvent>;

const onClaim =
  (count: (claim: RecordedClaim, event: ClaimEvent, given: DecisionContext) => number): Of['count'] =>
  (claim, event, given) =>
    claim.kind === 'absent' ? 0 : count(claim, event, given);

/** Items that the claim counts and never forgets, also those withdrawn. */
const counted = (
  kind: keyof RecordedClaim['counts'],
  limit: Of['limit'],
  after: string,
  grownBy: Of['grownBy'],
  fields: readonly string[] = [kind],
): Of => ({
  fields,
  limit,
  words: ['A claim has', after],
  grownBy,
  count: onClaim(({ counts }) => counts[kind]),
});

const openObjections = (claim: RecordedClaim, { by }: DecisionContext): number =>
  'member' in by ? claim.openObjections.filter(({ member }) => member === by.member).length : 0;

/** What is open at a time, by one member or in one place. */
const open: Readonly<Record<string, Of>> = {
  openProposals: {
    fields: ['openProposals', 'embargoed'],
    limit: 'openProposalsMaxItems',
    words: ['A claim has', 'open proposals'],
    grownBy: ['verdict.proposed'],
    count: onClaim((claim, event) => (isNewProposal(claim, event) ? claim.openProposals.length : 0)),
  },
  openObjections: {
    fields: ['openObjections'],
    limit: 'openObjectionsMaxItems',
    words: ['A claim has', 'open objections'],
    grownBy: ['objection.lodged', 'objection.released'],
    count: onClaim(({ openObjections: all }) => all.length),
  },
  openObjectionsOfOneMember: {
    fields: [],
    limit: 'openObjectionsPerMemberMaxItems',
    words: ['One member has', 'open objections to a claim'],
    grownBy: ['objection.lodged'],
    count: onClaim((claim, _, given) => openObjections(claim, given)),
  },
  waitingObjections: {
    fields: ['waitingObjections'],
    limit: 'waitingObjectionsMaxItems',
    words: ['A claim has', 'objections that wait for their release'],
    grownBy: ['objection.received', 'objection.put-back'],
    count: onClaim(({ waitingObjections }) => waitingObjections.length),
  },
  openReplies: {
    fields: [],
    limit: 'repliesCarriedMaxItems',
    words: ['A claim waits for', 'replies at once'],
    grownBy: ['reply.requested'],
    count: onClaim(({ repliesAsked }) => repliesAsked.filter((each) => each.isOpen).length),
  },
  relations: {
    fields: ['relations'],
    limit: 'relationsMaxItems',
    words: ['A claim has', 'relations'],
    grownBy: ['claim.related'],
    count: onClaim(({ relations }) => relations.length),
  },
  challengesOfOneEvidence: {
    fields: ['evidence.*.challenges', 'evidence.*.openChallenges'],
    limit: 'challengesPerEvidenceMaxItems',
    words: ['A piece of evidence has', 'challenges, dismissed ones included'],
    grownBy: ['evidence.challenged'],
    count: onClaim(({ evidence }, event) =>
      event.type === 'evidence.challenged' ? (evidence[event.data.evidence]?.challenges.length ?? 0) : 0,
    ),
  },
};

export const claimGrowth: Growth<Claim, ClaimEvent> = {
  collections: {
    appearances: counted('appearances', 'appearancesMaxItems', 'appearances, withdrawn ones included', [
      'appearance.recorded',
    ]),
    evidence: counted('evidence', 'evidenceMaxItems', 'pieces of evidence, withdrawn ones included', [
      'evidence.offered',
    ]),
    challenges: counted(
      'challenges',
      'challengesMaxItems',
      'challenges to its evidence, dismissed ones included',
      ['evidence.challenged'],
      [],
    ),
    verdicts: {
      ...counted('verdicts', 'verdictsMaxItems', 'verdicts, withdrawn proposals included', [
        'verdict.proposed',
      ]),
      count: onClaim((claim, event) => (isNewProposal(claim, event) ? claim.counts.verdicts : 0)),
    },
    corrections: counted('corrections', 'correctionsMaxItems', 'corrections', ['correction.published']),
    objections: counted('objections', 'objectionsMaxItems', 'objections, answered ones included', [
      'objection.lodged',
      'objection.released',
    ]),
    received: counted(
      'received',
      'receivedObjectionsMaxItems',
      'objections of callers without a key, those set aside included',
      ['objection.received'],
      [],
    ),
    replies: counted('replies', 'repliesMaxItems', 'requests for a reply', ['reply.requested']),
    notes: counted('notes', 'notesMaxItems', 'notes, withdrawn ones included', ['note.added']),
    matches: counted('matches', 'matchesMaxItems', 'compared texts, withdrawn ones included', [
      'match.confirmed',
      'match.rejected',
    ]),
    withholdings: {
      fields: ['withholdings'],
      limit: 'withholdingsMaxItems',
      words: ['A claim has', 'withholdings that hold'],
      grownBy: ['withholding.placed'],
      count: onClaim(({ withholdings }) => withholdings.length),
    },
    ...open,
  },
  boundedBy: {
    absorbed: `merge-claim refuses more than ${limits.mergedClaimsMaxItems} (mergedClaimsMaxItems)`,
    repliesAsked: 'only the latest stay (repliesCarriedMaxItems)',
    'verdicts.*.authors': 'each member is in it once as a person and once as a program',
    'verdicts.*.approvals': 'each member approves once',
    'verdicts.*.sealed': 'each member rates once',
  },
  eventsLimit: 'claimMaxEvents',
  eventsOf: 'a claim',
};
