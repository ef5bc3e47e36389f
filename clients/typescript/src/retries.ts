import { setTimeout as sleep } from 'node:timers/promises';
import { ProblemError } from './problems.ts';

/** Retries with exponential back-off, after no answer or one that asks to retry. */
export interface Retries {
  /** The most attempts, including the first. */
  readonly attemptsMax: number;
  /** The longest wait before the second attempt, in milliseconds; it doubles each time. */
  readonly firstWaitMs: number;
  /** The longest wait in milliseconds. If the ledger asks for a longer one, its answer is returned. */
  readonly waitMaxMs: number;
}

/** The retries of a client without options. */
export const usualRetries: Retries = { attemptsMax: 8, firstWaitMs: 200, waitMaxMs: 30_000 };

/** `Retry-After` in milliseconds: seconds or a date. */
export const retryAfterMsOf = (header: string | null, now: number): number | undefined => {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1_000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
};

/** Full jitter: a random wait below a limit that doubles. Clients that failed together do not retry together. */
export const waitMsBefore = (failures: number, { firstWaitMs, waitMaxMs }: Retries): number =>
  Math.random() * Math.min(waitMaxMs, firstWaitMs * 2 ** Math.min(failures - 1, 30));

const passing = new Set([408, 429, 502, 503, 504]);

/** Whether the failure is transient. */
export const isTransient = ({ problem }: ProblemError): boolean =>
  passing.has(problem.status) || problem.name === 'in-progress';

/** Whether a retry is safe: the request is repeatable, or was certainly not executed. */
const isRetryable = (error: unknown, mayRepeat: boolean): boolean => {
  if (error instanceof ProblemError) return mayRepeat ? isTransient(error) : error.problem.status === 429;
  // `fetch` throws a TypeError for a connection that failed or broke.
  return mayRepeat && error instanceof TypeError;
};

/** Attempts until it succeeds or fails permanently. */
export const withRetries = async <T>(
  attempt: () => Promise<T>,
  mayRepeat: boolean,
  retries: Retries,
  signal: AbortSignal | undefined,
): Promise<T> => {
  for (let failures = 1; ; failures += 1)
    try {
      return await attempt();
    } catch (error) {
      if (failures >= retries.attemptsMax || !isRetryable(error, mayRepeat)) throw error;
      const asked = error instanceof ProblemError ? error.retryAfterMs : undefined;
      if (asked !== undefined && asked > retries.waitMaxMs) throw error;
      const waitMs = (asked ?? 0) + waitMsBefore(failures, retries);
      await sleep(waitMs, undefined, signal === undefined ? {} : { signal });
    }
};
