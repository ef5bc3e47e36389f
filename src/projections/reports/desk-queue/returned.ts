import { sql } from 'kysely';
import type { QueueSource } from './queue-source.ts';

/** Proposals that went back to their author. */
export const returned: QueueSource = {
  kind: 'returned',
  rank: 3,
  view: 'verdicts',
  waits: (row) => sql`${row} ->> 'state' = 'returned'`,
};
