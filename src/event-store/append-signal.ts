/** Wakes followers when something was appended. It only wakes: what there is to follow, the log says. */
export interface AppendSignal {
  wake(ledger: string): void;
  /** How often the ledger was woken so far. Asked before the log is read, so that nothing is slept through. */
  count(ledger: string): number;
  /** Resolves once the ledger was woken more often than `seen`, after `patienceMs` at the latest, or when the signal aborts. */
  next(ledger: string, seen: number, patienceMs: number, signal: AbortSignal): Promise<void>;
}

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
