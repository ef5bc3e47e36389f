import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import { inUse } from './generations.ts';
import type { VersionedName, ProjectionDatabase } from './tables.ts';
import type { ReaderAudience } from './projection.ts';

/** The position and the audience of a read. Without a position, the present. */
export interface ReadOptions {
  readonly ledger: string;
  readonly audience: ReaderAudience;
  readonly asOf?: number | undefined;
}

export interface Listed<Row> {
  readonly row: Row;
  /** Where the list has it: the position at which the reader first had the row. */
  readonly firstPosition: number;
  readonly key: string;
}

/** A place in a list. One event may create several rows, so a position alone is not unique. */
export interface RowPlace {
  readonly position: number;
  readonly key: string;
}

/** The bound of a list's scan: how many rows a page looks at, matching or not. */
interface ScanBound {
  readonly maxRows: number;
  /** Called with the last row that was looked at, where the page ends there and not with its last item. */
  readonly onEnd: (place: RowPlace) => void;
}

/** A page of a list: the rows after a place that match the filters of the list. */
export interface Page<Where = Condition> {
  readonly after?: RowPlace | undefined;
  readonly limit: number;
  readonly newestFirst?: boolean | undefined;
  readonly where?: readonly Where[] | undefined;
  /** Without it a page looks at as many rows as it takes to fill it. */
  readonly scan?: ScanBound | undefined;
}

export type Condition = Expression<SqlBool>;

/** The version of a row that was valid at a position; the current one if `asOf` is undefined. */
export const wasValidAt = (table: string, asOf: number | undefined): RawBuilder<SqlBool> =>
  asOf === undefined
    ? sql`${sql.ref(`${table}.valid_to`)} is null`
    : sql`(${sql.ref(`${table}.valid_from`)} <= ${asOf}
        and (${sql.ref(`${table}.valid_to`)} is null or ${sql.ref(`${table}.valid_to`)} > ${asOf}))`;

/**
 * The rows of a table at a position, or now, as a relation, by default `listed`. A row keeps its first position and its parent, and
 * never ends. So a past list follows the index of the current rows and looks up each version by its key. A scan of all
 * versions would read the whole table for every page.
 */
export const rowsThen = (
  name: VersionedName,
  { ledger, asOf }: ReadOptions,
  alias = 'listed',
): RawBuilder<unknown> => {
  const table = sql.table(`views.${name}`);
  if (asOf === undefined)
    return sql`(select * from ${table} now
      where now.ledger_id = ${ledger} and ${inUse(ledger, name, 'now')} and now.valid_to is null) ${sql.ref(alias)}`;
  return sql`(
    select now.key, now.parent, now.first_position, now.first_shown, past.desk, past.public from ${table} now
    cross join lateral (
      select v.desk, v.public from ${table} v
      where v.ledger_id = ${ledger} and v.key = now.key and v.generation = now.generation and v.valid_from <= ${asOf}
      order by v.valid_from desc limit 1) past
    where now.ledger_id = ${ledger} and ${inUse(ledger, name, 'now')} and now.valid_to is null
      and now.first_position <= ${asOf}) ${sql.ref(alias)}`;
};

const all = (conditions: readonly Condition[]): Condition =>
  sql<SqlBool>`(${sql.join([sql`true`, ...conditions], sql` and `)})`;

const isSeen = ({ audience }: ReadOptions): Condition => sql<SqlBool>`${sql.ref(audience)} is not null`;

/** One row, as the audience saw it at that position. */
export const readRow = async <Row>(
  views: ProjectionDatabase,
  name: VersionedName,
  { ledger, audience, asOf }: ReadOptions,
  key: string,
): Promise<Row | undefined> => {
  const isThen =
    asOf === undefined
      ? sql`v.valid_to is null`
      : sql`v.valid_from <= ${asOf} order by v.valid_from desc limit 1`;
  const { rows } = await sql<{ row: Row | null }>`
    select ${sql.ref(audience)} as row from ${sql.table(`views.${name}`)} v
    where v.ledger_id = ${ledger} and v.key = ${key} and ${inUse(ledger, name, 'v')} and ${isThen}`.execute(
    views,
  );
  return rows[0]?.row ?? undefined;
};

/** Several rows by their keys, in no particular order. */
export const readRows = async <Row>(
  views: ProjectionDatabase,
  name: VersionedName,
  options: ReadOptions,
  keys: readonly string[],
): Promise<Map<string, Row>> => {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<{ key: string; row: Row }>`
    select key, ${sql.ref(options.audience)} as row from ${rowsThen(name, options)}
    where key = any(${keys}::text[]) and ${isSeen(options)}`.execute(views);
  return new Map(rows.map(({ key, row }) => [key, row]));
};

/** The views in which the public gets rows later than the desk: see `RowFold.isShownLater`. */
const shownLater: readonly VersionedName[] = ['verdicts', 'replies', 'objections'];

