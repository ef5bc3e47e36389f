import { runUntilAborted, steadyBackoff } from './run-until-aborted.ts';
import { createWakeUp } from './wake-up.ts';

/** Options of a joint poll. */
export interface JointPollOptions {
  /** The pause between two polls, in milliseconds. */
  readonly everyMs: number;
  /** Which of these ledgers have work, in one query. */
  readonly look: (ledgers: readonly string[]) => Promise<Iterable<string>>;
  /** Does the work of one ledger, or wakes the loop that does it. */
  readonly work: (ledger: string) => Promise<void> | void;
  readonly onError: (error: unknown) => void;
}

/** A poll that all ledgers share. */
export interface JointPoll {
  /** Includes a ledger until the signal aborts. Resolves after the round in progress. */
  run(ledger: string, signal: AbortSignal): Promise<void>;
}

/**
 * One poll for all ledgers: it asks once which of them have work. If each ledger polled by itself, a deployment with
 * hundreds of idle ledgers would spend a processor on polls.
 */
export const createJointPoll = ({ everyMs, look, work, onError }: JointPollOptions): JointPoll => {
  const ledgers = new Map<string, AbortSignal>();
  const left = createWakeUp();
  let polling: Promise<void> | undefined;

  const round = async (): Promise<void> => {
    for (const [ledger, signal] of ledgers) if (signal.aborted) ledgers.delete(ledger);
    if (ledgers.size === 0) return;
    const found = await look([...ledgers.keys()]);
    await Promise.all(
      Array.from(found, async (ledger) => {
        // A failure in one ledger must not keep the others from their work.
        if (ledgers.get(ledger)?.aborted === false) await Promise.resolve(work(ledger)).catch(onError);
      }),
    );
  };
  const poll = async (): Promise<void> => {
    const unneeded = new AbortController();
    await runUntilAborted({
      signal: unneeded.signal,
      work: async () => {
        await round();
        if (ledgers.size === 0) unneeded.abort();
        return everyMs;
      },
      onError: (error) => {
        // A failure during the stop is not reported.
        if ([...ledgers.values()].some((signal) => !signal.aborted)) onError(error);
      },
      backoff: steadyBackoff(everyMs),
      wakeUp: left,
    });
    polling = undefined;
    if (ledgers.size > 0) polling = poll();
  };

  return {
    run: async (ledger, signal) => {
      ledgers.set(ledger, signal);
      polling ??= poll();
      if (!signal.aborted)
        await new Promise<void>((resolve) => {
          signal.addEventListener('abort', () => resolve(), { once: true });
        });
      left.wake();
      await polling;
    },
  };
};
