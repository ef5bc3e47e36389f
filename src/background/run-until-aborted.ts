import { createWakeUp, type WakeUp } from './wake-up.ts';

/** Exponential back-off: the pause after the first failure, and the longest one, both in milliseconds. */
export interface Backoff {
  readonly firstMs: number;
  readonly maxMs: number;
}

export interface Loop {
  /**
   * One round. It answers how many milliseconds to pause before the next one, or nothing to go on at once. A round
   * that goes on at once must have waited for something, or it starves the process.
   */
  readonly work: (signal: AbortSignal) => Promise<number | undefined>;
  /** Ends the loop. A round under way is not cut short: `work` is given the signal and looks at it. */
  readonly signal: AbortSignal;
  /** Told of each round that failed, but not of one that failed while the signal was aborted. */
  readonly onError: (error: unknown) => void;
  /** Pauses after failed rounds. They double up to the bound, and begin again after a round that succeeds. */
  readonly backoff?: Backoff;
  /** Ends the pause that `work` asked for. It does not end a back-off: a busy waker would turn that into a hot loop. */
  readonly wakeUp?: WakeUp;
  /** How long to pause before the first round, in milliseconds. */
  readonly firstPauseMs?: number;
  /** False where the pauses alone do not keep the process alive. */
  readonly ref?: boolean;
}

export const usualBackoff: Backoff = { firstMs: 200, maxMs: 2_000 };

/** The same pause after every failure: for work that is cheap to try and that others wait for. */
export const steadyBackoff = (ms: number): Backoff => ({ firstMs: ms, maxMs: ms });

/**
 * Runs work again and again until the signal aborts: the one loop of everything that runs in the background. A failure
 * never ends it. It is reported and backed off from, and the next round begins from whatever is durable.
 */
export const runUntilAborted = async ({
  work,
  signal,
  onError,
  backoff: { firstMs, maxMs } = usualBackoff,
  wakeUp = createWakeUp(),
  firstPauseMs = 0,
  ref,
}: Loop): Promise<void> => {
  const unwoken = createWakeUp();
  const backOff = async (failures: number): Promise<void> => {
    await unwoken.wait({ seen: 0, maxMs: Math.min(firstMs * 2 ** (failures - 1), maxMs), signal, ref });
  };
  if (firstPauseMs > 0) await wakeUp.wait({ seen: wakeUp.count(), maxMs: firstPauseMs, signal, ref });
  for (let failures = 0; !signal.aborted;) {
    // Read before the round, so that a wake-up during it ends the pause that follows.
    const seen = wakeUp.count();
    try {
      const pauseMs = (await work(signal)) ?? 0;
      failures = 0;
      if (pauseMs > 0) await wakeUp.wait({ seen, maxMs: pauseMs, signal, ref });
    } catch (error) {
      if (isAborted(signal)) return;
      failures += 1;
      onError(error);
      await backOff(failures);
    }
  }
};

/** Read anew: the compiler takes a signal that was not aborted to stay so. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted;
