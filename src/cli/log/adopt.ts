import { signerOf } from '../../app/transparency.ts';
import { equalBytes, fromBase64, toBase64 } from '../../proofs/format/bytes.ts';
import type { Settings } from '../../settings/settings.ts';
import { proveFromTiles, type LogName } from '../../transparency/tree/stored-tiles.ts';
import { readTree } from '../../transparency/tree/stored-tree.ts';
import { NotDone, UsageError } from '../failures.ts';
import { withCore } from '../with-core.ts';

interface AdoptOptions {
  readonly ledger: string;
  readonly log: LogName;
  readonly size: number;
  readonly root: string;
}

/**
 * Sets the mark of the signer to a size and root that someone else kept. It refuses if the log here did not grow out of
 * them: signing would then make a second history.
 */
export const adopt = async ({ ledger, log, size, root }: AdoptOptions, settings: Settings): Promise<void> => {
  const told = fromBase64(root);
  if (told?.length !== 32) throw new UsageError('The root must be 32 bytes in base64, as in a checkpoint.');
  await withCore(settings, async ({ database }) => {
    const here = await database.run(async (sql) => {
      const tree = await readTree(sql, ledger, log);
      if (tree.size < size)
        throw new NotDone(
          `The log of ${log} of ${ledger} has ${String(tree.size)} entries here, and ${String(size)} were signed: what was signed is lost. Set LOG_ORIGIN to begin a log of another name.`,
        );
      return proveFromTiles(sql, ledger, log, (subtree) => subtree(0, size));
    });
    if (!equalBytes(here, told))
      throw new NotDone(
        `With ${String(size)} entries the log of ${log} of ${ledger} has the root ${toBase64(here)} here: it is another history. Set LOG_ORIGIN to begin a log of another name.`,
      );
    const signer = await signerOf(settings);
    await signer.adopt(ledger, log, { size, root: told });
  });
  process.stdout.write(
    `The signer goes on from ${String(size)} entries of the log of ${log} of ${ledger}.\n`,
  );
};
