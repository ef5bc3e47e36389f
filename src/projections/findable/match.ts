import { normaliseText, readable, splitByline } from '../../domain/search/normalise.ts';
import { middleDate } from '../../domain/terms/edtf.ts';
import { rank, type AskedPost, type Candidate, type Features } from '../../domain/search/ranking.ts';
import { textConfigurations, type TextConfiguration } from '../../domain/search/text-configuration.ts';
import type { ReadOptions } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';
import { candidateQuery, findHits, stemsOf, weighedWords, writtenWords, type Hit } from './candidates.ts';
import type { FindableRow } from './findable.ts';
import { currentTotals, type WordCounter, type WordTotal } from './word-counts.ts';

/** How many shared words an answer names. */
const SHOWN_WORDS = 8;

interface Asked {
  readonly text: string;
  readonly byline: string;
  readonly saidOn?: string | undefined;
  /** A claim that is no answer. The others are ranked as if it were not there. */
  readonly except?: string | undefined;
}

const isConfiguration = (name: string): name is TextConfiguration =>
  textConfigurations.some((each) => each === name);

const candidateOf = ({ row, bm25, stems }: Hit, { meanLength }: WordTotal): Candidate => ({
  claim: row.id,
  bm25,
  meanLength,
  texts: row.texts,
  stems,
  dates: [
    ...row.appearances.flatMap(({ date }) => (date === null ? [] : (middleDate(date) ?? []))),
    ...(row.checkedOn === null ? [] : [row.checkedOn]),
  ],
});

/** A claim that may be what was said, before its current state is read. */
export interface FoundClaim {
  readonly row: FindableRow;
  readonly score: number;
  readonly features: Features;
  readonly isDated: boolean;
  readonly words: readonly string[];
  /** The normalised text of the claim that is nearest to the post. */
  readonly text: string;
  readonly days?: number | undefined;
}

/** The most telling shared words, as the post writes them. */
const shownWords = (
  shared: readonly string[],
  { idf }: AskedPost,
  written: ReadonlyMap<string, string>,
): string[] =>
  [...shared]
    .sort((one, other) => (idf.get(other) ?? 0) - (idf.get(one) ?? 0))
    .slice(0, SHOWN_WORDS)
    .map((stem) => readable(written.get(stem) ?? stem));

const foundBy = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  asked: Asked,
  total: WordTotal,
): Promise<FoundClaim[]> => {
  const { configuration } = total;
  if (!isConfiguration(configuration)) return [];
  const text = normaliseText(asked.text, configuration);
  const stems = await stemsOf(views, options, configuration, {
    text,
    byline: normaliseText(asked.byline, configuration),
  });
  const words = weighedWords(stems, total);
  const query = candidateQuery(words, total);
  if (query === undefined) return [];
  const hits = (await findHits(views, options, { ...total, configuration }, words, query)).filter(
    ({ row }) => row.id !== asked.except,
  );
  const byClaim = new Map(hits.map((hit) => [hit.row.id, hit.row]));
  const written = await writtenWords(views, configuration, text);
  const ordered = stems
    .filter(({ isOfText }) => isOfText)
    .flatMap(({ word, places }) => places.map((place) => ({ word, place })))
    .sort((one, other) => one.place - other.place);
  const post: AskedPost = {
    words: [
      ...ordered.map(({ word }) => word),
      ...stems.filter((each) => !each.isOfText).map(({ word }) => word),
    ],
    bylineWords: new Set(stems.filter(({ isOfText }) => !isOfText).map(({ word }) => word)),
    idf: new Map(words.map(({ word, idf }) => [word, idf])),
    text,
    saidOn: asked.saidOn,
  };
  return rank(
    post,
    hits.map((hit) => candidateOf(hit, total)),
  ).flatMap((each) => {
    const row = byClaim.get(each.candidate.claim);
    if (row === undefined) return [];
    const isDated = asked.saidOn !== undefined;
    const text = each.candidate.texts[each.bestText] ?? '';
    return [
      {
        row,
        score: each.score,
        features: each.features,
        isDated,
        words: shownWords(each.sharedWords, post, written),
        text,
        days: each.days,
      },
    ];
  });
};

/** The claims that may be what a post says, the likeliest first, over all configurations of the ledger. */
export const findMatches = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  {
    text,
    saidOn,
    except,
    counter,
  }: Pick<Asked, 'text' | 'saidOn' | 'except'> & { readonly counter: WordCounter },
): Promise<FoundClaim[]> => {
  const post = splitByline(text);
  const byline = post.byline === undefined ? '' : `${post.byline.name} @${post.byline.handle}`;
  const asked: Asked = { text: post.text, byline, saidOn: saidOn ?? post.byline?.date, except };
  const found: FoundClaim[] = [];
  for (const total of await currentTotals(views, options, counter))
    found.push(...(await foundBy(views, options, asked, total)));
  return found.sort((one, other) => other.score - one.score || (one.row.id < other.row.id ? -1 : 1));
};
