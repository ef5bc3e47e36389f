import type { ClaimEvent } from '../../domain/claim/events.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';
import { storedRow, type ClaimRow, type StatusRow } from './current-status.ts';

const statusOf = (row: StatusRow): ClaimRow['status'] => {
  if (row.mergedInto !== null) return 'merged';
  if (row.withdrawnBecause !== null) return 'withdrawn';
  if (row.declinedBecause !== null) return 'declined';
  if (row.verdict !== null) return row.needsReview || row.openObjections.length > 0 ? 'contested' : 'checked';
  if (row.openProposals.length > 0) return 'in-review';
  return row.wasRetracted ? 'retracted' : 'unchecked';
};

type ClaimFoldEvent = Extract<RecordedEvent, ClaimEvent>;

const isOfClaim = (event: RecordedEvent): event is ClaimFoldEvent => event.stream.startsWith('claim_');

export const currentStatusRows: RowFold<StatusRow> = {
  name: 'current_status',
  schema: storedRow,
  revision: 4,
  begunBy: 'claim.recorded',
  keysOf: (event) => (isOfClaim(event) ? [event.stream] : []),
  change: (row, event) => {
    if (!isOfClaim(event)) return row;
    const changed = row === undefined ? recorded(event) : { ...row, ...difference(row, event) };
    if (changed === undefined) return undefined;
    const placed = { ...changed, version: event.version, updatedAt: event.recordedAt };
    return { ...placed, status: statusOf(placed) };
  },
};

const recorded = (event: RecordedEvent): StatusRow | undefined => {
  if (event.type !== 'claim.recorded') return undefined;
  const {
    topics = [],
    places = [],
    checkability = 'undetermined',
    riskClass = 'standard',
    otherWordings = [],
    ...data
  } = event.data;
  return {
    ...data,
    topics,
    places,
    checkability,
    riskClass,
    otherWordings,
    id: event.stream,
    version: event.version,
    status: 'unchecked',
    verdict: null,
    needsReview: false,
    evidenceInForce: { supports: 0, refutes: 0, context: 0 },
    appearances: 0,
    // Computed on read, because any of the claim's many appearances may become the first one.
    firstAppearance: null,
    mergedInto: null,
    staysPublished: false,
    mergedFrom: [],
    translates: [],
    declinedBecause: null,
    withdrawnBecause: null,
    recordedAt: event.recordedAt,
    recordedBy: event.actor,
    updatedAt: event.recordedAt,
    openProposals: [],
    reliedOn: [],
    wasRetracted: false,
    openObjections: [],
  };
};

type OfDesk = Extract<ClaimFoldEvent, { type: `${'note' | 'match' | 'withholding'}.${string}` }>;

/** Notes, judged matches and withholdings change nothing that a claim shows of itself. */
const isOfDesk = (event: ClaimFoldEvent): event is OfDesk => /^(note|match|withholding)\./.test(event.type);

/** The fields that an event changes in an existing claim. */
const difference = (row: StatusRow, event: ClaimFoldEvent): Partial<StatusRow> => {
  if (isOfDesk(event)) return {};
  if (isOfStanding(event)) return differenceOfStanding(event);
  switch (event.type) {
    case 'claim.reworded':
      return {
        wording: event.data.wording,
        language: event.data.language,
        needsReview: row.verdict !== null,
      };
    case 'claim.classified': {
      const {
        topics = [],
        places = [],
        checkability = 'undetermined',
        riskClass = 'standard',
        otherWordings = [],
        period,
      } = event.data;
      return { topics, places, checkability, riskClass, period, otherWordings };
    }
    case 'claim.merged':
    case 'claim.unmerged':
    case 'claim.absorbed':
    case 'claim.separated':
      return differenceOfMerge(row, event);
    case 'claim.assigned':
      return { assignee: event.data.assignee ?? undefined };
    case 'appearance.recorded':
      return { appearances: row.appearances + 1 };
    case 'appearance.withdrawn':
      return { appearances: row.appearances - 1 };
    case 'evidence.challenged':
      // A challenge is first judged by the desk. A withdrawn source is a fact and needs no judgement.
      return event.data.cause === undefined
        ? {}
        : { needsReview: row.needsReview || row.reliedOn.includes(event.data.evidence) };
    case 'evidence.accepted':
      return { evidenceInForce: counted(row, event.data.stance, 1) };
    case 'evidence.withdrawn':
      return {
        evidenceInForce: event.data.wasInForce ? counted(row, event.data.stance, -1) : row.evidenceInForce,
        needsReview: row.needsReview || row.reliedOn.includes(event.data.evidence),
      };
    case 'claim.related':
    case 'claim.unrelated':
      return differenceOfRelation(row, event);
    case 'claim.recorded':
    case 'appearance.corrected':
    case 'evidence.offered':
    case 'evidence.declined':
    case 'evidence.challenge-dismissed':
    case 'claim.relation-corrected':
      return {};
    default:
      return differenceOfJudgement(row, event);
  }
};

