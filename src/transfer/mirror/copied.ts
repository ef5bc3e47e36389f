import { isDeepStrictEqual } from 'node:util';
import { deciders, kindOf } from '../../domain/deciders.ts';
import { definitionOf, type RecordedEvent } from '../../domain/events.ts';
import { actor, system } from '../../domain/terms/actor.ts';
import { eventId } from '../../domain/terms/ids.ts';
import type { CopiedEvent } from '../../event-store/copy.ts';
import { eventSchemaVersion } from '../../event-store/stored-event.ts';

/** An event as the feed of the origin gives it to the public. */
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

/** How far the copy goes: its last position, which is public, and when that was. Each of its streams is at a version. */
export interface Place {
  readonly position: number;
  readonly recordedAt: string | undefined;
}

/** The origin says something else than before, or than it may. Nothing of it was copied. */
export class Contradiction extends Error {
  override readonly name = 'Contradiction';
}

const contradiction = ({ position }: FeedItem, why: string): Contradiction =>
  new Contradiction(`At position ${position} the origin ${why}. Nothing from there on was copied.`);

/** In whose stream the positions stand that are not for us. No such stream is at the origin. */
export const withheldStream = 'ledger:withheld';
const withheldType = 'position.withheld';

/**
 * What a copy holds of an item: itself, in its own place, and before it a placeholder for each position that the origin
 * does not show, so that here as everywhere positions have no gaps. Throws Contradiction where the item cannot follow.
 */
export const copiesOf = (place: Place, item: FeedItem, newEventId: () => string): CopiedEvent[] => {
  const { position, recordedAt, version } = item;
  if (item.previous !== place.position || position <= place.position)
    throw contradiction(item, `follows ${item.previous}, and the copy ends at ${place.position}`);
  if (place.recordedAt !== undefined && recordedAt < place.recordedAt)
    throw contradiction(item, 'goes back in time');
  const taken = readItem(item);
  // Nobody outside knows when that was; it was not after what follows.
  const withheld = { recordedAt: place.recordedAt ?? recordedAt, actor: system, data: {} };
  const places = Array.from({ length: position - place.position - 1 }, (_, n) => place.position + 1 + n);
  return [
    ...places.map((each): CopiedEvent => ({
      ...withheld,
      position: each,
      stream: withheldStream,
      // Rises with each and needs no count.
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

/** An item as it is kept, where it is one that this version of the service knows. */
const readItem = (item: FeedItem): Omit<CopiedEvent, 'position' | 'version' | 'recordedAt'> => {
  const { id, stream, type, audience } = item;
  const kind = kindOf(stream);
  const by = actor.safeParse(item.actor);
  if (kind === undefined || stream === withheldStream || audience !== 'public' || !by.success)
    throw contradiction(item, 'shows what is no public event of a stream');
  if (!eventId.safeParse(id).success) throw contradiction(item, `names an event ${id}`);
  const event = knownEvent(item);
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
    // A type that nobody has defined here.
  }
  throw contradiction(item, `tells of “${type}” in a form that this version does not know: a newer one may`);
};

/** Whether the copy holds this item, as the origin shows it now. */
export const isCopyOf = (kept: RecordedEvent | undefined, item: FeedItem): boolean =>
  kept !== undefined &&
  isDeepStrictEqual(
    [kept.position, kept.id, kept.stream, kept.version, kept.type, kept.recordedAt, kept.actor, kept.data],
    [item.position, item.id, item.stream, item.version, item.type, item.recordedAt, item.actor, item.data],
  );
