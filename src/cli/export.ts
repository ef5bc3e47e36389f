import { open, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Core } from '../app/app.ts';
import type { Settings } from '../settings/settings.ts';
import { exportLog } from '../transfer/log/export-log.ts';
import { byteOrderMark } from '../formats/csv/csv.ts';
import { claimsAsCsv } from './bulk/claims-as-csv.ts';
import { NotDone, NotFound, UsageError } from './failures.ts';
import { withCore } from './with-core.ts';

interface Exporting {
  /** The path, or `-` for standard output. */
  readonly file?: string | undefined;
  readonly ledger: string;
  readonly format?: 'log' | 'csv' | undefined;
  /** Whether CSV begins with a byte order mark. */
  readonly bom: boolean;
}

async function* logLines({ log }: Core, ledger: string): AsyncGenerator<string, void, void> {
  for await (const line of exportLog(log, ledger)) yield `${JSON.stringify(line)}\n`;
}

async function* marked(bom: boolean, lines: AsyncIterable<string>): AsyncGenerator<string, void, void> {
  if (bom) yield byteOrderMark;
  yield* lines;
}

/** Printed on standard error, because standard output may be the file. */
const tellPosition = (head: number) => (position: number) =>
  void process.stderr.write(
    position === head
      ? `Claims as of position ${position}.\n`
      : `Claims as of position ${position}; the log is at ${head}. The views catch up while a service runs.\n`,
  );

const created = (file: string): Promise<FileHandle> =>
  open(file, 'w', 0o600).catch((error: unknown) => {
    throw new NotDone(`The file ${file} cannot be written: ${(error as Error).message}`);
  });

/** Writes the log of a ledger, or its claims as CSV, to a file or to standard output. */
export const exportFile = async (
  { file = '-', ledger, format = /\.csv(\.gz)?$/.test(file) ? 'csv' : 'log', bom }: Exporting,
  settings: Settings,
): Promise<void> => {
  if (bom && format === 'log') throw new UsageError('A log has no byte order mark, so it takes no --bom.');
  await withCore(settings, async (core) => {
    if (!(await core.log.ledgers()).includes(ledger)) throw new NotFound(`There is no ledger ${ledger}.`);
    const lines =
      format === 'log'
        ? logLines(core, ledger)
        : marked(bom, claimsAsCsv(core, ledger, tellPosition(await core.log.head(ledger))));
    // A log contains digests of keys and notes of the desk. No other user of this machine may read it.
    const out = file === '-' ? process.stdout : (await created(file)).createWriteStream();
    const from = Readable.from(lines);
    const ending = { end: file !== '-' };
    if (file.endsWith('.gz')) await pipeline(from, createGzip(), out, ending);
    else await pipeline(from, out, ending);
  });
};
