import { LRUCache } from 'lru-cache';
import type { Database } from '../database/connect.ts';

export interface KeyUses {
  /** Notes that a key was used just now. Never waited for, and never a reason to refuse a request. */
  note(ledger: string, key: string): void;
  /** When each key of a ledger was last used, as far as it was noted. */
  read(ledger: string): Promise<ReadonlyMap<string, string>>;
}

/** A use within this time of the last one is not noted again. */
const notedEveryMs = 60_000;
const keysRememberedMax = 10_000;

export const createKeyUses = (database: Database, clock: () => string): KeyUses => {
  const recent = new LRUCache<string, true>({ max: keysRememberedMax, ttl: notedEveryMs });
  return {
    note: (ledger, key) => {
      if (recent.has(`${ledger} ${key}`)) return;
      recent.set(`${ledger} ${key}`, true);
      const at = clock();
      // Where it fails the next minute notes it; it is not worth a warning.
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
