import type { Transaction } from '../../database/connect.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import type { Versioned } from '../../domain/schema-version.ts';
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
  /** Deletes rows of generations that are neither in use nor being built: see `isLeftOver`. */
  clear(tx: Transaction, ledger: string): Promise<void>;
}

/** The audience of a read. The public sees the fold of public events only. */
export type ReaderAudience = 'public' | 'desk';
