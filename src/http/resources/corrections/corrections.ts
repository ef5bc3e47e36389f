import { changeReason, correctionClass } from '../../../domain/claim/values.ts';
import { claimId, correctionId } from '../../../domain/terms/ids.ts';
import {
  correctionRow,
  listCorrections,
  readCorrection,
} from '../../../projections/corrections/corrections.ts';
import { readList, readOne } from '../../operations/read.ts';
import type { Services } from '../../services.ts';
import { timeFilter } from '../../operations/time-filter.ts';
import type { Routes } from '../../operations/zod-types.ts';
import { requireClaim } from '../../operations/of-claim.ts';

const tag = 'corrections';

const filters = {
  class: correctionClass.optional().describe('Only corrections of this class.'),
  reason: changeReason.optional().describe('Only corrections for this reason.'),
  since: timeFilter('Only corrections published at this time (RFC 3339) or later.'),
};

export const corrections = (routes: Routes, services: Services): void => {
  const { views } = services;
  readList(routes, services, {
    url: '/corrections',
    operationId: 'listCorrections',
    tag,
    summary: 'List the corrections of the ledger',
    description: 'Every public notice about a change to something published, the newest first.',
    item: correctionRow,
    page: 'LedgerCorrectionPage',
    filters,
    newestFirst: true,
    list: (options, page, _, { since, ...filter }) =>
      listCorrections(views, options, page, { ...filter, since }),
  });
  readList(routes, services, {
    url: '/claims/:claim/corrections',
    operationId: 'listClaimCorrections',
    tag,
    summary: 'List the corrections on a claim',
    description: 'The public notices about changes to what was published on this claim, the newest first.',
    params: { claim: claimId },
    item: correctionRow,
    page: 'CorrectionPage',
    filters,
    newestFirst: true,
    problems: ['unknown-claim'],
    list: async (options, page, { claim = '' }, { since, ...filter }) => {
      await requireClaim(services, options, claim);
      return listCorrections(views, options, page, { ...filter, claim, since });
    },
  });
  readOne(routes, services, {
    url: '/corrections/:correction',
    operationId: 'readCorrection',
    tag,
    summary: 'Read a correction',
    description: 'One public notice: what changed, why, and who was responsible. It never changes.',
    params: { correction: correctionId },
    answer: correctionRow,
    find: (options, { correction = '' }) => readCorrection(views, options, correction),
  });
};
