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
