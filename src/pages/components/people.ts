import type { Words } from '../messages/words.ts';
import type { Schemas } from '../serving/asked.ts';

/** An actor by the name that the API gives, or by its kind where it gives none. */
const actorName = (words: Words, actor: Schemas['Actor']): string =>
  'name' in actor ? actor.name : words.term('by', actor.kind);

export const actorNames = (words: Words, actors: readonly Schemas['Actor'][]): string =>
  new Intl.ListFormat(words.language).format(actors.map((each) => actorName(words, each)));
