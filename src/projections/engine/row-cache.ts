import { LRUCache } from 'lru-cache';

/**
 * Rows as this process last wrote them, so that it need not read them before it changes them again. They are right for as
 * long as nobody else writes to the edition, which holding its checkpoint ensures; a transaction that fails may leave
 * rows here that were never kept, so after it all are forgotten.
 */
export interface RowCache {
  get(view: string, key: string): unknown;
  /** `bytes` is how long the row is as JSON. */
  put(view: string, key: string, row: object, bytes: number): void;
  forgetAll(): void;
}

/** How much is kept for one ledger, measured as JSON; in memory it is about twice that. */
const rowsMaxBytes = 33_554_432;
/** What a row takes beside its documents. */
const frameBytes = 300;

export const createRowCache = (): RowCache => {
  const rows = new LRUCache<string, object>({ maxSize: rowsMaxBytes });
  const nameOf = (view: string, key: string): string => `${view} ${key}`;
  return {
    get: (view, key) => rows.get(nameOf(view, key)),
    put: (view, key, row, bytes) => void rows.set(nameOf(view, key), row, { size: bytes + frameBytes }),
    forgetAll: () => rows.clear(),
  };
};
