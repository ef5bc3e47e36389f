import type { Sql } from '../database/connect.ts';
import type { RecordedEvent } from '../domain/events.ts';
import type { Fresh } from './recent-events.ts';
import { toWire, writtenOf, type Append } from './append-parameters.ts';
import { eventSchemaVersion, toRecorded, type StoredEvent } from './stored-event.ts';

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
interface Other {
  readonly ix: number;
  readonly earlier: Earlier | null;
  readonly unseen: StoredEvent[] | null;
  readonly taken: string | null;
}

/** The result for a whole batch in one row. A row per command would cost more than its append. */
interface Row {
  readonly outcomes: string;
  readonly versions: string;
  readonly positions: string;
  readonly recorded_at: Date;
  readonly others: Other[] | null;
}

/** The most unseen events that a conflict returns. A caller that is further behind reads the log. */
export const unseenMaxEvents = 100;

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
  const [row] = await sql<Row[]>`
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
  { version, lastPosition, recordedAt }: Extract<AppendOutcome, { outcome: 'appended' }>,
): Fresh[] => {
  const { stream, actor, events } = append;
  const { data } = writtenOf(append);
  return events.map(({ id, event, audience }, nth) => {
    const line = data[nth] ?? '';
    const before = events.length - 1 - nth;
    const position = lastPosition - before;
    let made: RecordedEvent | undefined;
    // Parsed by the same schema as events that are read from the database.
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
