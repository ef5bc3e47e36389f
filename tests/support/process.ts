import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Test } from 'tap';
import { until } from './core.ts';
import { adminKey, sealingKey } from './service.ts';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** A directory for DATA_DIR that is removed after the test. */
export const dataDirectory = async (t: Test): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'claim-ledger-test-'));
  await chmod(folder, 0o711);
  t.teardown(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 }));
  return folder;
};

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Record<string, string>;

/**
 * The part of the environment that child processes get: the path of programs and the compile cache. The cache changes
 * no behaviour and halves the cost of a start.
 */
export const bareEnvironment = (): Environment => {
  const { PATH = '', NODE_COMPILE_CACHE } = process.env;
  return { PATH, ...(NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE }) };
};

/** Starts a command of the shell. Only the given environment reaches it, so that no setting of the machine does. */
export const startMain = (words: readonly string[], environment: Environment) => {
  // Processes on one database share the key, whatever their data directories.
  const shared = environment['DATABASE_URL'] === undefined ? {} : { SEALING_KEYS: sealingKey };
  // The server of the tests does not wait for its disk.
  const env = { ...bareEnvironment(), DATABASE_FSYNC: 'optional', ...shared, ...environment };
  const child = spawn(process.execPath, [main, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (piece: Buffer) => (said.stdout += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (said.stderr += piece.toString()));
  const ended = once(child, 'close').then(([code]): Ended => ({ code: code as number | null, ...said }));
  return { child, said, ended };
};

/** Runs a command of the shell to its end, with a time limit. */
export const runMain = (
  words: readonly string[],
  environment: Environment,
  { killAfterMs }: { killAfterMs?: number } = {},
): Promise<Ended> => {
  const { child, ended } = startMain(words, environment);
  if (killAfterMs !== undefined) {
    const killing = setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    void ended.then(() => clearTimeout(killing));
  }
  return ended;
};

export interface Running {
  readonly url: string;
  readonly pid: number;
  readonly said: { readonly stdout: string; readonly stderr: string };
  readonly ended: Promise<Ended>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts the service as a separate process on a free port, and resolves once it listens. */
export const serve = async (t: Test, environment: Environment): Promise<Running> => {
  const { child, said, ended } = startMain(['serve'], {
    PORT: '0',
    LOG_LEVEL: 'error',
    ACCESS_LOG: 'none',
    ...environment,
  });
  let isOver = false;
  void ended.then(() => (isOver = true));
  t.teardown(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const address = /listens on (\S+)/;
  await until(() => isOver || address.test(said.stdout), 'the service listens', 60_000);
  const url = address.exec(said.stdout)?.[1];
  if (url === undefined) throw new Error(`it ended: ${said.stderr}${said.stdout}`);
  return { url, pid: child.pid!, said, ended, kill: (signal) => void child.kill(signal) };
};

/** The same with a known admin key. */
export const serveWithKey = (t: Test, environment: Environment): Promise<Running> =>
  serve(t, { ADMIN_KEY: adminKey, ...environment });

const statusOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
};

/** The pid of the embedded server on this data directory; undefined if none runs. */
export const serverOf = (dataDir: string): number | undefined => {
  const file = path.join(dataDir, 'postgres-18', 'postmaster.pid');
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : Number.NaN;
  return pid > 0 && isAlive(pid) ? pid : undefined;
};

const isAlive = (pid: number): boolean => !/^$|\) Z /.test(statusOf(pid));

/** Kills the embedded server and all its child processes with SIGKILL, as the kernel does when memory runs out. */
export const killServer = (dataDir: string): number[] => {
  const server = serverOf(dataDir);
  if (server === undefined) throw new Error(`no server works on ${dataDir}`);
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => new RegExp(`\\) \\S ${server} `).test(statusOf(pid)));
  const all = [server, ...children];
  for (const pid of all) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // The process has ended already.
    }
  }
  return all;
};
