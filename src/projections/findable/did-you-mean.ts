import { sql } from 'kysely';
import { normaliseText, wordsIn } from '../../domain/search/normalise.ts';
import { inUse } from '../engine/generations.ts';
import type { ReadOptions } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';
import { editsBetween } from '../suggestions/likeness.ts';
import type { FindableRow } from './findable.ts';
import { hasWords } from './search.ts';
import { currentTotals } from './word-counts.ts';

/** How many words with the same first letter are compared, the most frequent first. */
const COMPARED_MAX = 5_000;
/** Shorter words have too many neighbours. */
const LEAST_CHARACTERS = 4;

const quoted = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

const markers = ({ ledger, audience }: ReadOptions, configuration: string): string =>
  [`l:${ledger}`, `a:${audience}`, `c:${configuration}`].map((each) => quoted(`\u0001${each}`)).join(' & ');

/** A claim of the configuration that has the stem, if the audience sees one. */
const claimWith = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  configuration: string,
  stem: string,
): Promise<FindableRow | undefined> => {
  const { ledger, audience } = options;
  const wanted = sql`${`${markers(options, configuration)} & ${quoted(stem)}`}::tsquery`;
  const { rows } = await sql<{ row: FindableRow }>`
    select case when r.is_shared or ${audience} = 'desk' then r.desk else r.public end as row
    from views.findable_rows r
    where r.ledger_id = ${ledger} and ${inUse(ledger, 'findable', 'r')} and ${hasWords('r', options, wanted)}
    limit 1`.execute(views);
  return rows[0]?.row;
};

const stemOf = async (
  views: ProjectionDatabase,
  configuration: string,
  word: string,
): Promise<string | undefined> => {
  const { rows } = await sql<{ stem: string | null }>`
    select (tsvector_to_array(to_tsvector(${configuration}::regconfig, ${word})))[1] as stem`.execute(views);
  return rows[0]?.stem ?? undefined;
};

/** Stems that the audience sees and that begin with the same letter, the nearest first; of equals the most frequent. */
const nearest = async (
  views: ProjectionDatabase,
  { ledger, audience }: ReadOptions,
  configuration: string,
  stem: string,
): Promise<string | undefined> => {
  const [first = ''] = Array.from(stem);
  const { rows } = await sql<{ word: string }>`
    select word from views.word_counts
    where ledger_id = ${ledger} and audience = ${audience} and configuration = ${configuration}
      and word >= ${first} and word < ${`${first}\u{10ffff}`}
      and length(word) between ${Array.from(stem).length - 2} and ${Array.from(stem).length + 2}
    order by claims desc, word limit ${COMPARED_MAX}`.execute(views);
  const most = stem.length < 6 ? 1 : 2;
  let best: { word: string; edits: number } | undefined;
  for (const { word } of rows) {
    const edits = editsBetween(stem, word);
    if (edits > 0 && edits <= most && edits < (best?.edits ?? Infinity)) best = { word, edits };
  }
  return best?.word;
};

/** The stem as a claim writes it. */
const writtenIn = async (
  views: ProjectionDatabase,
  row: FindableRow,
  stem: string,
): Promise<string | undefined> => {
  const words = [...row.wordings, ...row.otherWordings, ...row.topics]
    .flatMap(wordsIn)
    .map(({ word }) => word);
  const { rows } = await sql<{ word: string }>`
    select word from unnest(${words}::text[], ${words.map((word) => normaliseText(word, row.configuration))}::text[])
      as written(word, plain)
    where ${stem} = any(tsvector_to_array(to_tsvector(${row.configuration}::regconfig, plain))) limit 1`.execute(
    views,
  );
  return rows[0]?.word;
};

/** The word that may be meant; undefined where the ledger knows the word, or nothing like it. */
const correctionOf = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  configurations: readonly string[],
  word: string,
): Promise<string | undefined> => {
  if (Array.from(word).length < LEAST_CHARACTERS) return undefined;
  let found: string | undefined;
  for (const configuration of configurations) {
    const plain = normaliseText(word, configuration as FindableRow['configuration']);
    const stem = await stemOf(views, configuration, plain);
    if (stem === undefined) continue;
    if ((await claimWith(views, options, configuration, stem)) !== undefined) return undefined;
    if (found !== undefined) continue;
    const near = await nearest(views, options, configuration, stem);
    const row = near === undefined ? undefined : await claimWith(views, options, configuration, near);
    if (near !== undefined && row !== undefined) found = await writtenIn(views, row, near);
  }
  return found;
};

/** How many words of a query are looked at. */
const WORDS_MAX = 8;

/**
 * A query with the words that the ledger has, for one that found nothing. Words come from the claims that the audience
 * sees alone. It is a proposal: nothing else is searched in its place.
 */
export const didYouMean = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  query: string,
): Promise<string | null> => {
  const present = { ...options, asOf: undefined };
  const configurations = (await currentTotals(views, present)).map(({ configuration }) => configuration);
  let meant = query;
  for (const { word } of wordsIn(query).slice(0, WORDS_MAX)) {
    const correction = await correctionOf(views, present, configurations, word);
    if (correction !== undefined) meant = meant.replace(word, correction.toLowerCase());
  }
  return meant === query ? null : meant;
};
