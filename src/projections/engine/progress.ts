/** How far the views of each ledger have come, and who waits for them to come further. */
export interface Progress {
  /** All views of the ledger show every event up to this position. */
  reached(ledger: string, position: number): void;
  position(ledger: string): number;
  /** Resolves true once the views show the position, false when the patience is over. */
  waitFor(ledger: string, position: number, patienceMs: number): Promise<boolean>;
}

export const createProgress = (): Progress => {
  const positions = new Map<string, number>();
  const waiting = new Map<string, Set<{ position: number; done: () => void }>>();
  const position = (ledger: string): number => positions.get(ledger) ?? 0;
  return {
    position,
    reached: (ledger, reached) => {
      positions.set(ledger, reached);
      for (const each of waiting.get(ledger) ?? []) if (each.position <= reached) each.done();
    },
    waitFor: (ledger, wanted, patienceMs) =>
      new Promise((resolve) => {
        if (position(ledger) >= wanted) {
          resolve(true);
          return;
        }
        const all = waiting.get(ledger) ?? new Set();
        waiting.set(ledger, all);
        const settle = (shown: boolean): void => {
          clearTimeout(timer);
          all.delete(mine);
          resolve(shown);
        };
        const mine = { position: wanted, done: () => settle(true) };
        const timer = setTimeout(() => settle(false), patienceMs);
        all.add(mine);
      }),
  };
};
