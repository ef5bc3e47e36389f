import type { DomainEvent } from '../domain/events.ts';
import { itemsOf } from '../domain/items.ts';
import type { Actor } from '../domain/terms/actor.ts';
import type { Audience } from '../domain/terms/define.ts';
import { eventSchemaVersion } from './stored-event.ts';

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

/** The JSON of an append, cached because its length and its text are both needed. */
interface Written {
  readonly data: readonly string[];
  readonly actor: string;
  readonly state: string;
  /** The items that the events name for their stream and that may be new, each at the first event that does. */
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
export const toWire = (batch: readonly Append[]) => {
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
