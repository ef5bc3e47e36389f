import { mkdir, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { packagedBinaries, usableBinaries, type Binaries } from './binaries.ts';
import { clustersIn, openCluster, settingsArguments } from './cluster.ts';
import { diskFull, EmbeddedDatabaseError, ofFolder, saysDiskFull } from './errors.ts';
import { GuardedServer } from './guard.ts';
import { holderOf, pidFile, signalServer, type Holder } from './holder.ts';
import { serverIdentity, viewFor, type Identity } from './identity.ts';
import { port, socketPlace } from './socket.ts';

export { EmbeddedDatabaseError, type EmbeddedDatabaseErrorCode } from './errors.ts';

/** Where the server is reached, in the words that `postgres` and `pg` understand. It asks for no password. */
export interface Connection {
  /** The folder of the server's Unix socket. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
}

export interface EmbeddedServer {
  readonly connection: Connection;
  /** The same for psql and other programs of libpq. postgres.js cannot read a socket's folder from a URL. */
  readonly url: string;
  readonly processId: number;
  /** Ends all sessions and resolves when the server is gone. May be called again. */
  stop(): Promise<void>;
  /** Resolves when the server is gone, stopped or not. */
  readonly exited: Promise<void>;
}

/** What names a server: its data, and the database in it. */
export interface EmbeddedPlace {
  /** The folder of the data, created on the first start. One running program has it at a time. */
  readonly dataDir: string;
  /**
   * The database, and the superuser who owns it, created on the first start: lower-case letters, digits and
   * underscores. Later starts give the same name. By default `postgres`.
   */
  readonly database?: string;
}

export interface EmbeddedOptions extends EmbeddedPlace {
  /** Settings of postgresql.conf by name. Those that keep a commit durable and the server local cannot be changed. */
  readonly settings?: Readonly<Record<string, string>>;
  /** How long the server may take until it is ready, in milliseconds. By default 120,000: crash recovery takes time. */
  readonly startTimeoutMs?: number;
  /** Receives each line of the server's log. By default the log is dropped. */
  readonly log?: (line: string) => void;
  /** The folder with bin/, lib/ and share/ of PostgreSQL, 15 or newer. By default the one npm installed. */
  readonly binariesDir?: string;
}

/** How long to wait for a server that is stopping or out of sight. A server in use is refused at once. */
const leaveWaitMs = 10_000;
const retryMs = 100;
const defaultStartTimeoutMs = 120_000;
const defaultDatabase = 'postgres';

/** PostgreSQL's messages when another server, or what a killed one left running, is still on the data. */
const occupied = /lock file ".*" already exists|shared memory block .* is still in use|could not bind Unix/;

/**
 * Starts a PostgreSQL server that belongs to this process and stops when the process ends, however it ends.
 * Resolves when the server accepts connections. Rejects with an EmbeddedDatabaseError where the operator can act.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const database = nameOf(options);
  const folder = options.binariesDir ?? packagedBinaries();
  const dataDir = await openDataDir(options.dataDir);
  const clusters = await clustersIn(dataDir);
  const identity = await serverIdentity(clusters.map(({ owner }) => owner));
  const binaries = await usableBinaries(folder, identity);
  const directory = await openCluster({ dataDir, database, clusters, binaries, identity }).catch(
    (error: unknown) => {
      throw ofFolder(error, dataDir);
    },
  );
  const deadline = Date.now() + leaveWaitMs;
  for (;;) {
    const holder = await freed(dataDir, directory, deadline);
    const outcome = await attempt({ options, dataDir, directory, identity, binaries, holder });
    if (typeof outcome !== 'string') return outcome;
    if (saysDiskFull(outcome)) throw diskFull(directory);
    if (!occupied.test(outcome) || Date.now() > deadline)
      throw new EmbeddedDatabaseError(
        'start-failed',
        `PostgreSQL did not start in ${directory}:\n${outcome}`,
      );
    await sleep(retryMs);
  }
}

/** Where the server of another running program is reached; undefined where none is ready on this data directory. */
export async function runningServer(place: EmbeddedPlace): Promise<Connection | undefined> {
  const database = nameOf(place);
  const clusters = await clustersIn(place.dataDir).catch(() => []);
  for (const { directory } of clusters) {
    if ((await holderOf(directory)).state !== 'served') continue;
    const lines = await pidFile(directory);
    const [port, host] = [lines[3], lines[4]];
    if (port !== undefined && host !== undefined && lines[7] === 'ready')
      return { host, port: Number(port), user: database, database };
  }
  return undefined;
}

/** The name becomes part of an SQL statement that takes no parameters, so its characters are limited. */
function nameOf({ database = defaultDatabase }: EmbeddedPlace): string {
  if (/^[a-z_][a-z0-9_]{0,62}$/.test(database)) return database;
  throw new RangeError(`not a name for a database: ${JSON.stringify(database)}`);
}

/** Root gives the server's user a way through this folder but no view of it. What is inside has modes of its own. */
async function openDataDir(dataDir: string): Promise<string> {
  try {
    await mkdir(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    return await realpath(dataDir);
  } catch (error) {
    throw ofFolder(error, dataDir);
  }
}

/** Waits for a server that is stopping. Refuses at once what a living program has, without touching it. */
async function freed(dataDir: string, directory: string, deadline: number): Promise<Holder> {
  let interrupted = false;
  for (;;) {
    const holder = await holderOf(directory);
    if (holder.state === 'free' || holder.state === 'gone') return holder;
    if (holder.state === 'served' || Date.now() > deadline) throw inUse(dataDir, holder);
    if (holder.state === 'orphaned' && !interrupted) {
      await signalServer(directory, holder.server, 'SIGINT');
      interrupted = true;
    }
    await sleep(retryMs);
  }
}

function inUse(dataDir: string, holder: Exclude<Holder, { state: 'free' }>): EmbeddedDatabaseError {
  const who =
    holder.state === 'served'
      ? `process ${holder.program} (its PostgreSQL server is process ${holder.server})`
      : `a PostgreSQL server, process ${holder.server}` +
        (holder.state === 'elsewhere' ? ' of another container' : ', which does not stop');
  return new EmbeddedDatabaseError(
    'data-directory-in-use',
    `The data directory ${dataDir} is in use by ${who}.`,
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

/** A running server, or what the server printed before it gave up. */
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
      path.join(binaries.folder, 'bin', 'postgres'),
      ...['-D', view.path],
      ...settingsArguments(options.settings ?? {}, socket.directory),
    ],
    log: options.log ?? (() => undefined),
  });
  // The guard removes the folder, unless it was killed itself.
  const exited = server.exited.then(() =>
    temporary === undefined ? undefined : rm(temporary, { recursive: true, force: true }),
  );
  const patienceMs = options.startTimeoutMs ?? defaultStartTimeoutMs;
  const processId = await server.ready(patienceMs);
  if (processId === undefined) {
    const late = server.running ? `it was not ready within ${patienceMs} ms; its last lines:\n` : '';
    await server.stop();
    await exited;
    return late + server.tail;
  }
  const database = nameOf(options);
  const connection = { host: socket.directory, port, user: database, database };
  const stop = () => server.stop().then(() => exited);
  return { connection, url: urlOf(connection), stop, exited, processId };
}

const urlOf = ({ host, port, user, database }: Connection): string =>
  `postgres://${user}@${encodeURIComponent(host)}:${port}/${database}`;
