import { sql } from 'kysely';
import type { QueueSource } from './queue-source.ts';

/** Proposals that have all approvals they need and are not held until a time. */
export const toPublish: QueueSource = {
  kind: 'to-publish',
  rank: 2,
  view: 'verdicts',
  waits: (row, needed) =>
    sql`(${row} ->> 'state' = 'proposed' and ${row} ->> 'embargoedUntil' is null and jsonb_array_length(${row} -> 'approvedBy') >= ${needed})`,
};
