import { setTimeout as sleep } from 'node:timers/promises';
import { TooContended } from '../../commands/outcomes.ts';
import type { Database } from '../../database/connect.ts';
import { Overloaded } from '../../database/limiter.ts';
import { isUnavailable } from '../../database/unavailable.ts';
import { importLines } from '../import/run-import.ts';
import { newTally, type Reject } from '../import/tally.ts';
import type { Executor } from '../import/executor.ts';
import { linesOf } from '../lines/lines.ts';
import { noteProgress, type LeasedImport } from './lease.ts';
import { createLinesOfSender, linesOfSender } from './lines-of-sender.ts';
import { piecesOf } from './store.ts';

/** Bad lines that are kept with their reasons. All are counted. */
const rejectsMax = 10_000;
/** How much of a bad line is kept. */
const rejectTextMaxCharacters = 10_000;
/** An import that was begun so often and never came to an end takes the process with it, or will not end either. */
const attemptsMax = 20;

export interface ImportLimits {
  readonly lineMaxBytes: number;
  /** How many lines are carried out at once. Few, so that those who wait for an answer do not wait for an import. */
  readonly linesInFlightMax: number;
  /** How long a process may be silent before another carries its import on. */
  readonly leaseMs: number;
  readonly noteEveryMs: number;
}

export const importLimits = (settings: { readonly IMPORT_LINE_MAX_BYTES: number }): ImportLimits => ({
  lineMaxBytes: settings.IMPORT_LINE_MAX_BYTES,
  linesInFlightMax: 100,
  leaseMs: 15_000,
  noteEveryMs: 500,
});

export interface Running {
  readonly database: Database;
  /** Carries commands out. */
  readonly executor: Executor;
  /** Judges the commands of one import, each on top of those before it, and writes nothing. */
  readonly newDryRunExecutor: () => Executor;
  readonly clock: () => string;
  readonly owner: string;
  readonly limits: ImportLimits;
  readonly onTrouble: (error: unknown) => void;
}

/** Whether another attempt may succeed where this one ended. */
const mayPass = (error: unknown): boolean =>
  isUnavailable(error) || error instanceof Overloaded || error instanceof TooContended;

/**
 * Carries an import out from its first line, and writes down now and then how far it is. Where it ends early, because of
 * a stop or since the database is away, it is left for another attempt, by any process.
 */
export const runImport = async (
  running: Running,
  job: LeasedImport,
  stopping: AbortSignal,
): Promise<void> => {
  const taken = new AbortController();
  const over = new AbortController();
  const signal = AbortSignal.any([stopping, taken.signal]);
  const attempt = createAttempt(running, job);
  const noting = (async () => {
    while (await elapsed(running.limits.noteEveryMs, over.signal))
      // A moment without the database is not the end: the lease lasts longer than that.
      if (!(await attempt.note('running').catch(() => true))) taken.abort();
  })();
  try {
    if (job.attempts > attemptsMax) {
      await attempt.note('failed', `It was begun ${attemptsMax} times and never ended.`);
      return;
    }
    await attempt.importLines(signal);
    over.abort();
    await noting;
    if (!taken.signal.aborted) await attempt.note(stopping.aborted ? 'waiting' : 'done');
  } catch (error) {
    over.abort();
    await noting;
    running.onTrouble(error);
    if (!mayPass(error)) await attempt.note('failed', 'Something went wrong on our side; it was logged.');
    // Otherwise the lease runs out by itself, which is a while to wait for what may pass.
  } finally {
    over.abort();
    await noting;
  }
};

/** Waits; false where there is nothing to wait for any more. */
const elapsed = (ms: number, signal: AbortSignal): Promise<boolean> =>
  sleep(ms, true, { signal, ref: false }).catch(() => false);

const createAttempt = (running: Running, job: LeasedImport) => {
  const { database, clock, owner, limits } = running;
  const { ledger, id, name } = job;
  const { log, handle, streamStates } = job.dryRun ? running.newDryRunExecutor() : running.executor;
  const tally = newTally();
  let bytesRead = 0;
  let rejectsKept = 0;
  let rejects: Reject[] = [];
  async function* bytes(): AsyncGenerator<Uint8Array, void, void> {
    for await (const piece of piecesOf(database, ledger, id)) {
      bytesRead += piece.length;
      yield piece;
    }
  }
  return {
    note: async (state: 'running' | 'waiting' | 'done' | 'failed', detail?: string): Promise<boolean> => {
      const found = rejects;
      rejects = [];
      try {
        return await noteProgress(database, job, {
          ...{ owner, state, rejects: found, now: clock(), leaseMs: limits.leaseMs },
          progress: { ...tally, bytesRead },
          ...(detail === undefined ? {} : { detail }),
        });
      } catch (error) {
        rejects = [...found, ...rejects];
        throw error;
      }
    },
    importLines: (signal: AbortSignal): Promise<void> =>
      importLines(
        {
          ...{ ledger, log, handle, streamStates, tally, signal, seedName: name },
          actorOf: createLinesOfSender(streamStates, ledger, job, clock),
          linesInFlightMax: limits.linesInFlightMax,
          reject: ({ line, reasons, text }) => {
            rejectsKept += 1;
            if (rejectsKept > rejectsMax) return;
            const begun = text.slice(0, rejectTextMaxCharacters).toWellFormed().replaceAll('\0', '\ufffd');
            rejects.push({ line, reasons, text: begun });
          },
        },
        linesOfSender(job, name, linesOf(bytes(), limits.lineMaxBytes)),
      ),
  };
};
