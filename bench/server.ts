import { chmod, mkdtemp, rm } from 'node:fs/promises';
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

export const startBenchServer = async (
  flush: Flush,
  more: Readonly<Record<string, string>> = {},
): Promise<BenchServer> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'claim-ledger-bench-'));
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
