import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, Transaction } from '../database/connect.ts';
import { transaction } from '../database/transaction.ts';
import type { RecordedEvent } from '../domain/events.ts';
import type { Log } from '../event-store/log.ts';
import {
  beginCheckpoints,
  Fenced,
  moveCheckpoints,
  readCheckpoints,
  releaseLease,
  takeLease,
} from './checkpoints.ts';
import type { Progress } from './progress.ts';
import type { View } from './view.ts';

export interface KeepUpLimits {
  readonly viewBatchMaxEvents: number;
  /** How long a process that stopped without a word keeps others from projecting. */
  readonly leaseMs: number;
  /** How long to sleep at most before looking for events of other processes. */
  readonly followPatienceMs: number;
}

export interface KeepUp {
  readonly log: Log;
  /** Holds one connection, for the one loop. */
  readonly database: Database;
  readonly progress: Progress;
  readonly views: readonly View[];
  /** Names this process among those that share the database. */
  readonly owner: string;
  readonly limits: KeepUpLimits;
  readonly onTrouble: (error: unknown) => void;
}

/**
 * Keeps the views of one ledger up with its log until the signal aborts: projects while this process holds the lease,
 * and otherwise watches how far the one that does has come. Trouble is never fatal: what was not committed is done again
 * from the checkpoint, which is the same code path as the ordinary one.
 */
export const keepUp = async (means: KeepUp, ledger: string, signal: AbortSignal): Promise<void> => {
  for (let troubles = 0; !signal.aborted;) {
    try {
      const { database, owner, limits } = means;
      const epoch = await database.run((sql) => takeLease(sql, ledger, owner, limits.leaseMs));
      if (epoch === undefined) await watch(means, ledger, signal);
      else await project(means, ledger, epoch, signal);
      troubles = 0;
    } catch (error) {
      if (isAborted(signal)) return;
      troubles += 1;
      if (!(error instanceof Fenced)) means.onTrouble(error);
      await pause(Math.min(100 * 2 ** troubles, 2_000), signal);
    }
  }
  await means.database.run((sql) => releaseLease(sql, ledger, means.owner)).catch(means.onTrouble);
};

/** Asked anew each time: the compiler takes a signal that was not aborted to stay so. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted;

const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
};

/** Learns from the checkpoints how far the process that projects has come. */
const watch = async (
  { database, progress, views, limits }: KeepUp,
  ledger: string,
  signal: AbortSignal,
): Promise<void> => {
  const until = Date.now() + limits.leaseMs / 2;
  while (!signal.aborted && Date.now() < until) {
    const positions = await database.run((sql) => readCheckpoints(sql, ledger));
    progress.reached(ledger, Math.min(...views.map((view) => positions.get(view.name) ?? 0)));
    await pause(20, signal);
  }
};

/** Projects for half the length of the lease; the caller then renews it and comes back. */
const project = async (means: KeepUp, ledger: string, epoch: number, signal: AbortSignal): Promise<void> => {
  const { log, database, progress, views, limits } = means;
  const names = views.map((view) => view.name);
  const positions = await database.run(async (sql) => {
    await beginCheckpoints(sql, ledger, names, epoch);
    return readCheckpoints(sql, ledger);
  });
  const lowest = (): number => Math.min(...names.map((name) => positions.get(name) ?? 0));
  progress.reached(ledger, lowest());
  const followed = log.follow(ledger, {
    after: lowest(),
    signal: AbortSignal.any([signal, AbortSignal.timeout(limits.leaseMs / 2)]),
    batchMaxEvents: limits.viewBatchMaxEvents,
    patienceMs: limits.followPatienceMs,
  });
  for await (const events of followed) {
    await database.run((sql) =>
      transaction(sql, async (tx) => {
        await settle(tx, limits.leaseMs);
        await applyBatch(tx, ledger, epoch, views, positions, events);
      }),
    );
    const reached = events.at(-1)?.position ?? 0;
    for (const name of names) positions.set(name, Math.max(positions.get(name) ?? 0, reached));
    progress.reached(ledger, lowest());
    if (crossesMark(events)) await log.makePartitions(ledger);
  }
};

/**
 * The views can be replayed, so their commits need not wait for the disk; the log's do. A process that stands still in
 * the middle of a batch would keep its rows locked for as long as it likes, lease or no lease, so the server ends its
 * session when the lease would be over: whoever takes over must not wait for it.
 */
const settle = async (tx: Transaction, leaseMs: number): Promise<void> => {
  await tx`select set_config('synchronous_commit', 'off', true),
                  set_config('idle_in_transaction_session_timeout', ${String(leaseMs)}, true)`;
};

/**
 * Applies a batch to every view that does not have it yet, once it has moved their checkpoints. In this order, because
 * a stale owner then learns that it is one before it touches a row, and because a rebuild, which locks checkpoints and
 * then rows as well, can never wait for us while we wait for it.
 */
const applyBatch = async (
  tx: Transaction,
  ledger: string,
  epoch: number,
  views: readonly View[],
  positions: ReadonlyMap<string, number>,
  events: readonly RecordedEvent[],
): Promise<void> => {
  const to = events.at(-1)?.position ?? 0;
  for (const [from, behind] of byPosition(views, positions)) {
    if (from >= to) continue;
    await moveCheckpoints(
      tx,
      ledger,
      behind.map((view) => view.name),
      epoch,
      from,
      to,
    );
    const unseen = events.filter((event) => event.position > from);
    await Promise.all(behind.map((view) => view.apply(tx, ledger, unseen)));
  }
};

const byPosition = (views: readonly View[], positions: ReadonlyMap<string, number>): Map<number, View[]> => {
  const groups = new Map<number, View[]>();
  for (const view of views) {
    const position = positions.get(view.name) ?? 0;
    groups.set(position, [...(groups.get(position) ?? []), view]);
  }
  return groups;
};

/** Partitions hold ten million positions and two are always ahead, so a look at every millionth is early enough. */
const partitionMark = 1_000_000;

const crossesMark = (events: readonly RecordedEvent[]): boolean =>
  events.some((event) => event.position % partitionMark === 0);
