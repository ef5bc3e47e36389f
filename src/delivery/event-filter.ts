import { type RecordedEvent, typesOfKind, type StreamKind } from '../domain/events.ts';
import type { Audience } from '../domain/terms/define.ts';
import type { Classified, EventFilter } from '../event-store/filtered-read.ts';

/** The filter that a reader asked for. All given fields must match; without any, every event matches. */
export interface FilterInput {
  readonly types?: readonly string[] | undefined;
  readonly kinds?: readonly StreamKind[] | undefined;
  readonly claim?: string | undefined;
  readonly topic?: string | undefined;
}

/** The filter of a reader that may see these audiences. */
export const eventFilterOf = (
  audiences: readonly Audience[],
  { types, kinds, claim, topic }: FilterInput,
): EventFilter => {
  const ofKinds = kinds?.flatMap((kind): readonly string[] => typesOfKind[kind]);
  const both = types === undefined ? ofKinds : types.filter((type) => ofKinds?.includes(type) ?? true);
  return { audiences, types: both, stream: claim, topic };
};

/**
 * Whether an event passes a filter, in memory: the same predicate as `readFiltered` has in SQL. If the filter has a topic,
 * `classified` must list the topics of the event's claim.
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
