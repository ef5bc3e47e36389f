import { Problem } from '../../problems/problem.ts';

/** Description of the ETag of policy, members and keys, which share one stream. */
export const tagOfLedger = 'Its ETag covers policy, members and keys as a whole.';

/** Reads a member or key of a ledger by id; throws `not-found` where none exists. */
export const ofLedger = <Row>(
  what: 'member' | 'key',
  rows: Readonly<Record<string, Row>>,
  id: string,
): Row => {
  const row = Object.hasOwn(rows, id) ? rows[id] : undefined;
  if (row === undefined) throw new Problem(`unknown-${what}`, `There is no ${what} ${id} in this ledger.`);
  return row;
};
