import { leaseOn, type Lease } from '../../background/lease.ts';
import type { Queryable, Sql, Transaction } from '../../database/connect.ts';
import { transaction } from '../../database/transaction.ts';

/** Another process projects this ledger now, or did since we looked. Our batch was undone; the new owner goes on. */
export class Fenced extends Error {
  override readonly name = 'Fenced';
}

/** How far each view of a ledger has come. A view without a checkpoint has not begun. */
export const readCheckpoints = async (sql: Queryable, ledger: string): Promise<Map<string, number>> => {
  const rows = await sql<{ view: string; position: number }[]>`
    select view, position from views.checkpoints where ledger_id = ${ledger}`;
  return new Map(rows.map((row) => [row.view, row.position]));
};

/** The SQL of the lease to project, on `views.leases l`. It lasts for `PROJECTION_LEASE_MS`, the same in all processes. */
export const projectionLease = (leaseMs: number): Lease => leaseOn('l.until', leaseMs);

/**
 * Takes the lease of a ledger, or renews it, and answers its epoch; undefined while another process holds it.
 * A new owner raises the epoch on every checkpoint, so that the owner before cannot move them any more.
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

/** The epoch of the lease while this owner holds it. It is neither taken nor renewed: the projector does that. */
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

/** Releases the lease, so that another process need not wait for it to run out. */
export const releaseLease = async (sql: Queryable, ledger: string, owner: string): Promise<void> => {
  await sql`update views.leases set until = clock_timestamp() where ledger_id = ${ledger} and owner = ${owner}`;
};

/** Gives each view a checkpoint at the beginning, where it has none. */
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

/** What `views.fence` raises. */
const fencedCode = 'CL001';

/** The form of the rows that this version writes. Where the database has another it holds us back, and nothing is written. */
export const formOfRows = 2;

/** Runs a statement that moves checkpoints, and throws Fenced where the database says that they are not ours to move. */
export const fenced = async (moving: Promise<unknown>, why: string): Promise<void> => {
  try {
    await moving;
  } catch (error) {
    throw (error as { code?: unknown }).code === fencedCode ? new Fenced(why) : error;
  }
};

/**
 * Moves some checkpoints from exactly one position to another, under exactly this epoch, or throws Fenced. Where it does
 * the transaction is over in the database as well, so statements sent behind it touch nothing.
 */
export const moveCheckpoints = (
  tx: Transaction,
  ledger: string,
  views: readonly string[],
  epoch: number,
  from: number,
  to: number,
): Promise<void> =>
  fenced(
    tx`
      with moved as (
        update views.checkpoints set position = ${to}
        where ledger_id = ${ledger} and view = any(${views as string[]}) and epoch = ${epoch} and position = ${from}
        returning 1)
      select views.fence(count(*) = ${views.length}, ${formOfRows}) from moved`,
    `the views of ${ledger} are not at position ${String(from)} under epoch ${String(epoch)} any more`,
  );

/**
 * The views can be replayed, so their commits need not wait for the disk; the log's do. A process that hangs in the
 * middle of a batch would keep its rows locked without end, whatever becomes of its lease. So the server ends its
 * session when the lease would be over, and the next owner does not wait for it.
 */
export const settle = async (tx: Transaction, leaseMs: number): Promise<void> => {
  await tx`select set_config('synchronous_commit', 'off', true),
                  set_config('idle_in_transaction_session_timeout', ${String(leaseMs)}, true)`;
};
