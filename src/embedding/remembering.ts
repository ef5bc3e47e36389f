import { LRUCache } from 'lru-cache';
import type { Embedder } from './embedder.ts';

/** 1,000 vectors of 1,024 dimensions take 4 MB. */
const REMEMBERED_MAX_BYTES = 32 * 1024 * 1024;

/** Remembers the vectors of texts that are asked for again. `embed` gets each text once, also while it is in flight. */
export const remembering = (inner: Embedder): Embedder => {
  const known = new LRUCache<string, Float32Array>({
    maxSize: REMEMBERED_MAX_BYTES,
    sizeCalculation: (vector, text) => vector.byteLength + text.length * 2,
  });
  return {
    ...inner,
    embed: async (texts) => {
      const vectors = new Map<string, Float32Array>();
      const unknown: string[] = [];
      for (const text of new Set(texts)) {
        const vector = known.get(text);
        if (vector === undefined) unknown.push(text);
        else vectors.set(text, vector);
      }
      if (unknown.length > 0)
        for (const [at, vector] of (await inner.embed(unknown)).entries()) {
          const text = unknown[at] ?? '';
          vectors.set(text, vector);
          known.set(text, vector);
        }
      return texts.map((text) => vectors.get(text) ?? new Float32Array());
    },
  };
};
