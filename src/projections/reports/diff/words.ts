import { diffArrays } from 'diff';
import { z } from 'zod';

export const wordChange = z
  .object({
    kind: z.enum(['same', 'removed', 'added']).describe('Whether the words were kept, removed or added.'),
    text: z.string().describe('The words, with the spaces between them.'),
  })
  .meta({ id: 'WordChange', description: 'A run of words that were kept, removed or added.' });
export type WordChange = z.output<typeof wordChange>;

/** The words of a language. A tag that is well formed and means nothing to ICU must not fail the read. */
const segmenterOf = (language: string): Intl.Segmenter => {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'word' });
  }
};

/**
 * How one text becomes another, word by word, where words end as they do in the language: Thai and Japanese put no
 * blanks between them. What stayed and went is the one text, what stayed and came the other, to the last blank.
 */
export const wordsChanged = (from: string, to: string, language: string): WordChange[] => {
  const segmenter = segmenterOf(language);
  const wordsOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);
  return diffArrays(wordsOf(from), wordsOf(to)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
};