/** The column that lists follow. The public's order is that in which rows became public. */
const orderOf = (name: VersionedName, audience: ReaderAudience) =>
  audience === 'public' && shownLater.includes(name) ? 'first_shown' : 'first_position';

const isBeyond = (
  order: ReturnType<typeof orderOf>,
  { position, key }: RowPlace,
  newestFirst: boolean,
): Condition =>
  newestFirst
    ? sql<SqlBool>`(${sql.ref(order)}, key) < (${position}, ${key})`
    : sql<SqlBool>`(${sql.ref(order)}, key) > (${position}, ${key})`;

interface FoundRow<Row> {
  readonly row: Row;
  readonly place: number;
  readonly key: string;
  /** Whether it matches. The last row of a bounded scan comes in any case. */
  readonly met: boolean;
  readonly last: boolean;
}

/**
 * The rows that match the given conditions and those of the page. They are in order of creation, which never changes. With
 * a bound, rows are looked at in that order until the page or the bound is full. The given conditions come before the
 * bound, so an index must find their rows.
 */
export const listRows = async <Row>(
  views: ProjectionDatabase,
  name: VersionedName,
  options: ReadOptions,
  { after, limit, newestFirst = false, where = [], scan }: Page,
  conditions: readonly Condition[],
): Promise<Listed<Row>[]> => {
  const direction = newestFirst ? sql`desc` : sql`asc`;
  const column = orderOf(name, options.audience);
  const order = sql`order by ${sql.ref(column)} ${direction}, key ${direction}`;
  // Rows that the reader does not see are not among those looked at: the end of a page would tell how many they are.
  const given = all([
    isSeen(options),
    ...conditions,
    ...(after === undefined ? [] : [isBeyond(column, after, newestFirst)]),
  ]);
  const asked = all(where);
  const columns = sql`${sql.ref(options.audience)} as row, ${sql.ref(column)} as place, key`;
  const { rows } = await (
    scan === undefined
      ? sql<FoundRow<Row>>`
        select ${columns}, true as met, false as last from ${rowsThen(name, options)}
        where ${given} and ${asked} ${order} limit ${limit}`
      : sql<FoundRow<Row>>`
        select ${columns}, coalesce(${asked}, false) as met, nth = ${scan.maxRows} as last from (
          select *, row_number() over (${order}) as nth from (
            select * from ${rowsThen(name, options)} where ${given} ${order} limit ${scan.maxRows}) looked_at) listed
        where ${asked} or nth = ${scan.maxRows} ${order} limit ${limit}`
  ).execute(views);
  const end = rows.at(-1);
  if (end?.last === true) scan?.onEnd({ position: end.place, key: end.key });
  return rows.filter(({ met }) => met).map(({ row, place, key }) => ({ row, firstPosition: place, key }));
};

/** Which rows are the latest. */
interface Latest {
  readonly limit: number;
  /** Conditions that an index answers in the order of the time. */
  readonly of: readonly Condition[];
  readonly where: readonly Condition[];
  /** How many of the latest rows are looked at, matching or not. */
  readonly scanMaxRows: number;
}

/** The rows that match some conditions and have a time, the latest first. Feeds use it. */
export const latestRows = async <Row>(
  views: ProjectionDatabase,
  name: VersionedName,
  options: ReadOptions,
  time: Expression<string | null>,
  { limit, of, where, scanMaxRows }: Latest,
): Promise<Row[]> => {
  const { rows } = await sql<{ row: Row }>`
    select ${sql.ref(options.audience)} as row from (
      select * from ${rowsThen(name, options)}
      where ${all([isSeen(options), ...of])} order by ${time} desc limit ${scanMaxRows}) listed
    where ${all(where)} order by ${time} desc limit ${limit}`.execute(views);
  return rows.map(({ row }) => row);
};

/** A field of the row has this text, as the audience sees it. */
export const fieldIs = (
  audience: ReaderAudience,
  path: readonly [string, ...string[]],
  value: string,
): Condition =>
  path.length === 1
    ? sql<SqlBool>`${sql.ref(audience)} ->> ${sql.lit(path[0])} = ${value}`
    : sql<SqlBool>`${sql.ref(audience)} #>> ${sql.lit(`{${path.join(',')}}`)} = ${value}`;

/** A field of the row has another text or is missing, as the audience sees it. */
export const fieldIsNot = (audience: ReaderAudience, field: string, value: string): Condition =>
  sql<SqlBool>`${sql.ref(audience)} ->> ${sql.lit(field)} is distinct from ${value}`;

/** A field of the row has one of these texts, as the audience sees it. */
export const fieldIn = (audience: ReaderAudience, field: string, values: readonly string[]): Condition =>
  sql<SqlBool>`${sql.ref(audience)} ->> ${sql.lit(field)} = any(${[...values]}::text[])`;

export const parentIn = (parents: readonly string[]): Condition =>
  sql<SqlBool>`parent in (${sql.join(parents)})`;
