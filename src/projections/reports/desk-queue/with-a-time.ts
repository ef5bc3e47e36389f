import { sql } from 'kysely';
import type { DeadlineRow } from '../../deadlines/deadlines.ts';
import type { QueueSource } from './queue-source.ts';

const openDeadline = (kind: string, rank: number, of: DeadlineRow['kind']): QueueSource => ({
  kind,
  rank,
  view: 'deadlines',
  waits: (row) => sql`(${row} ->> 'kind' = ${sql.lit(of)} and ${row} ->> 'state' = 'open')`,
  due: (row) => sql`(${row} ->> 'dueAt')::timestamptz`,
});

/** Objections that the desk owes an answer to. */
export const objectionDue = openDeadline('objection-due', 6, 'objection');

/** Verdicts that the ledger will publish by itself. */
export const embargoEnding = openDeadline('embargo-ending', 7, 'embargo');

/** Requests for a reply that will lapse by themselves. */
export const replyLapsing = openDeadline('reply-lapsing', 8, 'reply');
