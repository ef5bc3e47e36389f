import type { RecordedEvent } from '../../domain/events.ts';
import type { Classified } from '../../event-store/filtered-read.ts';

/** An event that all readers of a ledger share. */
export interface Entry {
  readonly event: RecordedEvent;
  /**
   * The event as JSON without its opening brace. Fields of a single reader are put before it, so that the event is
   * serialised once.
   */
  readonly rest: string;
  /** The topics of the event's claim, by event. Empty until a reader filters by topic. */
  classified: readonly Classified[];
}

export const entryOf = (event: RecordedEvent): Entry => ({
  event,
  rest: JSON.stringify(event).slice(1),
  classified: [],
});

/** An event as one reader gets it. */
export interface Item {
  readonly event: RecordedEvent;
  /** The position of the previous item that passes the same filter; 0 for the first. */
  readonly previous: number;
  /** See `Entry.rest`. */
  readonly rest: string;
}

/** Items, possibly none, and the position up to which the filtered chain is complete. */
export interface Batch {
  readonly items: readonly Item[];
  /** No event up to this position that passes the filter is missing. */
  readonly through: number;
}

/** One line of JSON, without a line break. */
export const jsonOf = ({ previous, rest }: Item): string => `{"previous":${previous},${rest}`;
