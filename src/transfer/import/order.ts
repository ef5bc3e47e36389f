import type { TouchedStreams } from './touched-streams.ts';

type Work = Promise<unknown>;

interface Line {
  write: Work | undefined;
  readonly reads: Set<Work>;
}

/**
 * Runs works side by side, as many as are given, but so that the outcome is that of one after the other: whoever writes
 * a stream waits for all who read or wrote it before, whoever reads it for those who wrote it before.
 */
export interface Order {
  /** Has to be called in the order of the file. Works wait for earlier ones alone, so they never wait for each other. */
  run<T>(touched: TouchedStreams, work: (before: () => Promise<boolean>) => Promise<T>): Promise<T>;
}

export const createOrder = (): Order => {
  const lines = new Map<string, Line>();
  const underWay = new Set<Work>();

  const lineOf = (stream: string): Line => {
    const line = lines.get(stream) ?? { write: undefined, reads: new Set() };
    lines.set(stream, line);
    return line;
  };

  const leave = (work: Work, { writes, reads }: TouchedStreams): void => {
    underWay.delete(work);
    for (const stream of [...writes, ...reads]) {
      const line = lines.get(stream);
      if (line === undefined) continue;
      line.reads.delete(work);
      if (line.write === work) line.write = undefined;
      if (line.write === undefined && line.reads.size === 0) lines.delete(stream);
    }
  };

  const waitsFor = ({ writes, reads }: TouchedStreams): Set<Work> => {
    const waits = new Set<Work>();
    for (const stream of writes) {
      const { write, reads: readers } = lineOf(stream);
      if (write !== undefined) waits.add(write);
      for (const reader of readers) waits.add(reader);
    }
    for (const stream of reads) {
      const { write } = lineOf(stream);
      if (write !== undefined) waits.add(write);
    }
    return waits;
  };

  return {
    run: (touched, work) => {
      const waits = waitsFor(touched);
      const earlier = (): Work[] => {
        const all = [...underWay];
        return all.slice(0, all.indexOf(settled));
      };
      /** Waits until everything before it is over. Answers whether there was anything to wait for. */
      const before = async (): Promise<boolean> => {
        const all = earlier();
        await Promise.all(all);
        return all.length > 0;
      };
      const done = Promise.all(waits).then(() => work(before));
      const settled: Work = done.then(
        () => leave(settled, touched),
        () => leave(settled, touched),
      );
      underWay.add(settled);
      for (const stream of touched.writes) lineOf(stream).write = settled;
      for (const stream of touched.reads) lineOf(stream).reads.add(settled);
      return done;
    },
  };
};
