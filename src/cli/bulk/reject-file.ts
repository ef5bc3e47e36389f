import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Reject } from '../../transfer/import/tally.ts';

export interface RejectFile {
  readonly name: string;
  readonly add: (reject: Reject) => void;
  close(): Promise<void>;
}

/** Collects rejected lines, each with its number and the reasons. The file is created with the first one. */
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
