import type { Database } from './connect.ts';
import { createLimiter } from './limiter.ts';

/**
 * Bulkhead: a view of a pool that uses at most `atOnce` of its connections. Further tasks wait in line. Background work
 * of hundreds of ledgers may begin at one moment, at a start above all. Without this limit it would fill the line of the
 * pool, and requests would be refused.
 */
export const shareOf = (database: Database, atOnce: number): Database => {
  const limiter = createLimiter(atOnce, Number.POSITIVE_INFINITY);
  return {
    get sql() {
      return database.sql;
    },
    run: (work) => limiter.run(() => database.run(work)),
    runLong: (work) => limiter.run(() => database.runLong(work)),
    load: limiter.load,
    close: database.close,
  };
};
