import { claimantId, claimId, sourceId } from '../../../domain/terms/ids.ts';
import { topic } from '../../../domain/terms/text.ts';
import {
  counterEvidenceRow,
  listCounterEvidence,
} from '../../../projections/counter-evidence/counter-evidence.ts';
import { balanceBody, readBalance } from '../../../projections/counter-evidence/balance.ts';
import { readClaim } from '../../../projections/claims/current-status.ts';
import { readList, readOne } from '../../operations/read.ts';
import type { Services } from '../../services.ts';
import { timeFilter } from '../../operations/time-filter.ts';
import type { Routes } from '../../operations/zod-types.ts';
import { listOfClaim } from '../../operations/of-claim.ts';

const tag = 'counter-evidence';

export const counterEvidence = (routes: Routes, services: Services): void => {
  readList(routes, services, {
    url: '/claims/:claim/counter-evidence',
    operationId: 'listCounterEvidence',
    tag,
    summary: 'Read what speaks against a claim',
    description:
      'All that speaks against the claim as it is worded and is in force: refuting evidence, supporting evidence a challenge to which was upheld, and claims that contradict it, with their verdicts. For a claim with parts, what speaks against the parts as well.',
    params: { claim: claimId },
    item: counterEvidenceRow,
    page: 'CounterEvidencePage',
    problems: ['unknown-claim'],
    list: async (options, page, { claim = '' }) => {
      return listOfClaim(services, options, claim, () =>
        listCounterEvidence(services.views, options, page, { claim }),
      );
    },
  });
  readOne(routes, services, {
    url: '/claims/:claim/balance',
    operationId: 'readBalance',
    tag,
    summary: 'Weigh a claim',
    description:
      'How much evidence in force speaks for and against the claim, by strength and by independent source.',
    params: { claim: claimId },
    answer: balanceBody,
    find: async (options, { claim = '' }) => {
      const row = await readClaim(services.views, options, claim);
      return row && { claim, version: row.version, ...(await readBalance(services.views, options, claim)) };
    },
  });
  readList(routes, services, {
    url: '/counter-evidence',
    operationId: 'listAllCounterEvidence',
    tag,
    summary: 'Read what speaks against any claim',
    description: 'Counter-evidence in force across the ledger.',
    item: counterEvidenceRow,
    page: 'LedgerCounterEvidencePage',
    filters: {
      source: sourceId.optional().describe('Only items that come from this source.'),
      claimant: claimantId.optional().describe('Only what speaks against claims that this claimant made.'),
      topic: topic.optional().describe('Only what speaks against claims about this topic.'),
      since: timeFilter('Only what has spoken against a claim since this time (RFC 3339) or a later one.'),
    },
    list: (options, page, _, { since, ...filter }) =>
      listCounterEvidence(services.views, options, page, { ...filter, since }),
  });
};
