import type { Words } from '../messages/words.ts';
import type { Schemas } from '../serving/asked.ts';

/** An actor by the name or the role that the API gives, or by its kind where it gives neither. */
const actorName = (words: Words, actor: Schemas['Actor']): string => {
  if ('name' in actor) return actor.name;
  return words.term('by', actor.kind === 'person' && 'role' in actor ? actor.role : actor.kind);
};

export const actorNames = (words: Words, actors: readonly Schemas['Actor'][]): string =>
  new Intl.ListFormat(words.language).format(actors.map((each) => actorName(words, each)));
