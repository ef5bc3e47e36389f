import type postgres from 'postgres';
import type { Queryable } from '../database/connect.ts';

type Fragment = postgres.PendingQuery<postgres.Row[]>;

/**
 * A lease on a row: only its owner works until it expires, then another process may take it. All times are of the
 * database's clock, so processes on different machines agree.
 *
 * That clock is a wall clock and may be set back. A lease that ends later than now plus its own length predates such a
 * step. It counts as expired; otherwise it would block all others for the length of the step. Its owner may still be
 * working then. So no write may rely on the lease alone: writes are fenced by an epoch or the lease's id.
 *
 * All processes must use the same length. Otherwise a process with a shorter length takes a valid lease of another.
 */
export interface Lease {
  /** The end of a lease that is taken or renewed now. */
  until(sql: Queryable): Fragment;
  /** Whether the lease of a row has expired or was never taken. */
  isOver(sql: Queryable): Fragment;
  /** Whether the lease of a row is valid. */
  isHeld(sql: Queryable): Fragment;
}

/** Tolerated clock steps, in milliseconds. Clocks are often set back by this much, and the owner keeps its lease. */
const steppedMs = 100;

/**
 * Creates the SQL of a lease, for a statement that takes, renews or checks it. `column` holds the end of the lease,
 * with the alias of the statement if there is one. `lengthMs` is the length of a lease in milliseconds.
 */
export const leaseOn = (column: string, lengthMs: number): Lease => {
  const until = (sql: Queryable) => sql`clock_timestamp() + ${lengthMs} * interval '1 millisecond'`;
  const isHeld = (sql: Queryable) =>
    sql`coalesce(${sql(column)} > clock_timestamp()
      and ${sql(column)} <= ${until(sql)} + ${steppedMs} * interval '1 millisecond', false)`;
  return { until, isHeld, isOver: (sql) => sql`not ${isHeld(sql)}` };
};
