/**
 * How well a name answers what was typed, word by word: 1 for the same words, less for beginnings, least for words that
 * differ by edits (optimal string alignment). Zero where a typed word is like no word of the name.
 */
export const likeness = (typed: readonly string[], name: readonly string[]): number => {
  if (typed.length === 0) return 0;
  const scores = typed.map((word) => Math.max(0, ...name.map((each) => likenessOfWords(word, each))));
  return scores.some((score) => score === 0)
    ? 0
    : scores.reduce((sum, each) => sum + each, 0) / scores.length;
};

const BEGINNING = 0.9;
/** Below this share of unchanged characters two words are different words. */
const LEAST_ALIKE = 0.6;

const likenessOfWords = (typed: string, word: string): number => {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return BEGINNING;
  const longest = Math.max(typed.length, word.length);
  const alike = 1 - editsBetween(typed, word) / longest;
  return alike >= LEAST_ALIKE ? alike * BEGINNING : 0;
};

/** Insertions, deletions, substitutions and swaps of neighbours between two words. */
export const editsBetween = (one: string, other: string): number => {
  const [a, b] = [Array.from(one), Array.from(other)];
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = 0; i <= a.length; i += 1) table[i * width] = i;
  for (let j = 0; j <= b.length; j += 1) table[j] = j;
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      table[i * width + j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (isSame ? 0 : 1),
        isSwapped ? at(i - 2, j - 2) + 1 : Infinity,
      );
    }
  return at(a.length, b.length);
};
