import type { RecordedEvent } from '../domain/events.ts';
import { writtenOf, type Append } from './append/append.ts';
import type { AppendOutcome } from './append/outcome.ts';
import { countPublic } from '../domain/public-numbers.ts';
import { eventSchemaVersion, toRecorded } from './stored-event.ts';

/** An event that was appended a moment ago. It is parsed only when a reader asks for it. */
export interface Fresh {
  readonly position: number;
  readonly id: string;
  /** The approximate length of its data as JSON. */
  readonly bytes: number;
  readonly read: () => RecordedEvent;
}

/** A cache of the latest events that this process appended, so that its followers need not read them back. */
export interface Recent {
  /** Adds events that were just committed, in order. */
  add(ledger: string, events: readonly Fresh[]): void;
  /** The events directly after a position; undefined if they are not cached and the log has to be read. */
  after(ledger: string, position: number, limit: number): RecordedEvent[] | undefined;
  /** Whether the event at a position is cached. */
  has(ledger: string, position: number): boolean;
  /** Drops all events of a ledger, whose log has gone back. */
  forget(ledger: string): void;
}

/** The most events kept per ledger. A follower that is further behind reads the log. */
export const recentMaxEvents = 2_000;
/** The most bytes kept per ledger. */
export const recentMaxBytes = 8_388_608;

/** A run of events without a gap: positions from `first` up to, but not including, `next`. */
interface EventRun {
  first: number;
  next: number;
  bytes: number;
  readonly events: Map<number, Fresh>;
}

/** Positions are dense, so the successor of an event is found by its position alone. */
export const createRecent = (): Recent => {
  const runs = new Map<string, EventRun>();
  return {
    add: (ledger, events) => {
      const [first] = events;
      if (first === undefined) return;
      const before = runs.get(ledger);
      // Another process appended in between. The run would have a gap, so it starts again.
      const run = before?.next === first.position ? before : emptyRun(first.position);
      runs.set(ledger, run);
      for (const each of events) addTo(run, each);
    },
    forget: (ledger) => runs.delete(ledger),
    has: (ledger, position) => runs.get(ledger)?.events.has(position) ?? false,
    after: (ledger, position, limit) => {
      const run = runs.get(ledger);
      if (run?.events.has(position + 1) !== true) return undefined;
      const upTo = Math.min(run.next, position + 1 + limit);
      const found: RecordedEvent[] = [];
      for (let at = position + 1; at < upTo; at += 1) {
        const fresh = run.events.get(at);
        if (fresh !== undefined) found.push(fresh.read());
      }
      return found;
    },
  };
};

const emptyRun = (first: number): EventRun => ({ first, next: first, bytes: 0, events: new Map() });

/**
 * Adds one event and evicts the oldest until the limits hold. Nothing is copied, because a batch may have one event.
 */
const addTo = (run: EventRun, fresh: Fresh): void => {
  run.events.set(fresh.position, fresh);
  run.next = fresh.position + 1;
  run.bytes += fresh.bytes;
  for (; run.events.size > recentMaxEvents || run.bytes > recentMaxBytes; run.first += 1) {
    run.bytes -= run.events.get(run.first)?.bytes ?? 0;
    run.events.delete(run.first);
  }
};

/** The events that a batch appended, in order, as a reader of the log would get them. */
export const freshEvents = (
  ledger: string,
  batch: readonly Append[],
  outcomes: readonly AppendOutcome[],
): Fresh[] =>
  batch.flatMap((append, index) => {
    const outcome = outcomes[index];
    return outcome?.outcome === 'appended' ? freshOf(ledger, append, outcome) : [];
  });

const freshOf = (
  ledger: string,
  append: Append,
  { version, lastPosition, public: shown, recordedAt }: Extract<AppendOutcome, { outcome: 'appended' }>,
): Fresh[] => {
  const { stream, actor, events } = append;
  const { data } = writtenOf(append);
  return events.map(({ id, event, audience }, nth) => {
    const line = data[nth] ?? '';
    const before = events.length - 1 - nth;
    const position = lastPosition - before;
    const later = countPublic(events.slice(nth + 1));
    let made: RecordedEvent | undefined;
    // Parsed by the same schema as events that are read from the database.
    const read = (): RecordedEvent =>
      (made ??= toRecorded(ledger, {
        position,
        stream_id: stream,
        version: version - before,
        public_position: shown.position - later,
        public_version: shown.version - later,
        event_id: id,
        type: event.type,
        schema_version: eventSchemaVersion,
        audience,
        recorded_at: recordedAt,
        actor,
        data: JSON.parse(line) as unknown,
      }));
    return { position, id, bytes: line.length, read };
  });
};
