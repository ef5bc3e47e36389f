import { z } from 'zod';
import type { Embedder } from './embedder.ts';

/** A match must not become slow by its embedder. */
const TIMEOUT_MS = 300;
const DIMENSIONS_MAX = 8_192;

const answer = z.object({
  data: z.array(
    z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(1).max(DIMENSIONS_MAX) }),
  ),
});

export interface RemoteEmbedder {
  /** The address of the API, to which `/embeddings` is added: `https://embeddings.example.org/v1`. */
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
  readonly seesDesk: boolean;
}

/** An embedder behind the embeddings API of OpenAI, which many servers of models have. */
export const remoteEmbedder = ({ url, model, key, seesDesk }: RemoteEmbedder): Embedder => ({
  id: model,
  seesDesk,
  embed: async (texts) => {
    const response = await fetch(`${url.replace(/\/+$/, '')}/embeddings`, {
      method: 'POST',
      // A redirect could lead texts to another host.
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        'content-type': 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ model, input: texts, encoding_format: 'float' }),
    });
    if (!response.ok) throw new Error(`the embedder answered ${response.status}`);
    const { data } = answer.parse(await response.json());
    const vectors = data
      .toSorted((one, other) => one.index - other.index)
      .map(({ embedding }) => Float32Array.from(embedding));
    const [first] = vectors;
    if (vectors.length !== texts.length || vectors.some(({ length }) => length !== first?.length))
      throw new Error('the embedder answered with vectors of another number or length');
    return vectors;
  },
});
