import { limits } from './limits.ts';

/** How many words of the text are searched. In most languages that is all of the longest text. */
const wordsMax = 100_000;

/** How many windows are compared letter by letter. Each costs about a million steps at most. */
const candidatesMax = 3;

/** By how many words either end of the best window is moved to see whether that is better still. */
const shiftMaxWords = 2;

/** A run of words by the places of its first and last in the text. */
interface Window {
  readonly first: number;
  readonly last: number;
  /** How many of the quote's words stand in it, each counted as often as the quote has it. */
  readonly shared: number;
}

/**
 * The passage of a text that is most like a quote; undefined where they share no word.
 *
 * A sliding window of as many words as the quote finds the three passages with the most shared words.
 * Edit distance (Levenshtein) ranks those three, and the best one with its ends moved.
 * The work is bounded: about thirteen comparisons of a thousand by a thousand letters, some hundred milliseconds
 * at worst, and only where a quote is refused.
 */
export const nearestPassage = (quote: string, text: string): string | undefined => {
  const { words: wanted } = wordsOf(quote, limits.quoteMaxCharacters);
  if (wanted.length === 0) return undefined;
  const { starts, ends, words } = wordsOf(text, wordsMax);
  const passageOf = ({ first, last }: Window): string => {
    const start = starts[first] ?? 0;
    const end = ends[last] ?? 0;
    return text.slice(start, Math.min(end, start + limits.quoteMaxCharacters)).toWellFormed();
  };
  const nearestOf = (windows: readonly Window[]): Window | undefined => {
    const measured = windows.map((window) => ({ window, distance: editDistance(quote, passageOf(window)) }));
    return measured.sort((one, other) => one.distance - other.distance)[0]?.window;
  };
  const near = nearestOf(bestWindows(wanted, words));
  const begun = near && nearestOf(shifted(near, 'first', words.length));
  const nearest = begun && nearestOf(shifted(begun, 'last', words.length));
  return nearest && passageOf(nearest);
};

/** The window itself, and with one end moved by a few words. */
const shifted = (window: Window, end: 'first' | 'last', count: number): Window[] =>
  Array.from({ length: 2 * shiftMaxWords + 1 }, (_, index) => ({
    ...window,
    [end]: window[end] + index - shiftMaxWords,
  })).filter(({ first, last }) => first >= 0 && last < count && first <= last);

/** The windows that share the most words with the quote, best first, none of them overlapping a better one. */
const bestWindows = (quote: readonly string[], text: readonly string[]): Window[] => {
  const missing = new Map<string, number>();
  for (const each of quote) missing.set(each, (missing.get(each) ?? 0) + 1);
  let shared = 0;
  const windows: Window[] = [];
  for (const [last, entering] of text.entries()) {
    const left = missing.get(entering);
    if (left !== undefined) {
      missing.set(entering, left - 1);
      if (left > 0) shared += 1;
    }
    const leaving = text[last - quote.length];
    const owed = leaving === undefined ? undefined : missing.get(leaving);
    if (leaving !== undefined && owed !== undefined) {
      missing.set(leaving, owed + 1);
      if (owed >= 0) shared -= 1;
    }
    const first = Math.max(0, last - quote.length + 1);
    if (shared > 0) keepBest(windows, { first, last, shared });
  }
  return windows;
};

/** Keeps the few best windows, sorted. Of overlapping ones only the better stays, the earlier where they are equal. */
const keepBest = (windows: Window[], candidate: Window): void => {
  const overlapping = windows.findIndex(({ last }) => candidate.first <= last);
  const rival = windows[overlapping];
  if (rival !== undefined) {
    if (rival.shared >= candidate.shared) return;
    windows.splice(overlapping, 1);
  }
  const place = windows.findIndex((each) => each.shared < candidate.shared);
  windows.splice(place < 0 ? windows.length : place, 0, candidate);
  windows.length = Math.min(windows.length, candidatesMax);
};

/** Edit distance (Levenshtein) in one row of memory: letters to insert, remove or change. */
const editDistance = (one: string, other: string): number => {
  const letters = Uint16Array.from({ length: other.length }, (_, index) => other.charCodeAt(index));
  const row = Uint16Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const letter = one.charCodeAt(i - 1);
    let diagonal = i - 1;
    let left = i;
    row[0] = i;
    for (let j = 1; j <= letters.length; j += 1) {
      const above = row[j] as number;
      const changed = letters[j - 1] === letter ? diagonal : diagonal + 1;
      left = Math.min(changed, above + 1, left + 1);
      row[j] = left;
      diagonal = above;
    }
  }
  return row[other.length] ?? 0;
};

/** The words of a text, each with its start and end. Flat lists, since a text may have very many words. */
interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly words: readonly string[];
}

/** The first code of the scripts that put no blanks between words: there each letter counts as a word. */
const firstOfEastAsia = 0x2e80;

/** Blanks, controls and punctuation of ASCII and Latin-1, and the general punctuation of Unicode. */
const isBetweenWords = (code: number): boolean => {
  if (code < 0x30) return true;
  if (code < 0x80) return (code > 0x39 && code < 0x41) || (code > 0x5a && code < 0x61) || code > 0x7a;
  return code < 0xc0 || (code >= 0x2000 && code < 0x2070) || (code >= 0x3000 && code < 0x3040);
};

/** The first words of a text, by a scanner. A regular expression with Unicode classes takes twenty times as long. */
const wordsOf = (text: string, maxWords: number): Words => {
  const [starts, ends, words]: [number[], number[], string[]] = [[], [], []];
  const add = (start: number, end: number): void => {
    starts.push(start);
    ends.push(end);
    words.push(text.slice(start, end).toLowerCase());
  };
  let begun = -1;
  for (let at = 0; at <= text.length && words.length < maxWords; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const isAlone = code >= firstOfEastAsia;
    if (!isAlone && !isBetweenWords(code)) {
      if (begun < 0) begun = at;
      continue;
    }
    if (begun >= 0) add(begun, at);
    begun = -1;
    if (isAlone && !isBetweenWords(code)) add(at, at + 1);
  }
  return { starts, ends, words };
};
