import type { Database } from './connect.ts';
import { createLimiter } from './limiter.ts';

/**
 * Bulkhead: a view of a pool that uses at most `atOnce` of its connections. Further tasks wait in line, and with
 * `waitingMax` a still further one is rejected with `Overloaded`. Background work
 * of hundreds of ledgers may begin at one moment, at a start above all. Without this limit it would fill the line of the
 * pool, and requests would be refused.
 */
export const shareOf = (
  database: Database,
  atOnce: number,
  waitingMax = Number.POSITIVE_INFINITY,
): Database => {
  const limiter = createLimiter(atOnce, waitingMax);
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
