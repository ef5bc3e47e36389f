import { confusables } from './confusables.ts';

const codePoint = (hex: string): number => Number.parseInt(hex, 16);

/** The characters of a list of code points and ranges. */
const charactersOf = (list: string): string[] =>
  list.split(' ').flatMap((each) => {
    const [first = '', last = first] = each.split('-');
    const count = codePoint(last) - codePoint(first) + 1;
    return Array.from({ length: count }, (_, nth) => String.fromCodePoint(codePoint(first) + nth));
  });

/** The text that each confusable character looks like. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  confusables
    .trim()
    .split(/,\s*/)
    .flatMap((entry) => {
      const [text = '', characters = ''] = entry.split('<');
      const shown = charactersOf(text).join('');
      return charactersOf(characters).map((each) => [each, shown] as const);
    }),
);

/** Characters that are not shown. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/** The skeleton of a text (UTS #39, section 4): texts with one skeleton look alike. */
export const skeletonOf = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(unseen, '')
    .replaceAll(/./gsu, (character) => lookalikes.get(character) ?? character)
    .normalize('NFD');

/** Beyond UTS #39: compatible forms (NFKC) and runs of blanks are one, and blanks at the ends do not count. */
const folded = (text: string): string =>
  skeletonOf(skeletonOf(text).normalize('NFKC')).replaceAll(/\s+/g, ' ').trim();

/**
 * The skeletons of a text under each case: some letters look alike only as capitals (Cyrillic В and Latin B), others
 * only as small letters. Case mappings alone would miss the one or the other.
 */
const skeletonsOf = (text: string): readonly string[] => {
  const plain = text.normalize('NFKC');
  return [text, plain.toLowerCase(), plain.toUpperCase()].map((each) => folded(each).toLowerCase());
};

/** Compares texts with this one: by what a reader sees, without regard to case. */
export const looksLike = (text: string): ((other: string) => boolean) => {
  const own = skeletonsOf(text);
  return (other) => skeletonsOf(other).some((each, nth) => each === own[nth]);
};
