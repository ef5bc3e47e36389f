import type { Settings } from '../settings/settings.ts';
import { importLines } from '../transfer/import/run-import.ts';
import { newTally, type Tally } from '../transfer/import/tally.ts';
import { importMeans } from './bulk/import-means.ts';
import { readImportWords, type ImportWords } from './bulk/import-words.ts';
import { openFile } from './bulk/open-file.ts';
import { openUnits } from './bulk/open-units.ts';
import { startProgressLine } from './bulk/progress-line.ts';
import { createRejectFile } from './bulk/reject-file.ts';
import { BadData } from './usage.ts';
import { restoreFile } from './bulk/restore-file.ts';
import { withCore } from './with-core.ts';

/** How many lines are carried out at once. Each has one command at most in the append queue. */
const linesInFlightMax = 1_000;

export const importFile = async (settings: Settings, words: string[]): Promise<void> => {
  const asked = readImportWords(words);
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

const report = (tally: Tally, { isDryRun, rejects }: ImportWords): void => {
  const { lines, added, known, rejected } = tally;
  process.stdout.write(
    isDryRun
      ? `${lines} lines: ${added} commands would be carried out, ${known} are there already. Nothing was written.\n`
      : `${counted(tally)}\n`,
  );
  if (rejected > 0)
    throw new BadData(`${rejected} lines are bad; ${rejects} has each with its number and the reasons.`);
};
