import { breaking } from './circuit-breaker.ts';
import type { Embedder } from './embedder.ts';
import { embedderFrom } from './from-module.ts';
import { remembering } from './remembering.ts';
import { remoteEmbedder } from './remote.ts';

interface EmbedderChoice {
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
  readonly sees: 'public' | 'desk';
  /** An npm package or a file; empty for none. */
  readonly module: string;
}

/** The embedder of the settings; undefined for none, which is the default. */
export const openEmbedder = async (
  { url, model, key, sees, module }: EmbedderChoice,
  onOpen: (error: unknown) => void,
): Promise<Embedder | undefined> => {
  const seesDesk = sees === 'desk';
  const inner =
    url === ''
      ? module === ''
        ? undefined
        : await embedderFrom(module)
      : remoteEmbedder({ url, model, key, seesDesk });
  return inner && breaking(remembering(inner), () => performance.now(), onOpen);
};
