import { execFile } from 'node:child_process';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { packagedBinaries, usableBinaries } from '../../packages/embedded-postgres/src/binaries.ts';
import { openCluster, settingsArguments } from '../../packages/embedded-postgres/src/cluster.ts';
import { GuardedServer } from '../../packages/embedded-postgres/src/guard.ts';
import { serverIdentity, viewFor } from '../../packages/embedded-postgres/src/identity.ts';
import { port, socketPlace } from '../../packages/embedded-postgres/src/socket.ts';
import { embeddedDatabase as database } from '../../src/database/open.ts';

/**
 * Settings of the test server. Its data ends with the run, so it does not wait for the disk. With `fsync = on`,
 * creating and dropping a database costs seconds. Tests of durability start a server by `startEmbedded`, which always
 * uses fsync (packages/embedded-postgres/tests/start.test.ts). `synchronous_commit` stays as in the service. Databases
 * are not dropped, so autovacuum would visit hundreds of them.
 */
export const quickSettings = {
  max_connections: '200',
  fsync: 'off',
  full_page_writes: 'off',
  autovacuum_naptime: '1h',
  // Many tests make a statement fail.
  log_min_messages: 'fatal',
};

export interface QuickServer {
  readonly connection: { host: string; port: number; user: string; database: string };
  /** The data directory of the server. */
  readonly directory: string;
  /** Stops the server at once and removes its data. */
  stop(): Promise<void>;
}

/** A server with the binaries and cluster of the embedded one, except for `quickSettings`. */
export const startQuickServer = async (): Promise<QuickServer> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'claim-ledger-tests-'));
  // Gives the server's user access when root runs the tests.
  await chmod(dataDir, 0o711);
  // A run leaves some 300,000 files. Node's own `rm` takes ten seconds of processor time for them.
  const remove = () => promisify(execFile)('rm', ['-rf', '--', dataDir]);
  try {
    const identity = await serverIdentity([]);
    const binaries = await usableBinaries(packagedBinaries(), identity);
    const directory = await openCluster({ dataDir, database, clusters: [], binaries, identity });
    const view = await viewFor(directory, identity);
    const socket = await socketPlace(dataDir, identity);
    // PostgreSQL uses the last value of a repeated setting.
    const quick = Object.entries(quickSettings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const program = path.join(binaries.folder, 'bin', 'postgres');
    const server = new GuardedServer({
      directory,
      view,
      identity,
      temporary: socket.temporary ? socket.directory : undefined,
      gone: undefined,
      command: [program, '-D', view.path, ...settingsArguments({}, socket.directory), ...quick],
      log: () => undefined,
    });
    if ((await server.ready(120_000)) === undefined) {
      await server.stop();
      throw new Error(`PostgreSQL did not start:\n${server.tail}`);
    }
    const connection = { host: socket.directory, port, user: database, database };
    return {
      connection,
      directory,
      stop: async () => {
        await server.stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
};
