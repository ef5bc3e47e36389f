import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { nameWords } from '../../domain/search/normalise.ts';
import type { ReadOptions } from '../engine/read-rows.ts';

/** The columns of words that names are found by (migrations/024-suggestions.sql). */
export type NameColumn = 'name_words' | 'title_words' | 'publisher_words' | 'topic_words';

/** Longer words are cut, as in the index. */
export const WORD_MAX_CHARACTERS = 40;
/** Shorter words have too many neighbours, longer ones too many variants. */
const MISSPELT = { least: 4, most: 20 };
const WORDS_MAX = 8;

export const wordsOfName = (name: string): string[] =>
  nameWords(name)
    .map((word) => Array.from(word).slice(0, WORD_MAX_CHARACTERS).join(''))
    .slice(0, WORDS_MAX);

const quoted = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** A word for one audience: rows that both see alike, and rows that it sees otherwise. */
const forAudience = ({ audience }: ReadOptions, kind: 'w' | 'd', word: string, isPrefix = false): string =>
  ['s', audience === 'desk' ? 'd' : 'p']
    .map((letter) => `${quoted(`${letter}${kind}${word}`)}${isPrefix ? ':*' : ''}`)
    .join(' | ');

/** The word with each of its characters left out. */
const deletions = (word: string): string[] => {
  const characters = Array.from(word);
  if (characters.length < MISSPELT.least || characters.length > MISSPELT.most) return [];
  return [...new Set(characters.map((_, at) => characters.toSpliced(at, 1).join('')))];
};

export type Spelling = 'exact' | 'beginnings' | 'misspelt';

/**
 * Words that differ by one edit share a word with one character left out (symmetric deletion). So misspelt words are
 * found by equality, with a plain index and without an extension.
 */
const waysOf = (options: ReadOptions, word: string, spelling: Spelling): string => {
  switch (spelling) {
    case 'exact':
      return forAudience(options, 'w', word);
    case 'beginnings':
      return forAudience(options, 'w', word, true);
    case 'misspelt':
      return [
        forAudience(options, 'w', word, true),
        forAudience(options, 'd', word),
        ...deletions(word).flatMap((each) => [
          forAudience(options, 'w', each),
          forAudience(options, 'd', each),
        ]),
      ].join(' | ');
    default:
      return spelling satisfies never;
  }
};

/** A row has all words in a column of names. No words match nothing. */
export const hasWordsOfName = (
  table: string,
  options: ReadOptions,
  column: NameColumn,
  words: readonly string[],
  spelling: Spelling,
): RawBuilder<SqlBool> => {
  if (words.length === 0) return sql`false`;
  const query = [
    quoted(`\u0001l:${options.ledger}`),
    ...words.map((word) => `(${waysOf(options, word, spelling)})`),
  ].join(' & ');
  return sql`${sql.ref(`${table}.${column}`)} @@ ${query}::tsquery`;
};
