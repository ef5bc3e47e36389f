import type { Sql } from '../database/connect.ts';
import type { DomainEvent, RecordedEvent } from '../domain/events.ts';
import { itemsOf } from '../domain/items.ts';
import type { Actor } from '../domain/terms/actor.ts';
import type { Audience } from '../domain/terms/define.ts';
import { eventSchemaVersion, toRecorded, type StoredEvent } from './stored-event.ts';

/** The events of one command, ready to be written. */
export interface Append {
  readonly stream: string;
  /** Optimistic concurrency: the version the command was judged at; 0 for a new stream, null to accept any. */
  readonly expected: number | null;
  /** Other streams the command was judged by, at the versions read. If one has moved on, it is a conflict. */
  readonly requires?: readonly { stream: string; version: number }[] | undefined;
  readonly actor: Actor;
  /** Whether an item is known to be of this stream, so that it need not be reserved again. */
  readonly holds?: (item: string) => boolean;
  /** The events in order. `item` is the part of the stream that an event is about, by which it is indexed. */
  readonly events: readonly {
    id: string;
    event: DomainEvent;
    item: string | undefined;
    audience: Audience;
  }[];
  /** The snapshot of the stream after the events. */
  readonly state: unknown;
  /** The version of the snapshot's shape. */
  readonly stateVersion: string;
  /** Idempotency: the id is written in the same transaction as the events. A second append with it is a duplicate. */
  readonly command?: { id: string; fingerprint: string; receipt: unknown } | undefined;
}

/** The outcome of one append in a batch. */
export type AppendOutcome =
  | { outcome: 'appended'; version: number; lastPosition: number; recordedAt: string }
  /** The stream, or a required one, has moved on. `unseen` has the events since the expected version, oldest first. */
  | { outcome: 'conflict'; version: number; unseen: RecordedEvent[] }
  /** The command id was executed before; this is the earlier result. */
  | {
      outcome: 'duplicate';
      stream: string;
      version: number;
      lastPosition: number;
      recordedAt: string;
      receipt: unknown;
    }
  /** The command id was used before, with another fingerprint. */
  | { outcome: 'reused' }
  /** An event names an item of another stream as its own. */
  | { outcome: 'taken'; item: string };

interface Earlier {
  readonly stream_id: string;
  readonly version: number;
  readonly last_position: number;
  readonly recorded_at: string;
  readonly receipt: unknown;
}

/** The details of a command that was not appended. */
interface NotAppended {
  readonly ix: number;
  readonly earlier: Earlier | null;
  readonly unseen: StoredEvent[] | null;
  readonly taken: string | null;
}

/** The result for a whole batch in one row. A row per command would cost more than its append. */
interface AppendRow {
  readonly outcomes: string;
  readonly versions: string;
  readonly positions: string;
  readonly recorded_at: Date;
  readonly others: NotAppended[] | null;
}

/** The most unseen events that a conflict returns. A caller that is further behind reads the log. */
export const unseenMaxEvents = 100;

/** The JSON of an append, cached because its length and its text are both needed. */
interface Written {
  readonly data: readonly string[];
  readonly actor: string;
  readonly state: string;
  /**
   * The items that the events name for their stream and that may be new. The value is the index of the first such
   * event.
   */
  readonly owned: ReadonlyMap<string, number>;
}
const written = new WeakMap<Append, Written>();
const ownedBy = ({ events, holds = () => false }: Append): Map<string, number> => {
  const owned = new Map<string, number>();
  for (const [nth, { event }] of events.entries())
    for (const item of itemsOf(event)) if (!owned.has(item) && !holds(item)) owned.set(item, nth);
  return owned;
};

/** The JSON of an append, made once. */
export const writtenOf = (append: Append): Written => {
  const before = written.get(append);
  if (before !== undefined) return before;
  const { events, actor, state } = append;
  const made = {
    data: events.map((each) => JSON.stringify(each.event.data)),
    actor: JSON.stringify(actor),
    state: JSON.stringify(state),
    owned: ownedBy(append),
  };
  written.set(append, made);
  return made;
};

/** An estimate that bounds the size of one statement. The HTTP server bounds each body exactly. */
export const bytesOf = (append: Append): number => {
  const { data, state } = writtenOf(append);
  return data.reduce((sum, each) => sum + each.length, state.length);
};

/** The items that an append names for its stream and that may be new. */
export const itemsOfAppend = (append: Append): Iterable<string> => writtenOf(append).owned.keys();

/** Documents, one a line; JSON.stringify writes no line breaks. */
const lines = (documents: readonly unknown[]): string =>
  documents.map((each) => (each === undefined ? '' : JSON.stringify(each))).join('\n');

/** Null if no command has the value, so that the database skips the look-up. */
const whereAny = <T, U>(
  all: readonly (T | undefined)[],
  use: (all: readonly (T | undefined)[]) => U,
): U | null => (all.some((each) => each !== undefined) ? use(all) : null);

