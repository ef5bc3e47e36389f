import { setTimeout as sleep } from 'node:timers/promises';
import type { Place } from './connect.ts';
import {
  EmbeddedDatabaseError,
  runningServer,
  startEmbedded,
  type EmbeddedDatabaseErrorCode,
  type EmbeddedServer,
} from '@claim-ledger/embedded-postgres';

/** The database of the embedded server, and its superuser. Data directories keep this name from their first start. */
export const embeddedDatabase = 'claim_ledger';

/** What the operator can do about a failed start, in terms of the service's settings. */
const advice: Readonly<Record<EmbeddedDatabaseErrorCode, string>> = {
  'no-usable-binaries': 'Set DATABASE_URL to a PostgreSQL server (15 or newer) of your own instead.',
  'no-server-user':
    'Start the service as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.',
  'data-directory-closed':
    'Choose a DATA_DIR this user can reach and write, or start the service as another user.',
  'data-directory-in-use': 'Stop that one, or give this service a DATA_DIR of its own.',
  'other-major-version': 'The data directory is DATA_DIR.',
  'socket-path-too-long': 'Choose a shorter DATA_DIR or TMPDIR.',
  'start-failed': 'The data directory is DATA_DIR.',
};

const startWithAdvice = async (dataDir: string): Promise<EmbeddedServer> => {
  try {
    return await startEmbedded({ dataDir, database: embeddedDatabase });
  } catch (error) {
    if (!(error instanceof EmbeddedDatabaseError)) throw error;
    const gap = error.message.includes('\n') ? '\n' : ' ';
    throw new EmbeddedDatabaseError(error.code, `${error.message}${gap}${advice[error.code]}`, {
      cause: error,
    });
  }
};

/** The database server of a deployment, and what stopping it takes. */
export interface OpenServer {
  readonly place: Place;
  stop(): Promise<void>;
}

export interface OpenOptions {
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** Told what happens to the embedded server. */
  readonly say: (line: string) => void;
}

/** For the service itself: the server at DATABASE_URL, or an embedded one that lives exactly as long as we do. */
export const openServer = async ({ databaseUrl, dataDir, say }: OpenOptions): Promise<OpenServer> => {
  if (databaseUrl !== '') return { place: databaseUrl, stop: async () => undefined };
  const server = await startWithAdvice(dataDir);
  return { place: server.connection, stop: keepRunning(server, dataDir, say) };
};

/** For a command beside the service: the embedded server of a running service is shared, not fought over. */
export const shareServer = async (options: OpenOptions): Promise<OpenServer> => {
  const running =
    options.databaseUrl === ''
      ? await runningServer({ dataDir: options.dataDir, database: embeddedDatabase })
      : undefined;
  return running === undefined ? openServer(options) : { place: running, stop: async () => undefined };
};

const restartPauseMs = 500;

/** Asked anew each time: the compiler takes a signal that was not aborted to stay so. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted;

/** Starts the embedded server again when it ends without being asked to. Until then every query says that it is away. */
const keepRunning = (
  first: EmbeddedServer,
  dataDir: string,
  say: (line: string) => void,
): (() => Promise<void>) => {
  let server: EmbeddedServer | undefined = first;
  const stopping = new AbortController();
  const watch = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await server?.exited;
      if (isAborted(stopping.signal)) return;
      say('the embedded PostgreSQL server ended; it is started again');
      try {
        server = await startWithAdvice(dataDir);
      } catch (error) {
        server = undefined;
        say(`the embedded PostgreSQL server does not start: ${(error as Error).message}`);
        await sleep(restartPauseMs);
      }
    }
  };
  const watching = watch();
  return async () => {
    stopping.abort();
    await server?.stop();
    await watching;
    await server?.stop();
  };
};
