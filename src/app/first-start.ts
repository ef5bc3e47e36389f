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
 * Makes the ledger `main` usable: with its scale, an administrator and that one's key. Every step is a command with an
 * id of its own, so a start that was cut short is taken up where it ended, and a second process adds nothing.
 * Answers the admin key the one time that it was issued.
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

/** Written before it is issued: a key that was issued and not written down would be lost. */
const keptKey = async (dataDir: string, environment: KeyEnvironment): Promise<string> => {
  const file = path.join(dataDir, 'admin-key');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined && kept.trim() !== '') return kept.trim();
  const key = makeKey(environment);
  await mkdir(dataDir, { recursive: true });
  try {
    await writeFile(file, `${key}\n`, { mode: 0o600, flag: kept === undefined ? 'wx' : 'w' });
  } catch (error) {
    // Another process that shares the folder was quicker, and may have issued what it wrote.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return keptKey(dataDir, environment);
  }
  return key;
};
