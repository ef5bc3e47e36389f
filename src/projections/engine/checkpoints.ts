import { leaseOn, type Lease } from '../../background/lease.ts';
import type { Queryable, Sql, Transaction } from '../../database/connect.ts';
import { transaction } from '../../database/transaction.ts';
import type { RecordedEvent } from '../../domain/events.ts';

/**
 * Fencing: another process has projected this ledger since the last read. The batch was rolled back, and the new owner
 * continues.
 */
export class Fenced extends Error {
  override readonly name = 'Fenced';
}

/** The checkpoint of each projection of a ledger. A projection without one has not started. */
export const readCheckpoints = async (sql: Queryable, ledger: string): Promise<Map<string, number>> => {
  const rows = await sql<{ view: string; position: number }[]>`
    select view, position from views.checkpoints where ledger_id = ${ledger}`;
  return new Map(rows.map((row) => [row.view, row.position]));
};

/** A checkpoint, compared with the log. */
export interface ComparedCheckpoint {
  readonly view: string;
  readonly position: number;
  /** Whether the log has the event that the checkpoint stands on. */
  readonly stands: boolean;
}

/** The checkpoints of a ledger, each compared with the event that it stands on. */
export const compareCheckpoints = (sql: Queryable, ledger: string): Promise<ComparedCheckpoint[]> =>
  sql<ComparedCheckpoint[]>`
    select c.view, c.position, c.position = 0 or exists (
      select from log.events e where e.ledger_id = c.ledger_id and e.position = c.position
        and (c.event_id is null or e.event_id = c.event_id)) as stands
    from views.checkpoints c where c.ledger_id = ${ledger}`;

/** The SQL of the projection lease, on `views.leases l`. It lasts `PROJECTION_LEASE_MS`, the same in all processes. */
export const projectionLease = (leaseMs: number): Lease => leaseOn('l.until', leaseMs);

/**
 * Takes or renews the projection lease of a ledger and returns its epoch. Undefined while another process holds it. A
 * new owner raises the epoch of every checkpoint. That fences the previous owner, which cannot move them any more.
 */
export const takeLease = (
  sql: Sql,
  ledger: string,
  owner: string,
  leaseMs: number,
): Promise<number | undefined> =>
  transaction(sql, async (tx) => {
    const [held] = await tx<{ epoch: number }[]>`
      insert into views.leases as l (ledger_id, epoch, owner, until)
      values (${ledger}, 1, ${owner}, ${projectionLease(leaseMs).until(tx)})
      on conflict (ledger_id) do update
        set epoch = l.epoch + case when l.owner = excluded.owner then 0 else 1 end,
            owner = excluded.owner, until = excluded.until
        where l.owner = excluded.owner or ${projectionLease(leaseMs).isOver(tx)}
      returning epoch`;
    if (held === undefined) return undefined;
    await tx`update views.checkpoints set epoch = ${held.epoch} where ledger_id = ${ledger} and epoch < ${held.epoch}`;
    return held.epoch;
  });

/** The epoch of the lease while this owner holds it. It does not take or renew the lease; the projector does. */
export const heldLease = async (
  sql: Queryable,
  ledger: string,
  owner: string,
  leaseMs: number,
): Promise<number | undefined> => {
  const [held] = await sql<{ epoch: number }[]>`
    select l.epoch from views.leases l
    where l.ledger_id = ${ledger} and l.owner = ${owner} and ${projectionLease(leaseMs).isHeld(sql)}`;
  return held?.epoch;
};

/** Releases the lease. Otherwise the next process would wait until it expires. */
export const releaseLease = async (sql: Queryable, ledger: string, owner: string): Promise<void> => {
  await sql`update views.leases set until = clock_timestamp() where ledger_id = ${ledger} and owner = ${owner}`;
};

/** Creates missing checkpoints at position 0. */
export const beginCheckpoints = async (
  sql: Queryable,
  ledger: string,
  views: readonly string[],
  epoch: number,
): Promise<void> => {
  await sql`
    insert into views.checkpoints (ledger_id, view, epoch, position)
    select ${ledger}, view, ${epoch}, 0 from unnest(${views as string[]}::text[]) as view
    on conflict do nothing`;
};

/** The error code of `views.fence`. */
const fencedCode = 'CL001';

/** The format of the rows that this code writes. If the database expects another, it rejects the writes. */
export const formOfRows = 2;

/** Runs a statement that moves checkpoints. Throws Fenced if the database rejects the epoch or position. */
export const fenced = async (moving: Promise<unknown>, why: string): Promise<void> => {
  try {
    await moving;
  } catch (error) {
    throw (error as { code?: unknown }).code === fencedCode ? new Fenced(why) : error;
  }
};

/** The event that a checkpoint moves to. */
export type StoodOn = Pick<RecordedEvent, 'position' | 'id'>;

/**
 * Moves some checkpoints by compare-and-set on position and epoch, or throws Fenced. It does so too if the log does not
 * have the event: memory may hold events of a log that has gone back since. The error aborts the transaction, so
 * statements pipelined behind it write nothing.
 */
export const moveCheckpoints = (
  tx: Transaction,
  ledger: string,
  views: readonly string[],
  epoch: number,
  from: number,
  to: StoodOn,
): Promise<void> =>
  fenced(
    tx`
      with moved as (
        update views.checkpoints set position = ${to.position}, event_id = ${to.id}
        where ledger_id = ${ledger} and view = any(${views as string[]}) and epoch = ${epoch} and position = ${from}
        returning 1)
      select views.fence(count(*) = ${views.length} and exists (
        select from log.events
        where ledger_id = ${ledger} and position = ${to.position} and event_id = ${to.id}), ${formOfRows}) from moved`,
    `the views of ${ledger} are not at position ${String(from)} under epoch ${String(epoch)} any more, or the log has no event ${to.id} at position ${to.position}`,
  );

/**
 * Projections can be replayed, so their commits skip the wait for the disk. Appends to the log do not. The session
 * timeout covers a process that hangs inside a batch. Its rows would stay locked after the lease expires, and block the
 * next owner.
 */
export const settle = async (tx: Transaction, leaseMs: number): Promise<void> => {
  await tx`select set_config('synchronous_commit', 'off', true),
                  set_config('idle_in_transaction_session_timeout', ${String(leaseMs)}, true)`;
};
