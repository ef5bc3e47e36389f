import { readFile, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { isCode } from './draft.ts';
import { run } from './identity.ts';

/** Stands in the guard's command line before the pid of the service that it guards the server for. */
export const guardMark = 'claim-ledger-guard';
/** Stands in our servers' command lines (and before the titles of their processes). */
export const serverMark = 'cluster_name=claim_ledger';

/** Who has the data directory, as far as it can be seen from here. */
export type Holder =
  | { readonly state: 'nobody' }
  /** The pid file of a server that was killed; its pid may by now be anybody's, a guard's or our own. */
  | { readonly state: 'gone'; readonly server: number }
  /** A service is alive and has it. */
  | { readonly state: 'served'; readonly server: number; readonly service: number }
  /** Its service is gone and its guard is stopping it, or somebody else started it. */
  | { readonly state: 'leaving'; readonly server: number }
  /** One of ours that lost its service and its guard: nobody will stop it any more. */
  | { readonly state: 'orphaned'; readonly server: number }
  /** Its socket answers though its pid says nothing: it runs in another container on the same volume. */
  | { readonly state: 'elsewhere'; readonly server: number };

/**
 * Rests on what only the kernel can say: a live server's parent is its guard, and a guard's parent is the service
 * until the very moment that dies. No lock file of ours could be stale, and no reused pid can deceive.
 */
export async function holderOf(directory: string): Promise<Holder> {
  const lines = await pidFile(directory);
  const server = Number(lines[0]);
  if (!Number.isSafeInteger(server) || server <= 0) return { state: 'nobody' };
  const running = await serverAt(directory, server);
  if (!running)
    return (await answers(lines[4], lines[3])) ? { state: 'elsewhere', server } : { state: 'gone', server };
  const guard = await inspect(running.parent);
  const service = guard && serviceOf(guard);
  if (!guard || service === undefined)
    return { state: running.command.includes(serverMark) ? 'orphaned' : 'leaving', server };
  return guard.parent === service ? { state: 'served', server, service } : { state: 'leaving', server };
}

/** PostgreSQL's postmaster.pid, line by line: 0 the pid, 3 the port, 4 the folder of the socket, 7 the state. */
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

/** That process if it is the server of this data directory; a reused pid or a dead process not yet reaped is not. */
async function serverAt(directory: string, pid: number): Promise<Running | undefined> {
  const running = await inspect(pid);
  if (
    !running ||
    running.dead ||
    serviceOf(running) !== undefined ||
    !/(^|\/)postgres /.test(running.command)
  )
    return undefined;
  const named = running.command.includes(` -D ${directory} `);
  return named || (await worksIn(directory, pid)) ? running : undefined;
}

/** As serverAt, but also while the kernel is still clearing it away: it has no command line then, and is no zombie yet. */
export async function isPresent(directory: string, pid: number): Promise<boolean> {
  const running = await inspect(pid);
  if (running && !running.dead && running.command.trim() === '') return true;
  return (await serverAt(directory, pid)) !== undefined;
}

/** Only ever to the server of this data directory: its pid may have been given to another process since. */
export async function signalServer(directory: string, pid: number, signal: NodeJS.Signals): Promise<void> {
  if (!(await serverAt(directory, pid))) return;
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!isCode(error, 'ESRCH')) throw error; // it was quicker
  }
}

function serviceOf({ command }: Running): number | undefined {
  const service = new RegExp(` ${guardMark} (\\d+) `).exec(command)?.[1];
  return service === undefined ? undefined : Number(service);
}

/** The path in the command line may differ (bind mounts, /proc/self/cwd); the folder a server works in does not. */
async function worksIn(directory: string, pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const [there, here] = await Promise.all(
    [`/proc/${pid}/cwd`, directory].map((one) => stat(one).catch(() => undefined)),
  );
  return there !== undefined && there.ino === here?.ino && there.dev === here.dev;
}

/** Not `ps` on Linux: small images have none. */
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
  const said = await run('ps', ['-ww', '-o', 'stat=,ppid=,command=', '-p', String(pid)], {}).catch(() => '');
  const [, state = '', parent, command] = /^\s*(\S+)\s+(\d+)\s+(.*)/s.exec(said) ?? [];
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
