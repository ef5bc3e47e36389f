import { setTimeout as sleep } from 'node:timers/promises';
import type { RecordedEvent } from '../../domain/events.ts';
import type { EventFilter } from '../../event-store/filtered-read.ts';
import type { Log } from '../../event-store/log.ts';
import { matchesFilter } from '../event-filter.ts';
import type { Buffer } from './buffer.ts';
import { entryOf, type Entry } from './entry.ts';
import { createRecent } from './recent-entries.ts';

export interface BroadcastLimits {
  readonly followBatchMaxEvents: number;
  /** How long to sleep at most before looking for events of other processes. */
  readonly followPatienceMs: number;
  /** Bytes given to all readers before any of them is heard of again: far less than may wait for one. */
  readonly pieceMaxBytes: number;
  /** Events kept for readers that come from the past; the log is asked for older ones. */
  readonly recentMaxEvents: number;
  /** Bytes of events kept so. */
  readonly recentMaxBytes: number;
}

interface Listener {
  readonly part: EventFilter;
  readonly after: number;
  readonly buffer: Buffer;
  readonly onSlow: () => void;
}

/** All live readers of one ledger, who share one follower. */
export interface Broadcast {
  /** The position that the follower has come to. */
  last(): number;
  /** Whether everything after a position is here or yet to come, so that a reader who has come that far can listen. */
  holds(position: number): boolean;
  /** From now on it is known which topics the claims of the events carried. */
  classify(): Promise<void>;
  /** Gives a reader every event of its part after a position, each once. Answers how to stop. */
  listen(listener: Listener): () => void;
  close(): Promise<void>;
}

const troublePauseMs = 200;
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
  let last = head;
  let knowing: Promise<void> | undefined;

  const addTopics = async (entries: readonly Entry[]): Promise<void> => {
    const claims = [...new Set(entries.map(({ event }) => event.stream))];
    const byClaim = Map.groupBy(await log.topics(ledger, claims), (each) => each.stream);
    for (const entry of entries) entry.classified = byClaim.get(entry.event.stream) ?? [];
  };

  const offer = (listener: Listener, entry: Entry): void => {
    const { event, classified } = entry;
    if (event.position <= listener.after || !matchesFilter(listener.part, event, classified)) return;
    if (listener.buffer.push(entry)) return;
    listeners.delete(listener);
    listener.onSlow();
  };

  const take = async (events: readonly RecordedEvent[]): Promise<void> => {
    const entries = events.map(entryOf);
    if (knowing !== undefined) await addTopics(entries);
    for (const piece of pieces(entries, limits.pieceMaxBytes)) {
      // All at once, without a pause in between: a reader who begins to listen finds each event either kept or to come.
      recent.keep(piece);
      last = piece.at(-1)?.event.position ?? last;
      for (const entry of piece) for (const listener of [...listeners]) offer(listener, entry);
      // Whoever listens may now write it down: only who does not is slow.
      await new Promise(setImmediate);
    }
  };
  const running = keepTaking(log, ledger, limits, { last: () => last, take, onTrouble }, stopping.signal);

  return {
    last: () => last,
    holds: (position) => position >= (recent.all()[0]?.event.position ?? last + 1) - 1,
    classify: async () => {
      knowing ??= addTopics(recent.all());
      try {
        await knowing;
      } catch (error) {
        knowing = undefined;
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

/** Follows the log until the signal aborts. */
const keepTaking = async (
  log: Log,
  ledger: string,
  { followBatchMaxEvents, followPatienceMs }: BroadcastLimits,
  { last, take, onTrouble }: Taking,
  signal: AbortSignal,
): Promise<void> => {
  while (!signal.aborted) {
    try {
      const followed = log.follow(ledger, {
        after: last(),
        signal,
        batchMaxEvents: followBatchMaxEvents,
        patienceMs: followPatienceMs,
      });
      for await (const events of followed) await take(events);
    } catch (error) {
      // The database is away for a moment: what was not taken is read again from where we are.
      onTrouble(error);
      await sleep(troublePauseMs, undefined, { signal }).catch(() => undefined);
    }
  }
};
