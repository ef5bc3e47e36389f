import { ledgerStream } from '../../../domain/deciders.ts';
import type { ReadOptions } from '../../../projections/engine/read-rows.ts';
import { Problem } from '../../problems/problem.ts';
import type { Services } from '../../services.ts';

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

/**
 * The version of the ledger's own stream, as the reader counts. The public counts public events alone: otherwise the tag
 * of the policy would tell how many keys and members there are.
 */
export const versionOfLedger = async (
  { access, log }: Pick<Services, 'access' | 'log'>,
  { ledger, audience, asOf }: ReadOptions,
): Promise<number> => {
  if (audience === 'desk') return (await access.ledger(ledger, asOf)).version;
  if (asOf === undefined) return (await log.versions(ledger, ledgerStream)).public;
  return log.publicVersionAt(ledger, ledgerStream, asOf);
};
