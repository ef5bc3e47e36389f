import { claimId } from '../../../domain/terms/ids.ts';
import {
  counterEvidenceFilters,
  counterEvidenceRow,
  listCounterEvidence,
} from '../../../projections/counter-evidence/counter-evidence.ts';
import { balanceBody, readBalance } from '../../../projections/counter-evidence/balance.ts';
import { readClaim } from '../../../projections/claims/current-status.ts';
import { list } from '../../operations/list.ts';
import { byVersion, read } from '../../operations/read.ts';
import { resource } from '../../operations/route.ts';
import { listOfClaim } from '../../operations/of-claim.ts';

const tag = 'counter-evidence';

export const counterEvidence = resource(
  list({
    path: '/claims/:claim/counter-evidence',
    operationId: 'listCounterEvidence',
    tag,
    summary: 'Read what speaks against a claim',
    description:
      'All that speaks against the claim as it is worded and is in force: refuting evidence, supporting evidence a challenge to which was upheld, and claims that contradict it, with their verdicts. For a claim with parts, what speaks against the parts as well.',
    params: { claim: claimId },
    item: counterEvidenceRow,
    page: 'CounterEvidencePage',
    problems: ['unknown-claim'],
    find: (asked) =>
      listOfClaim(asked, () =>
        listCounterEvidence(asked.services.views, asked.options, asked.page, asked.params.claim),
      ),
  }),
  read({
    path: '/claims/:claim/balance',
    operationId: 'readBalance',
    tag,
    summary: 'Weigh a claim',
    description:
      'How much evidence in force speaks for and against the claim, by strength and by independent source.',
    params: { claim: claimId },
    answer: balanceBody,
    etag: byVersion,
    find: async ({ services: { views }, options, params: { claim } }) => {
      const row = await readClaim(views, options, claim);
      return row && { claim, version: row.version, ...(await readBalance(views, options, claim)) };
    },
  }),
  list({
    path: '/counter-evidence',
    operationId: 'listAllCounterEvidence',
    tag,
    summary: 'Read what speaks against any claim',
    description: 'Counter-evidence in force across the ledger.',
    item: counterEvidenceRow,
    page: 'LedgerCounterEvidencePage',
    filters: counterEvidenceFilters,
    find: ({ services: { views }, options, page }) => listCounterEvidence(views, options, page),
  }),
);
