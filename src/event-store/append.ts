import type { JSONValue } from 'postgres';
import type { Sql } from '../database/connect.ts';
import type { DomainEvent, RecordedEvent } from '../domain/events.ts';
import type { Actor } from '../domain/terms/actor.ts';
import type { Audience } from '../domain/terms/audience.ts';
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
  readonly stateSchema: number;
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

interface Row {
  readonly outcome: AppendOutcome['outcome'];
  readonly stream_version: number;
  readonly last_position: number;
  readonly recorded_at: Date;
  readonly unseen: StoredEvent[] | null;
  readonly earlier_stream: string;
  readonly receipt: unknown;
}

/** How many unseen events a conflict brings along. A caller further behind reads the rest itself. */
export const unseenMaxEvents = 100;

const toWire = ({ stream, expected, requires = [], actor, events, state, stateSchema, command }: Append) => ({
  stream,
  expected,
  ...(requires.length === 0 ? {} : { requires }),
  actor,
  state,
  state_schema: stateSchema,
  ...(command === undefined
    ? {}
    : { command: command.id, fingerprint: command.fingerprint, receipt: command.receipt }),
  events: events.map(({ id, event, item, audience }) => ({
    id,
    type: event.type,
    schema_version: eventSchemaVersion,
    item,
    audience,
    data: event.data,
  })),
});

const toOutcome = (ledger: string, row: Row): AppendOutcome => {
  const place = { version: row.stream_version, lastPosition: row.last_position };
  switch (row.outcome) {
    case 'appended':
      return { outcome: 'appended', ...place, recordedAt: row.recorded_at.toISOString() };
    case 'duplicate':
      return {
        outcome: 'duplicate',
        stream: row.earlier_stream,
        ...place,
        recordedAt: row.recorded_at.toISOString(),
        receipt: row.receipt,
      };
    case 'conflict':
      return {
        outcome: 'conflict',
        version: row.stream_version,
        unseen: (row.unseen ?? []).map((each) => toRecorded(ledger, each)),
      };
    case 'reused':
      return { outcome: 'reused' };
    default:
      return row.outcome satisfies never;
  }
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
  const rows = await sql<Row[]>`
    select outcome, stream_version, last_position, recorded_at, unseen, earlier_stream, receipt
    from log.append(${ledger}, ${sql.json(batch.map(toWire) as unknown as JSONValue)}, ${unseenMaxEvents})`;
  return rows.map((row) => toOutcome(ledger, row));
};
