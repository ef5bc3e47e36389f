import type { TextConfiguration } from './text-configuration.ts';

/**
 * Text normalisation for search: the same function for what is stored and for what is asked. PostgreSQL stems the
 * result. A change here needs a new `revision` of the projection `findable`.
 */

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const decodeEntities = (text: string): string =>
  text
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/&#(\d{1,6});/g, (whole, digits: string) => {
      const point = Number(digits);
      return point > 31 && point < 0x110000 && (point < 0xd800 || point > 0xdfff)
        ? String.fromCodePoint(point)
        : whole;
    });

/** Scripts that are written without blanks between words. Runs of them become overlapping pairs of characters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}ー]*/gu;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A word of ASCII letters and digits, which every parser and stemmer of PostgreSQL leaves whole. */
const asciiWord = (characters: string): string =>
  `q0${Array.from(characters, (each) => (each.codePointAt(0) ?? 0).toString(16)).join('0x')}`;

/** A word as people read it: a pair of characters is shown as such. */
export const readable = (word: string): string => {
  if (!/^q0[0-9a-f]+(0x[0-9a-f]+)*$/.test(word)) return word;
  const points = word
    .slice(2)
    .split('0x')
    .map((hex) => parseInt(hex, 16));
  return points.every((point) => point < 0x110000) ? String.fromCodePoint(...points) : word;
};

const pairsOf = (run: string): string => {
  const all = Array.from(graphemes.segment(run), ({ segment }) => segment);
  if (all.length === 1) return ` ${asciiWord(run)} `;
  return ` ${all
    .slice(1)
    .map((next, at) => asciiWord(`${all[at] ?? ''}${next}`))
    .join(' ')} `;
};

/** `#AustralianFires` is found whole and by its words. */
const splitCamelCase = (word: string): string => {
  const parts = word.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return parts === word ? word : `${word} ${parts}`;
};

const withoutAddresses = (text: string): string =>
  text.replace(/(?:https?:\/\/|www\.)\S*/gi, ' ').replace(/pic\.twitter\.com\/\w*/gi, ' ');

/** Names and words without a stemmer are compared without accents. A stemmer needs them. */
const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{Mn}+/gu, '')
    .normalize('NFC');

/** What is done to each run of text, whatever surrounds it. */
const clean = (text: string, configuration: TextConfiguration): string => {
  const words = withoutAddresses(decodeEntities(text.toWellFormed().normalize('NFKC')))
    .replace(/\ufffd/g, ' ')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/[#@]([\p{L}\p{N}_]+)/gu, (_, word: string) => ` ${splitCamelCase(word)} `)
    .replace(UNSPACED, pairsOf);
  return configuration === 'simple' ? withoutMarks(words) : words;
};

const blank = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Text as it is indexed, and as a post is compared with it. */
export const normaliseText = (text: string, configuration: TextConfiguration): string =>
  blank(clean(text, configuration).replace(/[-\u2010-\u2015/\\_]/g, ' '));

/**
 * A query of the search box. Quotes, `or` and a minus before a word keep their meaning; every other hyphen separates
 * words.
 */
export const normaliseQuery = (query: string, configuration: TextConfiguration): string =>
  blank(
    clean(query, configuration)
      .replace(/[\u2010-\u2015/\\_]/g, ' ')
      .replace(/(?<=\S)-|-(?=[\s-]|$)/g, ' '),
  );

/** A word of a text as it was written, with its place in code points. */
export interface PlacedWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const pointsIn = (text: string): number => Array.from(text).length;

/** The words of a text, each as it is indexed. Scripts without blanks give every pair of neighbouring characters. */
export const wordsIn = (text: string): PlacedWord[] => {
  const words: PlacedWord[] = [];
  let [index, point] = [0, 0];
  for (const { 0: word, index: at } of text.matchAll(
    /(?:\p{L}\.){2,}|[#@]?[\p{L}\p{N}][\p{L}\p{N}\p{M}'\u2019\u02bc]*/gu,
  )) {
    point += pointsIn(text.slice(index, at));
    index = at;
    if (word.search(UNSPACED) < 0) words.push({ word, from: point, to: point + pointsIn(word) });
    else words.push(...pairsWithin(word, point));
  }
  return words;
};

const pairsWithin = (text: string, start: number): PlacedWord[] => {
  const all = Array.from(graphemes.segment(text), ({ segment }) => segment);
  let from = start;
  return all.flatMap((each, at) => {
    const begin = from;
    from += pointsIn(each);
    const next = all[at + 1];
    if (next === undefined && all.length > 1) return [];
    const word = `${each}${next ?? ''}`;
    return [{ word, from: begin, to: begin + pointsIn(word) }];
  });
};

const WORDS_OF_QUERY_MAX = 32;

/** The words that a query of the search box looks for, without those that it leaves out. */
export const positiveWords = (query: string): string[] =>
  wordsIn(query.replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"').replace(/(?<!\S)-(?:"[^"]*"?|\S+)/g, ' '))
    .map(({ word }) => word)
    .filter((word) => word.toLowerCase() !== 'or')
    .slice(0, WORDS_OF_QUERY_MAX);

/** The words of a name, by which it is found without accents, in any case and by their beginnings. */
export const nameWords = (name: string): string[] =>
  normaliseText(name, 'simple')
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];

/** A name as it is compared: the words that it is found by. */
export const foldName = (name: string): string => nameWords(name).join(' ');

/** Who posted a text and when, where the text ends with it as embedded posts do. */
export interface Byline {
  readonly name: string;
  readonly handle: string;
  /** The date as YYYY-MM-DD. */
  readonly date?: string;
}

export interface Post {
  readonly text: string;
  readonly byline?: Byline;
}

/** A byline is no longer than that, in UTF-16 units. The pattern is tried on so much alone. */
const BYLINE_MAX = 200;
const BYLINE =
  /^([^()]{1,80}?)\s*\(@(\w{1,30})\)\s*(?:(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2}), (\d{4}))?$/u;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const two = (value: number): string => String(value).padStart(2, '0');

/** Tells a byline such as `— Name (@handle) June 1, 2019` from the text of a post. It stands after the last dash. */
export const splitByline = (text: string): Post => {
  const dash = text.lastIndexOf('\u2014');
  const after = dash < 0 ? '' : text.slice(dash + 1).trim();
  const found = after.length > BYLINE_MAX ? null : BYLINE.exec(after);
  if (found === null) return { text };
  const [, name = '', handle = '', month, day, year] = found;
  const date =
    month === undefined || day === undefined || year === undefined
      ? {}
      : { date: `${year}-${two(MONTHS.indexOf(month) + 1)}-${two(Number(day))}` };
  return { text: text.slice(0, dash).trimEnd(), byline: { name, handle, ...date } };
};
