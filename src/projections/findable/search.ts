import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { z } from 'zod';
import { normaliseQuery, positiveWords } from '../../domain/search/normalise.ts';
import { replacing } from '../claims/survivors.ts';
import { filter, isScanned, type FilterOptions } from '../engine/filters.ts';
import { inUse } from '../engine/generations.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';
import { wasValidAt, type Condition, type ReadOptions } from '../engine/read-rows.ts';
import { hasWordsOfName, wordsOfName } from '../suggestions/names.ts';

const SEARCH_MAX_CHARACTERS = 200;

/** The query of a search box for every configuration of the ledger, behind the markers of the audience. */
const searchQuery = ({ ledger, audience }: ReadOptions, query: string): RawBuilder<unknown> =>
  sql`(select views.search_query(${ledger}, ${audience}, ${normaliseQuery(query, 'english')}, ${normaliseQuery(query, 'simple')}))`;

/**
 * The parts of `searchQuery`, one for each configuration of the ledger, as rows of `name` and `query`. A claim matches the
 * part of its own configuration alone.
 */
export const stemmedQueries = ({ ledger, audience }: ReadOptions, query: string): RawBuilder<unknown> => sql`
  (select name, format('%L & %L & %L & (%s)', chr(1) || 'l:' || ${ledger}::text, chr(1) || 'a:' || ${audience}::text, chr(1) || 'c:' || name, words)::tsquery as query
    from (select name, websearch_to_tsquery(('pg_catalog.' || name)::regconfig,
        case when name = 'simple' then ${normaliseQuery(query, 'simple')} else ${normaliseQuery(query, 'english')} end) as words
      from views.text_configurations(${ledger}) name) each
    where numnode(words) > 0)`;

/**
 * A row of `findable` that is valid at the position has the words. Each way is written as one of the partial indexes
 * has it: of current rows and of past ones, and for the public also of rows that the desk sees otherwise.
 */
export const hasWords = (
  table: string,
  { audience, asOf }: ReadOptions,
  wanted: RawBuilder<unknown>,
): RawBuilder<SqlBool> => {
  const column = (name: string) => sql.ref(`${table}.${name}`);
  const [from, to] = [column('valid_from'), column('valid_to')];
  const words = (audience === 'desk' ? ['desk_words'] : ['desk_words', 'public_words']).map(
    (name) => sql`${column(name)} @@ ${wanted}`,
  );
  const ways = words.flatMap((holds) =>
    asOf === undefined
      ? [sql`(${to} is null and ${holds})`]
      : [
          sql`(${to} is null and ${from} <= ${asOf} and ${holds})`,
          sql`(${to} > ${asOf} and ${from} <= ${asOf} and ${holds})`,
        ],
  );
  return sql`(${sql.join(ways, sql` or `)})`;
};

/** The words of a row as the audience sees it. */
export const wordsSeen = (table: string, { audience }: ReadOptions): RawBuilder<unknown> =>
  audience === 'desk'
    ? sql`${sql.ref(`${table}.desk_words`)}`
    : sql`case when ${sql.ref(`${table}.is_shared`)} then ${sql.ref(`${table}.desk_words`)} else ${sql.ref(`${table}.public_words`)} end`;

/** The claims that a claimant made whose name has all words of the query. */
const isMadeByName = (options: ReadOptions, words: readonly string[]): RawBuilder<unknown> => {
  const { ledger, audience, asOf } = options;
  return sql`
    select made.parent as key from views.appearances made
    where made.ledger_id = ${ledger} and ${inUse(ledger, 'appearances', 'made')} and ${wasValidAt('made', asOf)}
      and made.${sql.ref(audience)} ->> 'state' = 'recorded'
      and made.${sql.ref(audience)} ->> 'claimant' = any(array(
        select named.key from views.claimants_rows named
        where named.ledger_id = ${ledger} and ${inUse(ledger, 'claimants', 'named')}
          and ${wasValidAt('named', asOf)} and ${hasWordsOfName('named', options, 'name_words', words, 'exact')}))`;
};

/** The claims that the words of a search box find, as the audience saw them at that position. */
const foundBy = (options: ReadOptions, query: string): RawBuilder<unknown> => {
  const { ledger } = options;
  const named = positiveWords(query).flatMap(wordsOfName);
  return sql`
    select found.key from views.findable_rows found
    where found.ledger_id = ${ledger} and ${inUse(ledger, 'findable', 'found')}
      and ${hasWords('found', options, searchQuery(options, query))}
    ${named.length === 0 ? sql`` : sql`union ${isMadeByName(options, named)}`}`;
};

/** One claim is found: its own row is looked at, and its claimants. */
const isFoundAlone = (
  options: ReadOptions,
  query: string,
  claim: RawBuilder<unknown>,
): RawBuilder<SqlBool> => {
  const { ledger, asOf } = options;
  const named = positiveWords(query).flatMap(wordsOfName);
  const words = sql`exists (
    select from views.findable_rows found
    where found.ledger_id = ${ledger} and ${inUse(ledger, 'findable', 'found')} and found.key = ${claim}
      and ${wasValidAt('found', asOf)} and coalesce(${wordsSeen('found', options)} @@ ${searchQuery(options, query)}, false) offset 0)`;
  return named.length === 0
    ? sql`${words}`
    : sql`(${words} or ${claim} = any(array(${isMadeByName(options, named)})))`;
};

/**
 * The claim is among those, or replaces one of them. An array, since the planner takes a join for cheap that compares
 * every claim with every one found.
 */
const isFoundBy = (options: FilterOptions, query: string): Condition => {
  const survivors = replacing(options, (claim) => isFoundAlone(options, query, claim));
  return isScanned(options)
    ? sql<SqlBool>`(${isFoundAlone(options, query, sql`listed.key`)} or listed.key = any(array(${survivors})))`
    : sql<SqlBool>`listed.key = any(array(${foundBy(options, query)} union all ${survivors}))`;
};

/** Whether the words find no more claims than `most`, as the audience saw them at that position. */
export const findsAtMost = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  query: string,
  most: number,
): Promise<boolean> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (${foundBy(options, query)} limit ${most + 1}) found`.execute(views);
  return (rows[0]?.count ?? 0) <= most;
};

export const searchFilter = filter({
  name: 'q',
  index: (query, options) => foundBy(options, query),
  schema: z
    .string()
    .min(1)
    .max(SEARCH_MAX_CHARACTERS)
    .regex(/\S/, 'must not be blank')
    .refine((value) => value.isWellFormed(), 'must be well-formed Unicode')
    .refine((value) => !value.includes('\0'), 'must not contain NUL')
    .optional()
    .describe(
      'Only claims found by these words: in their wording, an earlier or other wording, a topic, a quoted occasion, or all of them in the name of a claimant. Words of a claim merged into it count as well. Words are stemmed by the language of the claim. `"…"` finds a phrase, `or` either word, `-word` leaves out.',
    )
    .meta({ example: 'election fraud -recount' }),
  where: (query, options) => isFoundBy(options, query),
});
