import { setTimeout as sleep } from 'node:timers/promises';
import type { NewId } from '../../event-store/new-id.ts';
import { leaseImport } from './lease.ts';
import type { ImportJob } from './job.ts';
import { receive, type Received, type Wanted } from './receive.ts';
import { runImport, type Running } from './run.ts';
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
    wanted: Wanted,
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

interface ImportsOf extends Running {
  readonly newId: NewId;
  readonly bodyMaxBytes: number;
  /** The most unfinished imports of one ledger. */
  readonly waitingMax: number;
  /** The longest wait before a job that another process received is noticed, in milliseconds. */
  readonly pollEveryMs: number;
}

export const createImports = (of: ImportsOf): Imports => {
  const { database } = of;
  const stopping = new AbortController();
  let wake = Promise.withResolvers<undefined>();
  let keeping: Promise<void> | undefined;

  const keep = async (): Promise<void> => {
    const { signal } = stopping;
    while (!signal.aborted) {
      const woken = wake.promise;
      const job = await leaseImport(database, of.owner, of.limits.leaseMs).catch(of.onTrouble);
      if (job !== undefined) await runImport(of, job, signal).catch(of.onTrouble);
      else
        await Promise.race([woken, sleep(of.pollEveryMs, undefined, { signal, ref: false })]).catch(() => 0);
    }
  };

  return {
    receive: async (...what) => {
      const received = await receive(of, ...what);
      wake.resolve(undefined);
      wake = Promise.withResolvers();
      return received;
    },
    read: (ledger, id) => store.readImport(database, ledger, id),
    rejects: (ledger, id, after, limit) => store.readRejects(database, ledger, id, after, limit),
    start: () => {
      keeping ??= keep();
    },
    stop: async () => {
      stopping.abort();
      await keeping;
    },
  };
};
