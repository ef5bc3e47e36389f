import { runConsumer } from '../../background/consumer.ts';
import { steadyBackoff } from '../../background/run-until-aborted.ts';
import type { Log } from '../../event-store/log.ts';
import type { ResponseCache } from './response-cache.ts';

export interface InvalidateByEvents {
  readonly log: Pick<Log, 'head' | 'follow'>;
  readonly answers: ResponseCache;
  readonly limits: { readonly viewBatchMaxEvents: number; readonly followPatienceMs: number };
  readonly onTrouble: (error: unknown) => void;
}

const failurePauseMs = 500;

/**
 * Invalidates the event-invalidated cache until the signal aborts: it passes every event on. It begins at the head
 * and with an empty cache, so its checkpoint is in memory. While it cannot follow the log, the cache returns no
 * answer that might be stale.
 */
export const invalidateByEvents = (
  { log, answers, limits, onTrouble }: InvalidateByEvents,
  ledger: string,
  signal: AbortSignal,
): Promise<void> =>
  runConsumer(
    {
      log,
      begin: async () => {
        const head = await log.head(ledger);
        answers.begin(ledger, head);
        return head;
      },
      apply: async (events) => {
        answers.happened(ledger, events);
        return true;
      },
      onError: onTrouble,
      limits: {
        batchMaxEvents: limits.viewBatchMaxEvents,
        followPatienceMs: limits.followPatienceMs,
        idleMs: failurePauseMs,
      },
      backoff: steadyBackoff(failurePauseMs),
    },
    ledger,
    signal,
  );
