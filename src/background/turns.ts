/** The longest turn of a loop before others get theirs, in milliseconds. */
const turnMaxMs = 5;

/**
 * Time slicing for a loop over what a caller sent or asked for: awaited at each step, it lets the event loop run once the
 * turn is over. A loop that awaits only promises which are already settled never does that by itself.
 */
export const createTurns = (maxMs = turnMaxMs): (() => Promise<void>) => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < maxMs) return;
    await new Promise(setImmediate);
    since = performance.now();
  };
};
