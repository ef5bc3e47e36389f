import { Problem } from '../../problems/problem.ts';

/** Said of what the stream of a ledger holds. */
export const tagOfLedger = 'Its tag is that of the whole of policy, members and keys.';

/** One of the members or keys of a ledger; throws where there is none of this id. */
export const ofLedger = <Row>(
  what: 'member' | 'key',
  rows: Readonly<Record<string, Row>>,
  id: string,
): Row => {
  const row = Object.hasOwn(rows, id) ? rows[id] : undefined;
  if (row === undefined) throw new Problem(`unknown-${what}`, `There is no ${what} ${id} in this ledger.`);
  return row;
};
