import { runUntilAborted, steadyBackoff } from '../../background/run-until-aborted.ts';
import { TooContended } from '../../commands/outcomes.ts';
import type { Database } from '../../database/connect.ts';
import { Overloaded } from '../../database/limiter.ts';
import { isUnavailable } from '../../database/unavailable.ts';
import { importLines } from '../import/run-import.ts';
import { newTally, type Reject } from '../import/tally.ts';
import type { Executor } from '../import/executor.ts';
import { createIsOnRecord } from '../import/is-on-record.ts';
import { InputFault } from '../lines/encoding.ts';
import { linesOf } from '../lines/lines.ts';
import { saveProgress, type LeasedImport } from './lease.ts';
import { createLinesOfSender, linesOfSender, requireSender, SenderRightsEnded } from './lines-of-sender.ts';
import { piecesOf } from './store.ts';

/** The longest stored text of a rejected line, in characters. */
const rejectTextMaxCharacters = 10_000;
/** The most reasons that are stored for a rejected line. */
const reasonsMax = 100;
/** The most attempts. An import that was started so often crashes the process or never ends. */
const attemptsMax = 5;

/** Limits of the execution. */
export interface ImportLimits {
  readonly lineMaxBytes: number;
  /** The most rejected lines. One more gives the import up. */
  readonly badLinesMax: number;
  /** The longest attempt in milliseconds. Then the import is given up. */
  readonly attemptMaxMs: number;
  /** The most lines in progress. It is low, so that requests do not wait behind an import. */
  readonly linesInFlightMax: number;
  /** The duration of a lease in milliseconds. It must exceed several progress intervals. */
  readonly leaseMs: number;
  /** The interval of stored progress in milliseconds. */
  readonly saveEveryMs: number;
}

export const importLimits = (settings: {
  readonly IMPORT_LINE_MAX_BYTES: number;
  readonly IMPORT_BAD_LINES_MAX: number;
  readonly IMPORT_MAX_MINUTES: number;
}): ImportLimits => ({
  lineMaxBytes: settings.IMPORT_LINE_MAX_BYTES,
  badLinesMax: settings.IMPORT_BAD_LINES_MAX,
  attemptMaxMs: settings.IMPORT_MAX_MINUTES * 60_000,
  linesInFlightMax: 100,
  leaseMs: 15_000,
  saveEveryMs: 500,
});

/** Dependencies of the execution. */
export interface RunningImport {
  readonly database: Database;
  /** Executes commands. */
  readonly executor: Executor;
  /** Creates an executor for one dry run. */
  readonly newDryRunExecutor: () => Executor;
  readonly clock: () => string;
  /** Identifies this process as the holder of leases. */
  readonly owner: string;
  readonly limits: ImportLimits;
  readonly onTrouble: (error: unknown) => void;
}

/** Whether another attempt may succeed after this error. */
const isTransient = (error: unknown): boolean =>
  isUnavailable(error) || error instanceof Overloaded || error instanceof TooContended;

/**
 * Executes an import from its first line and stores its progress. A stop or an unavailable database leaves it for
 * another attempt, by any process.
 */
