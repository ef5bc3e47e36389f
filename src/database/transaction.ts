import type { Sql, Transaction } from './connect.ts';
import { isLost } from './unavailable.ts';

/**
 * Runs work in a transaction: all of it is durable, or none. Use this and not `sql.begin`, which on a connection that
 * was lost still sends its rollback. postgres.js 3.4.9 then either throws where nobody can catch it, which ends the
 * process and leaves the pool unusable, or sends the statement on the session that replaced the lost one, where it runs
 * outside any transaction.
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
        // Work that was begun beside what failed may go on, and its statements would follow the rollback.
        state.isOver = true;
        throw error;
      }
    })) as T;
  } finally {
    state.isOver = true;
  }
};

/** The loss of the connection has ended the transaction, or will in a moment. Any answer here would be sent as SQL. */
const never = (): Promise<never> => new Promise(() => undefined);

/** The transaction, which refuses to be used by work that goes on after it has ended. */
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
