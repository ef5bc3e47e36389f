import { runUntilAborted, steadyBackoff } from '../../background/run-until-aborted.ts';
import { createWakeUp } from '../../background/wake-up.ts';
import type { NewId } from '../../event-store/new-id.ts';
import { leaseImport } from './lease.ts';
import type { ImportJob } from './job.ts';
import { receive, type Received, type ImportRequest } from './receive.ts';
import { runImport, type RunningImport } from './run.ts';
import * as store from './store.ts';
import type { Reject } from '../import/tally.ts';

/** Imports over HTTP, as background jobs. */
export interface Imports {
  /**
   * Stores an upload and queues its job. After that it is executed even if this process ends. Throws `TooManyImports`,
   * `ImportTooLarge`, `ImportKeyReused` and the errors of the upload; then no job is queued.
   */
  receive(
    ledger: string,
    wanted: ImportRequest,
    sender: store.Sender,
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<Received>;
  read(ledger: string, id: string): Promise<ImportJob | undefined>;
  /** The rejected lines in order, by keyset pagination. */
  rejects(ledger: string, id: string, after: number, limit: number): Promise<Reject[]>;
  /** Starts to execute jobs, one at a time in this process. */
  start(): void;
  /** Stops; the current job is left for another attempt. */
  stop(): Promise<void>;
}

interface ImportsOf extends RunningImport {
  readonly newId: NewId;
  readonly bodyMaxBytes: number;
  /** The most unfinished imports of one ledger. */
  readonly waitingMax: number;
  /** The most of them that one member sent. */
  readonly perSenderMax: number;
  /** The most lines of one import, empty ones too. */
  readonly linesMax: number;
  /** The longest wait before a job that another process received is noticed, in milliseconds. */
  readonly pollEveryMs: number;
}

export const createImports = (of: ImportsOf): Imports => {
  const { database } = of;
  const stopping = new AbortController();
  const arrived = createWakeUp();
  let running: Promise<void> | undefined;

  const run = (): Promise<void> =>
    runUntilAborted({
      signal: stopping.signal,
      work: async (signal) => {
        const job = await leaseImport(database, of.owner, of.limits.leaseMs);
        if (job === undefined) return of.pollEveryMs;
        await runImport(of, job, signal);
        return undefined;
      },
      onError: of.onTrouble,
      backoff: steadyBackoff(of.pollEveryMs),
      wakeUp: arrived,
      ref: false,
    });

  return {
    receive: async (...what) => {
      const received = await receive(of, ...what);
      arrived.wake();
      return received;
    },
    read: (ledger, id) => store.readImport(database, ledger, id),
    rejects: (ledger, id, after, limit) => store.readRejects(database, ledger, id, after, limit),
    start: () => {
      running ??= run();
    },
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
};
