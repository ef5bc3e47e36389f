import { LRUCache } from 'lru-cache';
import { publicFormOf } from '../domain/attribution.ts';
import type { Queryable } from '../database/connect.ts';
import type { PublicRow } from './derive.ts';

/** A public event, its position in the log and the public position of the public event before it in its stream, or 0. */
export interface PlacedRow extends PublicRow {
  readonly at: number;
  readonly prev: number;
}

/** A row of `log.events`. It is never parsed by the schema of its type: that schema is today's and may change what it reads. */
interface StoredRow extends Omit<PublicRow, 'recordedAt'> {
  readonly at: number;
  readonly recordedAt: Date;
}

const columns = (sql: Queryable) => sql`
  position as at, public_position as position, public_version as version, stream_id as stream, event_id as id, type,
  schema_version as "schemaVersion", recorded_at as "recordedAt", actor, data`;

/** The last public event of streams, as far as this process saw it. A wrong version makes an entry useless and never wrong. */
export type LastOfStreams = LRUCache<string, { readonly version: number; readonly position: number }>;
const rememberedMaxStreams = 5_000;
export const rememberStreams = (): LastOfStreams => new LRUCache({ max: rememberedMaxStreams });

/** Looks up the last public position before each of these versions of streams. */
const lookUp = async (
  sql: Queryable,
  ledger: string,
  rows: readonly StoredRow[],
): Promise<Map<string, number>> => {
  if (rows.length === 0) return new Map();
  const found = await sql<{ stream: string; position: number }[]>`
    select r.stream, e.public_position as position
    from unnest(${rows.map(({ stream }) => stream)}::text[], ${rows.map(({ at }) => at)}::bigint[]) as r(stream, at)
    cross join lateral (
      select p.public_position from log.events p
      where p.ledger_id = ${ledger} and p.stream_id = r.stream and p.audience = 'public' and p.position < r.at
      order by p.version desc limit 1) e`;
  return new Map(found.map(({ stream, position }) => [stream, position]));
};

/** Adds to each row, by ascending position, the public position before it in its stream. */
const withPrev = async (
  sql: Queryable,
  ledger: string,
  rows: readonly StoredRow[],
  known: LastOfStreams,
): Promise<PlacedRow[]> => {
  const first = new Map<string, StoredRow>();
  for (const row of rows) if (!first.has(row.stream)) first.set(row.stream, row);
  const unknown = [...first.values()].filter(
    ({ stream, version }) => version > 1 && known.get(`${ledger} ${stream}`)?.version !== version - 1,
  );
  const found = await lookUp(sql, ledger, unknown);
  return rows.map((row) => {
    const key = `${ledger} ${row.stream}`;
    const before = known.get(key);
    const isBefore = before?.version === row.version - 1;
    const prev = row.version === 1 ? 0 : isBefore ? before.position : found.get(row.stream);
    if (prev === undefined) throw new Error(`the public event before ${row.id} in its stream is not there`);
    known.set(key, { version: row.version, position: row.position });
    // The tree commits to what the public gets of the actor, which was fixed when the event was recorded.
    return { ...publicFormOf(row), recordedAt: row.recordedAt.toISOString(), prev };
  });
};

/** A batch ends after this many bytes as stored, since one event may hold half a million characters. */
const batchMaxBytes = 4_194_304;

/** The public events after a position of the log, in order: the first, and more up to a limit of their number and bytes. */
export const publicRowsAfter = async (
  sql: Queryable,
  ledger: string,
  { after, limit }: { after: number; limit: number },
  known: LastOfStreams,
): Promise<PlacedRow[]> => {
  const rows = await sql<StoredRow[]>`
    select at, position, version, stream, id, type, "schemaVersion", "recordedAt", actor, data from (
      select ${columns(sql)}, sum(pg_column_size(data)) over (order by position) - pg_column_size(data) as before
      from log.events where ledger_id = ${ledger} and audience = 'public' and position > ${after}
      order by position limit ${limit}) e
    where before < ${batchMaxBytes} order by at`;
  return withPrev(sql, ledger, rows, known);
};

/** The public events that the public knows by the positions after `from` up to `to`. */
export const publicRowsBetween = async (
  sql: Queryable,
  ledger: string,
  { from, to }: { from: number; to: number },
): Promise<PlacedRow[]> => {
  const rows = await sql<StoredRow[]>`
    select ${columns(sql)} from log.events
    where ledger_id = ${ledger} and audience = 'public'
      and position >= log.position_of_public(${ledger}, ${from + 1}) and position <= log.position_of_public(${ledger}, ${to})
    order by position`;
  return withPrev(sql, ledger, rows, rememberStreams());
};

/** The public positions of a stream up to one, ascending. */
export const publicPositionsOf = async (
  sql: Queryable,
  ledger: string,
  stream: string,
  upTo: number,
): Promise<number[]> => {
  const rows = await sql<{ position: number }[]>`
    select public_position as position from log.events
    where ledger_id = ${ledger} and stream_id = ${stream} and audience = 'public' and public_position <= ${upTo}
    order by version`;
  return rows.map(({ position }) => position);
};

/** A page of the public events of a stream after one of its versions, up to a public position. */
export const publicRowsOf = async (
  sql: Queryable,
  ledger: string,
  stream: string,
  { after, upTo, limit }: { after: { version: number; position: number }; upTo: number; limit: number },
): Promise<PlacedRow[]> => {
  const rows = await sql<StoredRow[]>`
    select ${columns(sql)} from log.events
    where ledger_id = ${ledger} and stream_id = ${stream} and audience = 'public'
      and version > coalesce((
        select v.version from log.events v where v.ledger_id = ${ledger} and v.stream_id = ${stream} and v.audience = 'public'
          and v.public_version = ${after.version} order by v.version limit 1), 0)
      and public_position <= ${upTo}
    order by version limit ${limit}`;
  const known = rememberStreams();
  known.set(`${ledger} ${stream}`, after);
  return withPrev(sql, ledger, rows, known);
};
