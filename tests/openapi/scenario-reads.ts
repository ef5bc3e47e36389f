import type { Call } from './caller.ts';
import type { Desk } from './scenario-access.ts';

/** The seed's claim that the examples are about. */
const wording = 'The United States did not intervene in Peru.';

/** Reads the seed as a public reader. Short pages keep the examples short. Returns the claim that they are about. */
export const runReads = async (call: Call, { checker }: Desk, seeded: number): Promise<string> => {
  const few = { limit: '2' };
  const { body: found } = await call('listClaims', {
    query: { topic: 'foreign-intervention', limit: '200' },
  });
  const { id: claim } = found.items.find((each: { wording: string }) => each.wording === wording);
  const path = { claim };
  await call('suggest', { query: { of: 'topic', q: 'foreing', limit: '3' } });
  await call('readClaim', { path });
  await call('readClaimStatus', { path });
  await call('matchClaims', {
    body: { text: 'Peru? The United States never intervened there!', saidOn: '2001', limit: 2 },
  });
  const { body: appearances } = await call('listAppearances', { path, query: few });
  await call('readAppearance', { path: { claim, appearance: appearances.items[0].id } });
  const { body: evidence } = await call('listEvidence', { path, query: few });
  await call('readEvidence', { path: { claim, evidence: evidence.items[0].id } });
  await call('listCounterEvidence', { path, query: few });
  await call('listAllCounterEvidence', { query: few });
  await call('readBalance', { path });
  const { body: verdicts } = await call('listVerdicts', { path, query: { state: 'any', ...few } });
  await call('readVerdict', { path: { claim, verdict: verdicts.items[0].id } });
  await call('listLedgerVerdicts', { query: { scale: 'truth', ...few } });
  await call('listNotes', { by: checker, path, query: few });
  await call('readHistory', { path, query: { limit: '3' } });
  await call('listClaimEvents', { path, query: { limit: '3' } });
  await call('listEvents', { query: { after: String(seeded - 5), limit: '2' } });
  const { body: sources } = await call('listSources', { query: few });
  await call('readSource', { path: { source: sources.items[0].id } });
  const { body: claimants } = await call('listClaimants', { query: few });
  await call('readClaimant', { path: { claimant: claimants.items[0].id } });
  await call('listScales', { query: few });
  await call('readScale', { path: { scale: 'truth' } });
  await call('readScaleVersion', { path: { scale: 'truth', version: '1' } });
  await call('readQueue', { by: checker, query: few });
  await call('readAccountability', { query: { periodUntil: String(seeded) } });
  return claim;
};
