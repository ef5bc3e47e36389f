import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Statement } from './statements.ts';

/** A part of a script, with how often it was executed. */
export interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

/** What V8 writes for each process with `NODE_V8_COVERAGE`. */
interface Report {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly Range[] }[];
  }[];
}

/** Whether the code at an offset was executed: the smallest range around it tells. */
export const isExecuted = (ranges: readonly Range[], at: number): boolean => {
  const around = ranges.filter(({ startOffset, endOffset }) => startOffset <= at && at < endOffset);
  const [smallest] = around.toSorted(
    (one, other) => one.endOffset - one.startOffset - (other.endOffset - other.startOffset),
  );
  return smallest !== undefined && smallest.count > 0;
};

const root = pathToFileURL(fileURLToPath(new URL('../..', import.meta.url))).href;

/** The statements that no process executed, by the reports in a folder. */
export const notExecuted = (folder: string, statements: readonly Statement[]): Statement[] => {
  let left = [...statements];
  for (const name of readdirSync(folder)) {
    const { result } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Report;
    const ranges = new Map(
      result.map(({ url, functions }) => [
        url.replace(root, ''),
        functions.flatMap((each) => [...each.ranges]),
      ]),
    );
    left = left.filter(({ file, at }) => !isExecuted(ranges.get(file) ?? [], at));
  }
  return left;
};
