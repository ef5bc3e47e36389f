import { sql } from 'kysely';
import { inUse } from '../engine/generations.ts';
import { rowsThen, wasValidAt, type Condition, type ReadOptions } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';
import { stemmedQueries, wordsSeen } from './search.ts';

/**
 * How many claims are ranked. Where the words find more, as many of the newest claims of the ledger are looked at, and those
 * found among them are ranked. Otherwise a frequent word would read every claim that has it for each page.
 */
export const RANKED_MAX = 3_000;

/** The parts of a query for claims as an audience sees them, the newest first. */
export const newestClaims = (options: ReadOptions, conditions: readonly Condition[]) => {
  const document = sql.ref(`listed.${options.audience}`);
  return {
    met: conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `),
    claims: sql`(select * from ${rowsThen('current_status', options)} where ${document} is not null) listed`,
    columns: sql`key, ${document} as row`,
    order: sql`order by first_position desc, key desc`,
  };
};

/**
 * The claims that a search finds, the most relevant first: by how often and how near the words occur (`ts_rank`). The
 * same position and audience give the same order, so pages by offset neither repeat nor drop a claim. A claim is ranked
 * by the query in its own language alone: by all languages of the ledger, the order would tell which ones the desk has.
 */
export const rankByRelevance = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  {
    query,
    conditions,
    isNarrow,
  }: {
    readonly query: string;
    readonly conditions: readonly Condition[];
    /** Whether an index finds the claims that meet the conditions, and not too many. */
    readonly isNarrow: boolean;
  },
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<string[]> => {
  const { ledger, audience, asOf } = options;
  const seen =
    audience === 'desk'
      ? sql`found.desk`
      : sql`case when found.is_shared then found.desk else found.public end`;
  const configuration = sql`(${seen}) ->> 'configuration'`;
  // Not the length of the vector: its markers tell whether the desk sees the claim otherwise.
  const length = sql`((${seen}) ->> 'length')::float8`;
  const { met, claims, columns, order } = newestClaims(options, conditions);
  const among = isNarrow ? claims : sql`(select * from ${claims} ${order} limit ${RANKED_MAX}) listed`;
  const { rows } = await sql<{ key: string }>`
    with hits as materialized (select ${columns} from ${among} where ${met} ${order} limit ${RANKED_MAX})
    select hits.key from hits
    join views.findable_rows found on found.ledger_id = ${ledger} and found.key = hits.key
      and ${inUse(ledger, 'findable', 'found')} and ${wasValidAt('found', asOf)}
    left join ${stemmedQueries(options, query)} stemmed on stemmed.name = ${configuration}
    order by coalesce(ts_rank(${wordsSeen('found', options)}, stemmed.query) / ln(2 + ${length}), 0) desc, hits.key desc
    limit ${limit} offset ${offset}`.execute(views);
  return rows.map(({ key }) => key);
};
