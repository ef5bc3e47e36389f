import { isDeepStrictEqual } from 'node:util';
import { deciders, kindOf } from '../../domain/deciders.ts';
import { definitionOf, type RecordedEvent } from '../../domain/events.ts';
import { misplaced } from '../../domain/items.ts';
import { actor, system } from '../../domain/terms/actor.ts';
import { eventId } from '../../domain/terms/ids.ts';
import type { CopiedEvent } from '../../event-store/copy.ts';
import { eventSchemaVersion } from '../../event-store/stored-event.ts';

/** An event as the public feed of the origin returns it. */
export interface FeedItem {
  readonly position: number;
  readonly previous: number;
  readonly stream: string;
  readonly version: number;
  readonly id: string;
  readonly type: string;
  readonly recordedAt: string;
  readonly audience: string;
  readonly actor: unknown;
  readonly data: unknown;
}

/** The end of the copy: its last position, and when that event was recorded. */
export interface CopyPlace {
  readonly position: number;
  readonly recordedAt: string | undefined;
  /** The last position that the origin told of, where it withholds what follows the copy. */
  readonly through?: number;
}

/** The origin contradicts what was copied, or breaks the rules of a feed. Nothing of the batch was copied. */
export class Contradiction extends Error {
  override readonly name = 'Contradiction';
}

export const contradiction = ({ position }: Pick<FeedItem, 'position'>, why: string): Contradiction =>
  new Contradiction(`At position ${position} the origin ${why}. Nothing from there on was copied.`);

/** The stream of placeholders for positions that the origin does not show. No origin has a stream of this name. */
const withheldStream = 'ledger:withheld';
const withheldType = 'position.withheld';

/** Whether the origin withholds the item for now. It is copied as a hidden position, once a later item is shown. */
export const isWithheld = ({ type }: Pick<FeedItem, 'type'>): boolean => type === withheldType;

const refuseGap = ({ position: end, through = end }: CopyPlace, item: FeedItem): void => {
  if (item.previous !== through || item.position <= through)
    throw contradiction(item, `follows ${item.previous}, and the copy ends at ${through}`);
};

/** The end of the copy after an item that is withheld. Nothing of it is stored yet. */
export const passing = (place: CopyPlace, item: FeedItem): CopyPlace => {
  refuseGap(place, item);
  return { ...place, through: item.position };
};

/**
 * The rows that a copy stores for an item: the item at its position, and a placeholder for each hidden position before
 * it. So positions stay dense. Throws `Contradiction` if the item does not follow the copy.
 */
export const copiesOf = (place: CopyPlace, item: FeedItem, newEventId: () => string): CopiedEvent[] => {
  const { position, recordedAt, version } = item;
  refuseGap(place, item);
  if (place.recordedAt !== undefined && recordedAt < place.recordedAt)
    throw contradiction(item, 'goes back in time');
  const taken = readItem(item);
  // The time of a hidden event is unknown; it is not later than the next visible one.
  const withheld = { recordedAt: place.recordedAt ?? recordedAt, actor: system, data: {} };
  const places = Array.from({ length: position - place.position - 1 }, (_, n) => place.position + 1 + n);
  return [
    ...places.map((each): CopiedEvent => ({
      ...withheld,
      position: each,
      stream: withheldStream,
      // Increasing and unique without a counter.
      version: each,
      id: newEventId(),
      type: withheldType,
      schemaVersion: eventSchemaVersion,
      item: null,
      audience: 'admin',
    })),
    { ...taken, position, version, recordedAt },
  ];
};

/** Parses an item; undefined if this version of the service does not know its type. */
const readItem = (item: FeedItem): Omit<CopiedEvent, 'position' | 'version' | 'recordedAt'> => {
  const { id, stream, type, audience } = item;
  const kind = kindOf(stream);
  const by = actor.safeParse(item.actor);
  if (kind === undefined || stream === withheldStream || audience !== 'public' || !by.success)
    throw contradiction(item, 'shows what is no public event of a stream');
  if (!eventId.safeParse(id).success) throw contradiction(item, `names an event ${id}`);
  const event = knownEvent(item);
  const elsewhere = misplaced({ ...event, stream });
  if (elsewhere !== undefined) throw contradiction(item, `says that ${elsewhere}`);
  const itemOf = deciders[kind].itemOf as (event: unknown) => string | undefined;
  return {
    id,
    stream,
    type,
    schemaVersion: eventSchemaVersion,
    item: itemOf(event) ?? null,
    audience,
    actor: by.data,
    data: event.data,
  };
};

const knownEvent = (item: FeedItem): { type: string; data: unknown } => {
  const { type, data } = item;
  try {
    if (definitionOf(type).data.safeParse(data).success) return { type, data };
  } catch {
    // An unknown event type.
  }
  throw contradiction(item, `tells of “${type}” in a form that this version does not know: a newer one may`);
};

/** Whether a stored event equals the item that the origin shows now. */
export const isCopyOf = (kept: RecordedEvent | undefined, item: FeedItem): boolean =>
  kept !== undefined &&
  isDeepStrictEqual(
    [kept.position, kept.id, kept.stream, kept.version, kept.type, kept.recordedAt, kept.actor, kept.data],
    [item.position, item.id, item.stream, item.version, item.type, item.recordedAt, item.actor, item.data],
  );
