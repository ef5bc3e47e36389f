import type { Database } from '../database/connect.ts';
import { transaction } from '../database/transaction.ts';
import type { View } from './view.ts';

/**
 * Forgets a view and makes it again from the log. It takes the checkpoint away from whoever projects, so no batch of
 * theirs can land in between; the one loop then finds the view at the beginning and brings it up in order.
 */
export const rebuild = async (database: Database, ledger: string, views: readonly View[]): Promise<void> => {
  await database.run((sql) =>
    transaction(sql, async (tx) => {
      const names = views.map((view) => view.name);
      await tx`update views.leases set epoch = epoch + 1 where ledger_id = ${ledger}`;
      await tx`update views.checkpoints set epoch = (select epoch from views.leases where ledger_id = ${ledger}) where ledger_id = ${ledger}`;
      await tx`update views.checkpoints set position = 0 where ledger_id = ${ledger} and view = any(${names}::text[])`;
      for (const view of views) await view.clear(tx, ledger);
    }),
  );
};
