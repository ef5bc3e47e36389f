import { runConsumer, type Consumer } from '../../background/consumer.ts';
import { steadyBackoff } from '../../background/run-until-aborted.ts';
import { isOfWithholding, type Withheld } from '../../domain/withheld.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import type { EventFilter } from '../../event-store/filtered-read.ts';
import type { Log } from '../../event-store/log.ts';
import { matchesFilter } from '../event-filter.ts';
import type { Buffer } from './buffer.ts';
import { entryOf, type Entry } from './entry.ts';

/** Limits of a broadcast. */
export interface BroadcastLimits {
  /** The most events in one batch of the follower. */
  readonly followBatchMaxEvents: number;
  /** The longest wait before looking for events of other processes, in milliseconds. */
  readonly followPatienceMs: number;
  /**
   * The most bytes offered to all readers before the event loop gets a turn. It must be far below the buffer of a
   * reader.
   */
  readonly pieceMaxBytes: number;
  /** The most events kept for readers that have just caught up. Older ones are read from the log. */
  readonly recentMaxEvents: number;
  /** The most bytes of these events. */
  readonly recentMaxBytes: number;
}

interface Listener {
  readonly filter: EventFilter;
  readonly after: number;
  readonly buffer: Pick<Buffer, 'push'>;
  readonly onSlow: () => void;
}

/** Broadcast: all live readers of one ledger share one follower of its log. */
export interface Broadcast {
  /** The position that the follower has reached. */
  last(): number;
  /** The last public position among the events that it has offered; 0 before the first. */
  lastPublic(): number;
  /** The id of the event at that position; undefined until the follower has read one. */
  lastId(): string | undefined;
  /**
   * Whether everything after a position is still kept or yet to come. A reader at that position can listen without
   * reading the log.
   */
  holds(position: number): boolean;
  /** Adds the topics of the claims to all entries from now on. Readers that filter by topic need it. */
  classify(): Promise<void>;
  /** Offers a reader each event of its filter after a position, once. Returns a function that stops it. */
  listen(listener: Listener): () => void;
  /** Stops the follower and waits for it. */
  close(): Promise<void>;
}

/** A ring of the latest entries of a ledger, for readers that have just caught up. */
interface RecentEntries {
  /** The kept entries, oldest first. */
  all(): readonly Entry[];
  /** Adds entries and evicts the oldest beyond the limits. */
  keep(entries: readonly Entry[]): void;
  /** Makes each kept entry anew: the public gets more or less of it from now on. */
  remake(make: (entry: Entry) => Entry): void;
}

const createRecent = (maxEvents: number, maxBytes: number): RecentEntries => {
  let kept: Entry[] = [];
  let bytes = 0;
  return {
    all: () => kept,
    remake: (make) => {
      kept = kept.map(make);
    },
    keep: (entries) => {
      kept.push(...entries);
      for (const { rest } of entries) bytes += rest.length;
      let from = 0;
      while (kept.length - from > maxEvents || bytes > maxBytes) {
        bytes -= kept[from]?.rest.length ?? 0;
        from += 1;
      }
      if (from > 0) kept = kept.slice(from);
    },
  };
};

/** The pause after a failure, in milliseconds. */
const failurePauseMs = 200;

const pieces = (entries: readonly Entry[], pieceMaxBytes: number): Entry[][] => {
  const all: Entry[][] = [];
  let bytes = Infinity;
  for (const entry of entries) {
    if (bytes + entry.rest.length > pieceMaxBytes) {
      all.push([]);
      bytes = 0;
    }
    all.at(-1)?.push(entry);
    bytes += entry.rest.length;
  }
  return all;
};

const addTopicsTo = async (entries: readonly Entry[], log: Log, ledger: string): Promise<void> => {
  const claims = [...new Set(entries.map(({ event }) => event.stream))];
  const byClaim = Map.groupBy(await log.topics(ledger, claims), (each) => each.stream);
  for (const entry of entries) entry.classified = byClaim.get(entry.event.stream) ?? [];
};

