import type { EventFilter } from '../../event-store/filtered-read.ts';
import type { BroadcastLimits } from './broadcast.ts';

export interface EventStreamLimits extends BroadcastLimits {
  /** Streams open at once in this process; the next is refused. */
  readonly streamsMax: number;
  /** Bytes that may wait for one reader; who falls further behind is closed and may come again. */
  readonly bufferMaxBytes: number;
  /** How long a stream is silent at most. */
  readonly heartbeatMs: number;
  /** Events read from the log at once for a reader of the past. */
  readonly pageMaxItems: number;
  /** Positions looked through at once for a reader who wants few of them. */
  readonly scanMaxPositions: number;
}

export interface Reading {
  readonly ledger: string;
  readonly part: EventFilter;
  readonly after: number;
  /** Ends the stream. */
  readonly signal: AbortSignal;
  /** Called once where the reader is too slow. */
  readonly onSlow: () => void;
}
