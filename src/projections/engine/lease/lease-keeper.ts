import { runUntilAborted, steadyBackoff } from '../../../background/run-until-aborted.ts';
import { createWakeUp } from '../../../background/wake-up.ts';
import type { Database } from '../../../database/connect.ts';
import { projectionLease } from '../checkpoints.ts';

/** The projection leases of a process. */
export interface LeaseKeeper {
  /** Renews a lease that was taken under this epoch. The signal aborts when the lease is lost or its epoch has risen. */
  keep(ledger: string, epoch: number): AbortSignal;
  /** The lease that this process holds; undefined if it was lost or could not be renewed in time. */
  held(ledger: string): { readonly epoch: number; readonly signal: AbortSignal } | undefined;
  /** Stops to renew the lease of a ledger. */
  drop(ledger: string): void;
}

interface Kept {
  readonly epoch: number;
  readonly lost: AbortController;
  renewedAt: number;
}

export interface LeaseKeeperOptions {
  readonly database: Database;
  readonly owner: string;
  /** The length of a lease, in milliseconds. */
  readonly leaseMs: number;
  readonly onError: (error: unknown) => void;
}

/**
 * Renews the leases of all ledgers by one statement, twice in the length of a lease. If each ledger renewed its own, the
 * idle ledgers of a deployment would write all the time. A failed renewal is tried again. Meanwhile another process may
 * take a lease over; epochs fence the former owner.
 */
export const createLeaseKeeper = ({ database, owner, leaseMs, onError }: LeaseKeeperOptions): LeaseKeeper => {
  const all = new Map<string, Kept>();
  const left = createWakeUp();
  const everyMs = leaseMs / 2;
  let isRenewing = false;

  const renew = async (): Promise<void> => {
    const asked = new Map(all);
    const begun = performance.now();
    const there = await renewed(database, owner, leaseMs, asked);
    for (const [ledger, kept] of asked)
      if (there.has(ledger)) kept.renewedAt = begun;
      else lose(ledger, kept);
  };
  const lose = (ledger: string, kept: Kept): void => {
    if (all.get(ledger) === kept) all.delete(ledger);
    kept.lost.abort();
  };
  const renewWhileAnyIsKept = async (): Promise<void> => {
    isRenewing = true;
    const unneeded = new AbortController();
    await runUntilAborted({
      signal: unneeded.signal,
      firstPauseMs: everyMs,
      work: async () => {
        if (all.size > 0) await renew();
        if (all.size === 0) {
          isRenewing = false;
          unneeded.abort();
        }
        return everyMs;
      },
      ...{ onError, backoff: steadyBackoff(everyMs / 4), wakeUp: left, ref: false },
    });
  };

  return {
    keep: (ledger, epoch) => {
      const before = all.get(ledger);
      if (before?.epoch === epoch) {
        before.renewedAt = performance.now();
        return before.lost.signal;
      }
      before?.lost.abort();
      const kept = { epoch, lost: new AbortController(), renewedAt: performance.now() };
      all.set(ledger, kept);
      if (!isRenewing) void renewWhileAnyIsKept();
      return kept.lost.signal;
    },
    held: (ledger) => {
      const kept = all.get(ledger);
      return kept === undefined || performance.now() - kept.renewedAt > leaseMs
        ? undefined
        : { epoch: kept.epoch, signal: kept.lost.signal };
    },
    drop: (ledger) => {
      const kept = all.get(ledger);
      if (kept !== undefined) lose(ledger, kept);
      if (all.size === 0) left.wake();
    },
  };
};

/**
 * Renews leases in one statement and returns the ledgers for which that succeeded. A lease that a switch of generations
 * has locked is skipped and taken again, so that it delays no other.
 */
const renewed = async (
  database: Database,
  owner: string,
  leaseMs: number,
  asked: ReadonlyMap<string, Kept>,
): Promise<Set<string>> => {
  const epochs = Array.from(asked.values(), (kept) => kept.epoch);
  const rows = await database.run(
    (sql) => sql<{ ledger: string }[]>`
      with mine as (
        select l.ledger_id from views.leases l
        join unnest(${[...asked.keys()]}::text[], ${epochs}::bigint[]) as k(ledger, epoch)
          on l.ledger_id = k.ledger and l.epoch = k.epoch
        where l.owner = ${owner} for update of l skip locked)
      update views.leases l set until = ${projectionLease(leaseMs).until(sql)} from mine
      where l.ledger_id = mine.ledger_id returning l.ledger_id as ledger`,
  );
  return new Set(rows.map(({ ledger }) => ledger));
};
