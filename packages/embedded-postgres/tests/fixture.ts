import { fork, spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { serverIdentity } from '../src/identity.ts';
import type { Connection } from '../src/start.ts';

export const asRoot = process.getuid?.() === 0;
export const onLinux = process.platform === 'linux';
/** Options of tap tests that need root, or /proc. */
export const onlyAsRoot = { skip: asRoot ? false : 'only root runs the server as another user' };
export const onlyOnLinux = { skip: onLinux ? false : 'needs /proc' };
export const onlyAsRootOnLinux = { skip: asRoot ? onlyOnLinux.skip : onlyAsRoot.skip };

/** The user the server runs as here, for files and processes that should look like its own. */
export const serverUser = await serverIdentity([]);

type Teardown = { teardown: (callback: () => unknown) => void };

/** A folder that others may pass through, removed after the test. */
export async function scratch(t: Teardown): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'embedded-test-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o711);
  return folder;
}

/** A folder closed to all users but the one who runs the tests. */
export async function closedFolder(t: Teardown): Promise<string> {
  const folder = path.join(await scratch(t), 'closed');
  await mkdir(folder, { mode: 0o700 });
  return folder;
}

export async function query<Row extends object>(connection: Connection, text: string): Promise<Row[]> {
  // Without types: postgres.js 3.4.9 asks for them in a promise it leaves unhandled when the connection is lost.
  const sql = postgres({
    ...connection,
    max: 1,
    connect_timeout: 5,
    fetch_types: false,
    onnotice: () => undefined,
  });
  try {
    return [...(await sql.unsafe<Row[]>(text))];
  } finally {
    await sql.end({ timeout: 1 });
  }
}

export async function setting(connection: Connection, name: string): Promise<string> {
  const [row] = await query<{ value: string }>(connection, `select current_setting('${name}') as value`);
  return row!.value;
}

export interface Started {
  readonly connection: Connection;
  readonly processId: number;
}
export interface Service {
  readonly process: ChildProcess;
  readonly said: Started | { readonly refused: string };
}

/** Starts a program in a process group of its own and waits for its server, or for its refusal. */
export async function startService(
  t: Teardown,
  dataDir: string,
  options: SpawnOptions = {},
): Promise<Service> {
  const script = fileURLToPath(new URL('service.ts', import.meta.url));
  const child = fork(script, [dataDir], { ...options, detached: true, execArgv: [], env: {}, cwd: '/' });
  let server = 0;
  t.teardown(() => {
    child.kill('SIGKILL');
    return eventually(() => server === 0 || !isAlive(server), 5_000); // before its folder is removed
  });
  const [said] = (await once(child, 'message')) as [Service['said']];
  if ('processId' in said) server = said.processId;
  return { process: child, said };
}

export async function startedService(...args: Parameters<typeof startService>) {
  const service = await startService(...args);
  if ('refused' in service.said) throw new Error(service.said.refused);
  return { process: service.process, ...service.said };
}

/** A process of the server's user that is not part of a server. */
export function bystander(t: Teardown): number {
  const child = spawn('sleep', ['300'], { ...serverUser, cwd: '/', stdio: 'ignore' });
  t.teardown(() => child.kill('SIGKILL'));
  return child.pid!;
}

/** A zombie counts as ended: it can do nothing any more. */
export function isAlive(pid: number): boolean {
  if (onLinux) return existsSync(`/proc/${pid}`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

export async function eventually(holds: () => boolean, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (Date.now() < deadline && !holds()) await sleep(20);
  return holds();
}

/** Pids of the processes whose parent is this one (Linux). */
export const childrenOf = (pid: number): number[] => processes().filter((one) => parentOf(one) === pid);

export function parentOf(pid: number): number | undefined {
  try {
    return Number(/\) . (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}

const processes = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

/** kill -9 to a server and all its children, as a power cut or the OOM killer does. */
export function killAll(server: number): number[] {
  const all = [server, ...childrenOf(server)];
  for (const pid of all)
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      // A child may have ended by itself since it was listed.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  return all;
}

/** The temporary socket folders that exist now. */
export const temporarySockets = (): string[] =>
  readdirSync(tmpdir()).filter((name) => /^embedded-postgres-[A-Za-z0-9]{6}$/.test(name));
