import path from 'node:path';
import type { Settings } from '../settings/settings.ts';
import { importLines } from '../transfer/import/run-import.ts';
import { newTally, type Reject, type Tally } from '../transfer/import/tally.ts';
import { encodingOf, InputFault } from '../transfer/lines/encoding.ts';
import { describeMappings } from './bulk/describe.ts';
import { openExecutor } from './bulk/open-executor.ts';
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
  /** The path, or `-` for standard input. Only `describe` needs none. */
  readonly file?: string | undefined;
  readonly describe: boolean;
  readonly ledger: string;
  readonly format?: ImportFormat | undefined;
  readonly mapping?: string | undefined;
  readonly name?: string | undefined;
  readonly rejects?: string | undefined;
  readonly encoding?: string | undefined;
  readonly dryRun: boolean;
}

/** The formats that need no mapping. */
const known: readonly ImportFormat[] = ['dossier', 'claim-review'];

/** `data/peru.jsonl.gz` → `peru` */
const nameOf = (file: string): string => (file === '-' ? 'stdin' : (path.basename(file).split('.')[0] ?? ''));

/** The options with defaults derived from the file name. Contradicting options are refused. */
const understood = ({ file, ledger, mapping, name, rejects, dryRun, ...given }: Importing) => {
  if (file === undefined) throw new UsageError('Which file? Name it, or give - for standard input.');
  const format = given.format ?? (/\.csv(\.gz)?$/.test(file) ? 'csv' : 'ndjson');
  if (format === 'csv' && mapping === undefined)
    throw new UsageError('CSV does not say what its columns mean, so it needs a --mapping.');
  if (format === 'log' && (mapping ?? name) !== undefined)
    throw new UsageError('An exported log is restored unchanged, so it takes neither --mapping nor --name.');
  if (known.includes(format) && (mapping ?? name) !== undefined)
    throw new UsageError(`The format ${format} needs no mapping, so it takes neither --mapping nor --name.`);
  if (format === 'log' && dryRun) throw new UsageError('An exported log has no --dry-run.');
  if (format === 'log' && given.encoding !== undefined)
    throw new UsageError('An exported log is in UTF-8, so it takes no --encoding.');
  const encoding = given.encoding === undefined ? undefined : encodingOf(given.encoding);
  return {
    ...{ file, ledger, format, mapping, name: name ?? nameOf(file), encoding, isDryRun: dryRun },
    // In the current folder, because the folder of the file may be read-only.
    rejects: rejects ?? `${nameOf(file)}.rejects.ndjson`,
  };
};

/** Executes the commands of a file, or restores an exported log. */
export const importFile = async (given: Importing, settings: Settings): Promise<void> => {
  if (given.describe) {
    process.stdout.write(describeMappings());
    return;
  }
  const asked = understood(given);
  const file = await openFile(asked.file);
  if (asked.format === 'log') return restoreFile(settings, asked, file);
  const { seedName, unitsFor } = await openUnits(asked, file.bytes, settings.IMPORT_LINE_MAX_BYTES);
  const rejects = createRejectFile(asked.rejects);
  let firstBad: Reject | undefined;
  const reject = (each: Reject): void => {
    if (firstBad === undefined || each.line < firstBad.line) firstBad = each;
    rejects.add(each);
  };
  const tally = newTally();
  const progress = startProgressLine(() => {
    const { read, of } = file.progress();
    return { share: of === undefined ? undefined : read / Math.max(of, 1), done: tally.lines, what: 'lines' };
  });
  try {
    await withCore(settings, async (core) => {
      const executor = await openExecutor(core, settings, asked);
      await importLines(
        {
          ...executor,
          ledger: asked.ledger,
          seedName,
          // Each has at most one task in the queue for the database. Half of that is left to the projections and the rest.
          linesInFlightMax: Math.min(
            linesInFlightMax,
            settings.APPEND_QUEUE_MAX_COMMANDS,
            Math.max(1, Math.floor(settings.DATABASE_WAITING_MAX / 2)),
          ),
          reject,
          tally,
        },
        unitsFor(executor.log, asked.ledger),
      );
    });
  } catch (error) {
    progress.stop();
    const isFault = error instanceof InputFault;
    if ((tally.added > 0 || isFault) && !asked.isDryRun)
      process.stderr.write(`${counted(tally)}${isFault ? '' : ' Import the same file again to continue.'}\n`);
    if (isFault)
      throw new BadData(
        `${asked.file} was read in part alone. ${error.message}.${badLines(tally, asked, firstBad)}`,
      );
    throw error;
  } finally {
    progress.stop();
    await rejects.close();
  }
  report(tally, asked, firstBad);
};

const counted = ({ lines, added, known }: Tally): string =>
  `${lines} lines: ${added} commands executed, ${known} were on record already.`;

const report = (
  tally: Tally,
  asked: { readonly isDryRun: boolean; readonly rejects: string },
  firstBad: Reject | undefined,
): void => {
  const { lines, added, known, rejected } = tally;
  process.stdout.write(
    asked.isDryRun
      ? `${lines} lines: ${added} commands would be executed, ${known} are on record already. Nothing was written.\n`
      : `${counted(tally)}\n`,
  );
  if (rejected > 0) throw new BadData(badLines(tally, asked, firstBad).trim());
};

/** The longest reason that is shown; the file of rejects has it whole. */
const reasonShownMaxCharacters = 300;

/** What is said of bad lines, with the first of them; nothing where there are none. */
const badLines = (
  { rejected }: Tally,
  { rejects }: { readonly rejects: string },
  firstBad: Reject | undefined,
): string => {
  if (rejected === 0) return '';
  const [reason = ''] = firstBad?.reasons ?? [];
  const shown = `${reason.slice(0, reasonShownMaxCharacters)}${reason.length > reasonShownMaxCharacters ? '…' : ''}`;
  return ` ${rejected} lines are bad. ${rejects} lists them with their numbers and reasons. The first is line ${firstBad?.line ?? '?'}: ${shown}`;
};
