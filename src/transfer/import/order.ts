import type { TouchedStreams } from './touched-streams.ts';

type Task = Promise<unknown>;

interface StreamLock {
  write: Task | undefined;
  readonly reads: Set<Task>;
}

/**
 * A readers-writer lock per stream. Tasks run concurrently, with the same result as one after another. A writer of a
 * stream waits for its earlier readers and writers, a reader for its earlier writers.
 */
export interface Order {
  /** Must be called in the order of the file. Tasks wait only for earlier tasks, so there is no deadlock. */
  run<T>(touched: TouchedStreams, task: (before: () => Promise<boolean>) => Promise<T>): Promise<T>;
}

export const createOrder = (): Order => {
  const locks = new Map<string, StreamLock>();
  const inFlight = new Set<Task>();

  const lockOf = (stream: string): StreamLock => {
    const lock = locks.get(stream) ?? { write: undefined, reads: new Set() };
    locks.set(stream, lock);
    return lock;
  };

  const release = (task: Task, { writes, reads }: TouchedStreams): void => {
    inFlight.delete(task);
    for (const stream of [...writes, ...reads]) {
      const lock = locks.get(stream);
      if (lock === undefined) continue;
      lock.reads.delete(task);
      if (lock.write === task) lock.write = undefined;
      if (lock.write === undefined && lock.reads.size === 0) locks.delete(stream);
    }
  };

  const predecessorsOf = ({ writes, reads }: TouchedStreams): Set<Task> => {
    const waits = new Set<Task>();
    for (const stream of writes) {
      const { write, reads: readers } = lockOf(stream);
      if (write !== undefined) waits.add(write);
      for (const reader of readers) waits.add(reader);
    }
    for (const stream of reads) {
      const { write } = lockOf(stream);
      if (write !== undefined) waits.add(write);
    }
    return waits;
  };

  return {
    run: (touched, task) => {
      const waits = predecessorsOf(touched);
      const earlier = (): Task[] => {
        const all = [...inFlight];
        return all.slice(0, all.indexOf(settled));
      };
      /** Waits for all earlier tasks. Returns false if there were none. */
      const before = async (): Promise<boolean> => {
        const all = earlier();
        await Promise.all(all);
        return all.length > 0;
      };
      const done = Promise.all(waits).then(() => task(before));
      const settled: Task = done.then(
        () => release(settled, touched),
        () => release(settled, touched),
      );
      inFlight.add(settled);
      for (const stream of touched.writes) lockOf(stream).write = settled;
      for (const stream of touched.reads) lockOf(stream).reads.add(settled);
      return done;
    },
  };
};
