import { setTimeout as sleep } from 'node:timers/promises';
import { Overloaded } from '../../database/limiter.ts';
import { isUnavailable } from '../../database/unavailable.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import type { Log } from '../../event-store/log.ts';
import { entryOf, type Batch, type Item } from './entry.ts';
import type { EventStreamLimits, Reading } from './reading.ts';

const outagePauseMs = 200;

/** Events as items, each told which came before it. */
export const chained = (events: readonly RecordedEvent[], previous: number): Item[] => {
  let before = previous;
  return events.map((event) => {
    const item = { ...entryOf(event), previous: before };
    before = event.position;
    return item;
  });
};

type Past = Omit<Reading, 'onSlow'> & { readonly upTo: number; readonly maxItems: number };

/** From the log itself, a page at a time. While the database is away it waits: the reader need not come again for that. */
export async function* past(
  log: Log,
  { pageMaxItems, scanMaxPositions }: EventStreamLimits,
  { ledger, part, after, upTo, maxItems, signal }: Past,
  previous: number,
): AsyncGenerator<Batch, void, void> {
  let [position, before, left] = [after, previous, maxItems];
  while (position < upTo && left > 0 && !signal.aborted) {
    const limit = Math.min(pageMaxItems, left);
    const range = { after: position, upTo: Math.min(upTo, position + scanMaxPositions), limit };
    const events = await persistent(() => log.part(ledger, part, range), signal);
    if (events === undefined) return;
    const items = chained(events, before);
    before = items.at(-1)?.event.position ?? before;
    position = items.length === limit ? before : range.upTo;
    left -= items.length;
    yield { items, through: position };
  }
}

/** Tries again while the database is away; undefined where the signal aborted first. */
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
