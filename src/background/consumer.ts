import type { RecordedEvent } from '../domain/events.ts';
import type { Log } from '../event-store/log.ts';
import { runUntilAborted, type Backoff } from './run-until-aborted.ts';

/** Follows the log of one ledger from a checkpoint, in order. */
export interface Consumer {
  readonly log: Pick<Log, 'follow'>;
  /** Reads the checkpoint. Undefined where there is nothing to do for now: then it is asked again after a pause. */
  readonly begin: () => Promise<number | undefined>;
  /**
   * Applies events and moves the checkpoint from one position to the other, in one transaction by compare-and-set, or
   * in this order where both can be repeated. False where another process has moved it: then nothing may be left of
   * the batch, and the checkpoint is read again.
   */
  readonly apply: (events: readonly RecordedEvent[], from: number, to: number) => Promise<boolean>;
  readonly onError: (error: unknown) => void;
  readonly limits: ConsumerLimits;
  readonly backoff?: Backoff;
}

export interface ConsumerLimits {
  readonly batchMaxEvents: number;
  /** How soon to hear of what another process appended, in milliseconds. */
  readonly followPatienceMs: number;
  /** How long to pause where there is nothing to begin with, in milliseconds. */
  readonly idleMs: number;
  /** How long to follow before the checkpoint is read again, in milliseconds. Without it, until something fails. */
  readonly followMaxMs?: number;
}

/** How long to pause once another process has moved the checkpoint, in milliseconds. */
const overtakenPauseMs = 5;

/**
 * Runs a checkpointed consumer of one ledger until the signal aborts. Failures are reported and backed off from. What
 * was not committed is applied again from the checkpoint, so recovery is the ordinary path.
 */
export const runConsumer = (
  { log, begin, apply, onError, limits, backoff }: Consumer,
  ledger: string,
  signal: AbortSignal,
): Promise<void> =>
  runUntilAborted({
    signal,
    onError,
    ...(backoff && { backoff }),
    work: async () => {
      const begun = await begin();
      if (begun === undefined) return limits.idleMs;
      const { batchMaxEvents, followPatienceMs: patienceMs, followMaxMs } = limits;
      const followed = log.follow(ledger, {
        ...{ after: begun, batchMaxEvents, patienceMs },
        signal:
          followMaxMs === undefined ? signal : AbortSignal.any([signal, AbortSignal.timeout(followMaxMs)]),
      });
      let from = begun;
      for await (const events of followed) {
        const to = events.at(-1)?.position ?? from;
        if (!(await apply(events, from, to))) return overtakenPauseMs;
        from = to;
      }
      return undefined;
    },
  });
