import type postgres from 'postgres';
import type { Queryable } from '../database/connect.ts';

type Fragment = postgres.PendingQuery<postgres.Row[]>;

/**
 * A lease on a row of SQL: its owner alone works until a time, and another may take it after that. All times are of
 * the database's clock, so that processes on machines of different time agree.
 *
 * The time is a wall clock's and may jump back. A lease that ends later than now plus its own length was taken before
 * such a jump, and is over; without this rule it would keep all others out for as long as the jump was. Its owner may
 * still be at work then, so nothing may rest on the lease alone: writes are fenced by an epoch or by the lease's id.
 *
 * All processes use the same length. Where they differ, the one with the shorter takes the lease of the other.
 */
export interface Lease {
  /** When a lease ends that is taken or renewed now. */
  until(sql: Queryable): Fragment;
  /** Whether the lease of a row is over, or was never taken. */
  isOver(sql: Queryable): Fragment;
  /** Whether the lease of a row is held. */
  isHeld(sql: Queryable): Fragment;
}

/** Clocks are set back by so much all the time, in milliseconds. That alone takes no lease from its owner. */
const steppedMs = 100;

/**
 * The SQL of a lease, for one statement to take, renew or look at it. `column` holds the end of the lease, with an
 * alias where the statement has one; `lengthMs` is how long a lease lasts, in milliseconds.
 */
export const leaseOn = (column: string, lengthMs: number): Lease => {
  const until = (sql: Queryable) => sql`clock_timestamp() + ${lengthMs} * interval '1 millisecond'`;
  const isHeld = (sql: Queryable) =>
    sql`coalesce(${sql(column)} > clock_timestamp()
      and ${sql(column)} <= ${until(sql)} + ${steppedMs} * interval '1 millisecond', false)`;
  return { until, isHeld, isOver: (sql) => sql`not ${isHeld(sql)}` };
};
