import { createWakeUp, type WakeUp } from './wake-up.ts';

/** Exponential back-off: the first and the longest pause, in milliseconds. */
export interface Backoff {
  readonly firstMs: number;
  readonly maxMs: number;
}

export interface Loop {
  /**
   * One round of the loop. Resolves to the pause before the next round in milliseconds, or undefined for none. A round
   * without a pause must have waited for something, or it starves the event loop.
   */
  readonly work: (signal: AbortSignal) => Promise<number | undefined>;
  /** Ends the loop after the current round. `work` gets the signal and can end its round early. */
  readonly signal: AbortSignal;
  /** Called for each failed round, except for failures after the abort. */
  readonly onError: (error: unknown) => void;
  /** The pauses after failed rounds. They double up to the maximum and start over after a successful round. */
  readonly backoff?: Backoff;
  /** Ends the pause that `work` requested. A back-off is not ended: frequent wake-ups would make it a hot loop. */
  readonly wakeUp?: WakeUp;
  /** The pause before the first round, in milliseconds. */
  readonly firstPauseMs?: number;
  /** False if the pauses must not keep the process alive. */
  readonly ref?: boolean;
}

export const usualBackoff: Backoff = { firstMs: 200, maxMs: 2_000 };

/** A constant back-off, for cheap work that others wait for. */
export const steadyBackoff = (ms: number): Backoff => ({ firstMs: ms, maxMs: ms });

/**
 * Supervised loop: repeats work until the signal aborts. All background work runs in it. A failure never ends it: the
 * error is reported, and after a back-off the next round starts from durable state.
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
    // The count is read before the round. A wake-up during the round then ends the following pause.
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

/** A function, because the compiler narrows `signal.aborted` to false for the whole loop. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted;
