import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import type { Reject } from '../../transfer/import/tally.ts';

export interface RejectFile {
  readonly name: string;
  readonly add: (reject: Reject) => void;
  close(): Promise<void>;
}

/** `peru.jsonl.gz` → `peru.rejects.ndjson`, in the folder one is in: that of the file may not be ours. */
export const usualRejectFile = (file: string): string =>
  file === '-' ? 'stdin.rejects.ndjson' : `${path.basename(file).split('.')[0] ?? ''}.rejects.ndjson`;

/** Where bad lines are collected, each with its number and the reasons. Made with the first of them. */
export const createRejectFile = (name: string): RejectFile => {
  let stream: WriteStream | undefined;
  return {
    name,
    add: (reject) => {
      stream ??= createWriteStream(name);
      stream.write(`${JSON.stringify(reject)}\n`);
    },
    close: async () => {
      if (stream === undefined) return;
      stream.end();
      await once(stream, 'finish');
    },
  };
};
