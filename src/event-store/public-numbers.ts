import type { Database, Queryable } from '../database/connect.ts';
import type { PublicNumbers } from '../domain/events.ts';

/** The position of the event that the public knows by a number; 0 for 0, undefined if the public has not come to it. */
const readPositionOfPublic = async (
  sql: Queryable,
  ledger: string,
  number: number,
): Promise<number | undefined> => {
  const [row] = await sql<
    { position: number | null }[]
  >`select log.position_of_public(${ledger}, ${number}) as position`;
  return row?.position ?? undefined;
};

/** The last public event up to some position, by the public's numbers. */
export interface PublicPlace extends PublicNumbers {
  /** Its position in the log. */
  readonly at: number;
  /** When it was recorded. */
  readonly recordedAt: string;
}

/** The last public event at or before a position; undefined if there is none. */
const readPublicPlace = async (
  sql: Queryable,
  ledger: string,
  position: number,
): Promise<PublicPlace | undefined> => {
  const [row] = await sql<
    { position: number; public_position: number; public_version: number; recorded_at: Date }[]
  >`
    select position, public_position, public_version, recorded_at from log.events
    where ledger_id = ${ledger} and position <= ${position} and audience = 'public' order by position desc limit 1`;
  return (
    row && {
      at: row.position,
      position: row.public_position,
      version: row.public_version,
      recordedAt: row.recorded_at.toISOString(),
    }
  );
};

/** The versions of a stream, as the desk and as the public counts them; both 0 if the stream does not exist. */
export interface StreamVersions {
  readonly version: number;
  readonly public: number;
}

/** The current versions of a stream. */
const readVersions = async (sql: Queryable, ledger: string, stream: string): Promise<StreamVersions> => {
  const [row] = await sql<{ version: number; public_version: number }[]>`
    select version, public_version from log.streams where ledger_id = ${ledger} and stream_id = ${stream}`;
  return { version: row?.version ?? 0, public: row?.public_version ?? 0 };
};

/** The version of a stream as of a position, as the public counts; 0 before its first public event. */
const readPublicVersionAt = async (
  sql: Queryable,
  ledger: string,
  stream: string,
  position: number,
): Promise<number> => {
  const [row] = await sql<{ public_version: number }[]>`
    select public_version from log.events where ledger_id = ${ledger} and stream_id = ${stream} and position <= ${position}
    order by version desc limit 1`;
  return row?.public_version ?? 0;
};

/** The version of the event that the public knows by a version; 0 if there is none. */
const readVersionOfPublic = async (
  sql: Queryable,
  ledger: string,
  stream: string,
  version: number,
): Promise<number> => {
  const [row] = await sql<{ version: number }[]>`
    select version from log.events where ledger_id = ${ledger} and stream_id = ${stream} and public_version = ${version}
    order by version limit 1`;
  return row?.version ?? 0;
};

/** Reads that translate between the numbers of the log and those that the public counts. */
export interface PublicNumberReads {
  /** The position of the event that the public knows by a number; undefined if the public has not come to it. */
  positionOfPublic(ledger: string, number: number): Promise<number | undefined>;
  /** The last public event at or before a position, by the public's numbers. */
  publicPlace(ledger: string, position: number): Promise<PublicPlace | undefined>;
  /** The current versions of a stream, as the desk and as the public counts them. */
  versions(ledger: string, stream: string): Promise<StreamVersions>;
  /** The version of a stream as of a position, as the public counts. */
  publicVersionAt(ledger: string, stream: string, position: number): Promise<number>;
  /** The version of the event that the public knows by a version of the stream; 0 if there is none. */
  versionOfPublic(ledger: string, stream: string, version: number): Promise<number>;
}

export const publicNumberReads = (database: Database): PublicNumberReads => ({
  positionOfPublic: (ledger, number) => database.run((sql) => readPositionOfPublic(sql, ledger, number)),
  publicPlace: (ledger, position) => database.run((sql) => readPublicPlace(sql, ledger, position)),
  versions: (ledger, stream) => database.run((sql) => readVersions(sql, ledger, stream)),
  publicVersionAt: (ledger, stream, position) =>
    database.run((sql) => readPublicVersionAt(sql, ledger, stream, position)),
  versionOfPublic: (ledger, stream, version) =>
    database.run((sql) => readVersionOfPublic(sql, ledger, stream, version)),
});
