import { setImmediate as turn } from 'node:timers/promises';

/**
 * Looks something up for many at once, `atOnce` looks at a time for each name: whoever asks while that many are under
 * way shares the next one. So every answer was read after it was asked for, and a crowd costs a look or two. With two at
 * once the second is on its way while the first is answered, which is worth its cost where each look is waited for by
 * somebody who has nothing else to wait for.
 */
export const coalesce = <T>(
  look: (name: string) => Promise<T>,
  atOnce = 1,
): ((name: string) => Promise<T>) => {
  const underWay = new Map<string, Set<Promise<unknown>>>();
  const next = new Map<string, Promise<T>>();

  const lookNext = async (name: string): Promise<T> => {
    const before = underWay.get(name);
    if (before !== undefined && before.size >= atOnce) await Promise.race(before).catch(() => undefined);
    // Whoever asks in the same turn of the event loop is answered by the same look.
    await turn();
    const looking = look(name);
    next.delete(name);
    const all = underWay.get(name) ?? new Set();
    underWay.set(name, all.add(looking));
    const isOver = (): void => {
      all.delete(looking);
      if (all.size === 0) underWay.delete(name);
    };
    looking.then(isOver, isOver);
    return looking;
  };

  return (name) => {
    const waiting = next.get(name) ?? lookNext(name);
    next.set(name, waiting);
    return waiting;
  };
};