/** The parameters of `log.append`, by name. */
const toWire = (batch: readonly Append[]) => {
  const events = batch.flatMap((append, index) => {
    const { data, actor } = writtenOf(append);
    return append.events.map((each, nth) => {
      const { stream } = append;
      return { ...each, stream, actor, data: data[nth] ?? '', of: index + 1, nth: nth + 1 };
    });
  });
  const required = batch.map(({ requires = [] }) => (requires.length === 0 ? undefined : requires));
  const commands = batch.map(({ command }) => command);
  let before = 0;
  const owned = batch.flatMap((append) => {
    const first = before + 1;
    before += append.events.length;
    return Array.from(writtenOf(append).owned, ([item, nth]) => ({ item, of: first + nth }));
  });
  return {
    streams: batch.map((each) => each.stream),
    expected: batch.map((each) => each.expected),
    counts: batch.map((each) => each.events.length),
    states: batch.map((each) => writtenOf(each).state).join('\n'),
    stateVersions: batch.map((each) => each.stateVersion),
    requires: whereAny(required, lines),
    ids: whereAny(commands, (all) => all.map((each) => each?.id ?? null)),
    fingerprints: whereAny(commands, (all) => all.map((each) => each?.fingerprint ?? null)),
    receipts: whereAny(commands, (all) => lines(all.map((each) => each?.receipt))),
    of: events.map((each) => each.of),
    nth: events.map((each) => each.nth),
    streamsOf: events.map((each) => each.stream),
    eventIds: events.map((each) => each.id),
    types: events.map((each) => each.event.type),
    schemaVersions: events.map(() => eventSchemaVersion),
    items: events.map((each) => each.item ?? null),
    audiences: events.map((each) => each.audience),
    actors: events.map((each) => each.actor).join('\n'),
    data: events.map((each) => each.data).join('\n'),
    ownedOf: owned.length === 0 ? null : owned.map((each) => each.of),
    owned: owned.length === 0 ? null : owned.map((each) => each.item),
  };
};

const toOutcomes = (ledger: string, batch: readonly Append[], row: AppendRow): AppendOutcome[] => {
  const versions = row.versions.split(',');
  const positions = row.positions.split(',');
  const recordedAt = row.recorded_at.toISOString();
  const others = new Map(row.others?.map((each) => [each.ix, each]));
  return batch.map(({ events }, index): AppendOutcome => {
    const version = Number(versions[index]);
    const other = others.get(index);
    switch (row.outcomes[index]) {
      case 'a': {
        const lastPosition = Number(positions[index]);
        return { outcome: 'appended', version: version + events.length, lastPosition, recordedAt };
      }
      case 'c': {
        const unseen = (other?.unseen ?? []).map((each) => toRecorded(ledger, each));
        return { outcome: 'conflict', version, unseen };
      }
      case 'd':
        return duplicateOf(other?.earlier);
      case 'r':
        return { outcome: 'reused' };
      case 't':
        return { outcome: 'taken', item: other?.taken ?? '' };
      default:
        throw new Error('the log gave no outcome for a command');
    }
  });
};

const duplicateOf = (earlier: Earlier | null | undefined): AppendOutcome => {
  if (earlier === null || earlier === undefined)
    throw new Error('the log knows an earlier command and does not show it');
  return {
    outcome: 'duplicate',
    stream: earlier.stream_id,
    version: earlier.version,
    lastPosition: earlier.last_position,
    recordedAt: new Date(earlier.recorded_at).toISOString(),
    receipt: earlier.receipt,
  };
};

/**
 * Appends a batch in one statement, which is durable as a whole or not at all. It may hold at most one command per
 * stream, per command id and per new item. Returns one outcome per append, in order.
 */
export const appendBatch = async (
  sql: Sql,
  ledger: string,
  batch: readonly Append[],
): Promise<AppendOutcome[]> => {
  const wire = toWire(batch);
  const [row] = await sql<AppendRow[]>`
    select outcomes, versions, positions, recorded_at, others
    from log.append(${ledger},
      ${wire.streams}::text[], ${wire.expected}::bigint[], ${wire.counts}::int[], ${wire.states}::text,
      ${wire.stateVersions}::text[], ${wire.requires}::text, ${wire.ids}::text[], ${wire.fingerprints}::text[],
      ${wire.receipts}::text, ${wire.of}::int[], ${wire.nth}::int[], ${wire.streamsOf}::text[], ${wire.eventIds}::text[],
      ${wire.types}::text[], ${wire.schemaVersions}::smallint[], ${wire.items}::text[], ${wire.audiences}::text[],
      ${wire.actors}::text, ${wire.data}::text, ${wire.ownedOf}::int[], ${wire.owned}::text[], ${unseenMaxEvents})`;
  if (row === undefined) throw new Error('the log did not answer an append');
  return toOutcomes(ledger, batch, row);
};
