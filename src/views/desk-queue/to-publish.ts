import { sql } from 'kysely';
import type { QueueSource } from './queue-source.ts';

/** Proposals that have all approvals they need. */
export const toPublish: QueueSource = {
  kind: 'to-publish',
  rank: 2,
  view: 'verdicts',
  waits: (row, { approvalsNeeded }) =>
    sql`(${row} ->> 'state' = 'proposed' and jsonb_array_length(${row} -> 'approvedBy') >= ${approvalsNeeded})`,
};
