/** More was asked at once than can be done or kept waiting. The asker may try again in a moment. */
export class Overloaded extends Error {
  override readonly name = 'Overloaded';
}

/** How much is under way, and how much waits for it. */
export interface Load {
  readonly running: number;
  readonly waiting: number;
}

export interface Limiter {
  load(): Load;
  run<T>(work: () => Promise<T>): Promise<T>;
}

/** At most `atOnce` works run; at most `waitingMax` wait, first come, first served; the next is refused. */
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

  /** Hands the place to the next in line, so that `running` never exceeds its bound in between. */
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
