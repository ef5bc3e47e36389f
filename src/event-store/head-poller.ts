import { setTimeout as sleep } from 'node:timers/promises';
import { Overloaded } from '../database/limiter.ts';
import type { AppendSignal } from './append-signal.ts';

/** A follower at the end of a ledger that waits for more. */
interface Waiting {
  readonly ledger: string;
  /** The last position it has read. */
  readonly after: number;
  /** `AppendSignal.count` from before it read the log. */
  readonly seen: number;
  /** The longest wait for events of other processes, in milliseconds. */
  readonly patienceMs: number;
}

/** Polls the heads of all ledgers that have waiting followers. */
export interface HeadPoller {
  /** Resolves once the ledger may have more events, or when the signal aborts. */
  more(waiting: Waiting, signal: AbortSignal): Promise<void>;
}

/** The longest wait without an answer from the poller, in milliseconds. After it each follower reads the log itself. */
const sleepMaxMs = 10_000;

/**
 * The longest time for one poll, in milliseconds. Without it, one ledger that cannot be read would delay all others.
 */
const lookMaxMs = 1_000;

/**
 * If the poll fails, followers read the log themselves and report the error. If the reads are overloaded, it is polled
 * again.
 */
const answeredSoon = async <T>(looking: Promise<T>): Promise<T | 'away' | 'busy'> => {
  const given = looking.catch((error: unknown) => (error instanceof Overloaded ? 'busy' : 'away'));
  const tooLong = new AbortController();
  const late = sleep(lookMaxMs, 'away' as const, { ref: false, signal: tooLong.signal }).catch(
    () => 'away' as const,
  );
  const heads = await Promise.race([given, late]);
  tooLong.abort();
  return heads;
};

/**
 * One poller for all followers: it reads the heads of all ledgers in one query. If each follower polled by itself, a
 * deployment with many idle ledgers would spend its time on polls.
 */
export const createHeadPoller = (
  readHeads: (ledgers: readonly string[]) => Promise<ReadonlyMap<string, number>>,
  wake: AppendSignal,
): HeadPoller => {
  const all = new Set<Waiting>();
  /** The pause between two polls in milliseconds; undefined while no follower waits. */
  let napMs: number | undefined;
  let nap = new AbortController();

  const look = async (): Promise<void> => {
    const earliest = new Map<string, number>();
    for (const { ledger, after } of all) earliest.set(ledger, Math.min(after, earliest.get(ledger) ?? after));
    const heads = await answeredSoon(readHeads([...earliest.keys()]));
    if (heads === 'busy') return;
    for (const [ledger, after] of earliest)
      if (heads === 'away' || after < (heads.get(ledger) ?? 0)) wake.wake(ledger);
  };
  const lookWhileAnyWaits = async (): Promise<void> => {
    while (all.size > 0) {
      napMs = Math.min(...[...all].map((each) => each.patienceMs));
      // Waiting followers keep the process alive; the poller does not.
      await sleep(napMs, undefined, { ref: false, signal: nap.signal }).catch(() => undefined);
      if (nap.signal.aborted) nap = new AbortController();
      else if (all.size > 0) await look();
    }
    napMs = undefined;
  };

  return {
    more: async (waiting, signal) => {
      all.add(waiting);
      if (napMs === undefined) void lookWhileAnyWaits();
      else if (waiting.patienceMs < napMs) nap.abort();
      await wake.next(waiting.ledger, waiting.seen, sleepMaxMs, signal);
      all.delete(waiting);
    },
  };
};
