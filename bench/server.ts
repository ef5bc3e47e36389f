import { readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { startEmbedded } from '@claim-ledger/embedded-postgres';

/** The Unix socket of a server. */
export interface Socket {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
}

/** A PostgreSQL server for benchmarks. */
export interface BenchServer {
  /** The name of the server's disk in the table, by the cost of a flush. */
  readonly flush: string;
  /** Creates an empty database. */
  fresh(name: string): Promise<Socket>;
  drop(place: Socket): Promise<void>;
  stop(): Promise<void>;
}

/** Enough for a service, its peers and pgbench; all else is as in a deployment. */
const common = { max_connections: '120', shared_buffers: '256MB', max_wal_size: '4GB' };

/** Simulates the flush of an ordinary disk on a machine whose own flush is nearly free. */
const slowFlush = { commit_delay: '1000', commit_siblings: '0' };

export const flushes = { free: 'own', slow: '1 ms' } as const;
export type Flush = keyof typeof flushes;

const folderPrefix = 'claim-ledger-bench-';
/** A folder without a running server is left over after this time. A younger one may belong to a server that starts. */
const startMaxMs = 600_000;

/** Whether the server of a cluster runs. */
const isRunning = (cluster: string): boolean => {
  try {
    const [pid = ''] = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
};

/** Deletes the folders of benchmarks that were killed. */
const sweepFolders = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(folderPrefix)) continue;
    const folder = path.join(tmpdir(), name);
    const { mtimeMs } = await stat(folder);
    const clusters = readdirSync(folder).map((each) => path.join(folder, each));
    if (Date.now() - mtimeMs > startMaxMs && !clusters.some(isRunning))
      await rm(folder, { recursive: true, force: true });
  }
};

export const startBenchServer = async (
  flush: Flush,
  more: Readonly<Record<string, string>> = {},
): Promise<BenchServer> => {
  await sweepFolders();
  const dataDir = await mkdtemp(path.join(tmpdir(), folderPrefix));
  await chmod(dataDir, 0o711);
  const settings = { ...common, ...(flush === 'slow' ? slowFlush : {}), ...more };
  const server = await startEmbedded({
    dataDir,
    settings,
    log: (line) => {
      if (process.env['BENCH_SERVER_LOG'] !== undefined) process.stderr.write(`${line}\n`);
    },
  });
  const owner = postgres({ ...server.connection, max: 1, onnotice: () => undefined });
  let made = 0;
  return {
    flush: flushes[flush],
    fresh: async (name) => {
      const database = `bench_${name}_${String((made += 1))}`;
      await owner.unsafe(`create database ${database}`);
      return { ...server.connection, database };
    },
    drop: async ({ database }) => {
      await owner.unsafe(`drop database if exists ${database} with (force)`);
    },
    stop: async () => {
      await owner.end();
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

/** The address in the form that node-postgres reads. */
export const addressOf = ({ host, port, user, database }: Socket): string =>
  `postgres://${user}@${encodeURIComponent(host)}:${String(port)}/${database}`;
