import { nearestPassage } from './nearest-passage.ts';
import type { Quote } from './quote.ts';

/** What parts two writings of the same words: how an accent is encoded, how lines are broken, how words are spaced. */
export const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Why a quote does not stand in a text. */
export interface Misfit {
  readonly field: 'exact' | 'prefix' | 'suffix' | 'position';
  readonly nearest?: string | undefined;
}

/**
 * Whether a quote stands in a text, word for word, once both are folded. What is said of its surroundings and of its
 * place must hold as well: prefix and suffix of the same occurrence, and the position as counted in the text unfolded.
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

/** A passage that stands in a text more often than this is no quote that anyone could be helped to find. */
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
