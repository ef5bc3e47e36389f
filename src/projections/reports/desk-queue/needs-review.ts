import { sql } from 'kysely';
import type { QueueSource } from './queue-source.ts';

/** Claims whose verdict in force rests on something that has changed since. */
export const needsReview: QueueSource = {
  kind: 'needs-review',
  rank: 4,
  view: 'current_status',
  waits: (row) => sql`${row} ->> 'needsReview' = 'true'`,
};
