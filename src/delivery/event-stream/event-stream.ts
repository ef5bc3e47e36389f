import { Overloaded } from '../../database/limiter.ts';
import { isPublicAlone } from '../../domain/public-numbers.ts';
import type { EventFilter } from '../../event-store/filtered-read.ts';
import type { Log } from '../../event-store/log.ts';
import type { Batch } from './entry.ts';
import { listenFrom } from './live.ts';
import { chained, catchUp, numberOf, scanEnd } from './catch-up.ts';
import type { EventStreamLimits, Reading } from './reading.ts';
import { createBroadcasts } from './broadcasts.ts';
import { joinNotice, type Notice } from './notice.ts';

/** The event streams of this process. */
export interface EventStreams {
  /**
   * Yields the filtered events after a position: in order, each once, until the signal aborts or the service closes. It
   * catches up from the log and then listens to the broadcast. A batch without items is a heartbeat: it says up to
   * which position the chain is complete. Rejects with `Overloaded` beyond `streamsMax` streams.
   */
  follow(reading: Reading): Promise<AsyncGenerator<Batch, void, void>>;
  /**
   * Yields the filtered events up to a position or a number of items, then ends. Rejects with `Overloaded` beyond
   * `streamsMax` streams.
   */
  read(
    reading: Omit<Reading, 'onSlow'> & { upTo: number; maxItems: number },
  ): Promise<AsyncGenerator<Batch, void, void>>;
  /**
   * Calls back after events of these types, of any audience and recorded by any process. It joins the broadcast of the
   * ledger and counts as no stream. Resolves to a function that ends it, to be called once.
   */
  notice(notice: Notice): Promise<() => void>;
  /** One page of filtered events, and whether there may be more. */
  page(
    ledger: string,
    filter: EventFilter,
    range: { after: number; upTo: number; limit: number },
  ): Promise<Batch & { more: boolean }>;
  /** Aborts when the streams have to end. */
  readonly closing: AbortSignal;
  /** Ends the streams of a ledger, whose log has gone back. Their readers come again with what they have read. */
  endAll(ledger: string): void;
  /** The number of open streams. */
  open(): number;
  /** Ends all streams in order and refuses new ones. */
  close(): Promise<void>;
}

/**
 * Creates the event streams over a log. `onTrouble` gets the errors of the followers, which retry by themselves. Readers of
 * public events alone catch up through `publicLog`.
 */
export const createEventStreams = (
  log: Log,
  limits: EventStreamLimits,
  onTrouble: (error: unknown) => void = () => undefined,
  publicLog: Log = log,
): EventStreams => {
  const broadcasts = createBroadcasts(log, limits, onTrouble);
  const closing = new AbortController();
  const logFor = ({ audiences }: EventFilter): Log => (isPublicAlone(audiences) ? publicLog : log);
  let streams = 0;
  const begin = (): void => {
    if (closing.signal.aborted || streams >= limits.streamsMax) throw tooMany(limits);
    streams += 1;
  };

  return {
    closing: closing.signal,
    open: () => streams,
    endAll: broadcasts.replace,
    page: (ledger, filter, range) => onePage(logFor(filter), limits, ledger, filter, range),
    notice: (notice) => joinNotice(broadcasts, closing.signal, notice),
    read: async (reading) => {
      begin();
      const { ledger, filter, after } = reading;
      const readLog = logFor(filter);
      const signal = AbortSignal.any([reading.signal, closing.signal]);
      const end = async (): Promise<void> => {
        streams -= 1;
      };
      return endingOnError(end, async () => {
        const previous = await readLog.previous(ledger, filter, after);
        return counted(catchUp(readLog, limits, { ...reading, signal }, previous), end);
      });
    },
    follow: async (reading) => {
      begin();
      const { ledger, filter, after } = reading;
      const readLog = logFor(filter);
      const slow = new AbortController();
      const { broadcast, replaced, leave } = broadcasts.enter(ledger);
      const signal = AbortSignal.any([reading.signal, closing.signal, slow.signal, replaced]);
      // Aborts at once: after a skipped event no later one may be yielded.
      const onSlow = (): void => {
        slow.abort();
        reading.onSlow();
      };
      const end = async (): Promise<void> => {
        streams -= 1;
        await leave();
      };
      return endingOnError(end, async () => {
        const [live, previous] = await Promise.all([broadcast, readLog.previous(ledger, filter, after)]);
        return counted(listenFrom(readLog, live, limits, { ...reading, signal, onSlow }, previous), end);
      });
    },
    close: async () => {
      closing.abort();
      await broadcasts.close();
    },
  };
};

const tooMany = ({ streamsMax }: EventStreamLimits): Overloaded =>
  new Overloaded(`${streamsMax} streams are open already`);

/** Does some work, and runs `end` if it fails. */
const endingOnError = async <T>(end: () => Promise<void>, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    await end();
    throw error;
  }
};

/** Runs `end` when the generator ends for any reason. A generator that is never started does not run it. */
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
  filter: EventFilter,
  { after, limit, ...range }: { after: number; upTo: number; limit: number },
): Promise<Batch & { more: boolean }> => {
  const upTo = await scanEnd(log, ledger, filter, { after, upTo: range.upTo, scanMaxPositions });
  const [previous, found] = await Promise.all([
    log.previous(ledger, filter, after),
    log.readFiltered(ledger, filter, { after, upTo, limit: limit + 1 }),
  ]);
  const events = found.slice(0, limit);
  const isFull = found.length > limit;
  const through = isFull ? (events.at(-1)?.position ?? after) : Math.max(upTo, after);
  const number = await numberOf(log, ledger, filter, through);
  const throughId = isPublicAlone(filter.audiences) ? undefined : await log.eventId(ledger, through);
  const items = chained(events, filter, previous, await log.withheld(ledger));
  return { items, through, number, throughId, more: through < range.upTo };
};
