/** The words of a text, each with where it begins and ends. In flat lists, since a text may have very many. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly words: readonly string[];
}

/** From here on Unicode has the scripts that put no blanks between words: their letters are taken one by one. */
const firstOfEastAsia = 0x2e80;

/** Blanks, controls and punctuation of ASCII and Latin-1, and the general punctuation of Unicode. */
const isBetweenWords = (code: number): boolean => {
  if (code < 0x30) return true;
  if (code < 0x80) return (code > 0x39 && code < 0x41) || (code > 0x5a && code < 0x61) || code > 0x7a;
  return code < 0xc0 || (code >= 0x2000 && code < 0x2070) || (code >= 0x3000 && code < 0x3040);
};

/** The first words of a text. Read letter by letter and not with a regular expression, which takes twenty times as long for Unicode's classes. */
export const wordsOf = (text: string, maxWords: number): Words => {
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
