import type { DecisionContext } from '../decision-context.ts';
import { limits } from '../terms/limits.ts';
import { refuse, type Refusal } from '../terms/refusal.ts';

/** Something of a stream that events add to, with the most that it may hold. */
export interface Collection<S, E extends { readonly type: string }> {
  /** Where the state has it: paths of the state's schema. `*` stands for each entry of a record or an array. */
  readonly fields: readonly string[];
  readonly limit: keyof typeof limits;
  /** The words around the number in a refusal. */
  readonly words: readonly [before: string, after: string];
  /** The events that add to it. */
  readonly grownBy: readonly E['type'][];
  /** How many there are, without the one that the event is about. */
  count(state: S, event: E, given: DecisionContext): number;
}

/** How a kind of stream grows. */
export interface Growth<S, E extends { readonly type: string }> {
  readonly collections: Readonly<Record<string, Collection<S, E>>>;
  /** Fields of the state that another rule bounds, and by what. */
  readonly boundedBy: Readonly<Record<string, string>>;
  /** The most events of one stream. */
  readonly eventsLimit: keyof typeof limits;
  readonly eventsOf: string;
}

/** The limit as it is written: “5,000”. */
const written = (name: keyof typeof limits): string => limits[name].toLocaleString('en');

/** What a full collection says. */
export const inWords = ({
  limit,
  words: [before, after],
}: Pick<Collection<never, never>, 'limit' | 'words'>) => `${before} at most ${written(limit)} ${after}.`;

/** Why the events may not be recorded: something would hold more than its limit. */
export const beyondLimit = <S, E extends { readonly type: string }>(
  { collections, eventsLimit, eventsOf }: Growth<S, E>,
  state: S,
  events: readonly E[],
  given: DecisionContext,
): Refusal | undefined => {
  for (const event of events)
    for (const each of Object.values(collections))
      if (each.grownBy.includes(event.type) && each.count(state, event, given) >= limits[each.limit])
        return refuse('limit-reached', inWords(each));
  return (given.version ?? 0) + events.length > limits[eventsLimit]
    ? refuse('limit-reached', `The history of ${eventsOf} has at most ${written(eventsLimit)} events.`)
    : undefined;
};
