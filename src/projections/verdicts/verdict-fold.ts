import {
  correctionEvents,
  verdictEvents,
  type CorrectionEvent,
  type VerdictEvent,
} from '../../domain/claim/verdicts/events.ts';
import { isEventOf, type RecordedEvent } from '../../domain/events.ts';
import { withActor } from '../../domain/terms/actor.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';
import { storedVerdict, type StoredVerdict } from './verdicts.ts';

const isOfVerdict = isEventOf([...verdictEvents, ...correctionEvents]);

export const verdictRows: RowFold<StoredVerdict> = {
  name: 'verdicts',
  schema: storedVerdict,
  revision: 3,
  isShownLater: true,
  keysOf: (event) => (isOfVerdict(event) ? [event.data.verdict] : []),
  change: (row, event) => {
    if (!isOfVerdict(event)) return row;
    const changed = row === undefined ? begun(event) : { ...row, ...difference(row, event) };
    return changed && { ...changed, version: event.version, updatedAt: event.recordedAt };
  },
};

type OfVerdict = Extract<RecordedEvent, VerdictEvent | CorrectionEvent>;

/** The row after the first event. The desk sees a verdict from its proposal on, the public from its publication on. */
const begun = (event: OfVerdict): StoredVerdict | undefined => {
  if (event.type !== 'verdict.proposed' && event.type !== 'verdict.published') return undefined;
  const { verdict: id, rating, wording, rationale, reliedOn, setAside } = event.data;
  const proposed: StoredVerdict = {
    id,
    claim: event.stream,
    version: event.version,
    state: 'proposed',
    rating,
    wording,
    rationale,
    reliedOn,
    setAside,
    proposedBy: [event.actor],
    approvedBy: [],
    comments: null,
    repliesAsPublished: [],
    replyIds: [],
    recheckBy: null,
    isRecheckDue: false,
    rechecked: null,
    embargoedUntil: null,
    publishedAt: null,
    supersedes: null,
    supersededBy: null,
    tombstone: null,
    corrections: [],
    updatedAt: event.recordedAt,
  };
  return { ...proposed, ...difference(proposed, event) };
};

const difference = (row: StoredVerdict, event: OfVerdict): Partial<StoredVerdict> => {
  switch (event.type) {
    case 'verdict.proposed': {
      const { verdict: _, ...said } = event.data;
      const proposedBy = withActor(row.proposedBy, event.actor);
      // A revision replaces all earlier statements, including those that it omits.
      const unsaid = { combination: undefined, noneFound: undefined, exceptions: undefined };
      return {
        ...unsaid,
        ...said,
        state: 'proposed',
        proposedBy,
        approvedBy: [],
        comments: null,
        independentRatings: undefined,
        authorsLeft: undefined,
        embargoedUntil: null,
        recheckBy: said.recheckBy ?? null,
      };
    }
    case 'verdict.author-left':
      return { authorsLeft: [...(row.authorsLeft ?? []), event.data.author] };
    case 'verdict.approved':
      return { approvedBy: withActor(row.approvedBy, event.actor) };
    case 'verdict.rated':
      // Sealed ratings are hidden from everyone, including the desk.
      return { independentRatings: { sealed: (row.independentRatings?.sealed ?? 0) + 1, opened: [] } };
    case 'verdict.ratings-opened':
      return { independentRatings: { sealed: 0, opened: event.data.ratings } };
    case 'verdict.returned':
      return {
        state: 'returned',
        comments: event.data.comments,
        approvedBy: [],
        independentRatings: undefined,
        embargoedUntil: null,
      };
    case 'verdict.withdrawn':
      return {
        state: 'withdrawn',
        withdrawal: { at: event.recordedAt, by: event.actor, reason: event.data.reason },
        comments: null,
        approvedBy: [],
        authorsLeft: undefined,
        independentRatings: undefined,
        embargoedUntil: null,
      };
    case 'verdict.embargoed':
      return { embargoedUntil: event.data.until };
    default:
      return differenceOnceApproved(row, event);
  }
};

type OnceApproved = Extract<
  OfVerdict,
  | {
      type: `verdict.${'published' | 'recheck-due' | 'rechecked' | 'sources-too-few' | 'superseded' | 'retracted'}`;
    }
  | CorrectionEvent
>;

const differenceOnceApproved = (row: StoredVerdict, event: OnceApproved): Partial<StoredVerdict> => {
  switch (event.type) {
    case 'verdict.published': {
      const { verdict: _, supersedes = null, replies = [], recheckBy = null, ...data } = event.data;
      return {
        state: 'published',
        ...data,
        authorsLeft: undefined,
        supersedes,
        repliesAsPublished: replies,
        replyIds: replies.map((each) => each.reply),
        recheckBy,
        embargoedUntil: null,
        publishedAt: event.recordedAt,
      };
    }
    case 'verdict.recheck-due':
      return { isRecheckDue: true };
    case 'verdict.sources-too-few':
      return {};
    case 'verdict.rechecked': {
      const { reason, recheckBy = null, replies = [] } = event.data;
      return {
        recheckBy,
        isRecheckDue: false,
        rechecked: { at: event.recordedAt, by: event.actor, reason },
        replyIds: [...new Set([...row.replyIds, ...replies.map((each) => each.reply)])],
      };
    }
    case 'verdict.superseded':
      return { state: 'superseded', supersededBy: event.data.by, recheckBy: null, isRecheckDue: false };
    case 'verdict.retracted':
      return {
        state: 'retracted',
        recheckBy: null,
        isRecheckDue: false,
        tombstone: {
          at: event.recordedAt,
          by: event.actor,
          reason: event.data.reason,
          correction: null,
          text: null,
        },
      };
    case 'correction.published': {
      const { correction: id, appearance, class: of, reason, responsible, text } = event.data;
      const { tombstone } = row;
      const notice = { id, class: of, reason, responsible, text, publishedAt: event.recordedAt };
      return {
        corrections: [...row.corrections, appearance === undefined ? notice : { ...notice, appearance }],
        ...(tombstone?.correction === null ? { tombstone: { ...tombstone, correction: id, text } } : {}),
      };
    }
    default:
      return event satisfies never;
  }
};

export const verdicts = versionedRows(verdictRows);
