import { setTimeout as sleep } from 'node:timers/promises';
import { Overloaded } from '../../database/limiter.ts';
import { isUnavailable } from '../../database/unavailable.ts';
import type { Withheld } from '../../domain/withheld.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { isPublicAlone } from '../../domain/public-numbers.ts';
import type { EventFilter } from '../../event-store/filtered-read.ts';
import type { Log } from '../../event-store/log.ts';
import { entryOf, itemOf, type Batch, type Item } from './entry.ts';
import type { EventStreamLimits, Reading } from './reading.ts';

const outagePauseMs = 200;

/** Events as items, each with the number of its predecessor in the filtered chain. */
export const chained = (
  events: readonly RecordedEvent[],
  { audiences }: Pick<EventFilter, 'audiences'>,
  previous: number,
  withheld: Withheld,
): Item[] => {
  const isPublic = isPublicAlone(audiences);
  let before = previous;
  return events.map((event) => {
    const item = itemOf(entryOf(event, withheld), isPublic, before);
    before = item.number;
    return item;
  });
};

/**
 * Where one read of the log ends at the latest. For the public it counts public positions: otherwise the ends of its
 * reads would tell how many events of the desk lie between.
 */
export const scanEnd = async (
  log: Pick<Log, 'positionOfPublic' | 'publicPlace'>,
  ledger: string,
  { audiences }: Pick<EventFilter, 'audiences'>,
  { after, upTo, scanMaxPositions }: { after: number; upTo: number; scanMaxPositions: number },
): Promise<number> => {
  if (upTo - after <= scanMaxPositions) return upTo;
  if (!isPublicAlone(audiences)) return after + scanMaxPositions;
  const begin = (await log.publicPlace(ledger, after))?.position ?? 0;
  return Math.min(upTo, (await log.positionOfPublic(ledger, begin + scanMaxPositions)) ?? upTo);
};

/** The number by which the readers of a filter know a position. */
export const numberOf = async (
  log: Pick<Log, 'publicPlace'>,
  ledger: string,
  { audiences }: Pick<EventFilter, 'audiences'>,
  position: number,
): Promise<number> =>
  isPublicAlone(audiences) ? ((await log.publicPlace(ledger, position))?.position ?? 0) : position;

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
  const read = async (limit: number) => {
    const end = await scanEnd(log, ledger, filter, { after: position, upTo, scanMaxPositions });
    const events = await log.readFiltered(ledger, filter, { after: position, upTo: end, limit });
    const through = events.length === limit ? (events.at(-1)?.position ?? end) : end;
    const withheld = await log.withheld(ledger);
    return { events, through, withheld, number: await numberOf(log, ledger, filter, through) };
  };
  while (position < upTo && left > 0 && !signal.aborted) {
    const limit = Math.min(pageMaxItems, left);
    const found = await persistent(() => read(limit), signal);
    if (found === undefined) return;
    const { events, through, number, withheld } = found;
    const items = chained(events, filter, before, withheld);
    before = items.at(-1)?.number ?? before;
    position = through;
    left -= items.length;
    const throughId =
      items.length > 0 || isPublicAlone(filter.audiences)
        ? undefined
        : await persistent(() => log.eventId(ledger, through), signal);
    yield { items, through, number, throughId };
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
