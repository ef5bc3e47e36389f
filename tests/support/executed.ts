import { Session } from 'node:inspector/promises';

interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

/** The coverage of a script. */
export interface Executed {
  readonly file: string;
  readonly source: string;
  /** How often the innermost block around an offset ran. */
  timesAt(offset: number): number;
}

/** Starts coverage of the scripts of this process. */
export const watchExecution = async () => {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Debugger.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    /** The scripts below a folder of the project that were loaded. */
    async executed(folder: string): Promise<Executed[]> {
      const { result } = await session.post('Profiler.takePreciseCoverage');
      const own = result.filter(({ url }) => url.includes(`/${folder}/`));
      return Promise.all(
        own.map(async ({ scriptId, url, functions }) => {
          const { scriptSource } = await session.post('Debugger.getScriptSource', { scriptId });
          const ranges: Range[] = functions.flatMap((each) => each.ranges);
          return { file: new URL(url).pathname, source: scriptSource, timesAt: timesAtOf(ranges) };
        }),
      );
    },
    close: (): void => session.disconnect(),
  };
};

/** Ranges are nested; the smallest one around an offset has its count. */
const timesAtOf =
  (ranges: readonly Range[]) =>
  (offset: number): number =>
    ranges
      .filter(({ startOffset, endOffset }) => startOffset <= offset && offset < endOffset)
      .toSorted((one, other) => one.endOffset - one.startOffset - (other.endOffset - other.startOffset))[0]
      ?.count ?? 0;