type OfStanding = Extract<
  ClaimFoldEvent,
  { type: `claim.${'declined' | 'reopened' | 'withdrawn' | 'restored'}` }
>;

const isOfStanding = (event: ClaimFoldEvent): event is OfStanding =>
  /^claim\.(declined|reopened|withdrawn|restored)$/.test(event.type);

/** Whether the claim is checked, and whether it stands at all. */
const differenceOfStanding = ({ type, data }: OfStanding): Partial<StatusRow> => {
  if (type === 'claim.declined') return { declinedBecause: data.reason };
  if (type === 'claim.reopened') return { declinedBecause: null };
  return { withdrawnBecause: type === 'claim.withdrawn' ? data.reason : null };
};

type OfRelation = Extract<ClaimFoldEvent, { type: 'claim.related' | 'claim.unrelated' }>;

const differenceOfRelation = (row: StatusRow, { type, data }: OfRelation): Partial<StatusRow> => {
  if (data.relation !== 'translates') return {};
  const others = row.translates.filter((claim) => claim !== data.to);
  return { translates: type === 'claim.related' ? [...others, data.to] : others };
};

type OfMerge = Extract<ClaimFoldEvent, { type: `claim.${'merged' | 'unmerged' | 'absorbed' | 'separated'}` }>;

/** The fields that a merge of the claim changes, or of another claim into it. */
const differenceOfMerge = (row: StatusRow, event: OfMerge): Partial<StatusRow> => {
  switch (event.type) {
    case 'claim.merged':
      return { mergedInto: event.data.into, staysPublished: event.data.published === 'stays' };
    case 'claim.unmerged':
      return { mergedInto: null, staysPublished: false };
    case 'claim.absorbed': {
      const absorbed = event.data.claims.map((each) => ({ ...each, since: event.recordedAt }));
      return { mergedFrom: [...row.mergedFrom, ...absorbed] };
    }
    case 'claim.separated': {
      const gone = new Set(event.data.claims.map((each) => each.claim));
      return { mergedFrom: row.mergedFrom.filter((each) => !gone.has(each.claim)) };
    }
    default:
      return event satisfies never;
  }
};

type OfJudgement = Extract<
  ClaimFoldEvent,
  { type: `${'verdict' | 'correction' | 'objection' | 'reply'}.${string}` }
>;

/** The fields that a verdict changes, or an objection to one. */
const differenceOfJudgement = (row: StatusRow, event: OfJudgement): Partial<StatusRow> => {
  switch (event.type) {
    case 'verdict.proposed':
      return {
        openProposals: [...row.openProposals.filter((id) => id !== event.data.verdict), event.data.verdict],
      };
    case 'verdict.published':
      return {
        openProposals: row.openProposals.filter((id) => id !== event.data.verdict),
        verdict: { id: event.data.verdict, rating: event.data.rating, publishedAt: event.recordedAt },
        reliedOn: event.data.reliedOn.map((each) => each.evidence),
        needsReview: false,
      };
    case 'verdict.sources-too-few':
      return { needsReview: row.needsReview || row.verdict?.id === event.data.verdict };
    case 'verdict.withdrawn':
      return { openProposals: row.openProposals.filter((id) => id !== event.data.verdict) };
    case 'objection.lodged':
    case 'objection.released':
      return { openObjections: [...row.openObjections, event.data.objection] };
    case 'objection.resolved':
      return { openObjections: row.openObjections.filter((id) => id !== event.data.objection) };
    case 'verdict.retracted':
      return { verdict: null, reliedOn: [], needsReview: false, wasRetracted: true };
    case 'verdict.approved':
    case 'verdict.rated':
    case 'verdict.ratings-opened':
    case 'verdict.returned':
    case 'verdict.embargoed':
    case 'verdict.author-left':
    case 'verdict.recheck-due':
    case 'verdict.rechecked':
    case 'verdict.superseded':
    case 'correction.published':
    case 'reply.requested':
    case 'reply.received':
    case 'reply.lapsed':
    // What waits in the inbox contests nothing.
    case 'objection.received':
    case 'objection.set-aside':
    case 'objection.put-back':
      return {};
    default:
      return event satisfies never;
  }
};

const counted = (
  row: StatusRow,
  stance: keyof StatusRow['evidenceInForce'],
  by: 1 | -1,
): StatusRow['evidenceInForce'] => ({
  ...row.evidenceInForce,
  [stance]: row.evidenceInForce[stance] + by,
});

export const currentStatus = versionedRows(currentStatusRows);
