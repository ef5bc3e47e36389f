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
const pollTimeoutMs = 1_000;

/**
 * If the poll fails, followers read the log themselves and report the error. If the reads are overloaded, it is polled
 * again.
 */
const withTimeout = async <T>(polling: Promise<T>): Promise<T | 'away' | 'busy'> => {
  const given = polling.catch((error: unknown) => (error instanceof Overloaded ? 'busy' : 'away'));
  const tooLong = new AbortController();
  const late = sleep(pollTimeoutMs, 'away' as const, { ref: false, signal: tooLong.signal }).catch(
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
  appendSignal: AppendSignal,
): HeadPoller => {
  const all = new Set<Waiting>();
  /** The pause between two polls in milliseconds; undefined while no follower waits. */
  let pauseMs: number | undefined;
  let pause = new AbortController();

  const poll = async (): Promise<void> => {
    const earliest = new Map<string, number>();
    for (const { ledger, after } of all) earliest.set(ledger, Math.min(after, earliest.get(ledger) ?? after));
    const heads = await withTimeout(readHeads([...earliest.keys()]));
    if (heads === 'busy') return;
    for (const [ledger, after] of earliest)
      if (heads === 'away' || after < (heads.get(ledger) ?? 0)) appendSignal.wake(ledger);
  };
  const pollWhileAnyWaits = async (): Promise<void> => {
    while (all.size > 0) {
      pauseMs = Math.min(...[...all].map((each) => each.patienceMs));
      // Waiting followers keep the process alive; the poller does not.
      await sleep(pauseMs, undefined, { ref: false, signal: pause.signal }).catch(() => undefined);
      if (pause.signal.aborted) pause = new AbortController();
      else if (all.size > 0) await poll();
    }
    pauseMs = undefined;
  };

  return {
    more: async (waiting, signal) => {
      all.add(waiting);
      if (pauseMs === undefined) void pollWhileAnyWaits();
      else if (waiting.patienceMs < pauseMs) pause.abort();
      await appendSignal.next(waiting.ledger, waiting.seen, sleepMaxMs, signal);
      all.delete(waiting);
    },
  };
};
