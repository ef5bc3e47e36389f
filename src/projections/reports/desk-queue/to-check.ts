import { sql } from 'kysely';
import type { QueueSource } from './queue-source.ts';

/** Claims without a verdict or a proposal, and not declined: somebody has to look into them. */
export const toCheck: QueueSource = {
  kind: 'to-check',
  rank: 0,
  view: 'current_status',
  waits: (row) => sql`${row} ->> 'status' in ('unchecked', 'retracted')`,
};
