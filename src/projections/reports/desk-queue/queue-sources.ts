import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { DeadlineRow } from '../../deadlines/deadlines.ts';
import type { VersionedName } from '../../engine/tables.ts';

/** A row as the desk sees it: the column `desk` of a table of versioned rows. */
type DeskRow = RawBuilder<unknown>;

/** What the desk's rules say at the moment. */
export interface QueuePolicy {
  readonly approvalsNeeded: number;
  readonly approvalsNeededAtHighRisk: number;
}

/** How many approvals a proposal on the claim at hand needs, as SQL. */
export type ApprovalsNeeded = RawBuilder<number>;

/** One kind of thing that waits for the desk: the rows of a view that meet a condition, for as long as they meet it. */
export interface QueueSource {
  readonly kind: string;
  /** Told apart in the order of the queue where one event makes two things wait: 0 to 15, each once, for ever. */
  readonly rank: number;
  readonly view: VersionedName;
  readonly waits: (row: DeskRow, needed: ApprovalsNeeded) => RawBuilder<SqlBool>;
  /** By when it has to be done, as a timestamptz, where there is such a time. */
  readonly due?: (row: DeskRow) => RawBuilder<unknown>;
}

/** Claims without a verdict or a proposal, and not declined: to be looked into. */
const toCheck: QueueSource = {
  kind: 'to-check',
  rank: 0,
  view: 'current_status',
  waits: (row) => sql`${row} ->> 'status' in ('unchecked', 'retracted')`,
};

/** Proposals that lack approvals. */
const toApprove: QueueSource = {
  kind: 'to-approve',
  rank: 1,
  view: 'verdicts',
  waits: (row, needed) =>
    sql`(${row} ->> 'state' = 'proposed' and jsonb_array_length(${row} -> 'approvedBy') < ${needed})`,
};

/** Proposals that have all approvals they need and are not held until a time. */
const toPublish: QueueSource = {
  kind: 'to-publish',
  rank: 2,
  view: 'verdicts',
  waits: (row, needed) =>
    sql`(${row} ->> 'state' = 'proposed' and ${row} ->> 'embargoedUntil' is null and jsonb_array_length(${row} -> 'approvedBy') >= ${needed})`,
};

/** Proposals that went back to their author. */
const returned: QueueSource = {
  kind: 'returned',
  rank: 3,
  view: 'verdicts',
  waits: (row) => sql`${row} ->> 'state' = 'returned'`,
};

/** Claims whose verdict in force rests on something that has changed since. */
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
  view: 'evidence',
  waits: (row) => sql`${row} ->> 'state' = 'challenged'`,
};

const openDeadline = (kind: string, rank: number, of: DeadlineRow['kind']): QueueSource => ({
  kind,
  rank,
  view: 'deadlines',
  waits: (row) => sql`(${row} ->> 'kind' = ${sql.lit(of)} and ${row} ->> 'state' = 'open')`,
  due: (row) => sql`(${row} ->> 'dueAt')::timestamptz`,
});

/** Objections that the desk owes an answer to. */
const objectionDue = openDeadline('objection-due', 6, 'objection');

/** Verdicts that the ledger will publish by itself. */
const embargoEnding = openDeadline('embargo-ending', 7, 'embargo');

/** Requests for a reply that will lapse by themselves. */
const replyLapsing = openDeadline('reply-lapsing', 8, 'reply');

/** Everything that can wait for the desk. A new kind is a source above and a line here. */
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
];
