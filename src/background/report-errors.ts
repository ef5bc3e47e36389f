/** How long the same error is not reported again, in milliseconds. */
const quietMs = 10_000;
/** How many different errors are remembered. Messages may hold what people sent, so there is no end to them. */
const rememberedMaxErrors = 100;

/** Two failures of one cause look the same to the operator: by name, code and message. */
const causeOf = (error: unknown): string => {
  const { name, code, message } = (error ?? {}) as { name?: unknown; code?: unknown; message?: unknown };
  return [name, code, message ?? error].map(String).join('\n');
};

/**
 * Limits repeated reports: an outage fails every loop of every ledger several times a second, and would bury the log.
 * The first error of a cause is reported at once, and the same one again after ten seconds at the earliest, then with
 * the number of those that were left out. `now` is a clock in milliseconds that never goes back.
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
    // Deleted first, so that the map stays in the order of the reports.
    reported.delete(cause);
    reported.set(cause, { at: now(), leftOut: 0 });
    for (const oldest of [...reported.keys()].slice(0, -rememberedMaxErrors)) reported.delete(oldest);
    report(error, last?.leftOut ?? 0);
  };
};

/** A logger of the service, as far as it is needed here. */
interface Warns {
  warn(fields: object, message: string): void;
}

/** Warns of errors, with repeats limited. The logger is asked for late: it is made after what reports to it. */
export const warnOf = (logger: () => Warns, message: string): ((error: unknown) => void) =>
  limitRepeats((error, leftOut) => logger().warn({ err: error, ...(leftOut > 0 && { leftOut }) }, message));
