import { mkdir, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { packagedBinaries, usableBinaries, type Binaries } from './binaries.ts';
import { clustersIn, databaseName, openCluster } from './cluster.ts';
import { GuardedServer } from './guard.ts';
import { holderOf, pidFile, signalServer, type Holder } from './holder.ts';
import { EmbeddedDatabaseError, serverIdentity, viewFor, type Identity } from './identity.ts';
import { settingsArguments } from './settings.ts';
import { port, socketPlace } from './socket.ts';

export { EmbeddedDatabaseError } from './identity.ts';

export interface EmbeddedServer {
  /** For people and libpq's tools. postgres.js cannot read a socket's folder from a URL: give it `connection`. */
  readonly url: string;
  readonly connection: { host: string; port: number; user: string; database: string };
  /** Ends all sessions and resolves when the server is gone. May be called again. */
  stop(): Promise<void>;
  /** Resolves when the server is gone, stopped or not. */
  readonly exited: Promise<void>;
  readonly processId: number;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly settings?: Record<string, string>;
  /** Long, because a server that was killed reads its log again before it is ready. */
  readonly startTimeoutMs?: number;
  readonly log?: (line: string) => void;
  /** The folder with bin/, by default that of the package for this platform. */
  readonly native?: string;
}

/** How long a server that is about to stop, or cannot be seen, is waited for. A served one is not waited for at all. */
const leaveWaitMs = 10_000;
const retryMs = 100;
const startTimeoutMs = 120_000;

/** What PostgreSQL says when another one, or what a killed one left running, is still on the data. */
const occupied = /lock file ".*" already exists|shared memory block .* is still in use|could not bind Unix/;

/** Starts the PostgreSQL server that belongs to this service and lives exactly as long. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const native = options.native ?? packagedBinaries();
  const dataDir = await openDataDir(options.dataDir);
  const clusters = await clustersIn(dataDir);
  const identity = await serverIdentity(clusters.map(({ owner }) => owner));
  const binaries = await usableBinaries(native, identity);
  const directory = await openCluster(dataDir, clusters, binaries, identity);
  const deadline = Date.now() + leaveWaitMs;
  for (;;) {
    const holder = await freed(dataDir, directory, deadline);
    const outcome = await attempt({ options, dataDir, directory, identity, binaries, holder });
    if (typeof outcome !== 'string') return outcome;
    if (!occupied.test(outcome) || Date.now() > deadline)
      throw new EmbeddedDatabaseError(`PostgreSQL did not start in ${directory}:\n${outcome}`);
    await sleep(retryMs);
  }
}

/** Made by root it lets the server's user through but not look around: what is inside has modes of its own. */
async function openDataDir(dataDir: string): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  return realpath(dataDir);
}

/** Waits for a server that is on its way out; refuses at once what a living service holds, without touching it. */
async function freed(dataDir: string, directory: string, deadline: number): Promise<Holder> {
  let interrupted = false;
  for (;;) {
    const holder = await holderOf(directory);
    if (holder.state === 'nobody' || holder.state === 'gone') return holder;
    if (holder.state === 'served' || Date.now() > deadline) throw inUse(dataDir, holder);
    if (holder.state === 'orphaned' && !interrupted) {
      await signalServer(directory, holder.server, 'SIGINT');
      interrupted = true;
    }
    await sleep(retryMs);
  }
}

function inUse(dataDir: string, holder: Exclude<Holder, { state: 'nobody' }>): EmbeddedDatabaseError {
  const who =
    holder.state === 'served'
      ? `process ${holder.service} (its PostgreSQL server is process ${holder.server})`
      : `a PostgreSQL server, process ${holder.server}` +
        (holder.state === 'elsewhere' ? ' of another container' : ', which does not stop');
  return new EmbeddedDatabaseError(
    `The data directory ${dataDir} is in use by ${who}. Stop that one, or give this service a DATA_DIR of its own.`,
  );
}

interface Attempt {
  readonly options: EmbeddedOptions;
  readonly dataDir: string;
  readonly directory: string;
  readonly identity: Identity | undefined;
  readonly binaries: Binaries;
  readonly holder: Holder;
}

/** A running server, or what the server said before it gave up. */
async function attempt({
  options,
  dataDir,
  directory,
  identity,
  binaries,
  holder,
}: Attempt): Promise<EmbeddedServer | string> {
  const view = await viewFor(directory, identity);
  const socket = await socketPlace(dataDir, identity);
  const temporary = socket.temporary ? socket.directory : undefined;
  const server = new GuardedServer({
    directory,
    view,
    identity,
    temporary,
    gone: holder.state === 'gone' ? holder.server : undefined,
    command: [
      path.join(binaries.native, 'bin', 'postgres'),
      ...['-D', view.path],
      ...settingsArguments(options.settings ?? {}, socket.directory),
    ],
    log: options.log ?? (() => undefined),
  });
  // The guard removes the folder, unless it was killed itself.
  const exited = server.exited.then(() =>
    temporary === undefined ? undefined : rm(temporary, { recursive: true, force: true }),
  );
  const patienceMs = options.startTimeoutMs ?? startTimeoutMs;
  const processId = await server.ready(patienceMs);
  if (processId === undefined) {
    const late = server.running ? `it was not ready within ${patienceMs} ms; the last it said:\n` : '';
    await server.stop();
    await exited;
    return late + server.tail;
  }
  const connection = { host: socket.directory, port, user: databaseName, database: databaseName };
  const stop = () => server.stop().then(() => exited);
  return { connection, url: urlOf(connection), stop, exited, processId };
}

const urlOf = ({ host, port, user, database }: EmbeddedServer['connection']): string =>
  `postgres://${user}@${encodeURIComponent(host)}:${port}/${database}`;

/** Where the embedded server of a running service can be reached, if one is running on this data directory. */
export const runningServer = async (dataDir: string): Promise<EmbeddedServer['connection'] | undefined> => {
  const clusters = await clustersIn(dataDir).catch(() => []);
  for (const { directory } of clusters) {
    if ((await holderOf(directory)).state !== 'served') continue;
    const lines = await pidFile(directory);
    const [port, folder] = [lines[3], lines[4]];
    if (port !== undefined && folder !== undefined && lines[7] === 'ready')
      return { host: folder, port: Number(port), user: databaseName, database: databaseName };
  }
  return undefined;
};
