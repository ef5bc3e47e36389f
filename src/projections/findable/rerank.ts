import type { ReadOptions } from '../engine/read-rows.ts';
import type { FoundClaim } from './match.ts';

/** What reranking needs of an embedder: see `src/embedding/embedder.ts`. */
export interface RerankingEmbedder {
  readonly id: string;
  readonly seesDesk: boolean;
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
}

/** How many candidates an embedder reorders. */
const RERANKED_MAX = 60;
/** The weight of the cosine beside the score. Between 6 and 14 it made no difference in the evaluation. */
const WEIGHT = 8;

export const cosine = (one: Float32Array, other: Float32Array): number => {
  let [product, first, second] = [0, 0, 0];
  for (const [at, value] of one.entries()) {
    const beside = other[at] ?? 0;
    product += value * beside;
    first += value * value;
    second += beside * beside;
  }
  return first === 0 || second === 0 ? 0 : product / Math.sqrt(first * second);
};

export interface Reranked<Found> {
  readonly found: readonly Found[];
  /** The embedder that took part; null where the order rests on words alone. */
  readonly embedder: string | null;
}

/**
 * Reorders the best candidates by the likeness of their meaning. Scores and labels stay those of the words, by which
 * they are calibrated. Without an answer of the embedder the order stays as well.
 */
export const rerank = async <Found extends FoundClaim>(
  embedder: RerankingEmbedder | undefined,
  { audience }: Pick<ReadOptions, 'audience'>,
  text: string,
  found: readonly Found[],
): Promise<Reranked<Found>> => {
  if (embedder === undefined || found.length === 0 || (audience === 'desk' && !embedder.seesDesk))
    return { found, embedder: null };
  const best = found.slice(0, RERANKED_MAX);
  try {
    const [asked, ...vectors] = await embedder.embed([text, ...best.map(({ row }) => row.wordings[0] ?? '')]);
    if (asked === undefined) return { found, embedder: null };
    const scored = best.map((each, at) => ({
      each,
      score: each.score + WEIGHT * cosine(asked, vectors[at] ?? new Float32Array()),
    }));
    const ordered = scored.toSorted((one, other) => other.score - one.score).map(({ each }) => each);
    return { found: [...ordered, ...found.slice(RERANKED_MAX)], embedder: embedder.id };
  } catch {
    // The breaker reports an embedder that fails again and again.
    return { found, embedder: null };
  }
};
