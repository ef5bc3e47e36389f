import { sql } from 'kysely';
import { normaliseText, wordsIn } from '../../domain/search/normalise.ts';
import { inUse } from '../engine/generations.ts';
import type { ReadOptions } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';
import { editsBetween } from '../suggestions/likeness.ts';
import type { FindableRow } from './findable.ts';
import { hasWords } from './search.ts';
import { currentTotals, type WordCounter } from './word-counts.ts';

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

/** How many stems are compared as claims write them. */
const NEAREST_MAX = 4;

/** Stems that the audience sees and that begin with the same letter, the nearest first; of equals the most frequent. */
const nearest = async (
  views: ProjectionDatabase,
  { ledger, audience }: ReadOptions,
  configuration: string,
  stem: string,
): Promise<string[]> => {
  const [first = ''] = Array.from(stem);
  const { rows } = await sql<{ word: string }>`
    select word from views.word_counts
    where ledger_id = ${ledger} and audience = ${audience} and configuration = ${configuration}
      and word >= ${first} and word < ${`${first}\u{10ffff}`}
      and length(word) between ${Array.from(stem).length - 2} and ${Array.from(stem).length + 2}
    order by claims desc, word limit ${COMPARED_MAX}`.execute(views);
  const most = stem.length < 6 ? 1 : 2;
  return rows
    .map(({ word }) => ({ word, edits: editsBetween(stem, word) }))
    .filter(({ edits }) => edits > 0 && edits <= most)
    .sort((one, other) => one.edits - other.edits)
    .slice(0, NEAREST_MAX)
    .map(({ word }) => word);
};

interface Written {
  readonly word: string;
  /** By how many characters it differs from what was typed. */
  readonly edits: number;
}

const nearer = (one: Written | undefined, other: Written | undefined): Written | undefined =>
  one === undefined || (other !== undefined && other.edits < one.edits) ? other : one;

/** The word of a claim with that stem that is nearest to what was typed. */
const writtenIn = async (
  views: ProjectionDatabase,
  row: FindableRow,
  stem: string,
  typed: string,
): Promise<Written | undefined> => {
  // `Toledo’s` is proposed as `Toledo`.
  const words = [...row.wordings, ...row.otherWordings, ...row.topics]
    .flatMap(wordsIn)
    .flatMap(({ word }) => [word, word.replace(/['\u2019]s$/u, '')]);
  const { rows } = await sql<{ word: string }>`
    select word from unnest(${words}::text[], ${words.map((word) => normaliseText(word, row.configuration))}::text[])
      as written(word, plain)
    where ${stem} = any(tsvector_to_array(to_tsvector(${row.configuration}::regconfig, plain)))`.execute(
    views,
  );
  return rows
    .map(({ word }) => ({ word, edits: editsBetween(typed.toLowerCase(), word.toLowerCase()) }))
    .reduce<Written | undefined>(nearer, undefined);
};

/** The word that may be meant; undefined where the ledger knows the word, or nothing like it. */
const correctionOf = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  configurations: readonly string[],
  word: string,
): Promise<string | undefined> => {
  if (Array.from(word).length < LEAST_CHARACTERS) return undefined;
  let found: Written | undefined;
  for (const configuration of configurations) {
    const plain = normaliseText(word, configuration as FindableRow['configuration']);
    const stem = await stemOf(views, configuration, plain);
    if (stem === undefined) continue;
    if ((await claimWith(views, options, configuration, stem)) !== undefined) return undefined;
    for (const near of await nearest(views, options, configuration, stem)) {
      const row = await claimWith(views, options, configuration, near);
      if (row !== undefined) found = nearer(found, await writtenIn(views, row, near, word));
    }
  }
  return found?.word;
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
  counter: WordCounter,
): Promise<string | null> => {
  const present = { ...options, asOf: undefined };
  const totals = await currentTotals(views, present, counter);
  const configurations = totals.map(({ configuration }) => configuration);
  let meant = query;
  for (const { word } of wordsIn(query).slice(0, WORDS_MAX)) {
    const correction = await correctionOf(views, present, configurations, word);
    if (correction !== undefined) meant = meant.replace(word, correction.toLowerCase());
  }
  return meant === query ? null : meant;
};
