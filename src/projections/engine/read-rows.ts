import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import { inUse } from './generations.ts';
import type { VersionedName, ProjectionDatabase, ProjectionTables } from './tables.ts';
import type { ReaderAudience } from './projection.ts';

/** The position and the audience of a read. Without a position, the present. */
export interface ReadOptions {
  readonly ledger: string;
  readonly audience: ReaderAudience;
  readonly asOf?: number | undefined;
}

export interface Listed<Row> {
  readonly row: Row;
  readonly firstPosition: number;
  readonly key: string;
}

/** A place in a list. One event may create several rows, so a position alone is not unique. */
export interface RowPlace {
  readonly position: number;
  readonly key: string;
}

/** A page of a list: the rows after a place that match the filters of the list. */
export interface Page<Where = Condition> {
  readonly after?: RowPlace | undefined;
  readonly limit: number;
  readonly newestFirst?: boolean | undefined;
  readonly where?: readonly Where[] | undefined;
}

type SelectedRow = ExpressionBuilder<ProjectionTables, 'views.evidence'>;
export type Condition = Expression<SqlBool>;

const heldIn = (name: VersionedName, options: ReadOptions) => (row: SelectedRow) =>
  row.and([
    row('ledger_id', '=', options.ledger),
    inUse(options.ledger, name),
    options.asOf === undefined
      ? row('valid_to', 'is', null)
      : row.and([
          row('valid_from', '<=', options.asOf),
          row.or([row('valid_to', 'is', null), row('valid_to', '>', options.asOf)]),
        ]),
    row(options.audience, 'is not', null),
  ]);

/** All versioned tables have the same columns, so the type of one stands for each. */
const from = (views: ProjectionDatabase, name: VersionedName) =>
  views.selectFrom(`views.${name}` as 'views.evidence');

/** One row, as the audience saw it at that position. */
export const readRow = async <Row>(
  views: ProjectionDatabase,
  name: VersionedName,
  options: ReadOptions,
  key: string,
): Promise<Row | undefined> => {
  const found = await from(views, name)
    .select(`${options.audience} as row`)
    .where(heldIn(name, options))
    .where('key', '=', key)
    .executeTakeFirst();
  return found?.row as Row | undefined;
};

/** Several rows by their keys, in no particular order. */
export const readRows = async <Row>(
  views: ProjectionDatabase,
  name: VersionedName,
  options: ReadOptions,
  keys: readonly string[],
): Promise<Map<string, Row>> => {
  if (keys.length === 0) return new Map();
  const found = await from(views, name)
    .select(['key', `${options.audience} as row`])
    .where(heldIn(name, options))
    .where('key', 'in', [...keys])
    .execute();
  return new Map(found.map(({ key, row }) => [key, row as Row]));
};

const isBeyond = ({ position, key }: RowPlace, newestFirst: boolean): Condition =>
  newestFirst
    ? sql<SqlBool>`(first_position, key) < (${position}, ${key})`
    : sql<SqlBool>`(first_position, key) > (${position}, ${key})`;

/**
 * The rows that match the given conditions and those of the page. They are in order of creation, which never changes.
 */
export const listRows = async <Row>(
  views: ProjectionDatabase,
  name: VersionedName,
  options: ReadOptions,
  { after, limit, newestFirst = false, where = [] }: Page,
  conditions: readonly Condition[],
): Promise<Listed<Row>[]> => {
  let query = from(views, name)
    .select([`${options.audience} as row`, 'first_position', 'key'])
    .where(heldIn(name, options))
    .orderBy('first_position', newestFirst ? 'desc' : 'asc')
    .orderBy('key', newestFirst ? 'desc' : 'asc')
    .limit(limit);
  for (const condition of [...conditions, ...where]) query = query.where(condition);
  if (after !== undefined) query = query.where(isBeyond(after, newestFirst));
  const found = await query.execute();
  return found.map(({ row, first_position, key }) => ({
    row: row as Row,
    firstPosition: first_position,
    key,
  }));
};

/** The rows that match some conditions and have a time, the latest first. Feeds use it. */
export const latestRows = async <Row>(
  views: ProjectionDatabase,
  name: VersionedName,
  options: ReadOptions,
  time: Expression<string | null>,
  limit: number,
  conditions: readonly Condition[],
): Promise<Row[]> => {
  let query = from(views, name)
    .select(`${options.audience} as row`)
    .where(heldIn(name, options))
    .orderBy(time, 'desc')
    .limit(limit);
  for (const condition of conditions) query = query.where(condition);
  return (await query.execute()).map(({ row }) => row as Row);
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
  sql<SqlBool>`${sql.ref(audience)} ->> ${sql.lit(field)} in (${sql.join(values)})`;

/** A list in the row contains this text, as the audience sees it. */
export const fieldHolds = (audience: ReaderAudience, field: string, value: string): Condition =>
  sql<SqlBool>`${sql.ref(audience)} -> ${sql.lit(field)} ? ${value}`;

export const parentIn = (parents: readonly string[]): Condition =>
  sql<SqlBool>`parent in (${sql.join(parents)})`;

export const parentIs = (parent: string): Condition => sql<SqlBool>`parent = ${parent}`;
