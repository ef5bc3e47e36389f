import { setTimeout as sleep } from 'node:timers/promises';
import { CopyTaken } from '../../domain/items.ts';
import type { CopiedEvent } from '../../event-store/copy.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import type { Log } from '../../event-store/log.ts';
import {
  Contradiction,
  contradiction,
  copiesOf,
  isCopyOf,
  isWithheld,
  passing,
  type FeedItem,
  type CopyPlace,
} from './copied.ts';

/** The source of a copy: the public feed of a ledger, local or remote. */
export interface Origin {
  /** A page of events after a position, and whether there are more. */
  page(
    after: number,
  ): Promise<{ readonly items: readonly FeedItem[]; readonly through: number; readonly more: boolean }>;
  /** All events after a position and new ones, until the signal aborts. */
  follow(after: number, signal: AbortSignal): AsyncIterable<FeedItem>;
}

/** Dependencies of a copy. */
export interface CopyOptions {
  readonly log: Pick<Log, 'visible' | 'appendCopies'>;
  readonly ledger: string;
  readonly origin: Origin;
  readonly newEventId: () => string;
  /** Called with the last copied position after each batch. */
  readonly onProgress: (position: number) => void;
}

const batchMaxItems = 200;
const momentMs = 20;
/** How many positions at the end of a copy are compared with the origin before it continues. */
const comparedMaxPositions = 200;
const pageMaxEvents = 1_000;

/** The copied events after a position, in order. */
async function* copied(
  { log, ledger }: CopyOptions,
  after: number,
): AsyncGenerator<RecordedEvent, void, void> {
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

/** The next item of the origin. What it withholds before a position is passed over: the copy holds nothing there either. */
const itemFor = async (
  shown: AsyncGenerator<FeedItem, void, void>,
  position: number,
): Promise<FeedItem | undefined> => {
  for await (const item of { [Symbol.asyncIterator]: () => ({ next: () => shown.next() }) })
    if (!isWithheld(item) || item.position === position) return item;
  return undefined;
};

/**
 * Compares the copied events after a position with the origin and returns the end of the copy. Throws `Contradiction`
 * if the origin has removed, changed or added events.
 */
export const compare = async (options: CopyOptions, from: number): Promise<CopyPlace> => {
  const shown = pages(options.origin, from);
  let place: CopyPlace = { position: 0, recordedAt: undefined };
  for await (const mine of copied(options, from)) {
    const item = await itemFor(shown, mine.position);
    place = mine;
    if (item !== undefined && isWithheld(item)) continue;
    if (item === undefined || !isCopyOf(mine, item))
      throw new Contradiction(
        `The copy holds ${mine.type} at position ${mine.position}; the origin shows ${item === undefined ? 'nothing there any more' : `${item.type} at ${item.position}, and not the same`}. Nothing was copied.`,
      );
  }
  return place;
};

/** Groups items into batches: those that arrive within a moment of each other, up to a maximum. */
async function* inBatches<T>(
  items: AsyncIterable<T>,
  most: number,
  momentMs: number,
): AsyncGenerator<T[], void, void> {
  const from = items[Symbol.asyncIterator]();
  let next = from.next();
  // The rejection is reported to the next reader. Until then it must not count as unhandled.
  next.catch(() => undefined);
  for (;;) {
    const first = await next;
    if (first.done === true) return;
    const batch = [first.value];
    next = from.next();
    next.catch(() => undefined);
    while (batch.length < most) {
      const soon = await Promise.race([next, sleep(momentMs)]);
      if (soon === undefined || soon.done === true) break;
      batch.push(soon.value);
      next = from.next();
      next.catch(() => undefined);
    }
    yield batch;
  }
}

/** Copies new events of the origin in batches, each all or nothing. */
export const copyNewEvents = async (
  { log, ledger, newEventId, onProgress }: CopyOptions,
  begin: CopyPlace,
  items: AsyncIterable<FeedItem>,
): Promise<CopyPlace> => {
  let place = begin;
  for await (const batch of inBatches(items, batchMaxItems, momentMs)) {
    const copies: CopiedEvent[] = [];
    const { position: before } = place;
    for (const item of batch) {
      if (isWithheld(item)) {
        place = passing(place, item);
        continue;
      }
      copies.push(...copiesOf(place, item, newEventId));
      place = { position: item.position, recordedAt: item.recordedAt };
    }
    if (copies.length === 0) continue;
    const added = await log.appendCopies(ledger, before, copies).catch((error: unknown) => {
      throw error instanceof CopyTaken ? contradiction(error, `says that ${error.message}`) : error;
    });
    if (!added)
      throw new Contradiction(`The copy no longer ends at ${before}: another process is writing it.`);
    onProgress(place.position);
  }
  return place;
};

/** All events that the origin shows now, page by page. */
export async function* pages(origin: Origin, after: number): AsyncGenerator<FeedItem, void, void> {
  for (let at = after, more = true; more;) {
    const page = await origin.page(at);
    yield* page.items;
    at = page.through;
    more = page.more;
  }
}

/** The position where the regular comparison starts. It bounds the cost for long copies. */
export const nearTheEnd = (head: number): number => Math.max(0, head - comparedMaxPositions);
