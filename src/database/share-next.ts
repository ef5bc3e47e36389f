import { setImmediate as turn } from 'node:timers/promises';

/**
 * Looks something up for many at once, one look at a time for each name: whoever asks while one is under way shares the
 * next one. So every answer was read after it was asked for, and a crowd costs a look or two.
 */
export const shareNext = <T>(look: (name: string) => Promise<T>): ((name: string) => Promise<T>) => {
  const underWay = new Map<string, Promise<unknown>>();
  const next = new Map<string, Promise<T>>();

  const lookNext = async (name: string): Promise<T> => {
    await underWay.get(name)?.catch(() => undefined);
    // Whoever asks in the same turn of the event loop is answered by the same look.
    await turn();
    const looking = look(name);
    underWay.set(name, looking);
    next.delete(name);
    const isOver = (): void => {
      if (underWay.get(name) === looking) underWay.delete(name);
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
