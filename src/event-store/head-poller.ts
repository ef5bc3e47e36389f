import { setTimeout as sleep } from 'node:timers/promises';
import { Overloaded } from '../database/limiter.ts';
import type { AppendSignal } from './append-signal.ts';

/** Somebody who has come to the end of a ledger and waits for more. */
interface Waiting {
  readonly ledger: string;
  /** The last position that they have. */
  readonly after: number;
  /** `Wake.count` of before they read the log. */
  readonly seen: number;
  /** How soon they want to hear of what another process appended. */
  readonly patienceMs: number;
}

export interface HeadPoller {
  /** Resolves once there may be more, or when the signal aborts. */
  more(waiting: Waiting, signal: AbortSignal): Promise<void>;
}

/** After so long everybody looks for themselves, whatever became of the lookout. */
const sleepMaxMs = 10_000;

/** A look that takes longer is given up, so that one ledger which nobody can read does not keep the others waiting. */
const lookMaxMs = 1_000;

/** Where nobody can look, each does for themselves, and says what is wrong; where too many look already, it is tried again. */
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
 * Looks for what other processes have appended: at the heads of all ledgers that anybody waits for, in one read. Were each
 * follower to look for itself, a deployment with many ledgers would do nothing else, also while nothing happens in them.
 */
export const createHeadPoller = (
  readHeads: (ledgers: readonly string[]) => Promise<ReadonlyMap<string, number>>,
  wake: AppendSignal,
): HeadPoller => {
  const all = new Set<Waiting>();
  /** How long is slept between two looks; undefined while nobody waits. */
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
      // Whoever waits keeps the process alive; the lookout itself does not.
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
