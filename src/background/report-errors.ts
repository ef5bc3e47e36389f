/** How long a repeated error is suppressed, in milliseconds. */
const quietMs = 10_000;
/** The most different errors to remember. Messages may contain input of clients, so their number is unbounded. */
const rememberedMaxErrors = 100;

/** The cause of an error: its name, code and message. Errors of one cause count as repetitions. */
const causeOf = (error: unknown): string => {
  const { name, code, message } = (error ?? {}) as { name?: unknown; code?: unknown; message?: unknown };
  return [name, code, message ?? error].map(String).join('\n');
};

/**
 * Rate limit for error reports. During an outage every loop of every ledger fails several times a second. Without the
 * limit those reports would flood the log. The first error of a cause is reported at once. Repetitions follow every ten
 * seconds at most, with the number of suppressed ones. `now` is a monotonic clock in milliseconds.
 */
export const limitRepeats = (
  report: (error: unknown, leftOut: number) => void,
  now: () => number = () => performance.now(),
): ((error: unknown) => void) => {
  const reported = new Map<string, { readonly at: number; leftOut: number }>();
  return (error) => {
    const cause = causeOf(error);
    const last = reported.get(cause);
    if (last !== undefined && now() - last.at < quietMs) {
      last.leftOut += 1;
      return;
    }
    // Deleting first keeps the map in the order of the reports.
    reported.delete(cause);
    reported.set(cause, { at: now(), leftOut: 0 });
    for (const oldest of [...reported.keys()].slice(0, -rememberedMaxErrors)) reported.delete(oldest);
    report(error, last?.leftOut ?? 0);
  };
};

/** The part of the service's logger that is needed here. */
interface Warns {
  warn(fields: object, message: string): void;
}

/** Logs errors as warnings, with repetitions limited. The logger is a function, because it is created later. */
export const warnOf = (logger: () => Warns, message: string): ((error: unknown) => void) =>
  limitRepeats((error, leftOut) => logger().warn({ err: error, ...(leftOut > 0 && { leftOut }) }, message));
