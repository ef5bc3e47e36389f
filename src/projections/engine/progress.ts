import type { Database } from '../../database/connect.ts';
import { coalesce } from '../../database/coalesce.ts';

/** Read-your-writes: tracks the position of each ledger's projections, and the requests that wait for one. */
export interface Progress {
  /** Reports that all projections of the ledger have reached this position. */
  reached(ledger: string, position: number): void;
  position(ledger: string): number;
  /** Resolves to true once the projections reach the position, and to false after `patienceMs` milliseconds. */
  waitFor(ledger: string, position: number, patienceMs: number): Promise<boolean>;
}

/** A request that waits. A plain object: every write waits once, and a `WakeUp` would make ten objects. */
interface Waiter {
  readonly position: number;
  readonly resolve: (isShown: boolean) => void;
  timer: NodeJS.Timeout | undefined;
}

const giveUp = (waiters: Set<Waiter>, waiter: Waiter): void => {
  waiters.delete(waiter);
  waiter.resolve(false);
};

export const createProgress = (): Progress => {
  const positions = new Map<string, number>();
  const waiting = new Map<string, Set<Waiter>>();
  const position = (ledger: string): number => positions.get(ledger) ?? 0;
  return {
    position,
    reached: (ledger, reached) => {
      positions.set(ledger, reached);
      const waiters = waiting.get(ledger);
      if (waiters === undefined) return;
      for (const waiter of waiters) {
        if (waiter.position > reached) continue;
        waiters.delete(waiter);
        clearTimeout(waiter.timer);
        waiter.resolve(true);
      }
    },
    waitFor: (ledger, wanted, patienceMs) =>
      new Promise((resolve) => {
        if (position(ledger) >= wanted) {
          resolve(true);
          return;
        }
        const waiters = waiting.get(ledger) ?? new Set();
        waiting.set(ledger, waiters);
        const waiter: Waiter = { position: wanted, resolve, timer: undefined };
        waiter.timer = setTimeout(giveUp, patienceMs, waiters, waiter);
        waiters.add(waiter);
      }),
  };
};

/** The position and the epoch of a ledger's projections. The epoch rises when another generation comes into use. */
export interface Visible {
  readonly position: number;
  readonly epoch: number;
}

/** Reads the position of the projections at some moment after the call, whichever process projects. */
export type VisiblePosition = (ledger: string) => Promise<Visible>;

/**
 * The most concurrent reads per ledger. With only one, a process that answers from the cache was idle an eighth of the
 * time.
 */
const looksAtOnce = 2;

/** Single-flight: concurrent callers share a read, because every cached response needs one first. */
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
