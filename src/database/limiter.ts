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
