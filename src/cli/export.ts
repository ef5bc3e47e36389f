import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import type { Settings } from '../config.ts';
import { exportLog } from '../exchange/log/export-log.ts';
import { firstLedger } from '../domain/ledger/ledger.ts';
import { UsageError } from './usage.ts';
import { withCore } from './with-core.ts';

const read = (words: string[]) => {
  try {
    const options = { ledger: { type: 'string', default: firstLedger } } as const;
    const { positionals, values } = parseArgs({ args: words, options, allowPositionals: true });
    if (positionals.length > 1) throw new Error('export takes one file');
    return { file: positionals[0] ?? '-', ...values };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. See: node src/main.ts help export`);
  }
};

/** Writes the whole log of a ledger to a file, or to standard output. The last line says that it is whole. */
export const exportFile = async (settings: Settings, words: string[]): Promise<void> => {
  const { file, ledger } = read(words);
  await withCore(settings, async ({ log }) => {
    if (!(await log.ledgers()).includes(ledger)) throw new UsageError(`There is no ledger ${ledger}.`);
    async function* lines(): AsyncGenerator<string, void, void> {
      for await (const line of exportLog(log, ledger)) yield `${JSON.stringify(line)}\n`;
    }
    // Keys' digests and the desk's notes are in it: nobody else on this machine may read it.
    const out = file === '-' ? process.stdout : createWriteStream(file, { mode: 0o600 });
    const from = Readable.from(lines());
    const options = { end: file !== '-' };
    if (file.endsWith('.gz')) await pipeline(from, createGzip(), out, options);
    else await pipeline(from, out, options);
  });
};
