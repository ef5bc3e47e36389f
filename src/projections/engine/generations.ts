import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Queryable } from '../../database/connect.ts';
import { readableVersions } from './versions/readable.ts';

/**
 * Blue-green generations: restricts a query to the rows of the generation in use. Every query on a projection needs
 * this condition, because a rebuild writes the next generation into the same table. The generation is read once per
 * query, in the query's snapshot. So a reader sees all of one generation or all of the next.
 *
 * The query fails with CL002 if this code cannot read the version of those rows. It also fails if the projection has no
 * generation yet although others of the ledger have one. That part refers to no column of the table, so the database
 * evaluates it once, before any row. Without it an unreadable projection would look empty.
 */
export const inUse = (ledger: string, view: string, alias?: string): RawBuilder<SqlBool> => sql<SqlBool>`
  (coalesce(
    (select case when used.version in (${sql.join(readableVersions(view).map((version) => sql.lit(version)))})
       then true else views.unreadable(used.view) end
     from views.generations used where used.ledger_id = ${ledger} and used.view = ${view}),
    (select views.unreadable(${view}) from views.generations other where other.ledger_id = ${ledger} limit 1),
    true)
  and ${sql.ref(alias === undefined ? 'generation' : `${alias}.generation`)} = coalesce(
    (select used.generation from views.generations used where used.ledger_id = ${ledger} and used.view = ${view}), 0))`;

/**
 * Matches rows of generations that are neither in use nor being built, so that they can be deleted. It must be part of
 * the deleting statement. Between two statements another rebuild could begin.
 */
export const isLeftOver = (sql: Queryable, ledger: string, view: string) => sql`
  generation <> coalesce((select g.generation from views.generations g where g.ledger_id = ${ledger} and g.view = ${view}), 0)
  and generation <> all (array(select r.generation from views.rebuilds r where r.ledger_id = ${ledger} and r.view = ${view}))`;

/** The generation in use of each projection. A projection without one is in generation 0. */
export const readGenerations = async (sql: Queryable, ledger: string): Promise<Map<string, number>> => {
  const rows = await sql<{ view: string; generation: number }[]>`
    select view, generation from views.generations where ledger_id = ${ledger}`;
  return new Map(rows.map((row) => [row.view, row.generation]));
};
