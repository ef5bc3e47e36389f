import { setImmediate as turn } from 'node:timers/promises';

/**
 * Single-flight that never returns stale results: calls while `atOnce` look-ups of a name are in flight share the next
 * one. So every result was read after it was asked for. Two at once save latency for callers that wait for nothing
 * else.
 */
export const coalesce = <T>(
  lookUp: (name: string) => Promise<T>,
  atOnce = 1,
): ((name: string) => Promise<T>) => {
  const inFlight = new Map<string, Set<Promise<unknown>>>();
  const next = new Map<string, Promise<T>>();

  const lookUpNext = async (name: string): Promise<T> => {
    const before = inFlight.get(name);
    if (before !== undefined && before.size >= atOnce) await Promise.race(before).catch(() => undefined);
    // Calls of the same turn of the event loop share the look-up.
    await turn();
    const lookup = lookUp(name);
    next.delete(name);
    const all = inFlight.get(name) ?? new Set();
    inFlight.set(name, all.add(lookup));
    const isOver = (): void => {
      all.delete(lookup);
      if (all.size === 0) inFlight.delete(name);
    };
    lookup.then(isOver, isOver);
    return lookup;
  };

  return (name) => {
    const waiting = next.get(name) ?? lookUpNext(name);
    next.set(name, waiting);
    return waiting;
  };
};
