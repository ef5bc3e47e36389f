import { LRUCache } from 'lru-cache';
import type { Database } from '../database/connect.ts';

/** When keys were last used. */
export interface KeyUses {
  /** Records that a key was used now. It is not awaited, and its failure refuses no request. */
  note(ledger: string, key: string): void;
  /** The last recorded use of each key of a ledger. */
  read(ledger: string): Promise<ReadonlyMap<string, string>>;
}

/** A further use within this time of the last record is not stored, in milliseconds. */
const recordEveryMs = 60_000;
const keysRememberedMax = 10_000;

/** Creates the record of uses in the database. */
export const createKeyUses = (database: Database, clock: () => string): KeyUses => {
  const recent = new LRUCache<string, true>({ max: keysRememberedMax, ttl: recordEveryMs });
  return {
    note: (ledger, key) => {
      if (recent.has(`${ledger} ${key}`)) return;
      recent.set(`${ledger} ${key}`, true);
      const at = clock();
      // A failure is harmless: the next minute records the use.
      void database
        .run(
          (sql) => sql`
          insert into service.key_uses as u (ledger_id, key_id, last_used_at) values (${ledger}, ${key}, ${at})
          on conflict (ledger_id, key_id) do update
            set last_used_at = greatest(u.last_used_at, excluded.last_used_at)`,
        )
        .catch(() => undefined);
    },
    read: async (ledger) => {
      const rows = await database.run(
        (sql) => sql<{ key_id: string; last_used_at: Date }[]>`
          select key_id, last_used_at from service.key_uses where ledger_id = ${ledger}`,
      );
      return new Map(rows.map((row) => [row.key_id, row.last_used_at.toISOString()]));
    },
  };
};
