/** The limit of running and waiting tasks is reached. A retry in a moment may succeed. */
export class Overloaded extends Error {
  override readonly name = 'Overloaded';
}

/** The numbers of running and waiting tasks. */
export interface Load {
  readonly running: number;
  readonly waiting: number;
}

/** A semaphore with a bounded queue. */
export interface Limiter {
  load(): Load;
  /** Runs a task when a slot is free. Rejects with `Overloaded` if the queue is full. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Creates a semaphore: at most `atOnce` tasks run, at most `waitingMax` wait in order, and a further one is rejected.
 */
export const createLimiter = (atOnce: number, waitingMax: number): Limiter => {
  const waiting: (() => void)[] = [];
  let running = 0;

  const enter = (): Promise<void> | undefined => {
    if (running < atOnce) {
      running += 1;
      return undefined;
    }
    if (waiting.length >= waitingMax)
      throw new Overloaded(`more than ${waitingMax} are waiting for the database`);
    return new Promise((resolve) => waiting.push(resolve));
  };

  /** Passes the slot to the next in the queue, so that `running` never exceeds its limit. */
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };

  return {
    load: () => ({ running, waiting: waiting.length }),
    run: async (work) => {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
};

/**
 * The database did not answer in time, so the outcome is unknown. It has the code of a lost connection, which is
 * handled the same way.
 */
class DatabaseTimeout extends Error {
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
