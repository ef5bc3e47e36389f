import path from 'node:path';
import type { Settings } from '../settings/settings.ts';
import { importLines } from '../transfer/import/run-import.ts';
import { newTally, type Tally } from '../transfer/import/tally.ts';
import { importMeans } from './bulk/import-means.ts';
import { openFile } from './bulk/open-file.ts';
import { openUnits, type ImportFormat } from './bulk/open-units.ts';
import { startProgressLine } from './bulk/progress-line.ts';
import { createRejectFile } from './bulk/reject-file.ts';
import { BadData, UsageError } from './failures.ts';
import { restoreFile } from './bulk/restore-file.ts';
import { withCore } from './with-core.ts';

/** The most lines in flight. Each has at most one command in the append queue. */
const linesInFlightMax = 1_000;

interface Importing {
  /** The path, or `-` for standard input. */
  readonly file: string;
  readonly ledger: string;
  readonly format?: ImportFormat | undefined;
  readonly mapping?: string | undefined;
  readonly name?: string | undefined;
  readonly rejects?: string | undefined;
  readonly dryRun: boolean;
}

/** The formats that need no mapping. */
const known: readonly ImportFormat[] = ['dossier', 'claim-review'];

/** `data/peru.jsonl.gz` → `peru` */
const nameOf = (file: string): string => (file === '-' ? 'stdin' : (path.basename(file).split('.')[0] ?? ''));

/** The options with defaults derived from the file name. Contradicting options are refused. */
const understood = ({ file, ledger, mapping, name, rejects, dryRun, ...given }: Importing) => {
  const format = given.format ?? (/\.csv(\.gz)?$/.test(file) ? 'csv' : 'ndjson');
  if (format === 'csv' && mapping === undefined)
    throw new UsageError('CSV does not say what its columns mean, so it needs a --mapping.');
  if (format === 'log' && (mapping ?? name) !== undefined)
    throw new UsageError('An exported log is restored as it is, with neither --mapping nor --name.');
  if (known.includes(format) && (mapping ?? name) !== undefined)
    throw new UsageError(`The format ${format} is known, so it takes neither --mapping nor --name.`);
  if (format === 'log' && dryRun) throw new UsageError('An exported log has no --dry-run.');
  return {
    ...{ file, ledger, format, mapping, name: name ?? nameOf(file), isDryRun: dryRun },
    // In the current folder, because the folder of the file may be read-only.
    rejects: rejects ?? `${nameOf(file)}.rejects.ndjson`,
  };
};

/** Executes the commands of a file, or restores an exported log. */
export const importFile = async (given: Importing, settings: Settings): Promise<void> => {
  const asked = understood(given);
  const file = await openFile(asked.file);
  if (asked.format === 'log') return restoreFile(settings, asked, file);
  const { seedName, unitsFor } = await openUnits(asked, file.bytes, settings.IMPORT_LINE_MAX_BYTES);
  const rejects = createRejectFile(asked.rejects);
  const tally = newTally();
  const progress = startProgressLine(() => {
    const { read, of } = file.progress();
    return { share: of === undefined ? undefined : read / Math.max(of, 1), done: tally.lines, what: 'lines' };
  });
  try {
    await withCore(settings, async (core) => {
      const means = await importMeans(core, settings, asked);
      await importLines(
        {
          ...means,
          ledger: asked.ledger,
          seedName,
          linesInFlightMax: Math.min(linesInFlightMax, settings.APPEND_QUEUE_MAX_COMMANDS),
          reject: rejects.add,
          tally,
        },
        unitsFor(means.log, asked.ledger),
      );
    });
  } catch (error) {
    if (tally.added > 0 && !asked.isDryRun)
      process.stderr.write(`${counted(tally)} Import the same file again to go on.\n`);
    throw error;
  } finally {
    progress.stop();
    await rejects.close();
  }
  report(tally, asked);
};

const counted = ({ lines, added, known }: Tally): string =>
  `${lines} lines: ${added} commands carried out, ${known} were there already.`;

const report = (
  tally: Tally,
  { isDryRun, rejects }: { readonly isDryRun: boolean; readonly rejects: string },
): void => {
  const { lines, added, known, rejected } = tally;
  process.stdout.write(
    isDryRun
      ? `${lines} lines: ${added} commands would be carried out, ${known} are there already. Nothing was written.\n`
      : `${counted(tally)}\n`,
  );
  if (rejected > 0)
    throw new BadData(`${rejected} lines are bad; ${rejects} has each with its number and the reasons.`);
};
