import type { FastifyBaseLogger } from 'fastify';
import { runUntilAborted, steadyBackoff } from '../background/run-until-aborted.ts';
import type { Log } from '../event-store/log.ts';
import type { Readiness } from '../http/services.ts';
import type { Progress } from '../projections/engine/progress.ts';
import type { Background } from './background.ts';
import type { Losses } from './losses.ts';

/** The longest lag of the projections, in events. */
const lagMaxEvents = 1_000;
/** The longest time until the projections show an event, in milliseconds. Even one event must not wait for ever. */
const lagMaxMs = 10_000;
/** How often the lag is looked at and logged, in milliseconds. */
const lookEveryMs = 2_000;

/** How far the projections of a ledger lag behind its log. */
export interface Lag {
  readonly ledger: string;
  readonly events: number;
  /** For how long an event at least has waited to be shown, in milliseconds. */
  readonly forMs: number;
}

/**
 * Measures how long events wait until the projections show them. It uses the monotonic clock of the process: recorded
 * times are of a clock that may jump.
 */
const createLagMeter = (now: () => number = () => performance.now()) => {
  /** A head that was not shown when it was first seen, and when that was. */
  const waiting = new Map<string, { readonly head: number; readonly since: number }>();
  return (ledger: string, head: number, shown: number): Lag => {
    const before = waiting.get(ledger);
    if (shown >= head) waiting.delete(ledger);
    else if (before === undefined || shown >= before.head || head < before.head)
      waiting.set(ledger, { head, since: now() });
    const since = waiting.get(ledger)?.since ?? now();
    return { ledger, events: Math.max(0, head - shown), forMs: Math.round(now() - since) };
  };
};

const isTooLong = ({ events, forMs }: Lag): boolean => events > lagMaxEvents || forMs > lagMaxMs;

interface ReadinessParts {
  readonly log: Pick<Log, 'heads'>;
  readonly progress: Progress;
  readonly losses: Losses;
  readonly background: Pick<Background, 'ledgers' | 'projections'>;
  readonly transparency: { unsigned(): NonNullable<Readiness['unsigned']> };
  readonly logger: () => FastifyBaseLogger;
}

/** Whether the service takes traffic. */
export const createReadiness = ({
  log,
  progress,
  losses,
  background,
  transparency,
  logger,
}: ReadinessParts) => {
  let isRefused = false;
  const stopping = new AbortController();
  const measure = createLagMeter();
  const lags = async (): Promise<Lag[]> => {
    const ledgers = background.ledgers();
    const heads = await log.heads(ledgers);
    return ledgers.map((each) => measure(each, heads.get(each) ?? 0, progress.position(each)));
  };
  const watch = (): Promise<void> =>
    runUntilAborted({
      signal: stopping.signal,
      work: async () => {
        const late = (await lags()).filter(isTooLong);
        const [worst] = late.toSorted((one, other) => other.forMs - one.forMs);
        if (worst !== undefined)
          logger().warn({ ...worst, ledgers: late.length }, 'written events have not been projected in time');
        return lookEveryMs;
      },
      // The loops that project report why the database does not answer.
      onError: () => undefined,
      backoff: steadyBackoff(lookEveryMs),
      ref: false,
    });
  const watching = watch();
  return {
    refuse: (): void => {
      isRefused = true;
    },
    stop: async (): Promise<void> => {
      stopping.abort();
      await watching;
    },
    readiness: async (): Promise<Readiness> => {
      if (isRefused) return { isReady: false };
      const late = (await lags()).filter(isTooLong);
      const { unreadable, ...counts } = await background.projections();
      const isReady = unreadable === 0 && late.length === 0;
      return { isReady, late, projections: counts, losses: losses.all(), unsigned: transparency.unsigned() };
    },
  };
};
