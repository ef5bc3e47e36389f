/** Numbers from 0 to below 1 that a seed determines (mulberry32), so that a failure can be run again by its seed. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Whole numbers below a limit. */
export const numbersFrom = (seed: number): ((below: number) => number) => {
  const random = randomFrom(seed);
  return (below) => Math.floor(random() * below);
};
