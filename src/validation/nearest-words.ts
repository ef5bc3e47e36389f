/** The number of edits that make one word of the other: insert, delete, replace, or swap two neighbours. */
export const editDistance = (one: string, other: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1];
      const cheapest = Math.min(
        (last[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      next.push(isSwap ? Math.min(cheapest, (before[at - 2] ?? 0) + 1) : cheapest);
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
};

/** The largest edit distance of a suggestion, as a share of the longer word. */
const shareMax = 0.5;
const suggestedMax = 2;
/** Longer texts are not misspelt words. The limit also bounds the work. */
const wordMaxCharacters = 60;

/** The known words nearest to a given one, nearest first, at most two. Empty if no word is near. */
export const nearestWords = (given: string, known: readonly string[]): string[] => {
  if (given.length > wordMaxCharacters) return [];
  const word = given.toLowerCase();
  return known
    .map((each) => ({
      each,
      share: editDistance(word, each.toLowerCase()) / Math.max(word.length, each.length, 1),
    }))
    .filter(({ share }) => share <= shareMax)
    .toSorted((one, other) => one.share - other.share)
    .slice(0, suggestedMax)
    .map(({ each }) => each);
};
