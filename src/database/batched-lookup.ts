import { coalesce } from './coalesce.ts';

/**
 * Looks many things of one group up in one query: whoever asks while a query of that group is under way shares the next
 * one, whatever they ask for. So every answer was read after it was asked for. What was not found is undefined.
 * How much one query asks for is bounded by how many may ask at once.
 */
export const batchLookups = <T>(
  look: (group: string, names: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): ((group: string, name: string) => Promise<T | undefined>) => {
  const wanted = new Map<string, Set<string>>();
  const lookNext = coalesce((group) => {
    const names = wanted.get(group) ?? new Set();
    wanted.delete(group);
    return look(group, [...names]);
  });
  return async (group, name) => {
    const names = wanted.get(group) ?? new Set();
    wanted.set(group, names.add(name));
    return (await lookNext(group)).get(name);
  };
};
