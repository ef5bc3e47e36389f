import type { RecordedEvent } from '../domain/events.ts';
import type { Log } from '../event-store/log.ts';
import { runUntilAborted, type Backoff } from './run-until-aborted.ts';
import type { WakeUp } from './wake-up.ts';

/** A checkpointed consumer of one ledger's log. It gets the events in order. */
export interface Consumer {
  readonly log: Pick<Log, 'follow'>;
  /** Reads the checkpoint. Undefined if there is nothing to do yet; it is then called again after a pause. */
  readonly begin: () => Promise<number | undefined>;
  /**
   * Applies events and moves the checkpoint from one position to another by compare-and-set. Both happen in one
   * transaction, or in this order if both are idempotent. Returns false if another process has moved the checkpoint.
   * Nothing of the batch may then remain, and the checkpoint is read again.
   */
  readonly apply: (events: readonly RecordedEvent[], from: number, to: number) => Promise<boolean>;
  readonly onError: (error: unknown) => void;
  readonly limits: ConsumerLimits;
  readonly backoff?: Backoff;
  /** Ends the pause while `begin` returns undefined. */
  readonly wakeUp?: WakeUp;
  /** Called after `begin`: the signal after which the checkpoint is read again. */
  readonly until?: () => AbortSignal | undefined;
}

export interface ConsumerLimits {
  readonly batchMaxEvents: number;
  /** The longest wait before looking for events of other processes, in milliseconds. */
  readonly followPatienceMs: number;
  /** The pause while `begin` returns undefined, in milliseconds. */
  readonly idleMs: number;
  /** How long to follow before the checkpoint is read again, in milliseconds. If undefined, until a failure. */
  readonly followMaxMs?: number;
}

/** The pause after another process has moved the checkpoint, in milliseconds. */
const overtakenPauseMs = 5;

/**
 * Runs a checkpointed consumer of one ledger until the signal aborts. It reports failures and backs off. Uncommitted
 * events are applied again from the checkpoint, so recovery needs no code of its own.
 */
export const runConsumer = (
  { log, begin, apply, onError, limits, backoff, wakeUp, until }: Consumer,
  ledger: string,
  signal: AbortSignal,
): Promise<void> =>
  runUntilAborted({
    signal,
    onError,
    ...(backoff && { backoff }),
    ...(wakeUp && { wakeUp }),
    work: async () => {
      const begun = await begin();
      if (begun === undefined) return limits.idleMs;
      const { batchMaxEvents, followPatienceMs: patienceMs, followMaxMs } = limits;
      const ends = [until?.(), followMaxMs === undefined ? undefined : AbortSignal.timeout(followMaxMs)];
      const followed = log.follow(ledger, {
        ...{ after: begun, batchMaxEvents, patienceMs },
        signal: AbortSignal.any([signal, ...ends.filter((each) => each !== undefined)]),
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
