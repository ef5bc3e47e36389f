import type { LedgerIdentity } from '../../../formats/feeds/tag-uri.ts';
import { Problem } from '../../problems/problem.ts';
import type { Services } from '../../services.ts';

/** Identities by the log of a process and the ledger. They never change, so they are read once. */
const known = new WeakMap<Services['log'], Map<string, LedgerIdentity>>();

/** The identity of a ledger. Throws while a ledger or a copy is created and has no public event yet. */
export const identityOf = async ({ log }: Pick<Services, 'log'>, ledger: string): Promise<LedgerIdentity> => {
  const ofLog = known.get(log) ?? new Map<string, LedgerIdentity>();
  known.set(log, ofLog);
  const before = ofLog.get(ledger);
  if (before !== undefined) return before;
  const range = { after: 0, upTo: await log.head(ledger), limit: 1 };
  const [first] = await log.readFiltered(ledger, { audiences: ['public'] }, range);
  if (first === undefined) throw new Problem('not-found', 'The ledger has no public event yet.');
  const identity = { event: first.id, recordedAt: first.recordedAt };
  ofLog.set(ledger, identity);
  return identity;
};
