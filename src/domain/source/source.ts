import type { SourceEventOf } from './events.ts';
import type { SourceState } from './values.ts';

/** The latest capture, as far as it decides what may come next. */
interface LatestCapture {
  readonly capture: string;
  readonly sha256: string;
  /** The digest before it, where the two differ and nobody has said how yet. */
  readonly undescribedSince: string | null;
}

/** The source as `decide` sees it: how it is described, and of its captures only what the next one is held against. */
export interface RegisteredSource {
  readonly kind: 'registered';
  readonly description: Omit<SourceEventOf<'source.registered'>['data'], 'source'>;
  readonly state: SourceState;
  readonly latest: LatestCapture | null;
  /** The latest capture whose text is on record. The text itself stays in its event: it may be half a megabyte. */
  readonly textOf: { readonly capture: string; readonly sha256: string } | null;
  /** Whether a copy can still be read somewhere: at an archive, or as text in the ledger. */
  readonly archived: boolean;
}

export type Source = { readonly kind: 'absent' } | RegisteredSource;

export const noSource: Source = { kind: 'absent' };
