import type { Database } from '../../database/connect.ts';
import { coalesce } from '../../database/coalesce.ts';

/** How far views of a ledger are, and under which epoch. The epoch is raised where another generation comes into use. */
export interface Visible {
  readonly position: number;
  readonly epoch: number;
}

/** How far views of a ledger are at some moment after the call, whichever process brought them there. */
export type VisiblePosition = (ledger: string) => Promise<Visible>;

/**
 * How many looks at one ledger are under way at once. Nobody who asks has anything else to wait for: with one at a time
 * a process that answers from memory stood idle an eighth of the time.
 */
const looksAtOnce = 2;

/** Shared by all who ask at once, since it is asked before every answer that is given from memory. */
export const createVisiblePosition = (database: Database, views: readonly string[]): VisiblePosition =>
  coalesce(
    (ledger) =>
      database.run(async (sql) => {
        const [row] = await sql<Visible[]>`
        select coalesce(min(position), 0) as position, coalesce(max(epoch), 0) as epoch from views.checkpoints
        where ledger_id = ${ledger} and view = any(${views as string[]})`;
        return row ?? { position: 0, epoch: 0 };
      }),
    looksAtOnce,
  );
