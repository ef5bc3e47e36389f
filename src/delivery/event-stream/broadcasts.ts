import type { Log } from '../../event-store/log.ts';
import { openBroadcast, type Broadcast, type BroadcastLimits } from './broadcast.ts';

/** The broadcasts of all ledgers, counted by reference: the first reader opens one and the last one closes it. */
export interface Broadcasts {
  /** Joins the broadcast of a ledger. Each call needs one `leave`, even if the promise rejects. */
  enter(ledger: string): Promise<Broadcast>;
  /** Leaves it, and closes it after the last reader. */
  leave(ledger: string): Promise<void>;
  /** Closes all broadcasts. */
  close(): Promise<void>;
}

export const createBroadcasts = (
  log: Log,
  limits: BroadcastLimits,
  onTrouble: (error: unknown) => void,
): Broadcasts => {
  const broadcasts = new Map<string, { broadcast: Promise<Broadcast>; readers: number }>();
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
        readers: 0,
      };
      shared.readers += 1;
      broadcasts.set(ledger, shared);
      return shared.broadcast;
    },
    leave: async (ledger) => {
      const shared = broadcasts.get(ledger);
      if (shared === undefined || (shared.readers -= 1) > 0) return;
      broadcasts.delete(ledger);
      await closeOnceOpen(shared.broadcast);
    },
    close: async () => {
      const all = [...broadcasts.values()];
      broadcasts.clear();
      await Promise.all(all.map(({ broadcast }) => closeOnceOpen(broadcast)));
    },
  };
};
