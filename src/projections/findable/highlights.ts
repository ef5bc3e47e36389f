import { sql } from 'kysely';
import { z } from 'zod';
import { normaliseText, positiveWords, wordsIn, type PlacedWord } from '../../domain/search/normalise.ts';
import { readRows, type ReadOptions } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';
import type { FindableRow } from './findable.ts';

/** How many texts of a claim are shown with what was found in them. */
const TEXTS_MAX = 5;

export const highlight = z
  .object({
    field: z
      .enum(['wording', 'earlierWording', 'otherWording', 'topic', 'quote'])
      .describe('Which text of the claim it is.'),
    text: z.string().describe('The text, as it was recorded.'),
    ranges: z
      .array(
        z.object({
          from: z.int().min(0).describe('The first character, counted from 0 in code points.'),
          to: z.int().min(1).describe('The character after the last.'),
        }),
      )
      .describe('Where words of the query stand, in the order of the text. Ranges that touch are one.'),
  })
  .meta({
    id: 'Highlight',
    description: 'A text of a claim in which words of the query stand. It holds no markup.',
  });
export type Highlight = z.output<typeof highlight>;

const textsOf = (row: FindableRow): Omit<Highlight, 'ranges'>[] => [
  ...row.wordings.map((text, at) => ({
    field: at === 0 ? ('wording' as const) : ('earlierWording' as const),
    text,
  })),
  ...row.otherWordings.map((text) => ({ field: 'otherWording' as const, text })),
  ...row.appearances.flatMap(({ quote }) =>
    quote === null ? [] : [{ field: 'quote' as const, text: quote }],
  ),
  ...row.topics.map((text) => ({ field: 'topic' as const, text })),
];

interface Asked {
  readonly configuration: string;
  readonly word: string;
}

/** The stems of words, each by its configuration; one statement for all. */
const stemsOf = async (
  views: ProjectionDatabase,
  asked: readonly Asked[],
): Promise<Map<string, string[]>> => {
  const { rows } = await sql<Asked & { stems: string[] }>`
    select configuration, word, tsvector_to_array(to_tsvector(configuration::regconfig, word)) as stems
    from unnest(${asked.map(({ configuration }) => configuration)}::text[], ${asked.map(({ word }) => word)}::text[])
      as asked(configuration, word)`.execute(views);
  return new Map(rows.map(({ configuration, word, stems }) => [`${configuration} ${word}`, stems]));
};

interface Range {
  readonly from: number;
  to: number;
}

const merged = (ranges: readonly Readonly<Range>[]): Range[] => {
  const joined: Range[] = [];
  for (const { from, to } of [...ranges].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
};

/** Languages whose stemmers change the beginning of a word. */
const stemmedInFront: readonly string[] = ['arabic', 'indonesian', 'irish', 'yiddish'];

interface PlacedText extends Omit<Highlight, 'ranges'> {
  readonly words: readonly (PlacedWord & { readonly plain: string })[];
}

/** The texts of a claim with the words that the query may mean: for others no stem is asked for. */
const placedTexts = (
  row: FindableRow,
  isBegunBy: (letter: string) => boolean,
  plainOf: (word: string) => string,
): PlacedText[] =>
  textsOf(row).map((text) => ({
    ...text,
    words: wordsIn(text.text).flatMap((placed) => {
      const plain = plainOf(placed.word);
      const mayFit =
        stemmedInFront.includes(row.configuration) ||
        plain.split(' ').some((each) => isBegunBy(letterOf(each)));
      return mayFit ? [{ ...placed, plain }] : [];
    }),
  }));

const letterOf = (word: string): string => Array.from(word.toLowerCase())[0] ?? '';

/** Remembers the normalised form of each word, since most occur again and again. */
const normaliser = () => {
  const known = new Map<string, string>();
  return (configuration: FindableRow['configuration'], word: string): string => {
    const name = `${configuration} ${word}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    const plain = normaliseText(word, configuration);
    known.set(name, plain);
    return plain;
  };
};

/** Where the words of a query stand in the texts of claims, by the claim. Words are compared as the search does. */
export const highlightsOf = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  query: string,
  claims: readonly string[],
): Promise<Map<string, Highlight[]>> => {
  const found = [...(await readRows<FindableRow>(views, 'findable', options, claims)).values()];
  const plainOf = normaliser();
  const wordsAsked = positiveWords(query);
  const placed = found.map((row) => {
    const asked = wordsAsked.map((word) => plainOf(row.configuration, word));
    const letters = new Set(asked.flatMap((each) => each.split(' ')).map(letterOf));
    const texts = placedTexts(
      row,
      (letter) => letters.has(letter),
      (word) => plainOf(row.configuration, word),
    );
    return { row, asked, texts };
  });
  const words = placed.flatMap(({ row: { configuration }, asked, texts }) =>
    [...asked, ...texts.flatMap((text) => text.words.map(({ plain }) => plain))].map((word) => ({
      configuration,
      word,
    })),
  );
  const distinct = [...new Map(words.map((each) => [`${each.configuration} ${each.word}`, each])).values()];
  const stems = await stemsOf(views, distinct);
  return new Map(
    placed.map(({ row: { id, configuration }, asked, texts }) => {
      const stemsBy = (plain: string): readonly string[] => stems.get(`${configuration} ${plain}`) ?? [];
      const wanted = new Set(asked.flatMap(stemsBy));
      const shown = texts.flatMap(({ field, text, words }) => {
        const places = words.filter(({ plain }) => stemsBy(plain).some((stem) => wanted.has(stem)));
        if (places.length === 0) return [];
        return [{ field, text, ranges: merged(places) }];
      });
      return [id, shown.slice(0, TEXTS_MAX)];
    }),
  );
};
