import type { Queryable } from '../database/connect.ts';
import type { PublicNumbers, RecordedEvent } from '../domain/events.ts';
import type { Audience } from '../domain/terms/define.ts';
import { toRecorded, type StoredEvent } from './stored-event.ts';

/** The columns of a stored event. */
export const columns = (sql: Queryable) =>
  sql`position, stream_id, version, event_id, type, schema_version, audience, recorded_at, actor, data, public_position, public_version`;

/** The events after a position, in order, at most `limit`. */
export const readAfter = async (
  sql: Queryable,
  ledger: string,
  after: number,
  limit: number,
): Promise<RecordedEvent[]> => {
  const rows = await sql<StoredEvent[]>`
    select ${columns(sql)} from log.events
    where ledger_id = ${ledger} and position > ${after} order by position limit ${limit}`;
  return rows.map((row) => toRecorded(ledger, row));
};

/** The id of the event at a position; undefined if there is none. */
export const readEventId = async (
  sql: Queryable,
  ledger: string,
  position: number,
): Promise<string | undefined> => {
  const [row] = await sql<{ id: string }[]>`
    select event_id as id from log.events where ledger_id = ${ledger} and position = ${position}`;
  return row?.id;
};

/** Which events to read for a reader who may see certain audiences. */
export interface VisibleEvents {
  readonly after: number;
  /** The last position to read; undefined reads to the end. */
  readonly upTo?: number | undefined;
  readonly limit: number;
  readonly audiences: readonly Audience[];
  readonly stream?: string | undefined;
}

/** The events that a reader may see, in order. */
export const readVisible = async (
  sql: Queryable,
  ledger: string,
  { after, upTo, limit, audiences, stream }: VisibleEvents,
): Promise<RecordedEvent[]> => {
  const rows = await sql<StoredEvent[]>`
    select ${columns(sql)} from log.events
    where ledger_id = ${ledger} and position > ${after} and audience = any(${audiences as Audience[]})
      ${upTo === undefined ? sql`` : sql`and position <= ${upTo}`}
      ${stream === undefined ? sql`` : sql`and stream_id = ${stream}`}
    order by position limit ${limit}`;
  return rows.map((row) => toRecorded(ledger, row));
};

/** The events of a stream after a version, in order, at most `limit`; null reads all. */
export const readStream = async (
  sql: Queryable,
  ledger: string,
  stream: string,
  after: number,
  limit: number | null = null,
): Promise<RecordedEvent[]> => {
  const rows = await sql<StoredEvent[]>`
    select ${columns(sql)} from log.events
    where ledger_id = ${ledger} and stream_id = ${stream} and version > ${after} order by version limit ${limit}`;
  return rows.map((row) => toRecorded(ledger, row));
};

/** The latest state of a stream, at its version. */
export interface Snapshot {
  readonly version: number;
  readonly state: unknown;
  /** The version of the state's shape. */
  readonly stateVersion: string;
}

/** The snapshot of a stream; undefined if the stream does not exist. */
export const readSnapshot = async (
  sql: Queryable,
  ledger: string,
  stream: string,
): Promise<Snapshot | undefined> => {
  const [row] = await sql<{ version: number; state: unknown; state_version: string }[]>`
    select version, state, state_version from log.streams where ledger_id = ${ledger} and stream_id = ${stream}`;
  return row && { version: row.version, state: row.state, stateVersion: row.state_version };
};

/** The snapshots of many streams in one query. Streams that do not exist are left out. */
export const readSnapshots = async (
  sql: Queryable,
  ledger: string,
  streams: readonly string[],
): Promise<Map<string, Snapshot>> => {
  const rows = await sql<{ stream_id: string; version: number; state: unknown; state_version: string }[]>`
    select stream_id, version, state, state_version from log.streams
    where ledger_id = ${ledger} and stream_id = any(${streams as string[]})`;
  return new Map(
    rows.map(({ stream_id, version, state, state_version }) => [
      stream_id,
      { version, state, stateVersion: state_version },
    ]),
  );
};

