import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { DeadlineRow } from '../../deadlines/deadlines.ts';
import type { VersionedName } from '../../engine/tables.ts';

/** A row as the desk sees it: the column `desk` of a table of versioned rows. */
type DeskRow = RawBuilder<unknown>;

/** The parts of the desk's policy that the queue depends on. */
export interface QueuePolicy {
  readonly approvalsNeeded: number;
  readonly approvalsNeededAtHighRisk: number;
}

/** What a proposal is compared with, as SQL. */
export interface ProposalBasis {
  /** The number of approvals that its publication needs. */
  readonly needed: RawBuilder<number>;
  /** The wording of its claim. Approvals hold for the wording that was approved. */
  readonly wording: RawBuilder<string>;
}

/** One kind of queued item: the rows of a projection that match a condition, as long as they match. */
export interface QueueSource {
  readonly kind: string;
  /** Orders items that one event queues together. From 0 to 15, unique, and never changed. */
  readonly rank: number;
  readonly view: VersionedName;
  readonly waits: (row: DeskRow, basis: ProposalBasis) => RawBuilder<SqlBool>;
  /** Whether the act is possible on a merged claim as well. */
  readonly alsoMerged?: boolean;
  /** The due time as timestamptz, if the kind has one. */
  readonly due?: (row: DeskRow) => RawBuilder<unknown>;
}

/** Claims to check: without a verdict or proposal, and not declined. */
const toCheck: QueueSource = {
  kind: 'to-check',
  rank: 0,
  view: 'current_status',
  waits: (row) => sql`${row} ->> 'status' in ('unchecked', 'retracted')`,
};

/** Open proposals in the present wording of their claim. Others are neither approved nor published. */
const isCurrent = (row: DeskRow, { wording }: ProposalBasis): RawBuilder<SqlBool> =>
  sql`(${row} ->> 'state' = 'proposed' and ${row} ->> 'wording' = ${wording})`;

/** Proposals that lack approvals. */
const toApprove: QueueSource = {
  kind: 'to-approve',
  rank: 1,
  view: 'verdicts',
  waits: (row, basis) =>
    sql`(${isCurrent(row, basis)} and jsonb_array_length(${row} -> 'approvedBy') < ${basis.needed})`,
};

/** Proposals with all required approvals and without an embargo. */
const toPublish: QueueSource = {
  kind: 'to-publish',
  rank: 2,
  view: 'verdicts',
  waits: (row, basis) =>
    sql`(${isCurrent(row, basis)} and ${row} ->> 'embargoedUntil' is null and jsonb_array_length(${row} -> 'approvedBy') >= ${basis.needed})`,
};

/** Proposals that were returned to their author. */
const returned: QueueSource = {
  kind: 'returned',
  rank: 3,
  view: 'verdicts',
  waits: (row) => sql`${row} ->> 'state' = 'returned'`,
};

/** Claims whose verdict in force relies on something that has changed since. */
const needsReview: QueueSource = {
  kind: 'needs-review',
  rank: 4,
  view: 'current_status',
  waits: (row) => sql`${row} ->> 'needsReview' = 'true'`,
};

/** Evidence in force with an open challenge. */
const openChallenge: QueueSource = {
  kind: 'open-challenge',
  rank: 5,
  alsoMerged: true,
  view: 'evidence',
  waits: (row) => sql`${row} ->> 'state' = 'challenged'`,
};

const openDeadline = (kind: string, rank: number, of: DeadlineRow['kind']): QueueSource => ({
  kind,
  rank,
  alsoMerged: true,
  view: 'deadlines',
  waits: (row) => sql`(${row} ->> 'kind' = ${sql.lit(of)} and ${row} ->> 'state' = 'open')`,
  due: (row) => sql`(${row} ->> 'dueAt')::timestamptz`,
});

/** Objections that the desk has to answer. */
const objectionDue = openDeadline('objection-due', 6, 'objection');

/** Embargoed verdicts that the ledger will publish automatically. */
const embargoEnding = openDeadline('embargo-ending', 7, 'embargo');

/** Requests for a reply that will lapse automatically. */
const replyLapsing = openDeadline('reply-lapsing', 8, 'reply');

/** Open proposals whose author left the desk. Another member takes them over by a revision. */
const authorLeft: QueueSource = {
  kind: 'author-left',
  rank: 9,
  view: 'verdicts',
  waits: (row) =>
    sql`(${row} ->> 'state' in ('proposed', 'returned') and jsonb_array_length(${row} -> 'authorsLeft') > 0)`,
};

/** Replies that came late. They wait until a verdict is published or checked again, which considers them. */
const lateReply: QueueSource = {
  kind: 'late-reply',
  rank: 10,
  alsoMerged: true,
  view: 'replies',
  waits: (row) => sql`${row} ->> 'toConsider' = 'true'`,
};

/** Verdicts in force that are due to be checked again. */
const recheckDue: QueueSource = {
  kind: 'recheck-due',
  rank: 11,
  view: 'verdicts',
  waits: (row) => sql`${row} ->> 'isRecheckDue' = 'true'`,
  due: (row) => sql`(${row} ->> 'recheckBy')::timestamptz`,
};

/** Proposals whose claim was put in other words since. They need a revision. */
const toRevise: QueueSource = {
  kind: 'to-revise',
  rank: 12,
  view: 'verdicts',
  waits: (row, { wording }) => sql`(${row} ->> 'state' = 'proposed' and ${row} ->> 'wording' <> ${wording})`,
};

/** Objections that came without a key. The desk releases them or sets them aside. */
const inbox: QueueSource = {
  kind: 'inbox',
  rank: 13,
  alsoMerged: true,
  view: 'objections',
  waits: (row) => sql`${row} ->> 'state' = 'waiting'`,
  due: (row) => sql`(${row} ->> 'dueAt')::timestamptz`,
};

/** All sources of the queue. A new kind needs a source above and a line here. */
export const queueSources: readonly QueueSource[] = [
  toCheck,
  toApprove,
  toPublish,
  returned,
  needsReview,
  openChallenge,
  objectionDue,
  embargoEnding,
  replyLapsing,
  authorLeft,
  lateReply,
  recheckDue,
  toRevise,
  inbox,
];
