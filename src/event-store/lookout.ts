import { setTimeout as sleep } from 'node:timers/promises';
import type { Wake } from './wake.ts';

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

export interface Lookout {
  /** Resolves once there may be more, or when the signal aborts. */
  more(waiting: Waiting, signal: AbortSignal): Promise<void>;
}

/** After so long everybody looks for themselves, whatever became of the lookout. */
const sleepMaxMs = 10_000;

/**
 * Looks for what other processes have appended: at the heads of all ledgers that anybody waits for, in one read. Were each
 * follower to look for itself, a deployment with many ledgers would do nothing else, also while nothing happens in them.
 */
export const createLookout = (
  readHeads: (ledgers: readonly string[]) => Promise<ReadonlyMap<string, number>>,
  wake: Wake,
): Lookout => {
  const all = new Set<Waiting>();
  /** How long is slept between two looks; undefined while nobody waits. */
  let napMs: number | undefined;
  let nap = new AbortController();

  const look = async (): Promise<void> => {
    const ledgers = [...new Set([...all].map(({ ledger }) => ledger))];
    // Where nobody can look, each does for themselves, and says what is wrong.
    const heads = await readHeads(ledgers).catch(() => undefined);
    for (const ledger of ledgers) {
      const head = heads?.get(ledger) ?? Number.POSITIVE_INFINITY;
      if ([...all].some((each) => each.ledger === ledger && each.after < head)) wake.wake(ledger);
    }
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
