import type { Log } from '../../event-store/log.ts';
import { openBroadcast, type Broadcast, type BroadcastLimits } from './broadcast.ts';

/** The rooms of all ledgers: one is open while somebody is in it. */
export interface Broadcasts {
  enter(ledger: string): Promise<Broadcast>;
  leave(ledger: string): Promise<void>;
  close(): Promise<void>;
}

export const createBroadcasts = (
  log: Log,
  limits: BroadcastLimits,
  onTrouble: (error: unknown) => void,
): Broadcasts => {
  const broadcasts = new Map<string, { broadcast: Promise<Broadcast>; readers: number }>();
  const closed = async (broadcast: Promise<Broadcast>): Promise<void> => {
    await broadcast.then(
      (each) => each.close(),
      () => undefined,
    );
  };
  return {
    enter: (ledger) => {
      const known = broadcasts.get(ledger) ?? {
        broadcast: log.head(ledger).then((head) => openBroadcast(log, ledger, head, limits, onTrouble)),
        readers: 0,
      };
      known.readers += 1;
      broadcasts.set(ledger, known);
      return known.broadcast;
    },
    leave: async (ledger) => {
      const known = broadcasts.get(ledger);
      if (known === undefined || (known.readers -= 1) > 0) return;
      broadcasts.delete(ledger);
      await closed(known.broadcast);
    },
    close: async () => {
      const all = [...broadcasts.values()];
      broadcasts.clear();
      await Promise.all(all.map(({ broadcast }) => closed(broadcast)));
    },
  };
};
