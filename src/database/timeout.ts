/**
 * The database did not answer in time, so the outcome is unknown. It has the code of a lost connection, which is
 * handled the same way.
 */
export class DatabaseTimeout extends Error {
  override readonly name = 'Unanswered';
  readonly code = 'ETIMEDOUT';
}

/** The result of a task, or `DatabaseTimeout` after `maxMs` milliseconds. A later result is discarded. */
export const withTimeout = async <T>(work: Promise<T>, maxMs: number | undefined): Promise<T> => {
  if (maxMs === undefined) return work;
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new DatabaseTimeout(`the database did not answer within ${maxMs} ms`)),
    maxMs,
  );
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
};
