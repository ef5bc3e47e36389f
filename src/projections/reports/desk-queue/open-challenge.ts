import { sql } from 'kysely';
import type { QueueSource } from './queue-source.ts';

/** Evidence in force that somebody disputes. */
export const openChallenge: QueueSource = {
  kind: 'open-challenge',
  rank: 5,
  view: 'evidence',
  waits: (row) => sql`${row} ->> 'state' = 'challenged'`,
};
