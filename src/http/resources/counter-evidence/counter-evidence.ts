import { claimId } from '../../../domain/terms/ids.ts';
import {
  counterEvidenceFilters,
  counterEvidenceRow,
  listCounterEvidence,
} from '../../../projections/counter-evidence/counter-evidence.ts';
import { balanceBody, readBalance } from '../../../projections/counter-evidence/balance.ts';
import { readClaim } from '../../../projections/claims/current-status.ts';
import { claimsIn } from '../../../projections/claims/survivors.ts';
import { list } from '../../operations/list.ts';
import { byVersion, read } from '../../operations/read.ts';
import { resource } from '../../operations/route.ts';
import { listOfClaim } from '../../operations/of-claim.ts';

const tag = 'counter-evidence';

export const counterEvidence = resource(
  listOfClaim({
    path: '/claims/:claim/counter-evidence',
    operationId: 'listCounterEvidence',
    cache: 'past',
    cost: 'page',
    tag,
    summary: 'Read the counter-evidence on a claim',
    description:
      'All counter-evidence in force against the claim as worded. It includes refuting evidence, supporting evidence with an upheld challenge, and contradicting claims with their verdicts. For a claim with parts it includes that of the parts.',
    item: counterEvidenceRow,
    page: 'CounterEvidencePage',
    items: listCounterEvidence,
  }),
  read({
    path: '/claims/:claim/balance',
    operationId: 'readBalance',
    cache: 'past',
    cost: 'page',
    tag,
    summary: 'Count the evidence on a claim',
    description:
      'The number of pieces of evidence in force for and against the claim, by strength and by independent source.',
    params: { claim: claimId },
    answer: balanceBody,
    etag: byVersion,
    find: async ({ services: { views }, options, params: { claim } }) => {
      const row = await readClaim(views, options, claim);
      if (row === undefined) return undefined;
      const { version, mergedInto } = row;
      return { claim, version, mergedInto, ...(await readBalance(views, options, claimsIn(row))) };
    },
    movedTo: ({ mergedInto }) => (mergedInto === null ? undefined : `/claims/${mergedInto}/balance`),
  }),
  list({
    path: '/counter-evidence',
    operationId: 'listAllCounterEvidence',
    cache: 'past',
    cost: 'page',
    dearer: { claimant: 'search' },
    tag,
    summary: 'Read counter-evidence across the ledger',
    description: 'Counter-evidence in force across the ledger.',
    item: counterEvidenceRow,
    page: 'LedgerCounterEvidencePage',
    filters: counterEvidenceFilters,
    find: ({ services: { views }, options, page }) => listCounterEvidence(views, options, page),
  }),
);
