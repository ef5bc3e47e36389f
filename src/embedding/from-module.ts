import { z } from 'zod';
import type { Embedder } from './embedder.ts';

/** What a module must export: by name, or as its default. */
const exported = z.object({
  id: z.string().min(1).max(200),
  embed: z.custom<(texts: readonly string[]) => Promise<readonly Float32Array[]>>(
    (value) => typeof value === 'function',
    'must be a function from texts to vectors',
  ),
});
const loaded = z.union([exported, z.object({ default: exported }).transform((module) => module.default)]);

/**
 * An embedder in an npm package or a file, which runs in this process. Texts do not leave the machine, so it sees those
 * of the desk as well.
 */
export const embedderFrom = async (module: string): Promise<Embedder> => {
  const { id, embed } = loaded.parse(await import(module));
  return { id, seesDesk: true, embed: async (texts) => embed(texts) };
};
