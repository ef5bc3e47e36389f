import { setTimeout as sleep } from 'node:timers/promises';
import type { Place } from './connect.ts';
import { runningServer, startEmbedded, type EmbeddedServer } from '@claim-ledger/embedded-postgres';

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
  const server = await startEmbedded({ dataDir });
  return { place: server.connection, stop: keepRunning(server, dataDir, say) };
};

/** For a command beside the service: the embedded server of a running service is shared, not fought over. */
export const shareServer = async (options: OpenOptions): Promise<OpenServer> => {
  const running = options.databaseUrl === '' ? await runningServer(options.dataDir) : undefined;
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
        server = await startEmbedded({ dataDir });
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
