import type { Withheld } from '../../domain/withheld.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { asThePublic } from '../../domain/public-numbers.ts';
import type { Classified } from '../../event-store/filtered-read.ts';

/** An event that all readers of a ledger share. */
export interface Entry {
  readonly event: RecordedEvent;
  /**
   * The event as JSON without its opening brace. Fields of a single reader are put before it, so that the event is
   * serialised once.
   */
  readonly rest: string;
  /** The same for the public, whose numbers count public events alone. */
  publicRest(): string;
  /** The topics of the event's claim, by event. Empty until a reader filters by topic. */
  classified: readonly Classified[];
}

export const entryOf = (event: RecordedEvent, withheld: Withheld): Entry => {
  let publicRest: string | undefined;
  return {
    event,
    rest: JSON.stringify(event).slice(1),
    publicRest: () => (publicRest ??= JSON.stringify(asThePublic(event, withheld)).slice(1)),
    classified: [],
  };
};

/** An event as one reader gets it. */
export interface Item {
  readonly event: RecordedEvent;
  /** The reader's number of the previous item that passes the same filter; 0 for the first. */
  readonly previous: number;
  /** The reader's number of this item: its position, as the public counts where the reader is the public. */
  readonly number: number;
  /** See `Entry.rest`. */
  readonly rest: string;
}

/** An entry as an item for the desk or the public. */
export const itemOf = (entry: Entry, isPublic: boolean, previous: number): Item => ({
  event: entry.event,
  previous,
  number: isPublic ? entry.event.public.position : entry.event.position,
  rest: isPublic ? entry.publicRest() : entry.rest,
});

/** Items, possibly none, and the position up to which the filtered chain is complete. */
export interface Batch {
  readonly items: readonly Item[];
  /** No event up to this position that passes the filter is missing. */
  readonly through: number;
  /** The reader's number of `through`. */
  readonly number: number;
  /** The id of the event at that position, for the desk alone; undefined where it was not read. */
  readonly throughId?: string | undefined;
}

/** One line of JSON, without a line break. */
export const jsonOf = ({ previous, rest }: Item): string => `{"previous":${previous},${rest}`;
