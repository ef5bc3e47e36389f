/** A generator of numbers from 0 to below 1 that a seed determines (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Some of the items at random, in their order. The same seed takes the same ones. */
export const sampleOf = <Item>(items: readonly Item[], count: number, seed: number): Item[] => {
  const random = randomFrom(seed);
  return items
    .map((item, index) => ({ item, index, rank: random() }))
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, count)
    .toSorted((one, other) => one.index - other.index)
    .map(({ item }) => item);
};
