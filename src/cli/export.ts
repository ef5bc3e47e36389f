import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import type { Core } from '../app/app.ts';
import type { Settings } from '../settings/settings.ts';
import { exportLog } from '../transfer/log/export-log.ts';
import { firstLedger } from '../domain/ledger/ledger.ts';
import { claimsAsCsv } from './bulk/claims-as-csv.ts';
import { UsageError } from './usage.ts';
import { withCore } from './with-core.ts';

const formats = ['log', 'csv'] as const;

const options = { ledger: { type: 'string', default: firstLedger }, format: { type: 'string' } } as const;

const read = (words: string[]) => {
  try {
    const { positionals, values } = parseArgs({ args: words, options, allowPositionals: true });
    const [file = '-', ...rest] = positionals;
    if (rest.length > 0) throw new Error('export takes one file');
    const wanted = values.format ?? (/\.csv(\.gz)?$/.test(file) ? 'csv' : 'log');
    const format = formats.find((each) => each === wanted);
    if (format === undefined) throw new Error(`there is no format ${wanted}, only ${formats.join(', ')}`);
    return { file, format, ledger: values.ledger };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. See: node src/main.ts help export`);
  }
};

async function* logLines({ log }: Core, ledger: string): AsyncGenerator<string, void, void> {
  for await (const line of exportLog(log, ledger)) yield `${JSON.stringify(line)}\n`;
}

/** Not among the lines: standard output may be the file. */
const tellPosition = (head: number) => (position: number) =>
  void process.stderr.write(
    position === head
      ? `Claims as of position ${position}.\n`
      : `Claims as of position ${position}; the log is at ${head}. The views catch up while a service runs.\n`,
  );

/** Writes the whole log of a ledger, or its claims as CSV, to a file or to standard output. */
export const exportFile = async (settings: Settings, words: string[]): Promise<void> => {
  const { file, format, ledger } = read(words);
  await withCore(settings, async (core) => {
    if (!(await core.log.ledgers()).includes(ledger)) throw new UsageError(`There is no ledger ${ledger}.`);
    const lines =
      format === 'log'
        ? logLines(core, ledger)
        : claimsAsCsv(core, ledger, tellPosition(await core.log.head(ledger)));
    // Keys' digests and the desk's notes are in a log: nobody else on this machine may read it.
    const out = file === '-' ? process.stdout : createWriteStream(file, { mode: 0o600 });
    const from = Readable.from(lines);
    const ending = { end: file !== '-' };
    if (file.endsWith('.gz')) await pipeline(from, createGzip(), out, ending);
    else await pipeline(from, out, ending);
  });
};
