import path from 'node:path';
import { digestOf, makeKey, prefixOf, type KeyEnvironment } from '../access/key.ts';
import type { HandleCommand } from '../commands/handle-command.ts';
import type { Command } from '../domain/commands.ts';
import { firstLedger } from '../domain/ledger/ledger.ts';
import { truthScale } from '../domain/scale/scale.ts';
import { system } from '../domain/terms/actor.ts';
import type { Log } from '../event-store/log.ts';
import type { NewId } from '../event-store/new-id.ts';
import { keptSecret } from './kept-secret.ts';

interface FirstStart {
  readonly log: Log;
  readonly handle: HandleCommand;
  readonly newId: NewId;
  readonly dataDir: string;
  readonly adminKey: string | undefined;
  readonly environment?: KeyEnvironment;
}

/**
 * Sets up the ledger `main`: its scale, an administrator and an admin key. Each step is a command with a fixed id, so
 * the setup is idempotent. An interrupted start continues where it ended, and a second process adds nothing. Returns
 * the admin key on the one start that issues it.
 */
export const firstStart = async ({
  log,
  handle,
  newId,
  dataDir,
  adminKey,
  environment = 'live',
}: FirstStart): Promise<string | undefined> => {
  await log.createLedger(firstLedger);
  const once = async (step: string, command: Command, keep: unknown = null) =>
    handle(firstLedger, {
      command,
      by: system,
      id: { command: `first-start:${step}`, fingerprint: step, keep },
    });
  await once('scale', truthScale);
  const member = newId('member');
  const added = await once(
    'member',
    { type: 'add-member', member, name: 'Administrator', kind: 'person', role: 'admin' },
    member,
  );
  const earlier = await log.command(firstLedger, 'first-start:key');
  if (earlier !== undefined) return undefined;
  const key = adminKey ?? (await keptSecret(path.join(dataDir, 'admin-key'), () => makeKey(environment)));
  const { replayed } = await once('key', {
    type: 'issue-key',
    key: newId('key'),
    member: added.kept as string,
    prefix: prefixOf(key),
    sha256: digestOf(key),
  });
  return replayed ? undefined : key;
};
