/** A signal per ledger that wakes followers after an append. It carries no data: followers read the log. */
export interface AppendSignal {
  /** Wakes every follower of a ledger. */
  wake(ledger: string): void;
  /**
   * The number of wake-ups of a ledger so far. A follower asks before it reads the log, so that it misses no wake-up in
   * between.
   */
  count(ledger: string): number;
  /** Resolves once the count exceeds `seen`, after `patienceMs` milliseconds, or when the signal aborts. */
  next(ledger: string, seen: number, patienceMs: number, signal: AbortSignal): Promise<void>;
}

/** Creates the signal of this process. It does not reach other processes. */
export const createAppendSignal = (): AppendSignal => {
  const counts = new Map<string, number>();
  const sleepers = new Map<string, Set<() => void>>();
  const count = (ledger: string): number => counts.get(ledger) ?? 0;
  return {
    count,
    wake: (ledger) => {
      counts.set(ledger, count(ledger) + 1);
      const all = sleepers.get(ledger);
      sleepers.delete(ledger);
      all?.forEach((rouse) => rouse());
    },
    next: (ledger, seen, patienceMs, signal) =>
      new Promise((resolve) => {
        if (signal.aborted || count(ledger) > seen) {
          resolve();
          return;
        }
        const all = sleepers.get(ledger) ?? new Set();
        sleepers.set(ledger, all);
        const rouse = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', rouse);
          all.delete(rouse);
          resolve();
        };
        const timer = setTimeout(rouse, patienceMs);
        signal.addEventListener('abort', rouse);
        all.add(rouse);
      }),
  };
};