/** The entries of each batch, by what the public does not get after it. Kept entries are made anew when that changes. */
const followWithheld = (log: Log, ledger: string, recent: RecentEntries) => {
  let withheld: Withheld | undefined;
  return async (events: readonly RecordedEvent[]): Promise<Entry[]> => {
    const isChanged = events.some(isOfWithholding);
    const now = withheld === undefined || isChanged ? await log.withheld(ledger) : withheld;
    if (isChanged) recent.remake((entry) => ({ ...entryOf(entry.event, now), classified: entry.classified }));
    withheld = now;
    return events.map((event) => entryOf(event, now));
  };
};

/** Opens a broadcast from a position on. `onTrouble` gets the errors of the follower, which retries by itself. */
export const openBroadcast = (
  log: Log,
  ledger: string,
  head: number,
  limits: BroadcastLimits,
  onTrouble: (error: unknown) => void,
): Broadcast => {
  const listeners = new Set<Listener>();
  const recent = createRecent(limits.recentMaxEvents, limits.recentMaxBytes);
  const stopping = new AbortController();
  let last: { readonly position: number; readonly id?: string } = { position: head };
  let lastPublic = 0;
  let classifying: Promise<void> | undefined;

  const addTopics = (entries: readonly Entry[]): Promise<void> => addTopicsTo(entries, log, ledger);
  const offer = (listener: Listener, entry: Entry): void => {
    const { event, classified } = entry;
    if (event.position <= listener.after || !matchesFilter(listener.filter, event, classified)) return;
    if (listener.buffer.push(entry)) return;
    listeners.delete(listener);
    listener.onSlow();
  };

  const entriesOf = followWithheld(log, ledger, recent);
  const take = async (events: readonly RecordedEvent[]): Promise<void> => {
    const entries = await entriesOf(events);
    if (classifying !== undefined) await addTopics(entries);
    for (const piece of pieces(entries, limits.pieceMaxBytes)) {
      // One synchronous step: a new listener gets each event either from the kept ones or by an offer, never both.
      recent.keep(piece);
      last = piece.at(-1)?.event ?? last;
      lastPublic = piece.at(-1)?.event.public.position ?? lastPublic;
      for (const entry of piece) for (const listener of [...listeners]) offer(listener, entry);
      // The event loop gets a turn, so that readers can write. A reader is slow only if it cannot use its turn.
      await new Promise(setImmediate);
    }
  };
  const consumer = consumerOf(log, limits, { last: () => last.position, take, onTrouble });
  const running = runConsumer(consumer, ledger, stopping.signal);

  return {
    last: () => last.position,
    lastId: () => last.id,
    lastPublic: () => lastPublic,
    holds: (position) => position >= (recent.all()[0]?.event.position ?? last.position + 1) - 1,
    classify: async () => {
      classifying ??= addTopics(recent.all());
      try {
        await classifying;
      } catch (error) {
        classifying = undefined;
        throw error;
      }
    },
    listen: (listener) => {
      listeners.add(listener);
      for (const entry of recent.all()) offer(listener, entry);
      return () => listeners.delete(listener);
    },
    close: async () => {
      stopping.abort();
      await running;
    },
  };
};

interface Taking {
  readonly last: () => number;
  readonly take: (events: readonly RecordedEvent[]) => Promise<void>;
  readonly onTrouble: (error: unknown) => void;
}

/** The follower. Its checkpoint is in memory: after an error the events that were not offered are read again. */
const consumerOf = (
  log: Log,
  { followBatchMaxEvents: batchMaxEvents, followPatienceMs }: BroadcastLimits,
  { last, take, onTrouble }: Taking,
): Consumer => ({
  log,
  begin: async () => last(),
  apply: async (events) => {
    await take(events);
    return true;
  },
  onError: onTrouble,
  limits: { batchMaxEvents, followPatienceMs, idleMs: failurePauseMs },
  backoff: steadyBackoff(failurePauseMs),
});
