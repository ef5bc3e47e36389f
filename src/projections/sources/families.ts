import { sql, type RawBuilder } from 'kysely';
import { inUse } from '../engine/generations.ts';
import { readRows, wasValidAt, type ReadOptions } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';
import type { SourceRow } from './sources.ts';

/** The sources, and all that were merged into them, as the audience saw them at that position: a query for their ids. */
export const withMerged = (
  { ledger, audience, asOf }: ReadOptions,
  sources: readonly string[],
): RawBuilder<unknown> => sql`
  select id from unnest(${[...sources]}::text[]) id
  union
  select merged ->> 'source' from views.sources remaining
  cross join lateral jsonb_array_elements(remaining.${sql.ref(audience)} -> 'mergedFrom') merged
  where remaining.ledger_id = ${ledger} and ${inUse(ledger, 'sources', 'remaining')} and ${wasValidAt('remaining', asOf)}
    and remaining.key = any(${[...sources]}::text[])`;

/** All sources that are one document with this one, at that position: a query for their ids. */
export const sameDocument = (
  { ledger, audience, asOf }: ReadOptions,
  source: RawBuilder<unknown>,
): RawBuilder<unknown> => {
  const then = (table: string): RawBuilder<unknown> =>
    sql`${sql.ref(`${table}.ledger_id`)} = ${ledger} and ${inUse(ledger, 'sources', table)} and ${wasValidAt(table, asOf)}`;
  const shown = (table: string): RawBuilder<unknown> => sql.ref(`${table}.${audience}`);
  return sql`
    with recursive chain(id, next, absorbed) as (
      select own.key, ${shown('own')} ->> 'mergedInto', ${shown('own')} -> 'mergedFrom' from views.sources own
      where own.key = ${source} and ${then('own')}
      union all
      select other.key, ${shown('other')} ->> 'mergedInto', ${shown('other')} -> 'mergedFrom'
      from chain join views.sources other on other.key = chain.next where ${then('other')})
    select id from chain
    union
    select merged ->> 'source' from chain cross join lateral jsonb_array_elements(absorbed) merged`;
};

/** Some sources by the ids that name them: each itself, or the one under which it is read at that position. */
export const readRemaining = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  ids: readonly string[],
): Promise<Map<string, SourceRow>> => {
  const rows = new Map<string, SourceRow>();
  let asked = [...new Set(ids)];
  while (asked.length > 0) {
    for (const [id, row] of await readRows<SourceRow>(views, 'sources', options, asked)) rows.set(id, row);
    asked = [
      ...new Set(asked.flatMap((id) => rows.get(id)?.mergedInto ?? []).filter((into) => !rows.has(into))),
    ];
  }
  const last = (row: SourceRow): SourceRow => {
    const next = row.mergedInto === null ? undefined : rows.get(row.mergedInto);
    return next === undefined ? row : last(next);
  };
  return new Map(
    ids.flatMap((id) => {
      const row = rows.get(id);
      return row === undefined ? [] : [[id, last(row)] as const];
    }),
  );
};
