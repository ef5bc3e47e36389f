import { setImmediate as turn } from 'node:timers/promises';
import type { Database } from '../database/connect.ts';

/** How far views of a ledger are at some moment after the call, whichever process brought them there. */
export type ShownNow = (ledger: string) => Promise<number>;

/** One question at a time for each ledger: whoever asks while one is under way shares the next one, which is newer. */
export const createShownNow = (database: Database, views: readonly string[]): ShownNow => {
  const underWay = new Map<string, Promise<unknown>>();
  const next = new Map<string, Promise<number>>();

  const look = async (ledger: string): Promise<number> => {
    await underWay.get(ledger)?.catch(() => undefined);
    // Whoever asks in the same turn of the event loop is answered by the same look.
    await turn();
    const looking = database.run(async (sql) => {
      const [row] = await sql<{ position: number }[]>`
        select coalesce(min(position), 0) as position from views.checkpoints
        where ledger_id = ${ledger} and view = any(${views as string[]})`;
      return row?.position ?? 0;
    });
    underWay.set(ledger, looking);
    next.delete(ledger);
    return looking;
  };

  return (ledger) => {
    const waiting = next.get(ledger) ?? look(ledger);
    next.set(ledger, waiting);
    return waiting;
  };
};
