import type { Transaction } from '../../database/connect.ts';

/** By how much a ledger grows before the statements of its views are planned anew. */
const growth = 4;

/**
 * A comment that changes whenever the ledger has grown so much. A statement keeps the plan it was first given, and one
 * that was made on empty tables goes through the whole of them, for ever, for every row. Under another text it is
 * another statement, and is planned for the tables as they are now.
 */
export const plannedAt = (tx: Transaction, position: number) => {
  const size = growth ** Math.floor(Math.log(Math.max(position, 1)) / Math.log(growth));
  return tx.unsafe(`/* of ${size} events and more */`);
};
