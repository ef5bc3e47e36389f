import { sql } from 'kysely';
import type { QueueSource } from './queue-source.ts';

/** Proposals that lack approvals. */
export const toApprove: QueueSource = {
  kind: 'to-approve',
  rank: 1,
  view: 'verdicts',
  waits: (row, needed) =>
    sql`(${row} ->> 'state' = 'proposed' and jsonb_array_length(${row} -> 'approvedBy') < ${needed})`,
};
