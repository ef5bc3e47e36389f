import { readFile, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { isCode } from './errors.ts';
import { run } from './identity.ts';

/** Stands in the guard's command line before the pid of the program that the server belongs to. */
export const guardMark = 'embedded-postgres-guard';
/** Stands in the command lines of our servers, and in the titles of their processes. */
export const serverMark = 'cluster_name=embedded_postgres';

/** Which process has the data directory, as far as this process can see. */
export type Holder =
  | { readonly state: 'free' }
  /** A killed server left its pid file. Any process may have that pid by now, even a guard or this one. */
  | { readonly state: 'gone'; readonly server: number }
  /** A living program has it. */
  | { readonly state: 'served'; readonly server: number; readonly program: number }
  /** The program is gone and the guard is stopping the server, or the server was started by other means. */
  | { readonly state: 'leaving'; readonly server: number }
  /** A server of ours that lost its program and its guard. No process will stop it. */
  | { readonly state: 'orphaned'; readonly server: number }
  /** Its socket answers but its pid is not here: it runs in another container on the same volume. */
  | { readonly state: 'elsewhere'; readonly server: number };

/**
 * Ownership by process ancestry: a live server's parent is its guard, and the guard's parent is the program until that
 * dies. The kernel keeps this, so there is no lock file to become stale and a reused pid does not deceive.
 */
export async function holderOf(directory: string): Promise<Holder> {
  const lines = await pidFile(directory);
  const server = Number(lines[0]);
  if (!Number.isSafeInteger(server) || server <= 0) return { state: 'free' };
  const running = await serverAt(directory, server);
  if (!running)
    return (await answers(lines[4], lines[3])) ? { state: 'elsewhere', server } : { state: 'gone', server };
  const guard = await inspect(running.parent);
  const program = guard && programOf(guard);
  if (!guard || program === undefined)
    return { state: running.command.includes(serverMark) ? 'orphaned' : 'leaving', server };
  return guard.parent === program ? { state: 'served', server, program } : { state: 'leaving', server };
}

/** The lines of PostgreSQL's postmaster.pid: 0 the pid, 3 the port, 4 the folder of the socket, 7 the state. */
export async function pidFile(directory: string): Promise<string[]> {
  const text = await readFile(path.join(directory, 'postmaster.pid'), 'utf8').catch(() => '');
  return text.split('\n').map((line) => line.trim());
}

interface Running {
  readonly parent: number;
  readonly command: string;
  /** Ended, but not yet reaped by its parent. */
  readonly dead: boolean;
}

/** The process with this pid if it is the live server of this directory. A reused pid or a zombie is not. */
async function serverAt(directory: string, pid: number): Promise<Running | undefined> {
  const running = await inspect(pid);
  if (
    !running ||
    running.dead ||
    programOf(running) !== undefined ||
    !/(^|\/)postgres /.test(running.command)
  )
    return undefined;
  const named = running.command.includes(` -D ${directory} `);
  return named || (await worksIn(directory, pid)) ? running : undefined;
}

/**
 * Like serverAt, but also while the kernel tears the process down: it has no command line then and is no zombie yet.
 */
export async function isPresent(directory: string, pid: number): Promise<boolean> {
  const running = await inspect(pid);
  if (running && !running.dead && running.command.trim() === '') return true;
  return (await serverAt(directory, pid)) !== undefined;
}

/** Signals a process only if it is the server of this directory: the pid may have been reused. */
export async function signalServer(directory: string, pid: number, signal: NodeJS.Signals): Promise<void> {
  if (!(await serverAt(directory, pid))) return;
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!isCode(error, 'ESRCH')) throw error; // it was quicker
  }
}

function programOf({ command }: Running): number | undefined {
  const program = new RegExp(` ${guardMark} (\\d+) `).exec(command)?.[1];
  return program === undefined ? undefined : Number(program);
}

/** The path in the command line may differ (bind mounts, /proc/self/cwd). The server's working directory does not. */
async function worksIn(directory: string, pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const [there, here] = await Promise.all(
    [`/proc/${pid}/cwd`, directory].map((one) => stat(one).catch(() => undefined)),
  );
  return there !== undefined && there.ino === here?.ino && there.dev === here.dev;
}

/** Reads /proc on Linux, because small images have no `ps`. */
async function inspect(pid: number): Promise<Running | undefined> {
  try {
    if (process.platform !== 'linux') return await readPs(pid);
    const about = await readFile(`/proc/${pid}/stat`, 'utf8');
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8');
    const [state, parent] = about.slice(about.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(parent), command: `${command.replaceAll('\0', ' ')} `, dead: state === 'Z' };
  } catch {
    return undefined;
  }
}

async function readPs(pid: number): Promise<Running | undefined> {
  const output = await run('ps', ['-ww', '-o', 'stat=,ppid=,command=', '-p', String(pid)], {}).catch(
    () => '',
  );
  const [, state = '', parent, command] = /^\s*(\S+)\s+(\d+)\s+(.*)/s.exec(output) ?? [];
  if (command === undefined) return undefined;
  return { parent: Number(parent), command: `${command.trim()} `, dead: state.startsWith('Z') };
}

function answers(folder: string | undefined, port: string | undefined): Promise<boolean> {
  if (!folder || !port) return Promise.resolve(false);
  return new Promise((resolve) => {
    const socket = connect(path.join(folder, `.s.PGSQL.${port}`));
    socket.once('connect', () => (resolve(true), socket.destroy()));
    socket.once('error', () => resolve(false));
  });
}
