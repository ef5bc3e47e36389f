import { spawn } from 'node:child_process';
import { lchown, readFile } from 'node:fs/promises';

/** The user the server runs as, when that is not ourselves. */
export interface Identity {
  readonly uid: number;
  readonly gid: number;
}

/** What went wrong and what the operator can do about it; the message is complete without a stack. */
export class EmbeddedDatabaseError extends Error {
  override readonly name = 'EmbeddedDatabaseError';
}

const candidates = ['postgres', '_postgres', 'nobody'];

/**
 * PostgreSQL refuses to run as root, so root needs another user for it. Whoever owns the data already keeps it:
 * a user `postgres` installed later must not lock us out of what `nobody` wrote. Otherwise one with a passwd
 * entry, because initdb looks its own name up.
 */
export async function serverIdentity(
  owners: readonly (Identity | undefined)[],
): Promise<Identity | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = owners.find((one) => one !== undefined && one.uid !== 0);
  if (owner) return owner;
  const entries = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const name of candidates) {
    const entry = entries.find(([user]) => user === name);
    if (entry) return { uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  throw new EmbeddedDatabaseError(
    'PostgreSQL does not run as root and this machine has neither a user "postgres" nor "nobody". ' +
      'Start the service as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.',
  );
}

/** lchown: should somebody have put a symbolic link there, its target must not change hands. */
export async function handOver(path: string, identity: Identity | undefined): Promise<void> {
  if (identity) await lchown(path, identity.uid, identity.gid);
}

/** Asked of the kernel on behalf of that user: reading modes would miss what ACLs and mounts say. */
export const canUse = (directory: string, identity: Identity | undefined): Promise<boolean> =>
  succeeds('test -x "$1" && test -w "$1"', directory, { identity });

const succeeds = (script: string, argument: string, as: Parameters<typeof run>[2]): Promise<boolean> =>
  run('/bin/sh', ['-c', script, 'sh', argument], as).then(
    () => true,
    () => false,
  );

/** How the server is told where its data is: an argument for -D and the folder to start in. */
export interface Projection {
  readonly path: string;
  readonly cwd: string;
}

/**
 * A data directory below a folder the server's user cannot enter (a checkout in /root) is reached through the
 * working directory: we, as root, enter it before we become that user, and the kernel follows /proc/self/cwd
 * without asking the parents again. Every process of the server keeps the data directory as its working directory.
 */
export async function viewFor(directory: string, identity: Identity | undefined): Promise<Projection> {
  if (await canUse(directory, identity)) return { path: directory, cwd: '/' };
  const inside = { path: '/proc/self/cwd', cwd: directory };
  if (
    process.platform === 'linux' &&
    (await succeeds('test -w "$1"', `${inside.path}/.`, { identity, cwd: directory }))
  )
    return inside;
  throw new EmbeddedDatabaseError(
    `${directory} cannot be used by ${identity ? `user id ${identity.uid}, which runs PostgreSQL` : 'this user'}. ` +
      'Choose a DATA_DIR this user can reach and write, or start the service as another user.',
  );
}

/**
 * Nothing of the service's environment but the search path reaches the server: a PGDATA or PGOPTIONS of the
 * operator's shell must not change it, its messages are in English (we read some), its clock shows UTC.
 */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
});

/** Runs a program to its end and returns what it said; rejects with the last of it when it fails. */
export function run(
  program: string,
  args: readonly string[],
  { identity, cwd = '/', input = '' }: { identity?: Identity | undefined; cwd?: string; input?: string },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...identity, cwd, env: serverEnvironment() });
    let said = '';
    const hear = (piece: Buffer) => (said += piece.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve(said);
      else reject(new Error(`${program} ended with ${signal ?? code ?? '?'}: ${said.trim().slice(-2000)}`));
    });
    child.stdin.on('error', () => undefined); // it may end without having read its input; 'close' tells how
    child.stdin.end(input);
  });
}
