import type { Database, Transaction } from './connect.ts';
import { transaction } from './transaction.ts';

/** A transaction without time limits: the server's statement limit is lifted for it too. */
export const longTransaction = <T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  database.runLong((sql) =>
    transaction(sql, async (tx) => {
      await tx`set local statement_timeout = 0`;
      return work(tx);
    }),
  );
