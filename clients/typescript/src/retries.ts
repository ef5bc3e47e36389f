import { setTimeout as sleep } from 'node:timers/promises';
import { ProblemError } from './problems.ts';

/** How often and how patiently a call is repeated that met no answer, or one that asks to come again. */
export interface Retries {
  /** Attempts at most, the first among them. */
  readonly attemptsMax: number;
  /** The longest wait before the second attempt, in milliseconds; it doubles each time. */
  readonly firstWaitMs: number;
  /** The longest wait of all, in milliseconds. Where the ledger asks for more, its answer is the outcome. */
  readonly waitMaxMs: number;
}

export const usualRetries: Retries = { attemptsMax: 8, firstWaitMs: 200, waitMaxMs: 30_000 };

/** What `Retry-After` asks for, in milliseconds: it names seconds, or a time. */
export const retryAfterMsOf = (header: string | null, now: number): number | undefined => {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1_000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
};

/** Somewhere below a bound that doubles, so that those who failed together do not come back together. */
export const waitMsBefore = (failures: number, { firstWaitMs, waitMaxMs }: Retries): number =>
  Math.random() * Math.min(waitMaxMs, firstWaitMs * 2 ** Math.min(failures - 1, 30));

const passing = new Set([408, 429, 502, 503, 504]);

/** Whether the same request may be answered otherwise in a while. */
export const mayPass = ({ problem }: ProblemError): boolean =>
  passing.has(problem.status) || problem.name === 'in-progress';

/** Whether it can do no harm to try again: the request may be repeated, or certainly was not carried out. */
const isWorthIt = (error: unknown, mayRepeat: boolean): boolean => {
  if (error instanceof ProblemError) return mayRepeat ? mayPass(error) : error.problem.status === 429;
  // `fetch` says so of a connection that could not be made, or broke.
  return mayRepeat && error instanceof TypeError;
};

/** Carries an attempt out until it succeeds, or fails for good. */
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
      if (failures >= retries.attemptsMax || !isWorthIt(error, mayRepeat)) throw error;
      const asked = error instanceof ProblemError ? error.retryAfterMs : undefined;
      if (asked !== undefined && asked > retries.waitMaxMs) throw error;
      const waitMs = (asked ?? 0) + waitMsBefore(failures, retries);
      await sleep(waitMs, undefined, signal === undefined ? {} : { signal });
    }
};
