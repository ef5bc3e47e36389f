import type { Transaction } from '../../database/connect.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import type { Versioned } from '../../domain/schema-version.ts';
import type { RowCache } from './row-cache.ts';

/** The rows of one ledger in one generation of a view. */
export interface Generation {
  readonly ledger: string;
  readonly generation: number;
}

/** The same, in the hands of the one process that writes to it. */
export interface OwnedGeneration extends Generation {
  readonly rows: RowCache;
}

/**
 * A projection of the log. One view is one file: its rows, what events make of them, its queries. Its schema is that of
 * its rows. Rows of another version are built anew when the code starts.
 */
export interface Projection extends Versioned {
  /** The name of its table, and of its checkpoint. */
  readonly name: string;
  /**
   * Takes up events that directly follow those it has, in order, each once. It runs in the transaction that moves the
   * checkpoint, so that rows and checkpoint are always of one position.
   */
  apply(tx: Transaction, target: OwnedGeneration, events: readonly RecordedEvent[]): Promise<void>;
  /** Forgets every edition of a ledger that is neither in use nor in the making: see `isLeftOver`. */
  clear(tx: Transaction, ledger: string): Promise<void>;
}

/** Whose eyes a read is for. The public is shown the fold of public events alone. */
export type ReaderAudience = 'public' | 'desk';
