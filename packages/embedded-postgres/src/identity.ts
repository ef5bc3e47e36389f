import { spawn } from 'node:child_process';
import { lchown, readFile } from 'node:fs/promises';
import { EmbeddedDatabaseError } from './errors.ts';

/** The user the server runs as, where that is not the user of this process. */
export interface Identity {
  readonly uid: number;
  readonly gid: number;
}

const candidates = ['postgres', '_postgres', 'nobody'];

/**
 * PostgreSQL refuses to run as root, so root needs another user for it. The owner of existing data comes first: a user
 * `postgres` installed later could not read what `nobody` wrote. Otherwise a user with a passwd entry is chosen,
 * because initdb looks up its own name.
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
    'no-server-user',
    'PostgreSQL does not run as root and this machine has neither a user "postgres" nor "nobody".',
  );
}

/** lchown: if another user put a symbolic link there, the owner of its target must not change. */
export async function handOver(path: string, identity: Identity | undefined): Promise<void> {
  if (identity) await lchown(path, identity.uid, identity.gid);
}

/** Asks the kernel as that user: modes alone would miss ACLs and mounts. */
export const canUse = (directory: string, identity: Identity | undefined): Promise<boolean> =>
  succeeds('test -x "$1" && test -w "$1"', directory, { identity });

const succeeds = (script: string, argument: string, as: Parameters<typeof run>[2]): Promise<boolean> =>
  run('/bin/sh', ['-c', script, 'sh', argument], as).then(
    () => true,
    () => false,
  );

/** How the server finds its data: an argument for -D and the folder to start in. */
export interface View {
  readonly path: string;
  readonly cwd: string;
}

/**
 * A data directory below a folder closed to the server's user (a checkout in /root) is reached as working directory.
 * Root enters it before becoming that user, and the kernel follows /proc/self/cwd without checking the parents again.
 * Every process of the server keeps the data directory as its working directory.
 */
export async function viewFor(directory: string, identity: Identity | undefined): Promise<View> {
  if (await canUse(directory, identity)) return { path: directory, cwd: '/' };
  const inside = { path: '/proc/self/cwd', cwd: directory };
  if (
    process.platform === 'linux' &&
    (await succeeds('test -w "$1"', `${inside.path}/.`, { identity, cwd: directory }))
  )
    return inside;
  throw new EmbeddedDatabaseError(
    'data-directory-closed',
    `${directory} cannot be used by ${identity ? `user id ${identity.uid}, which runs PostgreSQL` : 'this user'}.`,
  );
}

/**
 * The server's environment. Of the program's own only PATH is passed on, so a PGDATA or PGOPTIONS changes nothing.
 * Messages are in English, because some of them are matched. Its time zone is UTC.
 */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
});

/** Runs a program to its end and returns its output. If it fails, rejects with the end of that output. */
export function run(
  program: string,
  args: readonly string[],
  { identity, cwd = '/', input = '' }: { identity?: Identity | undefined; cwd?: string; input?: string },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...identity, cwd, env: serverEnvironment() });
    let output = '';
    const collect = (piece: Buffer) => (output += piece.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${program} ended with ${signal ?? code ?? '?'}: ${output.trim().slice(-2000)}`));
    });
    child.stdin.on('error', () => undefined); // it may end without reading its input; 'close' reports how
    child.stdin.end(input);
  });
}
