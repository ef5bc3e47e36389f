import type { Database } from '../../database/connect.ts';
import { coalesce } from '../../database/coalesce.ts';
import { createWakeUp, type WakeUp } from '../../background/wake-up.ts';

/** How far the views of each ledger have come, and the requests that wait for them to come further. */
export interface Progress {
  /** All views of the ledger show every event up to this position. */
  reached(ledger: string, position: number): void;
  position(ledger: string): number;
  /** Resolves true once the views show the position, false when the patience in milliseconds is over. */
  waitFor(ledger: string, position: number, patienceMs: number): Promise<boolean>;
}

export const createProgress = (): Progress => {
  const positions = new Map<string, number>();
  /** One wake-up for each request, so that a position wakes those alone that waited for it. */
  const waiting = new Map<string, Set<{ readonly position: number; readonly wakeUp: WakeUp }>>();
  const position = (ledger: string): number => positions.get(ledger) ?? 0;
  return {
    position,
    reached: (ledger, reached) => {
      positions.set(ledger, reached);
      for (const each of waiting.get(ledger) ?? []) if (each.position <= reached) each.wakeUp.wake();
    },
    waitFor: async (ledger, wanted, patienceMs) => {
      if (position(ledger) >= wanted) return true;
      const all = waiting.get(ledger) ?? new Set();
      waiting.set(ledger, all);
      const mine = { position: wanted, wakeUp: createWakeUp() };
      all.add(mine);
      const isShown = await mine.wakeUp.wait({ seen: 0, maxMs: patienceMs });
      all.delete(mine);
      return isShown;
    },
  };
};

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
