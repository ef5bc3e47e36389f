import { runUntilAborted, steadyBackoff } from '../background/run-until-aborted.ts';
import type { Place } from './connect.ts';
import {
  EmbeddedDatabaseError,
  runningServer,
  startEmbedded,
  type EmbeddedDatabaseErrorCode,
  type EmbeddedServer,
} from '@claim-ledger/embedded-postgres';

/** The name of the embedded database and of its superuser. Existing data directories have it, so it cannot change. */
export const embeddedDatabase = 'claim_ledger';

/** What the operator can do about a failed start, in terms of the service's settings. */
const advice: Readonly<Record<EmbeddedDatabaseErrorCode, string>> = {
  'no-usable-binaries': 'Set DATABASE_URL to a PostgreSQL server (15 or newer) of your own instead.',
  'no-server-user':
    'Start the service as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.',
  'data-directory-closed':
    'Choose a DATA_DIR this user can reach and write, or start the service as another user.',
  'data-directory-occupied': 'Move the file away, or choose another DATA_DIR.',
  'disk-full': 'Free space, or choose a DATA_DIR on another disk. Nothing needs repair.',
  'data-directory-in-use': 'Stop that one, or give this service a DATA_DIR of its own.',
  'other-major-version': 'The data directory is DATA_DIR.',
  'socket-path-too-long': 'Choose a shorter DATA_DIR or TMPDIR.',
  'start-failed': 'The data directory is DATA_DIR.',
};

/**
 * The default of 64 locks for each session is too low for the migration of a database with hundreds of ledgers, which drops the
 * tables of each in one transaction.
 */
const embeddedSettings = { max_locks_per_transaction: '512' };

const startWithAdvice = async (dataDir: string): Promise<EmbeddedServer> => {
  try {
    return await startEmbedded({ dataDir, database: embeddedDatabase, settings: embeddedSettings });
  } catch (error) {
    if (!(error instanceof EmbeddedDatabaseError)) throw error;
    const gap = error.message.includes('\n') ? '\n' : ' ';
    throw new EmbeddedDatabaseError(error.code, `${error.message}${gap}${advice[error.code]}`, {
      cause: error,
    });
  }
};

/** The database server of a deployment. */
export interface OpenServer {
  readonly place: Place;
  /** Stops an embedded server; does nothing for an external one. */
  stop(): Promise<void>;
}

/** Options for opening the server. */
export interface OpenOptions {
  /** The address of an external server; undefined for the embedded one. */
  readonly databaseUrl: string;
  /** The directory of the embedded server. */
  readonly dataDir: string;
  /** Called with each message about the embedded server. */
  readonly say: (line: string) => void;
}

/** Opens the server for the service: the one at `DATABASE_URL`, or an embedded one that ends with this process. */
export const openServer = async ({ databaseUrl, dataDir, say }: OpenOptions): Promise<OpenServer> => {
  if (databaseUrl !== '') return { place: databaseUrl, stop: async () => undefined };
  const server = await startWithAdvice(dataDir);
  return { place: server.connection, stop: keepRunning(server, dataDir, say) };
};

/** Opens the server for a command: the embedded server of a running service is shared. */
export const shareServer = async (options: OpenOptions): Promise<OpenServer> => {
  const running =
    options.databaseUrl === ''
      ? await runningServer({ dataDir: options.dataDir, database: embeddedDatabase })
      : undefined;
  return running === undefined ? openServer(options) : { place: running, stop: async () => undefined };
};

const restartPauseMs = 500;

/** Supervisor: restarts the embedded server when it ends unexpectedly. Until then queries fail as unavailable. */
const keepRunning = (
  first: EmbeddedServer,
  dataDir: string,
  say: (line: string) => void,
): (() => Promise<void>) => {
  let server: EmbeddedServer | undefined = first;
  const stopping = new AbortController();
  const watching = runUntilAborted({
    signal: stopping.signal,
    work: async (signal) => {
      await server?.exited;
      if (signal.aborted) return undefined;
      server = undefined;
      say('the embedded PostgreSQL server ended; it is started again');
      server = await startWithAdvice(dataDir);
      return undefined;
    },
    onError: (error) => say(`the embedded PostgreSQL server does not start: ${(error as Error).message}`),
    backoff: steadyBackoff(restartPauseMs),
  });
  return async () => {
    stopping.abort();
    await server?.stop();
    await watching;
    await server?.stop();
  };
};
