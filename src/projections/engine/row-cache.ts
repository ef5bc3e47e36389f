import { LRUCache } from 'lru-cache';

/**
 * Write-through cache of rows, so that a later change need not read them again. It is valid while only this process
 * writes the generation, which the lock of the checkpoint ensures. A failed transaction may leave rows here that were
 * rolled back, so the cache is cleared after it.
 */
export interface RowCache {
  get(view: string, key: string): unknown;
  /** `bytes` is the length of the row as JSON. */
  put(view: string, key: string, row: object, bytes: number): void;
  forget(view: string, key: string): void;
  forgetAll(): void;
}

/** The size of the cache per ledger in bytes of JSON. The memory in use is about twice that. */
const rowsMaxBytes = 33_554_432;
/** The estimated memory of an entry without its documents, in bytes. */
const frameBytes = 300;

export const createRowCache = (): RowCache => {
  const rows = new LRUCache<string, object>({ maxSize: rowsMaxBytes });
  const nameOf = (view: string, key: string): string => `${view} ${key}`;
  return {
    get: (view, key) => rows.get(nameOf(view, key)),
    put: (view, key, row, bytes) => void rows.set(nameOf(view, key), row, { size: bytes + frameBytes }),
    forget: (view, key) => void rows.delete(nameOf(view, key)),
    forgetAll: () => rows.clear(),
  };
};
