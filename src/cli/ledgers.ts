import { parseArgs } from 'node:util';
import { foundLedger } from '../access/found-ledger.ts';
import { digestOf, makeKey, prefixOf } from '../access/key.ts';
import type { Core } from '../app/app.ts';
import { Refused } from '../commands/outcomes.ts';
import type { Settings } from '../settings/settings.ts';
import { createLedger } from '../domain/ledger/commands.ts';
import { firstLedger } from '../domain/ledger/ledger.ts';
import { system } from '../domain/terms/actor.ts';
import { newId } from '../event-store/new-id.ts';
import { UsageError } from './usage.ts';
import { withCore } from './with-core.ts';

const options = { name: { type: 'string' } } as const;

const read = (words: string[]) => {
  try {
    return parseArgs({ args: words, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. See: node src/main.ts help ledgers`);
  }
};

/** Shows the ledgers of the deployment, or adds one; a service that runs beside it works on it within a second. */
export const ledgers = async (settings: Settings, words: string[]): Promise<void> => {
  const { positionals, values } = read(words);
  const [verb = 'list', ledger] = positionals;
  if (verb !== 'list' && verb !== 'create')
    throw new UsageError(`ledgers cannot “${verb}”. See: node src/main.ts help ledgers`);
  try {
    const work = verb === 'list' ? list : (core: Core) => create(core, settings, ledger, values.name);
    process.stdout.write(await withCore(settings, work));
  } catch (error) {
    if (error instanceof Refused) throw new UsageError(error.message);
    throw error;
  }
};

const list = async ({ log }: Core): Promise<string> =>
  (await log.ledgers()).map((ledger) => `${ledger}\n`).join('');

const create = async (
  core: Core,
  { KEY_ENVIRONMENT }: Settings,
  ledger: string | undefined,
  name: string | undefined,
): Promise<string> => {
  const key = makeKey(KEY_ENVIRONMENT);
  const command = createLedger.safeParse({
    type: 'create-ledger',
    ledger,
    name,
    member: newId('member'),
    key: newId('key'),
    prefix: prefixOf(key),
    sha256: digestOf(key),
  });
  if (!command.success)
    throw new UsageError(
      'Say which ledger, and --name who is its first admin. See: node src/main.ts help ledgers',
    );
  if (!(await core.log.ledgers()).includes(firstLedger))
    throw new UsageError(
      `There is no ledger ${firstLedger} yet, which keeps the others: run serve or seed first.`,
    );
  await core.handle(firstLedger, { command: command.data, by: system });
  const { type: _, ledger: made, ...more } = command.data;
  await foundLedger(core, made, more);
  return `${key}\n`;
};
