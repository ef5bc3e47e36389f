const secondMs = 1_000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;

/**
 * The back-off of Standard Webhooks: the wait after each failed attempt, in milliseconds. It gives ten attempts in
 * about 75.6 hours.
 */
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

/**
 * Jitter: the largest share by which a wait may be longer. Deliveries that failed together are then not retried
 * together.
 */
const jitterShare = 0.1;
/** The longest wait that an endpoint may request. It equals the longest wait of the back-off. */
const retryAfterMaxMs = 24 * hourMs;

/** The result of one request. */
export interface Attempted {
  /** The HTTP status; undefined without an answer. */
  readonly status: number | undefined;
  /** The `Retry-After` header of the answer. */
  readonly retryAfter: string | undefined;
  readonly latencyMs: number;
  /** The beginning of the answer, or the reason why there is none. */
  readonly detail: string;
}

/** What becomes of a delivery after an attempt. */
export type DeliveryOutcome =
  | { kind: 'delivered' }
  /**
   * Retried at `at`, in milliseconds since the epoch. If the endpoint asked for a pause, nothing else is sent there
   * before `pauseUntil`.
   */
  | { kind: 'retry'; at: number; pauseUntil: number | undefined }
  | { kind: 'given-up' }
  /** Not sent, because the webhook may not see the event. */
  | { kind: 'withheld' }
  /** The endpoint answered 410, so the webhook is disabled. */
  | { kind: 'gone' };

const busy = [429, 502, 503, 504];

/** The outcome of a delivery after its `attempts`-th attempt. Pure: the time and the random number are parameters. */
export const outcomeOf = (
  { status = 0, retryAfter }: Pick<Attempted, 'status' | 'retryAfter'>,
  attempts: number,
  now: number,
  chance: number,
): DeliveryOutcome => {
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  if (status === 410) return { kind: 'gone' };
  const delay = retryDelaysMs[attempts - 1];
  if (delay === undefined) return { kind: 'given-up' };
  const asked = busy.includes(status) ? askedWaitMs(retryAfter, now) : undefined;
  const wait = Math.max(delay * (1 + jitterShare * chance), asked ?? 0);
  return { kind: 'retry', at: now + wait, pauseUntil: asked === undefined ? undefined : now + asked };
};

/** `Retry-After` in milliseconds (RFC 9110, section 10.2.3): seconds or a date. */
const askedWaitMs = (header: string | undefined, now: number): number | undefined => {
  if (header === undefined) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * secondMs : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), retryAfterMaxMs);
};
