import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf, makeKey, prefixOf, type KeyEnvironment } from '../access/key.ts';
import type { HandleCommand } from '../commands/handle-command.ts';
import type { Command } from '../domain/commands.ts';
import { firstLedger } from '../domain/ledger/ledger.ts';
import { truthScale } from '../domain/scale/scale.ts';
import { system } from '../domain/terms/actor.ts';
import type { Log } from '../event-store/log.ts';
import type { NewId } from '../event-store/new-id.ts';

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
  const key = adminKey ?? (await keptKey(dataDir, environment));
  const { replayed } = await once('key', {
    type: 'issue-key',
    key: newId('key'),
    member: added.kept as string,
    prefix: prefixOf(key),
    sha256: digestOf(key),
  });
  return replayed ? undefined : key;
};

/** Stores the key before it is issued. The reverse order could lose an issued key in a crash. */
const keptKey = async (dataDir: string, environment: KeyEnvironment): Promise<string> => {
  const file = path.join(dataDir, 'admin-key');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined && kept.trim() !== '') return kept.trim();
  const key = makeKey(environment);
  await mkdir(dataDir, { recursive: true });
  try {
    await writeFile(file, `${key}\n`, { mode: 0o600, flag: kept === undefined ? 'wx' : 'w' });
  } catch (error) {
    // Another process that shares the folder was faster. It may have issued the key that it stored.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return keptKey(dataDir, environment);
  }
  return key;
};
