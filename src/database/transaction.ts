import type { Database, Sql, Transaction } from './connect.ts';
import { isLost } from './unavailable.ts';

/**
 * Runs a task in a transaction, all or nothing. Use this instead of `sql.begin`, which still sends its rollback after
 * the connection was lost. postgres.js 3.4.9 then throws where no handler catches it, which ends the process. Or it
 * sends the statement on the next session, where it runs outside any transaction.
 */
export const transaction = async <T>(sql: Sql, work: (tx: Transaction) => Promise<T>): Promise<T> => {
  const state = { isOver: false };
  try {
    return (await sql.begin(async (tx) => {
      try {
        const result = await work(whileOpen(tx, state));
        return state.isOver ? await never() : result;
      } catch (error) {
        if (isLost(error) || state.isOver) return never();
        // Work started in parallel may continue after a failure. Its statements would follow the rollback, so they are
        // refused.
        state.isOver = true;
        throw error;
      }
    })) as T;
  } finally {
    state.isOver = true;
  }
};

/** The lost connection has ended the transaction. Returning would make postgres.js send another statement. */
const never = (): Promise<never> => new Promise(() => undefined);

/** A guard: the transaction refuses statements after its end. */
const whileOpen = (tx: Transaction, state: { readonly isOver: boolean }): Transaction => {
  const refuse = (): void => {
    if (state.isOver) throw new Error('the transaction is over');
  };
  return new Proxy(tx, {
    apply: (target, self, words) => {
      refuse();
      return Reflect.apply(target, self, words) as unknown;
    },
    get: (target, name) => {
      if (name === 'unsafe') refuse();
      return Reflect.get(target, name) as unknown;
    },
  });
};

/** A transaction without time limits: the server's statement limit is lifted for it too. */
export const longTransaction = <T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  database.runLong((sql) =>
    transaction(sql, async (tx) => {
      await tx`set local statement_timeout = 0`;
      return work(tx);
    }),
  );