export const runImport = async (
  running: RunningImport,
  job: LeasedImport,
  stopping: AbortSignal,
): Promise<void> => {
  const leaseLost = new AbortController();
  const finished = new AbortController();
  const rightsEnded = new AbortController();
  const { saveEveryMs, attemptMaxMs } = running.limits;
  const attempt = createAttempt(running, job);
  const late = AbortSignal.timeout(attemptMaxMs);
  const ends = [stopping, leaseLost.signal, rightsEnded.signal, attempt.tooBad, late];
  const signal = AbortSignal.any(ends);
  const endIfRights = (error: unknown): void => {
    if (error instanceof SenderRightsEnded) rightsEnded.abort(error);
  };
  // Heartbeat: it renews the lease. A short outage does not end the attempt, because the lease outlasts it.
  const savingProgress = runUntilAborted({
    signal: finished.signal,
    firstPauseMs: saveEveryMs,
    work: async () => {
      if (!(await attempt.save('running'))) leaseLost.abort();
      // Lines without a command are not judged, so they would not notice.
      await attempt.requireSender().catch(endIfRights);
      return saveEveryMs;
    },
    onError: () => undefined,
    backoff: steadyBackoff(saveEveryMs),
    ref: false,
  });
  try {
    if (job.attempts > attemptsMax) {
      await attempt.save('failed', `It was begun ${attemptsMax} times and never ended.`);
      return;
    }
    await attempt.importLines(signal);
    finished.abort();
    await savingProgress;
    rightsEnded.signal.throwIfAborted();
    if (leaseLost.signal.aborted) return;
    const given = givenUp(running.limits, attempt.tooBad, late);
    if (given !== undefined) await attempt.save('failed', given);
    else await attempt.save(stopping.aborted ? 'waiting' : 'done');
  } catch (error) {
    finished.abort();
    await savingProgress;
    if (error instanceof SenderRightsEnded) {
      await attempt.save('failed', error.message);
      return;
    }
    if (error instanceof InputFault) {
      await attempt.save('failed', `It cannot be read on. ${error.message}.`);
      return;
    }
    running.onTrouble(error);
    if (!isTransient(error)) await attempt.save('failed', 'Something went wrong on our side; it was logged.');
    // Otherwise the lease expires by itself and another process continues.
  } finally {
    finished.abort();
    await savingProgress;
  }
};

/** Why an import was given up; undefined where it was not. */
const givenUp = (
  { badLinesMax, attemptMaxMs }: ImportLimits,
  tooBad: AbortSignal,
  late: AbortSignal,
): string | undefined => {
  if (tooBad.aborted) return `It has more than ${badLinesMax} bad lines. What was carried out before stays.`;
  if (late.aborted)
    return `It was not over after ${attemptMaxMs / 60_000} minutes. What was carried out stays; send the rest again.`;
  return undefined;
};

const createAttempt = (running: RunningImport, job: LeasedImport) => {
  const { database, clock, owner, limits } = running;
  const { ledger, id, name } = job;
  const { log, handle, streamStates } = job.dryRun ? running.newDryRunExecutor() : running.executor;
  const tally = newTally();
  let bytesRead = 0;
  const tooBad = new AbortController();
  let rejects: Reject[] = [];
  async function* bytes(): AsyncGenerator<Uint8Array, void, void> {
    for await (const piece of piecesOf(database, ledger, id)) {
      bytesRead += piece.length;
      yield piece;
    }
  }
  return {
    /** Aborts once there are too many rejected lines. */
    tooBad: tooBad.signal,
    save: async (state: 'running' | 'waiting' | 'done' | 'failed', detail?: string): Promise<boolean> => {
      const found = rejects;
      rejects = [];
      try {
        return await saveProgress(database, job, {
          ...{ owner, state, rejects: found, now: clock(), leaseMs: limits.leaseMs },
          progress: { ...tally, bytesRead },
          ...(detail === undefined ? {} : { detail }),
        });
      } catch (error) {
        rejects = [...found, ...rejects];
        throw error;
      }
    },
    requireSender: () => requireSender(streamStates, ledger, job, clock()),
    importLines: (signal: AbortSignal): Promise<void> =>
      importLines(
        {
          ...{ ledger, log, handle, streamStates, tally, signal, seedName: name },
          actorOf: createLinesOfSender(streamStates, ledger, job, clock),
          linesInFlightMax: limits.linesInFlightMax,
          reject: ({ line, reasons, text }) => {
            if (tally.rejected > limits.badLinesMax) {
              tooBad.abort();
              return;
            }
            const begun = text.slice(0, rejectTextMaxCharacters).toWellFormed().replaceAll('\0', '\ufffd');
            rejects.push({ line, reasons: reasons.slice(0, reasonsMax), text: begun });
          },
        },
        linesOfSender(
          job,
          name,
          linesOf(bytes(), limits.lineMaxBytes),
          createIsOnRecord(log, streamStates, ledger),
        ),
      ),
  };
};
