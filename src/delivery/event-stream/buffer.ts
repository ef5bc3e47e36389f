import { createWakeUp } from '../../background/wake-up.ts';
import type { Entry } from './entry.ts';

/** The bounded buffer of one live reader. It refers to entries that all readers share. */
export interface Buffer {
  /** Adds an entry. Returns false if the buffer is full and the reader has to be disconnected. */
  push(entry: Entry): boolean;
  /** Removes and returns all entries, oldest first. */
  take(): readonly Entry[];
  /** Resolves once the buffer has an entry, after `patienceMs` milliseconds, or when the signal aborts. */
  next(patienceMs: number, signal: AbortSignal): Promise<void>;
}

/** Creates a buffer of at most `maxBytes` bytes of JSON. */
export const createBuffer = (maxBytes: number): Buffer => {
  let waiting: Entry[] = [];
  let bytes = 0;
  const filled = createWakeUp();
  return {
    push: (entry) => {
      // One event may be larger than the limit; an empty buffer accepts it.
      if (waiting.length > 0 && bytes + entry.rest.length > maxBytes) return false;
      waiting.push(entry);
      bytes += entry.rest.length;
      filled.wake();
      return true;
    },
    take: () => {
      const taken = waiting;
      waiting = [];
      bytes = 0;
      return taken;
    },
    next: async (patienceMs, signal) => {
      if (waiting.length === 0) await filled.wait({ seen: filled.count(), maxMs: patienceMs, signal });
    },
  };
};
