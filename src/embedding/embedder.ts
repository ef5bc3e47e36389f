/** A text embedder: texts with a like meaning get vectors of a like direction. It only orders what words have found. */
export interface Embedder {
  /** The name of the model, which answers tell. */
  readonly id: string;
  /** Whether texts that only the desk may see may be given to it. */
  readonly seesDesk: boolean;
  /** One vector for each text. Rejects if there is no answer in time; callers then go without. */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
}
