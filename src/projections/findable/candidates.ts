import { sql } from 'kysely';
import type { TextConfiguration } from '../../domain/search/text-configuration.ts';
import { inUse } from '../engine/generations.ts';
import type { ReadOptions } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';
import type { FindableRow } from './findable.ts';
import { hasWords, wordsSeen } from './search.ts';
import type { WordTotal } from './word-counts.ts';

/** The words of a post that are looked for, the rarest first. More of them find nothing else. */
const QUERY_WORDS_MAX = 64;
/**
 * How many candidates are weighed. Only where the rarest word is common there are more; then no word tells them apart, and
 * which of them are left out hardly matters.
 */
const WEIGHED = 5000;
/** The most candidates that a query is expected to find. Each costs 14 µs: twice as many would break the bound at a million claims. */
const BUDGET_MAX = 2000;
/** How many candidates of a configuration are ranked. */
const RANKED = 60;
/** Words rarer than a quarter of the budget are looked for alone, frequent ones in pairs of the rarest. */
const PAIRED_WORDS = 16;
/** Even in a small ledger a word is not common. A ledger is weighed as if it had at least this many claims. */
const LEAST_CLAIMS = 2000;

interface QueryWord {
  readonly word: string;
  readonly claims: number;
  readonly idf: number;
}

/** The stems of the post in order, with the number of claims that have each. */
export const stemsOf = async (
  views: ProjectionDatabase,
  { ledger, audience }: ReadOptions,
  configuration: TextConfiguration,
  texts: { readonly text: string; readonly byline: string },
) => {
  const { rows } = await sql<{ word: string; claims: number | null; places: number[]; isOfText: boolean }>`
    with post as (
      select to_tsvector(${configuration}::regconfig, ${texts.text}) as words,
        to_tsvector(${configuration}::regconfig, ${`${texts.text}\n${texts.byline}`}) as whole)
    select u.lexeme as word, c.claims, u.positions::int[] as places,
      exists (select from unnest(post.words) t where t.lexeme = u.lexeme) as "isOfText"
    from post cross join unnest(post.whole) u
    left join views.word_counts c on c.ledger_id = ${ledger} and c.audience = ${audience}
      and c.configuration = ${configuration} and c.word = u.lexeme`.execute(views);
  return rows;
};

const idfOf = (claims: number, { claims: all }: WordTotal): number => {
  const total = Math.max(all, LEAST_CLAIMS);
  return Math.log(1 + (total - claims + 0.5) / (claims + 0.5));
};

/** The words that are looked for, the rarest first. */
export const weighedWords = (
  stems: readonly { readonly word: string; readonly claims: number | null }[],
  total: WordTotal,
): QueryWord[] =>
  stems
    .map(({ word, claims }): QueryWord => {
      const known = claims ?? 1;
      return { word, claims: known, idf: idfOf(known, total) };
    })
    .sort((one, other) => one.claims - other.claims || (one.word < other.word ? -1 : 1))
    .slice(0, QUERY_WORDS_MAX);

const quoted = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/**
 * The query for candidates: rare words alone, frequent ones in pairs, the cheapest for their worth first, until a
 * budget of expected candidates is spent. So the cost of a query does not depend on its words.
 */
export const candidateQuery = (words: readonly QueryWord[], { claims }: WordTotal): string | undefined => {
  const budget = Math.min(BUDGET_MAX, Math.max(500, claims / 250));
  const [rarest] = words;
  if (rarest === undefined) return undefined;
  const alone = words
    .filter((each) => each.claims <= budget / 4 || each === rarest)
    .map(({ word, claims: cost, idf }) => ({ query: quoted(word), cost, worth: idf }));
  const frequent = words.slice(0, PAIRED_WORDS);
  const pairs = frequent.flatMap((one, at) =>
    words
      .slice(at + 1, PAIRED_WORDS)
      .filter(() => one.claims > budget / 4)
      .map((other) => ({
        query: `${quoted(one.word)} & ${quoted(other.word)}`,
        cost: (3 * one.claims * other.claims) / Math.max(claims, 1),
        worth: one.idf + other.idf,
      })),
  );
  const ways = [...alone, ...pairs].sort((one, other) => one.cost / one.worth - other.cost / other.worth);
  let spent = 0;
  const chosen = ways.filter(({ cost }, at) => {
    spent += cost;
    return at === 0 || spent <= budget;
  });
  return chosen.map(({ query }) => query).join(' | ');
};

/** A candidate with its score and the stems of each of its texts. */
export interface Hit {
  readonly row: FindableRow;
  readonly bm25: number;
  readonly stems: string[][];
}

const marked = ({ ledger, audience }: ReadOptions, configuration: string, query: string): string =>
  `${['l:' + ledger, 'a:' + audience, 'c:' + configuration].map((each) => quoted(`\u0001${each}`)).join(' & ')} & (${query})`;

/** The candidates of one configuration with the best BM25. */
export const findHits = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  total: WordTotal & { readonly configuration: TextConfiguration },
  words: readonly QueryWord[],
  query: string,
): Promise<Hit[]> => {
  const { ledger, audience } = options;
  const wanted = sql`${marked(options, total.configuration, query)}::tsquery`;
  const document =
    audience === 'desk' ? sql`r.desk` : sql`case when r.is_shared then r.desk else r.public end`;
  const { rows } = await sql<Hit>`
    with q as materialized (
      select * from unnest(${words.map(({ word }) => word)}::text[], ${words.map(({ idf }) => idf)}::float8[]) as q(lexeme, idf)),
    hits as materialized (
      select r.key, ${document} as row,
        (select sum(q.idf * cardinality(t.positions) * 2.2 / (cardinality(t.positions)
           + 1.2 * (.25 + .75 * (${document} ->> 'length')::float8 / ${total.meanLength}::float8)))
         from unnest(${wordsSeen('r', options)}) t join q using (lexeme)) as bm25
      from (
        select * from views.findable_rows r
        where r.ledger_id = ${ledger} and ${inUse(ledger, 'findable', 'r')} and ${hasWords('r', options, wanted)}
        limit ${WEIGHED}) r
      order by bm25 desc nulls last, r.key limit ${RANKED})
    select hits.row, coalesce(hits.bm25, 0) as bm25,
      (select jsonb_agg((select coalesce(jsonb_agg(u.lexeme order by place), '[]')
         from unnest(to_tsvector(${total.configuration}::regconfig, text)) u, unnest(u.positions) place) order by at)
       from jsonb_array_elements_text(hits.row -> 'texts') with ordinality as texts(text, at)) as stems
    from hits`.execute(views);
  return rows;
};

/** The words of the text as they are written, by their stems. */
export const writtenWords = async (
  views: ProjectionDatabase,
  configuration: TextConfiguration,
  text: string,
): Promise<Map<string, string>> => {
  const words = [...new Set(text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}']*/gu) ?? [])];
  const { rows } = await sql<{ stem: string | null; word: string }>`
    select (tsvector_to_array(to_tsvector(${configuration}::regconfig, word)))[1] as stem, word
    from unnest(${words}::text[]) word`.execute(views);
  const written = new Map<string, string>();
  for (const { stem, word } of rows) if (stem !== null && !written.has(stem)) written.set(stem, word);
  return written;
};
