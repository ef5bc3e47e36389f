import type { Settings } from '../../settings/settings.ts';
import { NotEmpty } from '../../event-store/copy.ts';
import { InputFault } from '../../transfer/lines/encoding.ts';
import { linesOf } from '../../transfer/lines/lines.ts';
import { BadExport, restoreLog } from '../../transfer/log/restore-log.ts';
import { BadData, NotDone } from '../failures.ts';
import { withCore } from '../with-core.ts';
import type { OpenFile } from './open-file.ts';
import { startProgressLine } from './progress-line.ts';

/** Restores an exported log into an empty ledger, all or nothing. */
export const restoreFile = async (
  settings: Settings,
  { ledger }: { readonly ledger: string },
  { bytes, progress }: OpenFile,
): Promise<void> => {
  let done = 0;
  const line = startProgressLine(() => {
    const { read, of } = progress();
    return { share: of === undefined ? undefined : read / Math.max(of, 1), done, what: 'lines' };
  });
  try {
    const lines = linesOf(bytes, settings.IMPORT_LINE_MAX_BYTES);
    const { events, commands } = await withCore(settings, ({ log }) =>
      restoreLog(log, ledger, lines, (number) => void (done = number)),
    );
    process.stdout.write(`The ledger ${ledger} holds ${events} events and knows ${commands} commands.\n`);
  } catch (error) {
    if (error instanceof InputFault) throw new BadData(`${error.message}. Nothing was restored.`);
    if (error instanceof BadExport) throw new BadData(error.message);
    if (error instanceof NotEmpty)
      throw new NotDone(
        `${error.message}; an exported log is restored into an empty one. Nothing was written.`,
      );
    throw error;
  } finally {
    line.stop();
  }
};
