import { setTimeout as sleep } from 'node:timers/promises';
import { Overloaded } from '../../database/limiter.ts';
import { isUnavailable } from '../../database/unavailable.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import type { Log } from '../../event-store/log.ts';
import { entryOf, type Batch, type Item } from './entry.ts';
import type { EventStreamLimits, Reading } from './reading.ts';

const outagePauseMs = 200;

/** Events as items, each with the position of its predecessor in the filtered chain. */
export const chained = (events: readonly RecordedEvent[], previous: number): Item[] => {
  let before = previous;
  return events.map((event) => {
    const item = { ...entryOf(event), previous: before };
    before = event.position;
    return item;
  });
};

type Past = Omit<Reading, 'onSlow'> & { readonly upTo: number; readonly maxItems: number };

/**
 * Catch-up: yields the events of a filter from the log, a page at a time. It waits while the database is unavailable,
 * so that readers need not reconnect.
 */
export async function* catchUp(
  log: Log,
  { pageMaxItems, scanMaxPositions }: EventStreamLimits,
  { ledger, filter, after, upTo, maxItems, signal }: Past,
  previous: number,
): AsyncGenerator<Batch, void, void> {
  let [position, before, left] = [after, previous, maxItems];
  while (position < upTo && left > 0 && !signal.aborted) {
    const limit = Math.min(pageMaxItems, left);
    const range = { after: position, upTo: Math.min(upTo, position + scanMaxPositions), limit };
    const events = await persistent(() => log.readFiltered(ledger, filter, range), signal);
    if (events === undefined) return;
    const items = chained(events, before);
    before = items.at(-1)?.event.position ?? before;
    position = items.length === limit ? before : range.upTo;
    left -= items.length;
    yield { items, through: position };
  }
}

/** Retries while the database is unavailable or overloaded. Resolves to undefined if the signal aborts first. */
export const persistent = async <T>(work: () => Promise<T>, signal: AbortSignal): Promise<T | undefined> => {
  while (!signal.aborted) {
    try {
      return await work();
    } catch (error) {
      if (!isUnavailable(error) && !(error instanceof Overloaded)) throw error;
      await sleep(outagePauseMs, undefined, { signal }).catch(() => undefined);
    }
  }
  return undefined;
};
