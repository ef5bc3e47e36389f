import type { Log } from '../../event-store/log.ts';
import { openBroadcast, type Broadcast, type BroadcastLimits } from './broadcast.ts';

/** A reader's place in a broadcast. */
export interface Entered {
  readonly broadcast: Promise<Broadcast>;
  /** Aborts when the reader has to leave, because the broadcast was replaced. */
  readonly replaced: AbortSignal;
  /** Leaves the broadcast, and closes it after the last reader. Called once, even if the promise rejects. */
  leave(): Promise<void>;
}

/** The broadcasts of all ledgers, counted by reference: the first reader opens one and the last one closes it. */
export interface Broadcasts {
  /** Joins the broadcast of a ledger. */
  enter(ledger: string): Entered;
  /** Gives later readers of a ledger a new broadcast: its log has gone back. Those that have entered have to leave. */
  replace(ledger: string): void;
  /** Closes all broadcasts. */
  close(): Promise<void>;
}

export const createBroadcasts = (
  log: Log,
  limits: BroadcastLimits,
  onTrouble: (error: unknown) => void,
): Broadcasts => {
  const broadcasts = new Map<
    string,
    { broadcast: Promise<Broadcast>; replaced: AbortController; readers: number }
  >();
  const closeOnceOpen = async (broadcast: Promise<Broadcast>): Promise<void> => {
    await broadcast.then(
      (each) => each.close(),
      () => undefined,
    );
  };
  return {
    enter: (ledger) => {
      const shared = broadcasts.get(ledger) ?? {
        broadcast: log.head(ledger).then((head) => openBroadcast(log, ledger, head, limits, onTrouble)),
        replaced: new AbortController(),
        readers: 0,
      };
      shared.readers += 1;
      broadcasts.set(ledger, shared);
      return {
        broadcast: shared.broadcast,
        replaced: shared.replaced.signal,
        leave: async () => {
          if ((shared.readers -= 1) > 0) return;
          if (broadcasts.get(ledger) === shared) broadcasts.delete(ledger);
          await closeOnceOpen(shared.broadcast);
        },
      };
    },
    replace: (ledger) => {
      broadcasts.get(ledger)?.replaced.abort();
      broadcasts.delete(ledger);
    },
    close: async () => {
      const all = [...broadcasts.values()];
      broadcasts.clear();
      await Promise.all(all.map(({ broadcast }) => closeOnceOpen(broadcast)));
    },
  };
};
