import { versionOf, type DataSchema } from '../../../domain/schema-version.ts';
import type { Queryable } from '../../../database/connect.ts';
import type { Projection } from '../projection.ts';
import { isReadable } from './is-readable.ts';

type Identity = Pick<Projection, 'name' | 'schema' | 'revision'>;

/** Versions by name, with their schemas. The name is a digest of the schema, so entries never become stale. */
const schemas = new Map<string, DataSchema>();

/** The projections that queries of this code read, by name. */
const declared = new Map<string, Identity>();

/** Memoised result of `readableBy`. It is reset when another version is loaded. */
let readable = new WeakMap<Identity, readonly string[]>();

/** Declares the versions that the queries of this code are written for. Called once, with all projections. */
export const declareReads = (projections: readonly Projection[]): void => {
  for (const each of projections) declared.set(each.name, each);
};

/** The versions whose rows this projection can read and fold on, its own first. */
export const readableBy = (projection: Identity): readonly string[] => {
  const before = readable.get(projection);
  if (before !== undefined) return before;
  const { version, mixed, schema } = versionOf(projection);
  const others = [...schemas].filter(([, other]) => isReadable(other, schema)).map(([name]) => name);
  const all = [...new Set([version, mixed, ...others])];
  readable.set(projection, all);
  return all;
};

/** The versions whose rows the queries on a projection can read. */
export const readableVersions = (view: string): readonly string[] => {
  const projection = declared.get(view);
  if (projection === undefined) throw new Error(`no projection ${view} is declared, so none can be read`);
  return readableBy(projection);
};

/** Loads versions written by other code. Rows of an unknown version cannot be read. */
export const learnVersions = async (sql: Queryable): Promise<void> => {
  const rows = await sql<{ version: string; schema: DataSchema }[]>`
    select version, schema from views.versions where version <> all(${[...schemas.keys()]}::text[])`;
  if (rows.length === 0) return;
  for (const { version, schema } of rows) schemas.set(version, schema);
  readable = new WeakMap();
};

/** Stores the versions that this code writes. It must precede the first row of each. */
export const storeVersions = async (sql: Queryable, projections: readonly Identity[]): Promise<void> => {
  const own = new Map(
    projections.flatMap((each) => {
      const { version, mixed, schema } = versionOf(each);
      return [version, mixed].map((name) => [name, JSON.stringify(schema)] as const);
    }),
  );
  const stored = await sql<{ version: string }[]>`
    select version from views.versions where version = any(${[...own.keys()]}::text[])`;
  for (const { version } of stored) own.delete(version);
  if (own.size === 0) return;
  await sql`
    insert into views.versions (version, schema)
    select v.name, v.schema::jsonb from unnest(${[...own.keys()]}::text[], ${[...own.values()]}::text[]) as v(name, schema)
    on conflict do nothing`;
};

/** The error code of `views.unreadable`. */
const unreadableCode = 'CL002';

/** True if a query failed because this code cannot read the rows in use. The next generation resolves it. */
export const isUnreadable = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === unreadableCode;
