import { foundLedger } from '../access/found-ledger.ts';
import type { z } from 'zod';
import { digestOf, makeKey, prefixOf } from '../access/key.ts';
import type { Core } from '../app/app.ts';
import { Refused } from '../commands/outcomes.ts';
import type { Settings } from '../settings/settings.ts';
import { createLedger } from '../domain/ledger/commands.ts';
import { firstLedger } from '../domain/ledger/ledger.ts';
import { system } from '../domain/terms/actor.ts';
import { newId } from '../event-store/new-id.ts';
import { wordsOf } from '../validation/issue-sentences.ts';
import { NotDone, UsageError } from './failures.ts';
import { withCore } from './with-core.ts';

/** Lists the ledgers of the deployment. */
export const listLedgers = async (_: object, settings: Settings): Promise<void> => {
  const ledgers = await withCore(settings, ({ log }) => log.ledgers());
  process.stdout.write(ledgers.map((ledger) => `${ledger}\n`).join(''));
};

/** Adds a ledger to the deployment. A running service picks it up within a second. */
export const addLedger = async (
  { ledger, name }: { readonly ledger: string; readonly name: string },
  settings: Settings,
): Promise<void> => {
  const key = makeKey(settings.KEY_ENVIRONMENT);
  const command = createLedger.safeParse(
    {
      type: 'create-ledger',
      ledger,
      name,
      member: newId('member'),
      key: newId('key'),
      prefix: prefixOf(key),
      sha256: digestOf(key),
    },
    { reportInput: true },
  );
  if (!command.success) throw new UsageError(wordsOf(command.error.issues, 'command').join(' '));
  try {
    await withCore(settings, (core) => found(core, command.data));
  } catch (error) {
    if (error instanceof Refused) throw new NotDone(error.message);
    throw error;
  }
  process.stdout.write(`${key}\n`);
};

const found = async (core: Core, command: z.output<typeof createLedger>): Promise<void> => {
  if (!(await core.log.ledgers()).includes(firstLedger))
    throw new NotDone(
      `The ledger ${firstLedger}, which lists all others, does not exist yet. Run serve or seed first.`,
    );
  await core.handle(firstLedger, { command, by: system });
  const { type: _, ledger, ...more } = command;
  await foundLedger(core, ledger, more);
};
