import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Core } from '../app/app.ts';
import { Refused } from '../commands/outcomes.ts';
import type { Settings } from '../settings/settings.ts';
import { actorInLedger } from '../transfer/import/actor-in-ledger.ts';
import { parseSeedLine, seedCommandId } from '../transfer/import/seed-line.ts';
import { firstLedger } from '../domain/ledger/ledger.ts';
import { firstStart } from '../app/first-start.ts';
import { newId } from '../event-store/new-id.ts';
import { BadData, NotFound } from './failures.ts';
import { encodingOf } from '../transfer/lines/encoding.ts';
import { wholeText } from './bulk/whole-text.ts';
import { withCore } from './with-core.ts';

const usualSeed = fileURLToPath(new URL('../../seeds/peru.jsonl', import.meta.url));

export const seed = async (
  {
    file = usualSeed,
    encoding,
  }: { readonly file?: string | undefined; readonly encoding?: string | undefined },
  settings: Settings,
): Promise<void> => {
  const bytes = await readFile(file).catch(() => {
    throw new NotFound(`The file ${file} cannot be read.`);
  });
  const text = await wholeText(file, bytes, encoding === undefined ? undefined : encodingOf(encoding));
  const { added, known } = await withCore(settings, async (core) => {
    const adminKey = await firstStart({
      ...core,
      newId,
      dataDir: settings.DATA_DIR,
      adminKey: settings.ADMIN_KEY,
      environment: settings.KEY_ENVIRONMENT,
    });
    if (adminKey !== undefined && settings.ADMIN_KEY === undefined)
      process.stdout.write(
        `A first admin key was created. It is stored in ${settings.DATA_DIR}/admin-key.\n`,
      );
    return load(core, path.basename(file, '.jsonl'), text);
  });
  process.stdout.write(`${added} commands executed, ${known} were on record already.\n`);
};

/**
 * Executes the lines one at a time, because each may depend on earlier ones. It stops at the first bad line and keeps
 * the lines before it.
 */
export const load = async (
  { handle, streamStates: streams }: Core,
  seedName: string,
  text: string,
): Promise<{ added: number; known: number }> => {
  const counts = { added: 0, known: 0 };
  for (const [index, each] of text.split('\n').entries()) {
    if (each.trim() === '') continue;
    const { line, problems } = parseSeedLine(seedName, each);
    if (problems !== undefined)
      throw new BadData(`line ${index + 1}: ${problems.join(' ')} ${before(counts)}`);
    const id = seedCommandId(seedName, line);
    try {
      const by = await actorInLedger(streams, firstLedger, line);
      const { replayed } = await handle(firstLedger, {
        command: line.command,
        by,
        id: { command: id, fingerprint: id, keep: null },
      });
      counts[replayed ? 'known' : 'added'] += 1;
    } catch (error) {
      if (error instanceof Refused)
        throw new BadData(`line ${index + 1} is refused: ${error.message} ${before(counts)}`);
      throw error;
    }
  }
  return counts;
};

const before = ({ added, known }: { readonly added: number; readonly known: number }): string =>
  `(Before it, ${added} commands were executed and ${known} were on record already.)`;
