import type { Queryable, Sql } from '../../database/connect.ts';
import type { DomainEvent } from '../../domain/events.ts';
import { itemsOf } from '../../domain/items.ts';
import type { Actor } from '../../domain/terms/actor.ts';
import type { Audience } from '../../domain/terms/define.ts';
import { toOutcomes, type AppendOutcome, type AppendRow } from './outcome.ts';
import { eventSchemaVersion } from '../stored-event.ts';

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
  /** Appends to other streams, each once. All are appended together or none is. */
  readonly beside?: readonly Omit<Append, 'beside'>[];
  /** The snapshot of the stream after the events. */
  readonly state: unknown;
  /** The version of the snapshot's shape. */
  readonly stateVersion: string;
  /** Idempotency: the id is written in the same transaction as the events. A second append with it is a duplicate. */
  readonly command?: { id: string; fingerprint: string; receipt: unknown } | undefined;
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

/** The length of the events of an append as JSON, in UTF-16 code units. */
export const eventBytesOf = (append: Append): number => {
  let sum = 0;
  for (const each of writtenOf(append).data) sum += each.length;
  return sum;
};

/** An estimate that bounds the size of one statement. The HTTP server bounds each body exactly. */
export const bytesOf = (append: Append): number => eventBytesOf(append) + writtenOf(append).state.length;

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
    const { stream } = append;
    return append.events.map((written, nth) => ({
      written,
      stream,
      actor,
      data: data[nth] ?? '',
      of: index + 1,
      nth: nth + 1,
    }));
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
    eventIds: events.map(({ written }) => written.id),
    types: events.map(({ written }) => written.event.type),
    schemaVersions: events.map(() => eventSchemaVersion),
    items: events.map(({ written }) => written.item ?? null),
    audiences: events.map(({ written }) => written.audience),
    actors: events.map((each) => each.actor).join('\n'),
    data: events.map((each) => each.data).join('\n'),
    ownedOf: owned.length === 0 ? null : owned.map((each) => each.of),
    owned: owned.length === 0 ? null : owned.map((each) => each.item),
  };
};

/** The parts of an append: what is appended to other streams with it, then itself. So its last position is the last. */
export const partsOf = (append: Append): Append[] => [...(append.beside ?? []), append];

/**
 * SQL that makes the commit of its transaction wait for the disk, even if an administrator chose otherwise for the
 * server, the database or the role. Stronger settings, such as `remote_apply`, stay. Without it a crash would lose what
 * was acknowledged a moment before.
 */
export const durably = (sql: Queryable) =>
  sql`case current_setting('synchronous_commit') when 'off' then set_config('synchronous_commit', 'on', true) end as durable`;

/**
 * Appends a batch in one statement, which is durable as a whole or not at all. It may hold at most one command per
 * stream, per command id and per new item. Returns one outcome per append, in order. `together` appends all or none.
 */
export const appendBatch = async (
  sql: Sql,
  ledger: string,
  batch: readonly Append[],
  together = false,
): Promise<AppendOutcome[]> => {
  const wire = toWire(batch);
  const [row] = await sql<AppendRow[]>`
    select outcomes, versions, positions, recorded_at, others, public_positions, public_versions, ${durably(sql)}
    from ${together ? sql`log.append_together` : sql`log.append`}(${ledger},
      ${wire.streams}::text[], ${wire.expected}::bigint[], ${wire.counts}::int[], ${wire.states}::text,
      ${wire.stateVersions}::text[], ${wire.requires}::text, ${wire.ids}::text[], ${wire.fingerprints}::text[],
      ${wire.receipts}::text, ${wire.of}::int[], ${wire.nth}::int[], ${wire.streamsOf}::text[], ${wire.eventIds}::text[],
      ${wire.types}::text[], ${wire.schemaVersions}::smallint[], ${wire.items}::text[], ${wire.audiences}::text[],
      ${wire.actors}::text, ${wire.data}::text, ${wire.ownedOf}::int[], ${wire.owned}::text[], ${unseenMaxEvents})`;
  if (row === undefined) throw new Error('the log did not answer an append');
  return toOutcomes(ledger, batch, row);
};
