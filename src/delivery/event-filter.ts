import { type RecordedEvent, typesOfKind, type StreamKind } from '../domain/events.ts';
import type { Audience } from '../domain/terms/define.ts';
import type { Classified, EventFilter } from '../event-store/filtered-read.ts';

/** What somebody asks to hear of; all of it must be met. Nothing asked for is everything. */
export interface Wanted {
  readonly types?: readonly string[] | undefined;
  readonly kinds?: readonly StreamKind[] | undefined;
  readonly claim?: string | undefined;
  readonly topic?: string | undefined;
}

/** The part of the log that somebody hears who may see these audiences. */
export const eventFilterOf = (
  audiences: readonly Audience[],
  { types, kinds, claim, topic }: Wanted,
): EventFilter => {
  const ofKinds = kinds?.flatMap((kind): readonly string[] => typesOfKind[kind]);
  const both = types === undefined ? ofKinds : types.filter((type) => ofKinds?.includes(type) ?? true);
  return { audiences, types: both, stream: claim, topic };
};

/**
 * Whether an event is of a part: the same question that `readPart` asks the database, for those who hold the event
 * already. Where the part has a topic, `classified` says when the event's claim was given which topics.
 */
export const matchesFilter = (
  { audiences, types, stream, topic }: EventFilter,
  event: RecordedEvent,
  classified: readonly Classified[],
): boolean =>
  audiences.includes(event.audience) &&
  (types === undefined || types.includes(event.type)) &&
  (stream === undefined || stream === event.stream) &&
  (topic === undefined ||
    classified.some(
      (each) =>
        each.stream === event.stream &&
        each.position <= event.position &&
        audiences.includes(each.audience) &&
        each.topics.includes(topic),
    ));
