import { z } from 'zod';
import { limits } from './limits.ts';
import { nearestPassage } from './nearest-passage.ts';
import { text } from './text.ts';

/** W3C Web Annotation Data Model, section 4.2.4 (text quote) and 4.2.5 (text position). */
export const quote = z
  .strictObject({
    exact: text(limits.quoteMaxCharacters).describe('The quoted words, exactly as in the source.'),
    prefix: text(limits.quoteMaxCharacters).optional().describe('A few words before the quote.'),
    suffix: text(limits.quoteMaxCharacters).optional().describe('A few words after the quote.'),
    position: z
      .strictObject({
        start: z.int().min(0).describe('The first character, counted from 0.'),
        end: z.int().min(1).describe('The position after the last character.'),
      })
      .refine((value) => value.start < value.end, { message: 'must end after it starts', path: ['end'] })
      .optional()
      .describe("Where the words stand in the source's captured text."),
  })
  .meta({ id: 'Quote', description: 'A passage of a source, as a W3C text quote selector.' });
export type Quote = z.output<typeof quote>;

/** The text without what may differ between two copies of the same words: encoding of accents, line breaks, spaces. */
const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The part of a quote that does not fit a text. */
export interface Misfit {
  readonly field: 'exact' | 'prefix' | 'suffix' | 'position';
  readonly nearest?: string | undefined;
}

/**
 * Checks that a quote stands in a text, word for word, once both are folded; undefined where it does.
 * Prefix and suffix must belong to the same occurrence. The position counts characters of the text before folding.
 */
export const misfitOf = ({ exact, prefix, suffix, position }: Quote, text: string): Misfit | undefined => {
  const words = folded(exact);
  const whole = folded(text);
  const starts = occurrences(words, whole);
  if (starts.length === 0) return { field: 'exact', nearest: nearestPassage(words, whole) };
  const after = prefix === undefined ? starts : starts.filter((at) => endsWith(whole, at, prefix));
  if (after.length === 0) return { field: 'prefix' };
  if (suffix !== undefined && !after.some((at) => beginsWith(whole, at + words.length, suffix)))
    return { field: 'suffix' };
  if (position !== undefined && folded(text.slice(position.start, position.end)) !== words)
    return { field: 'position' };
  return undefined;
};

/** Bounds the search in a text that repeats a short quote very often. */
const occurrencesMax = 10_000;

const occurrences = (words: string, whole: string): number[] => {
  const starts: number[] = [];
  for (
    let at = whole.indexOf(words);
    at >= 0 && starts.length < occurrencesMax;
    at = whole.indexOf(words, at + 1)
  )
    starts.push(at);
  return starts;
};

const endsWith = (whole: string, end: number, prefix: string): boolean => {
  const words = folded(prefix);
  // A blank may or may not stand between the two.
  return whole
    .slice(Math.max(0, end - words.length - 1), end)
    .trimEnd()
    .endsWith(words);
};

const beginsWith = (whole: string, start: number, suffix: string): boolean =>
  whole
    .slice(start, start + folded(suffix).length + 1)
    .trimStart()
    .startsWith(folded(suffix));
