import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../event-store/log.ts';
import type { ResponseCache } from './response-cache.ts';

export interface InvalidateByEvents {
  readonly log: Pick<Log, 'head' | 'follow'>;
  readonly answers: ResponseCache;
  readonly limits: { readonly viewBatchMaxEvents: number; readonly followPatienceMs: number };
  readonly onTrouble: (error: unknown) => void;
}

const troublePauseMs = 500;

/** Asked anew each time: the compiler takes a signal that was not aborted to stay so. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted;

/** Tells the kept answers of every event until the signal aborts. While it cannot, none is given out that might be old. */
export const invalidateByEvents = async (
  { log, answers, limits, onTrouble }: InvalidateByEvents,
  ledger: string,
  signal: AbortSignal,
): Promise<void> => {
  while (!isAborted(signal))
    try {
      const after = await log.head(ledger);
      answers.begin(ledger, after);
      const { viewBatchMaxEvents: batchMaxEvents, followPatienceMs: patienceMs } = limits;
      for await (const events of log.follow(ledger, { after, signal, batchMaxEvents, patienceMs }))
        answers.happened(ledger, events);
    } catch (error) {
      if (isAborted(signal)) return;
      onTrouble(error);
      await sleep(troublePauseMs, undefined, { signal }).catch(() => undefined);
    }
};
