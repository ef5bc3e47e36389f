import type { Entry } from './entry.ts';

/** What waits for one live reader. It holds the entries that all readers share, and is bounded by what they weigh. */
export interface Buffer {
  /** Takes an entry, or answers false where the reader is too far behind to be waited for. */
  push(entry: Entry): boolean;
  /** All that waits, oldest first; it is forgotten here. */
  take(): readonly Entry[];
  /** Resolves once something waits, after `patienceMs` at the latest, or when it is roused. */
  next(patienceMs: number): Promise<void>;
  rouse(): void;
}

export const createBuffer = (maxBytes: number): Buffer => {
  let waiting: Entry[] = [];
  let bytes = 0;
  let wake: (() => void) | undefined;
  const rouse = (): void => wake?.();
  return {
    push: (entry) => {
      // One event may be larger than the bound; whoever waits for nothing else can take it.
      if (waiting.length > 0 && bytes + entry.rest.length > maxBytes) return false;
      waiting.push(entry);
      bytes += entry.rest.length;
      rouse();
      return true;
    },
    take: () => {
      const taken = waiting;
      waiting = [];
      bytes = 0;
      return taken;
    },
    next: (patienceMs) =>
      new Promise((resolve) => {
        if (waiting.length > 0) {
          resolve();
          return;
        }
        const timer = setTimeout(() => wake?.(), patienceMs);
        wake = () => {
          clearTimeout(timer);
          wake = undefined;
          resolve();
        };
      }),
    rouse,
  };
};
