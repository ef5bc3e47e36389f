import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { inUse } from '../engine/generations.ts';
import { wasValidAt, type Condition, type ReadOptions } from '../engine/read-rows.ts';
import type { ProjectionDatabase, VersionedName } from '../engine/tables.ts';
import { newestClaims } from '../findable/relevance.ts';

/**
 * How many claims are counted: the newest that an index finds, or that meet the conditions among as many of the newest.
 * All facets over so many stay within the bound of a public read.
 */
const COUNTED_MAX = 3_000;

/** How many values of a facet are named. */
const VALUES_MAX = 20;

export const facetName = z.enum(['status', 'rating', 'topic', 'language', 'claimant', 'publisher', 'year']);
type FacetName = z.output<typeof facetName>;

const facet = z
  .object({
    values: z
      .array(
        z.object({
          value: z.string().describe('The value, as the filter of this name takes it.'),
          count: z.int().min(1).describe('How many claims of the list have it.'),
        }),
      )
      .describe(`The most frequent values, ${VALUES_MAX} at most.`),
    exact: z
      .boolean()
      .describe(
        `False where more than ${COUNTED_MAX} claims came into question: only the newest ${COUNTED_MAX} were looked at.`,
      ),
  })
  .meta({ id: 'Facet', description: 'How often each value occurs among the claims of a list.' });
type Facet = z.output<typeof facet>;

export const facets = z
  .partialRecord(facetName, facet)
  .optional()
  .describe('The counts that `facets` asks for, over all pages of the list.');

const itemsOf = ({ ledger, asOf }: ReadOptions, view: VersionedName): RawBuilder<unknown> => sql`
  views.${sql.ref(view)} of_claim on of_claim.ledger_id = ${ledger} and ${inUse(ledger, view, 'of_claim')}
    and ${wasValidAt('of_claim', asOf)} and of_claim.parent = hits.key`;

/** One row for each claim and value. A claim counts once for each of its values. */
const pairsOf = (name: FacetName, options: ReadOptions): RawBuilder<unknown> => {
  const item = sql`of_claim.${sql.ref(options.audience)}`;
  switch (name) {
    case 'status':
    case 'language':
      return sql`select key, row ->> ${sql.lit(name)} as value from hits`;
    case 'rating':
      return sql`select key, row #>> '{verdict,rating,code}' as value from hits`;
    case 'topic':
      return sql`select key, value from hits, jsonb_array_elements_text(row -> 'topics') as value`;
    case 'claimant':
      return sql`select hits.key, ${item} ->> 'claimant' as value from hits join ${itemsOf(options, 'appearances')}
        and ${item} ->> 'state' = 'recorded'`;
    case 'year':
      return sql`select hits.key, substring(${item} ->> 'date' from '^(-?[0-9]{4})[^/]*$') as value from hits join ${itemsOf(options, 'appearances')}
        and ${item} ->> 'state' = 'recorded'`;
    case 'publisher':
      return sql`select used.key, source.${sql.ref(options.audience)} ->> 'publisher' as value from (
          select hits.key, ${item} ->> 'source' as source from hits join ${itemsOf(options, 'appearances')}
          union
          select hits.key, ${item} ->> 'source' from hits join ${itemsOf(options, 'evidence')}
            and ${item} ->> 'state' not in ('declined', 'withdrawn')) used
        join views.sources source on source.ledger_id = ${options.ledger} and source.key = used.source
          and ${inUse(options.ledger, 'sources', 'source')} and ${wasValidAt('source', options.asOf)}`;
    default:
      return name satisfies never;
  }
};

/** The counts of one facet among `hits`, as JSON. */
const countedBy = (name: FacetName, options: ReadOptions): RawBuilder<unknown> => sql`
  (select coalesce(jsonb_agg(jsonb_build_object('value', value, 'count', count) order by count desc, value), '[]')
   from (
    select value collate "C" as value, count(distinct key)::int as count
    from (${pairsOf(name, options)}) pairs where value is not null
    group by 1 order by count(distinct key) desc, 1 limit ${VALUES_MAX}) counted)`;

export interface Counted {
  readonly conditions: readonly Condition[];
  /** Whether an index finds the claims that meet the conditions. */
  readonly isNarrow: boolean;
}

/** Counts the values of some facets among the claims that meet the conditions, which are read once for all of them. */
export const countFacets = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  { conditions, isNarrow }: Counted,
  names: readonly string[],
): Promise<Partial<Record<FacetName, Facet>>> => {
  const wanted = facetName.options.filter((name) => names.includes(name));
  const counts = wanted.map((name) => sql`${sql.lit(name)}::text, ${countedBy(name, options)}`);
  const { met, claims, columns, order } = newestClaims(options, conditions);
  const looked = isNarrow
    ? sql`select ${columns}, true as met from ${claims} where ${met} ${order} limit ${COUNTED_MAX + 1}`
    : sql`select ${columns}, ${met} as met from (select * from ${claims} ${order} limit ${COUNTED_MAX + 1}) listed`;
  const { rows } = await sql<{ looked: number; values: Record<FacetName, Facet['values']> }>`
    with looked as materialized (${looked}), hits as (select key, row from looked where met)
    select (select count(*)::int from looked) as looked, jsonb_build_object(${sql.join(counts)}) as values`.execute(
    views,
  );
  const { looked: all = 0, values } = rows[0] ?? {};
  return Object.fromEntries(
    wanted.map((name) => [name, { values: values?.[name] ?? [], exact: all <= COUNTED_MAX }] as const),
  );
};
