import type { Queryable } from '../../database/connect.ts';

/**
 * The sources that are one document with each of some sources, itself included, as merges and their opposites in the log
 * say. Reads the log, since a projection may lag.
 */
export const familiesOf = async (
  sql: Queryable,
  ledger: string,
  sources: readonly string[],
): Promise<Map<string, string[]>> => {
  const rows = await sql<{ source: string; member: string }[]>`
    with recursive chain(source, at) as (
      select s, s from unnest(${sources as string[]}::text[]) s
      union
      select chain.source, last.into from chain
      cross join lateral (
        select case type when 'source.merged' then data ->> 'into' end as into from log.events
        where ledger_id = ${ledger} and stream_id = chain.at and type in ('source.merged', 'source.unmerged')
        order by version desc limit 1) last
      where last.into is not null)
    select source, at as member from chain
    union
    select chain.source, family.member from chain
    cross join lateral (
      select distinct on (each ->> 'source') each ->> 'source' as member, type
      from log.events cross join lateral jsonb_array_elements(data -> 'sources') each
      where ledger_id = ${ledger} and stream_id = chain.at and type in ('source.absorbed', 'source.separated')
      order by each ->> 'source', version desc) family
    where family.type = 'source.absorbed'`;
  return new Map(
    Array.from(
      Map.groupBy(rows, (row) => row.source),
      ([source, found]) => [source, found.map(({ member }) => member)] as const,
    ),
  );
};
