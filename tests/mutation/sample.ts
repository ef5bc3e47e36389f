import { randomFrom } from '../support/random-numbers.ts';

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
