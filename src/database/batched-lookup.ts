import { coalesce } from './coalesce.ts';

/**
 * Batched look-ups with single-flight per group: calls during a query share the next one, for all their names. So every
 * result was read after it was asked for. A name without a result resolves to undefined. The size of a query is bounded
 * by the number of concurrent callers.
 */
export const batchLookups = <T>(
  lookUp: (group: string, names: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): ((group: string, name: string) => Promise<T | undefined>) => {
  const wanted = new Map<string, Set<string>>();
  const lookUpNext = coalesce((group) => {
    const names = wanted.get(group) ?? new Set();
    wanted.delete(group);
    return lookUp(group, [...names]);
  });
  return async (group, name) => {
    const names = wanted.get(group) ?? new Set();
    wanted.set(group, names.add(name));
    return (await lookUpNext(group)).get(name);
  };
};
