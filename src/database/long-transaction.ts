import type { Database, Transaction } from './connect.ts';
import { transaction } from './transaction.ts';

/** A transaction that may rightly take as long as it takes: for it the server lifts the limit it holds statements to as well. */
export const longTransaction = <T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  database.runLong((sql) =>
    transaction(sql, async (tx) => {
      await tx`set local statement_timeout = 0`;
      return work(tx);
    }),
  );
