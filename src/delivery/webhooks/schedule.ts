const secondMs = 1_000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;

/** How long to wait after each attempt that failed, as Standard Webhooks has it: ten attempts in 75 hours and a half. */
export const retryDelaysMs = [
  5 * secondMs,
  5 * minuteMs,
  30 * minuteMs,
  2 * hourMs,
  5 * hourMs,
  10 * hourMs,
  14 * hourMs,
  20 * hourMs,
  24 * hourMs,
] as const;

/** By how much a wait may be longer than written, so that what failed together is not tried together again. */
const jitterShare = 0.1;
/** An endpoint may not put itself off for longer than the longest wait of the schedule. */
const retryAfterMaxMs = 24 * hourMs;

/** What one request led to. */
export interface Attempted {
  /** The status that was answered; undefined where nothing was. */
  readonly status: number | undefined;
  readonly retryAfter: string | undefined;
  readonly latencyMs: number;
  /** The beginning of the answer, or why there was none. */
  readonly detail: string;
}

export type Outcome =
  | { kind: 'delivered' }
  /** Tried again at a time; and where the endpoint asked for it, nothing else is sent there before. */
  | { kind: 'retry'; at: number; pauseUntil: number | undefined }
  | { kind: 'given-up' }
  /** It was not sent at all, since it is not for this webhook to be told. */
  | { kind: 'withheld' }
  /** The endpoint wants nothing any more. */
  | { kind: 'gone' };

const busy = [429, 502, 503, 504];

/** What becomes of a delivery after its `attempts`-th attempt. Pure: the time and the chance are given. */
export const outcomeOf = (
  { status = 0, retryAfter }: Pick<Attempted, 'status' | 'retryAfter'>,
  attempts: number,
  now: number,
  chance: number,
): Outcome => {
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  if (status === 410) return { kind: 'gone' };
  const delay = retryDelaysMs[attempts - 1];
  if (delay === undefined) return { kind: 'given-up' };
  const asked = busy.includes(status) ? askedWaitMs(retryAfter, now) : undefined;
  const wait = Math.max(delay * (1 + jitterShare * chance), asked ?? 0);
  return { kind: 'retry', at: now + wait, pauseUntil: asked === undefined ? undefined : now + asked };
};

/** Retry-After in milliseconds (RFC 9110, section 10.2.3): seconds, or a date. */
const askedWaitMs = (header: string | undefined, now: number): number | undefined => {
  if (header === undefined) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * secondMs : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), retryAfterMaxMs);
};
