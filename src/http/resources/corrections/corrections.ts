import { correctionId } from '../../../domain/terms/ids.ts';
import {
  correctionFilters,
  correctionRow,
  listCorrections,
  readCorrection,
} from '../../../projections/corrections/corrections.ts';
import { list } from '../../operations/list.ts';
import { byVersion, read } from '../../operations/read.ts';
import { resource } from '../../operations/route.ts';
import { listOfClaim } from '../../operations/of-claim.ts';

const tag = 'corrections';

export const corrections = resource(
  list({
    path: '/corrections',
    operationId: 'listCorrections',
    cache: 'past',
    cost: 'page',
    tag,
    summary: 'List the corrections of the ledger',
    description: 'Every public notice about a change to something published, the newest first.',
    item: correctionRow,
    page: 'LedgerCorrectionPage',
    filters: correctionFilters,
    newestFirst: true,
    find: ({ services: { views }, options, page }) => listCorrections(views, options, page),
  }),
  listOfClaim({
    path: '/claims/:claim/corrections',
    operationId: 'listClaimCorrections',
    cache: 'past',
    cost: 'page',
    tag,
    summary: 'List the corrections on a claim',
    description: 'The public notices about changes to what was published on this claim, the newest first.',
    item: correctionRow,
    page: 'CorrectionPage',
    filters: correctionFilters,
    newestFirst: true,
    byOwnVersion: true,
    items: listCorrections,
  }),
  read({
    path: '/corrections/:correction',
    operationId: 'readCorrection',
    cache: 'past',
    cost: 'one',
    tag,
    summary: 'Read a correction',
    description: 'One public notice: what changed, why, and who was responsible. It never changes.',
    params: { correction: correctionId },
    answer: correctionRow,
    etag: byVersion,
    find: ({ services: { views }, options, params: { correction } }) =>
      readCorrection(views, options, correction),
  }),
);