/** Which of these command ids were executed. */
export const readCommandsThere = async (
  sql: Queryable,
  ledger: string,
  ids: readonly string[],
): Promise<Set<string>> => {
  const rows = await sql<{ command_id: string }[]>`
    select command_id from log.commands where ledger_id = ${ledger} and command_id = any(${ids as string[]})`;
  return new Set(rows.map((row) => row.command_id));
};

/** The last position of the ledger; 0 if it has no events. */
export const readHead = async (sql: Queryable, ledger: string): Promise<number> => {
  const [row] = await sql<{ head: number }[]>`
    select coalesce((select position from log.events where ledger_id = ${ledger} order by position desc limit 1), 0) as head`;
  return row?.head ?? 0;
};

/** The heads of several ledgers in one query. */
export const readHeads = async (sql: Queryable, ledgers: readonly string[]): Promise<Map<string, number>> => {
  const rows = await sql<{ ledger: string; head: number }[]>`
    select l.ledger, coalesce((select e.position from log.events e where e.ledger_id = l.ledger
      order by e.position desc limit 1), 0) as head
    from unnest(${ledgers as string[]}::text[]) as l(ledger)`;
  return new Map(rows.map(({ ledger, head }) => [ledger, head]));
};

/** The last position recorded at or before a time. */
export const readPositionAt = async (sql: Queryable, ledger: string, time: string): Promise<number> => {
  const [row] = await sql<{ position: number }[]>`select log.position_at(${ledger}, ${time}) as position`;
  return row?.position ?? 0;
};

/** A command that was executed under an id. */
export interface EarlierCommand {
  readonly fingerprint: string;
  readonly stream: string;
  readonly version: number;
  /** The position of the command's last event. */
  readonly lastPosition: number;
  /** Its version and last position as the public counts them. */
  readonly public: PublicNumbers;
  readonly recordedAt: string;
  /** The value that replays of the command return. */
  readonly receipt: unknown;
}

/** The command that was executed under an id, if there is one. */
export const readCommand = async (
  sql: Queryable,
  ledger: string,
  id: string,
): Promise<EarlierCommand | undefined> => {
  const [row] = await sql<
    {
      fingerprint: string;
      stream_id: string;
      version: number;
      last_position: number;
      public_position: number;
      public_version: number;
      recorded_at: Date;
      receipt: unknown;
    }[]
  >`select k.fingerprint, k.stream_id, k.version, k.last_position, k.recorded_at, k.receipt,
      e.public_position, e.public_version
    from log.commands k join log.events e on e.ledger_id = k.ledger_id and e.position = k.last_position
    where k.ledger_id = ${ledger} and k.command_id = ${id}`;
  return (
    row && {
      fingerprint: row.fingerprint,
      stream: row.stream_id,
      version: row.version,
      lastPosition: row.last_position,
      public: { position: row.public_position, version: row.public_version },
      recordedAt: row.recorded_at.toISOString(),
      receipt: row.receipt,
    }
  );
};

/** The ledgers of this deployment, without copies of others, in order of their ids. */
export const readLedgers = async (sql: Queryable): Promise<string[]> => {
  const rows = await sql<
    { ledger_id: string }[]
  >`select ledger_id from log.ledgers where mirror_of is null order by ledger_id`;
  return rows.map((row) => row.ledger_id);
};

/** The key from which the pseudonyms of a ledger's members derive. It is read by this service and by exports alone. */
export const readPseudonymKey = async (sql: Queryable, ledger: string): Promise<Uint8Array> => {
  const [row] = await sql<
    { key: string }[]
  >`select encode(pseudonym_key, 'hex') as key from log.ledgers where ledger_id = ${ledger}`;
  if (row === undefined) throw new Error(`there is no ledger ${ledger}`);
  return Buffer.from(row.key, 'hex');
};
