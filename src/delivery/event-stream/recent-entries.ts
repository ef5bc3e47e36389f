import type { Entry } from './entry.ts';

/** The latest entries of a ledger, for readers that come from the past. */
export interface Recent {
  all(): readonly Entry[];
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
