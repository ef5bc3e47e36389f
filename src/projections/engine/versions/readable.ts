import { versionOf, type DataSchema } from '../../../domain/schema-version.ts';
import type { Queryable } from '../../../database/connect.ts';
import type { Projection } from '../projection.ts';
import { isReadable } from './is-readable.ts';

type Identity = Pick<Projection, 'name' | 'schema' | 'revision'>;

/** Versions by their name, with their schemas. A name is a digest of the schema, so an entry never becomes wrong. */
const schemas = new Map<string, DataSchema>();

/** The projections that queries of this code read, by name. */
const declared = new Map<string, Identity>();

/** What is known to be readable by each projection, until another version is learned of. */
let readable = new WeakMap<Identity, readonly string[]>();

/** Says which version of each projection the queries of this code are written for. Called once, with all there are. */
export const declareReads = (projections: readonly Projection[]): void => {
  for (const each of projections) declared.set(each.name, each);
};

/** The versions whose rows follow the schema of a projection, so that its code can read them and fold on: first its own. */
export const readableBy = (projection: Identity): readonly string[] => {
  const before = readable.get(projection);
  if (before !== undefined) return before;
  const { version, mixed, schema } = versionOf(projection);
  const others = [...schemas].filter(([, other]) => isReadable(other, schema)).map(([name]) => name);
  const all = [...new Set([version, mixed, ...others])];
  readable.set(projection, all);
  return all;
};

/** The versions whose rows the queries on a view can read. */
export const readableVersions = (view: string): readonly string[] => {
  const projection = declared.get(view);
  if (projection === undefined) throw new Error(`no projection ${view} is declared, so none can be read`);
  return readableBy(projection);
};

/** Learns of versions that other code wrote. A version that was not learned of yet cannot be read. */
export const learnVersions = async (sql: Queryable): Promise<void> => {
  const rows = await sql<{ version: string; schema: DataSchema }[]>`
    select version, schema from views.versions where version <> all(${[...schemas.keys()]}::text[])`;
  if (rows.length === 0) return;
  for (const { version, schema } of rows) schemas.set(version, schema);
  readable = new WeakMap();
};

/** Stores the versions that this code writes, before the first row of any of them. */
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

/** What `views.unreadable` raises. */
const unreadableCode = 'CL002';

/** Whether a query was refused because the rows in use are of a version that this code cannot read. The next generation ends that. */
export const isUnreadable = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === unreadableCode;
