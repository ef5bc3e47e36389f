import { Overloaded } from '../../database/limiter.ts';
import type { EventFilter } from '../../event-store/filtered-read.ts';
import type { Log } from '../../event-store/log.ts';
import type { Batch } from './entry.ts';
import { listenFrom } from './live.ts';
import { chained, past } from './catch-up.ts';
import type { EventStreamLimits, Reading } from './reading.ts';
import { createBroadcasts } from './broadcasts.ts';

export interface EventStreams {
  /**
   * The part of the log after a position: past, then new, in order, each event once, until the signal aborts or the feed
   * closes. A batch without items comes where nothing was to be told for a while, and says how far that is certain.
   */
  follow(reading: Reading): Promise<AsyncGenerator<Batch, void, void>>;
  /** The same up to a position, and then it ends. */
  read(
    reading: Omit<Reading, 'onSlow'> & { upTo: number; maxItems: number },
  ): Promise<AsyncGenerator<Batch, void, void>>;
  /** One look: some items of the part, and how far it went. */
  page(
    ledger: string,
    part: EventFilter,
    range: { after: number; upTo: number; limit: number },
  ): Promise<Batch & { more: boolean }>;
  /** Aborts when the streams are asked to end. */
  readonly closing: AbortSignal;
  /** Streams open now. */
  open(): number;
  /** Ends all streams in good order and lets no more begin. */
  close(): Promise<void>;
}

export const createEventStreams = (
  log: Log,
  limits: EventStreamLimits,
  onTrouble: (error: unknown) => void = () => undefined,
): EventStreams => {
  const broadcasts = createBroadcasts(log, limits, onTrouble);
  const closing = new AbortController();
  let streams = 0;
  const begin = (): void => {
    if (closing.signal.aborted || streams >= limits.streamsMax)
      throw new Overloaded(`${limits.streamsMax} streams are open already`);
    streams += 1;
  };

  return {
    closing: closing.signal,
    open: () => streams,
    page: (ledger, part, range) => onePage(log, limits, ledger, part, range),
    read: async (reading) => {
      begin();
      const signal = AbortSignal.any([reading.signal, closing.signal]);
      try {
        const previous = await log.previous(reading.ledger, reading.part, reading.after);
        return counted(past(log, limits, { ...reading, signal }, previous), async () => {
          streams -= 1;
        });
      } catch (error) {
        streams -= 1;
        throw error;
      }
    },
    follow: async (reading) => {
      begin();
      const { ledger, part, after } = reading;
      const slow = new AbortController();
      const signal = AbortSignal.any([reading.signal, closing.signal, slow.signal]);
      // At once: what comes after an event that was not taken may not be given either.
      const onSlow = (): void => {
        slow.abort();
        reading.onSlow();
      };
      const end = async (): Promise<void> => {
        streams -= 1;
        await broadcasts.leave(ledger);
      };
      const entered = broadcasts.enter(ledger);
      try {
        const [broadcast, previous] = await Promise.all([entered, log.previous(ledger, part, after)]);
        return counted(listenFrom(log, broadcast, limits, { ...reading, signal, onSlow }, previous), end);
      } catch (error) {
        await end();
        throw error;
      }
    },
    close: async () => {
      closing.abort();
      await broadcasts.close();
    },
  };
};

/** Ends what was begun, however the generator ends. It must be asked at least once. */
async function* counted(
  batches: AsyncGenerator<Batch, void, void>,
  end: () => Promise<void>,
): AsyncGenerator<Batch, void, void> {
  try {
    yield* batches;
  } finally {
    await end();
  }
}

const onePage = async (
  log: Log,
  { scanMaxPositions }: EventStreamLimits,
  ledger: string,
  part: EventFilter,
  { after, limit, ...range }: { after: number; upTo: number; limit: number },
): Promise<Batch & { more: boolean }> => {
  const upTo = Math.min(range.upTo, after + scanMaxPositions);
  const [previous, found] = await Promise.all([
    log.previous(ledger, part, after),
    log.part(ledger, part, { after, upTo, limit: limit + 1 }),
  ]);
  const events = found.slice(0, limit);
  const isFull = found.length > limit;
  const through = isFull ? (events.at(-1)?.position ?? after) : Math.max(upTo, after);
  return { items: chained(events, previous), through, more: through < range.upTo };
};
