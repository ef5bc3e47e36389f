import type { RecordedEvent } from '../../domain/events.ts';
import type { Classified } from '../../event-store/filtered-read.ts';

/** An event as it is held for all readers of a ledger at once. */
export interface Entry {
  readonly event: RecordedEvent;
  /** The event as JSON, without its opening brace, so that each reader's own fields can be put before it. */
  readonly rest: string;
  /** When the event's claim was given which topics; empty until some reader asks for a topic. */
  classified: readonly Classified[];
}

export const entryOf = (event: RecordedEvent): Entry => ({
  event,
  rest: JSON.stringify(event).slice(1),
  classified: [],
});

/** An event as one reader is given it. */
export interface Item {
  readonly event: RecordedEvent;
  /** The position of the item before it in the same part of the log; 0 for the first. */
  readonly previous: number;
  readonly rest: string;
}

/** Some items, perhaps none, and the position up to which nothing of the part is left out. */
export interface Batch {
  readonly items: readonly Item[];
  readonly through: number;
}

/** One line of JSON. */
export const jsonOf = ({ previous, rest }: Item): string => `{"previous":${previous},${rest}`;
