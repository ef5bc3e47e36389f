import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Queryable } from '../../database/connect.ts';
import { readableVersions } from './versions/readable.ts';

/**
 * A row of a view is of the generation that is read. Every query on a view says so, since while the view is made anew
 * its next generation grows in the same table. The generation is looked up once for each query, and in its snapshot:
 * a reader sees all of one generation or all of the next.
 *
 * The query ends with CL002 where those rows are of a version that this code cannot read, and where the view has no
 * generation yet although others of its ledger have. That condition names no column of the view, so the database
 * checks it once and before it looks for any row: a view that stands still must not answer that there is none.
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
 * A row is of a generation that is neither in use nor in the making, so that nobody will ever read it. It is said within
 * the statement that deletes: between two, somebody may begin to make another generation.
 */
export const isLeftOver = (sql: Queryable, ledger: string, view: string) => sql`
  generation <> coalesce((select g.generation from views.generations g where g.ledger_id = ${ledger} and g.view = ${view}), 0)
  and generation <> all (array(select r.generation from views.rebuilds r where r.ledger_id = ${ledger} and r.view = ${view}))`;

/** The generation of each view that is read. A view without one is in its first, which is 0. */
export const readGenerations = async (sql: Queryable, ledger: string): Promise<Map<string, number>> => {
  const rows = await sql<{ view: string; generation: number }[]>`
    select view, generation from views.generations where ledger_id = ${ledger}`;
  return new Map(rows.map((row) => [row.view, row.generation]));
};
