import type { Embedder } from './embedder.ts';

const FAILURES_MAX = 3;
const OPEN_MS = 30_000;

/**
 * Circuit breaker: after some failures in a row the embedder is not asked for a while. Otherwise each match would wait
 * for its timeout. One request tries again afterwards.
 */
export const breaking = (
  inner: Embedder,
  nowMs: () => number,
  onOpen: (error: unknown) => void,
): Embedder => {
  let failures = 0;
  let closedAt = 0;
  return {
    ...inner,
    embed: async (texts) => {
      if (nowMs() < closedAt) throw new Error('the embedder failed a moment ago and is not asked');
      // While one request tries, the others go without.
      if (failures >= FAILURES_MAX) closedAt = nowMs() + OPEN_MS;
      try {
        const vectors = await inner.embed(texts);
        failures = 0;
        closedAt = 0;
        return vectors;
      } catch (error) {
        failures += 1;
        if (failures === FAILURES_MAX) onOpen(error);
        if (failures >= FAILURES_MAX) closedAt = nowMs() + OPEN_MS;
        throw error;
      }
    },
  };
};
