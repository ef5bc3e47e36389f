import type { Entry } from './entry.ts';

/** A ring of the latest entries of a ledger, for readers that have just caught up. */
export interface Recent {
  /** The kept entries, oldest first. */
  all(): readonly Entry[];
  /** Adds entries and evicts the oldest beyond the limits. */
  keep(entries: readonly Entry[]): void;
}

export const createRecent = (maxEvents: number, maxBytes: number): Recent => {
  let kept: Entry[] = [];
  let bytes = 0;
  return {
    all: () => kept,
    keep: (entries) => {
      kept.push(...entries);
      for (const { rest } of entries) bytes += rest.length;
      let from = 0;
      while (kept.length - from > maxEvents || bytes > maxBytes) {
        bytes -= kept[from]?.rest.length ?? 0;
        from += 1;
      }
      if (from > 0) kept = kept.slice(from);
    },
  };
};
