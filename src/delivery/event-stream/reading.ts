import type { EventFilter } from '../../event-store/filtered-read.ts';
import type { BroadcastLimits } from './broadcast.ts';

/** Limits of the event streams. */
export interface EventStreamLimits extends BroadcastLimits {
  /** The most open streams of this process. A further one is rejected with `Overloaded`. */
  readonly streamsMax: number;
  /** The most bytes that may wait for one reader. A slower reader is disconnected and may resume. */
  readonly bufferMaxBytes: number;
  /** The longest silence of a stream, in milliseconds. */
  readonly heartbeatMs: number;
  /** The most events of one read from the log. */
  readonly pageMaxItems: number;
  /** The most positions of one read from the log. It bounds the cost of a filter that few events pass. */
  readonly scanMaxPositions: number;
}

/** What one reader reads. */
export interface Reading {
  readonly ledger: string;
  /** The filter. */
  readonly filter: EventFilter;
  /** The position to start after. */
  readonly after: number;
  /** Ends the stream. */
  readonly signal: AbortSignal;
  /** Called once if the reader is too slow. */
  readonly onSlow: () => void;
}
