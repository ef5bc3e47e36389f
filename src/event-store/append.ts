import type { Sql } from '../database/connect.ts';
import type { DomainEvent, RecordedEvent } from '../domain/events.ts';
import type { Actor } from '../domain/terms/actor.ts';
import type { Audience } from '../domain/terms/audience.ts';
import type { Fresh } from './recent-events.ts';
import { eventSchemaVersion, toRecorded, type StoredEvent } from './stored-event.ts';

/** One command's events, ready to be written. */
export interface Append {
  readonly stream: string;
  /** The version the command was judged at; 0 for a stream that must not exist yet; null where any will do. */
  readonly expected: number | null;
  /** Other streams that the command was judged by, each at the version that was seen; where one has moved on it is a conflict. */
  readonly requires?: readonly { stream: string; version: number }[] | undefined;
  readonly actor: Actor;
  readonly events: readonly {
    id: string;
    event: DomainEvent;
    item: string | undefined;
    audience: Audience;
  }[];
  /** The snapshot after the events. */
  readonly state: unknown;
  /** The version of its schema and fold. */
  readonly stateVersion: string;
  /** Given where the same command may come again. */
  readonly command?: { id: string; fingerprint: string; receipt: unknown } | undefined;
}

export type AppendOutcome =
  | { outcome: 'appended'; version: number; lastPosition: number; recordedAt: string }
  /** Others were there first. `unseen` are their events since the expected version, oldest first. */
  | { outcome: 'conflict'; version: number; unseen: RecordedEvent[] }
  /** The same command was carried out before; this is what it led to then. */
  | {
      outcome: 'duplicate';
      stream: string;
      version: number;
      lastPosition: number;
      recordedAt: string;
      receipt: unknown;
    }
  /** The id was used before for another command. */
  | { outcome: 'reused' };

interface Earlier {
  readonly stream_id: string;
  readonly version: number;
  readonly last_position: number;
  readonly recorded_at: string;
  readonly receipt: unknown;
}

/** What there is to say of a command that was not appended. */
interface Other {
  readonly ix: number;
  readonly earlier: Earlier | null;
  readonly unseen: StoredEvent[] | null;
}

/** The answer for a whole batch: read in one go, where a row for each command would cost more than its append. */
interface Row {
  readonly outcomes: string;
  readonly versions: string;
  readonly positions: string;
  readonly recorded_at: Date;
  readonly others: Other[] | null;
}

/** How many unseen events a conflict brings along. A caller further behind reads the rest itself. */
export const unseenMaxEvents = 100;

/** What is written of an append, as JSON: made once, since its length is asked for as well. */
interface Written {
  readonly data: readonly string[];
  readonly actor: string;
  readonly state: string;
}
const written = new WeakMap<Append, Written>();
const writtenOf = (append: Append): Written => {
  const before = written.get(append);
  if (before !== undefined) return before;
  const { events, actor, state } = append;
  const made = {
    data: events.map((each) => JSON.stringify(each.event.data)),
    actor: JSON.stringify(actor),
    state: JSON.stringify(state),
  };
  written.set(append, made);
  return made;
};

/** An estimate, to keep one statement within bounds; the door bounds each body exactly. */
export const bytesOf = (append: Append): number => {
  const { data, state } = writtenOf(append);
  return data.reduce((sum, each) => sum + each.length, state.length);
};

/** Documents as lines; JSON itself has no line break in it. */
const lines = (documents: readonly unknown[]): string =>
  documents.map((each) => (each === undefined ? '' : JSON.stringify(each))).join('\n');

/** Null where none of the commands has it, so that the database need not look. */
const whereAny = <T, U>(
  all: readonly (T | undefined)[],
  use: (all: readonly (T | undefined)[]) => U,
): U | null => (all.some((each) => each !== undefined) ? use(all) : null);

/** What the database is asked to append: its parameters, by name. */
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
  };
};

const toOutcomes = (ledger: string, batch: readonly Append[], row: Row): AppendOutcome[] => {
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
 * Appends a batch in one statement: at most one command of a stream, at most one of a command id.
 * Answers an outcome for each, in order. Either the whole statement is durable or none of it.
 */
export const appendBatch = async (
  sql: Sql,
  ledger: string,
  batch: readonly Append[],
): Promise<AppendOutcome[]> => {
  const its = toWire(batch);
  const [row] = await sql<Row[]>`
    select outcomes, versions, positions, recorded_at, others
    from log.append(${ledger},
      ${its.streams}::text[], ${its.expected}::bigint[], ${its.counts}::int[], ${its.states}::text,
      ${its.stateVersions}::text[], ${its.requires}::text, ${its.ids}::text[], ${its.fingerprints}::text[],
      ${its.receipts}::text, ${its.of}::int[], ${its.nth}::int[], ${its.streamsOf}::text[], ${its.eventIds}::text[],
      ${its.types}::text[], ${its.schemaVersions}::smallint[], ${its.items}::text[], ${its.audiences}::text[],
      ${its.actors}::text, ${its.data}::text, ${unseenMaxEvents})`;
  if (row === undefined) throw new Error('the log did not answer an append');
  return toOutcomes(ledger, batch, row);
};

/** The events that a batch led to, in order: what a reader of the log is given, without reading it. */
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
  { version, lastPosition, recordedAt }: Extract<AppendOutcome, { outcome: 'appended' }>,
): Fresh[] => {
  const { stream, actor, events } = append;
  const { data } = writtenOf(append);
  return events.map(({ id, event, audience }, nth) => {
    const line = data[nth] ?? '';
    const before = events.length - 1 - nth;
    const position = lastPosition - before;
    let made: RecordedEvent | undefined;
    // From what was written, by the same schema as everything that is read.
    const read = (): RecordedEvent =>
      (made ??= toRecorded(ledger, {
        position,
        stream_id: stream,
        version: version - before,
        event_id: id,
        type: event.type,
        schema_version: eventSchemaVersion,
        audience,
        recorded_at: recordedAt,
        actor,
        data: JSON.parse(line) as unknown,
      }));
    return { position, bytes: line.length, read };
  });
};
