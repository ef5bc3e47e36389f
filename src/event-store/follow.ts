import { setTimeout as sleep } from 'node:timers/promises';
import { runUntilAborted } from '../background/run-until-aborted.ts';
import { createWakeUp, type WakeUp } from '../background/wake-up.ts';
import { Overloaded } from '../database/limiter.ts';
import type { RecordedEvent } from '../domain/events.ts';
import { LogWentBack } from './known-heads.ts';

/** Options of `follow`. */
export interface FollowOptions {
  /** The position to start after. */
  readonly after: number;
  /** Ends the iteration. */
  readonly signal: AbortSignal;
  /** The most events in one batch. */
  readonly batchMaxEvents: number;
  /**
   * The longest wait before looking for events of other processes, in milliseconds. Their appends send no signal here.
   */
  readonly patienceMs: number;
}

/**
 * Yields all events of a ledger after a position: in order, each once, in batches, until the signal aborts. It catches
 * up first and then waits for new events. Positions are dense, so every gap is detected and ends the iteration with an
 * error. It ends with `LogWentBack` if the log has gone back since.
 */
export async function* follow(
  read: (after: number, limit: number, afterId: string | undefined) => Promise<RecordedEvent[]>,
  headPoller: HeadPoller,
  ledger: string,
  { after, signal, batchMaxEvents, patienceMs }: FollowOptions,
  incarnation: (ledger: string) => number = () => 0,
): AsyncGenerator<readonly RecordedEvent[], void, void> {
  let last = after;
  let lastId: string | undefined;
  const begun = incarnation(ledger);
  while (!signal.aborted) {
    const seen = headPoller.appended(ledger).count();
    const events = await read(last, batchMaxEvents, lastId);
    if (incarnation(ledger) !== begun) throw new LogWentBack(`the log of ${ledger} has gone back`);
    if (events.length === 0) {
      await headPoller.more({ ledger, after: last, seen, patienceMs }, signal);
      continue;
    }
    for (const { position, id } of events) {
      if (position !== last + 1)
        throw new Error(`ledger ${ledger} skips from position ${last} to ${position}`);
      last = position;
      lastId = id;
    }
    yield events;
  }
}

/** A follower at the end of a ledger that waits for more. */
interface WaitingFollower {
  readonly ledger: string;
  /** The last position it has read. */
  readonly after: number;
  /** The count of the ledger's wake-up from before it read the log. */
  readonly seen: number;
  /** The longest wait for events of other processes, in milliseconds. */
  readonly patienceMs: number;
}

/** Polls the heads of all ledgers that have waiting followers. */
export interface HeadPoller {
  /** Wakes the followers of a ledger after an append. */
  appended(ledger: string): WakeUp;
  /** Resolves once the ledger may have more events, or when the signal aborts. */
  more(waiting: WaitingFollower, signal: AbortSignal): Promise<void>;
}

/**
 * The longest silence of the poller, in milliseconds. After it each follower reads the log itself. While the poller
 * answers, a follower that has caught up asks nothing.
 */
const usualSilenceMaxMs = 10_000;

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
  readHeads: (
    ledgers: readonly string[],
    after: ReadonlyMap<string, number>,
  ) => Promise<ReadonlyMap<string, number>>,
  appended: (ledger: string) => WakeUp,
  silenceMaxMs = usualSilenceMaxMs,
): HeadPoller => {
  const all = new Set<WaitingFollower>();
  /** Wakes the poller for a follower with less patience than the current pause. */
  const impatient = createWakeUp();
  /** The pause between two polls in milliseconds; undefined while no follower waits. */
  let pauseMs: number | undefined;
  let answeredAt = -Infinity;
  const shortestPause = (): number => {
    pauseMs = Math.min(...[...all].map((each) => each.patienceMs));
    return pauseMs;
  };

  const poll = async (): Promise<void> => {
    const earliest = new Map<string, number>();
    for (const { ledger, after } of all) earliest.set(ledger, Math.min(after, earliest.get(ledger) ?? after));
    const heads = await withTimeout(readHeads([...earliest.keys()], earliest));
    if (heads === 'busy') return;
    if (heads !== 'away') answeredAt = performance.now();
    for (const [ledger, after] of earliest)
      if (heads === 'away' || after < (heads.get(ledger) ?? 0)) appended(ledger).wake();
  };
  const pollWhileAnyWaits = async (): Promise<void> => {
    const unneeded = new AbortController();
    await runUntilAborted({
      signal: unneeded.signal,
      firstPauseMs: shortestPause(),
      work: async () => {
        if (all.size > 0) await poll();
        if (all.size > 0) return shortestPause();
        pauseMs = undefined;
        unneeded.abort();
        return undefined;
      },
      onError: () => undefined,
      wakeUp: impatient,
      // Waiting followers keep the process alive; the poller does not.
      ref: false,
    });
  };

  return {
    appended,
    more: async (waiting, signal) => {
      all.add(waiting);
      if (pauseMs === undefined) void pollWhileAnyWaits();
      else if (waiting.patienceMs < pauseMs) impatient.wake();
      const { ledger, seen } = waiting;
      const silence = (): number => performance.now() - answeredAt;
      for (let maxMs = silenceMaxMs; maxMs > 0 && !signal.aborted; maxMs = silenceMaxMs - silence())
        if (await appended(ledger).wait({ seen, maxMs, signal })) break;
      all.delete(waiting);
    },
  };
};
