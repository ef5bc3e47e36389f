import { diffArrays } from 'diff';
import { z } from 'zod';

export const wordChange = z
  .object({
    kind: z.enum(['same', 'removed', 'added']).describe('Whether the words were kept, removed or added.'),
    text: z.string().describe('The words, with the spaces between them.'),
  })
  .meta({ id: 'WordChange', description: 'A run of words that were kept, removed or added.' });
export type WordChange = z.output<typeof wordChange>;

/** The word segmenter of a language. ICU rejects some well-formed tags, and such a tag must not fail the read. */
const segmenterOf = (language: string): Intl.Segmenter => {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'word' });
  }
};

/**
 * Word diff, with the word boundaries of the language: Thai and Japanese have no spaces between words. The same and
 * removed runs concatenate to the old text. The same and added runs concatenate to the new one.
 */
export const wordsChanged = (from: string, to: string, language: string): WordChange[] => {
  const segmenter = segmenterOf(language);
  const wordsOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);
  return diffArrays(wordsOf(from), wordsOf(to)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
};
