import type { CopiedEvent } from '../../event-store/copy.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import type { Log } from '../../event-store/log.ts';
import { Contradiction, copiesOf, isCopyOf, type FeedItem, type Place } from './copied.ts';
import { inBatches } from './in-batches.ts';

/** Where the events come from: the public feed of a ledger that may be anywhere. */
export interface Origin {
  /** A page of events after a position, and whether more follow it. */
  page(
    after: number,
  ): Promise<{ readonly items: readonly FeedItem[]; readonly through: number; readonly more: boolean }>;
  /** Every event after a position, and those to come, until the signal. */
  follow(after: number, signal: AbortSignal): AsyncIterable<FeedItem>;
}

export interface Keeping {
  readonly log: Pick<Log, 'visible' | 'appendCopies'>;
  readonly ledger: string;
  readonly origin: Origin;
  readonly newEventId: () => string;
  /** Told how far the copy goes, after each batch. */
  readonly onProgress: (position: number) => void;
}

const batchMaxItems = 200;
const momentMs = 20;
/** How many positions at the end of a copy are compared with the origin before it is gone on with. */
const comparedMaxPositions = 200;
const pageMaxEvents = 1_000;

/** What was copied after a position, in order. */
async function* copied({ log, ledger }: Keeping, after: number): AsyncGenerator<RecordedEvent, void, void> {
  for (let at: number | undefined = after; at !== undefined;) {
    const page: RecordedEvent[] = await log.visible(ledger, {
      after: at,
      limit: pageMaxEvents,
      audiences: ['public'],
    });
    yield* page;
    at = page.at(-1)?.position;
  }
}

/**
 * Compares what was copied after a position with what the origin shows now, and answers where the copy ends. Throws
 * Contradiction where the origin has forgotten, changed or added something.
 */
export const compare = async (keeping: Keeping, from: number): Promise<Place> => {
  const shown = pages(keeping.origin, from);
  let place: Place = { position: 0, recordedAt: undefined };
  for await (const mine of copied(keeping, from)) {
    const { value: item } = await shown.next();
    if (item === undefined || !isCopyOf(mine, item))
      throw new Contradiction(
        `The copy holds ${mine.type} at position ${mine.position}; the origin shows ${item === undefined ? 'nothing there any more' : `${item.type} at ${item.position}, and not the same`}. Nothing was copied.`,
      );
    place = mine;
  }
  return place;
};

/** Takes up what the origin shows after the end of the copy, in batches, each whole or not at all. */
export const takeUp = async (
  { log, ledger, newEventId, onProgress }: Keeping,
  begin: Place,
  items: AsyncIterable<FeedItem>,
): Promise<Place> => {
  let place = begin;
  for await (const batch of inBatches(items, batchMaxItems, momentMs)) {
    const copies: CopiedEvent[] = [];
    const { position: before } = place;
    for (const item of batch) {
      copies.push(...copiesOf(place, item, newEventId));
      place = { position: item.position, recordedAt: item.recordedAt };
    }
    if (!(await log.appendCopies(ledger, before, copies)))
      throw new Contradiction(`The copy does not end at ${before} any more: somebody else goes on with it.`);
    onProgress(place.position);
  }
  return place;
};

/** All that the origin shows now, page by page. */
export async function* pages(origin: Origin, after: number): AsyncGenerator<FeedItem, void, void> {
  for (let at = after, more = true; more;) {
    const page = await origin.page(at);
    yield* page.items;
    at = page.through;
    more = page.more;
  }
}

/** Where the comparison begins that is made each time, so that it is short however long the copy is. */
export const nearTheEnd = (head: number): number => Math.max(0, head - comparedMaxPositions);
