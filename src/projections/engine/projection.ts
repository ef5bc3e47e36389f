import type { Transaction } from '../../database/connect.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import type { Versioned } from '../../domain/schema-version.ts';
import type { Withheld } from '../../domain/withheld.ts';
import type { RowCache } from './row-cache.ts';

/** The rows of one ledger in one generation of a projection. */
export interface Generation {
  readonly ledger: string;
  readonly generation: number;
}

/** A generation in the process that writes it. */
export interface OwnedGeneration extends Generation {
  readonly rows: RowCache;
  /** Reads the events about some items, such as evidence, before a position: in the order of the log. */
  readonly eventsAbout: (items: readonly string[], before: number) => Promise<readonly RecordedEvent[]>;
  /** What the public does not get now. */
  readonly withheld: Withheld;
}

/** What a stream is folded again from: all its events, and those of other streams that name it, both in order. */
export interface FoldedAgain {
  readonly events: readonly RecordedEvent[];
  readonly naming: readonly RecordedEvent[];
}

/**
 * A projection of the log. Each has its own file with its rows, its fold and its queries. Its version is derived from
 * the schema of its rows. Rows of another version are rebuilt when the code starts.
 */
export interface Projection extends Versioned {
  /** The name of its table and of its checkpoint. */
  readonly name: string;
  /**
   * Applies events that directly follow the applied ones, in order, each once. It runs in the transaction that moves
   * the checkpoint. So rows and checkpoint always have the same position.
   */
  apply(tx: Transaction, target: OwnedGeneration, events: readonly RecordedEvent[]): Promise<void>;
  /**
   * Folds the rows of a stream again from its first event, because the public gets more or less of its past. It replaces
   * all versions of the rows, so that reads of the past follow too.
   */
  refold(tx: Transaction, target: OwnedGeneration, again: FoldedAgain): Promise<void>;
  /** Deletes rows of generations that are neither in use nor being built: see `isLeftOver`. */
  clear(tx: Transaction, ledger: string): Promise<void>;
}

/** The audience of a read. The public sees the fold of public events only. */
export type ReaderAudience = 'public' | 'desk';
