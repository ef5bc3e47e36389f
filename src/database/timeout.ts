/**
 * The database took what was sent and did not answer in time, so nobody knows whether it was carried out. Its code is that
 * of a connection that is lost, which is what it is taken for.
 */
export class DatabaseTimeout extends Error {
  override readonly name = 'Unanswered';
  readonly code = 'ETIMEDOUT';
}

/** The outcome of a work, or Unanswered when the time is over; what comes of the work later is told to nobody. */
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
