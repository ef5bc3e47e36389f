import { z } from 'zod';
import { claimId } from '../../../domain/terms/ids.ts';
import { historyLine, listHistory } from '../../../projections/history/history.ts';
import { claimDiffs } from './claim-diff.ts';
import { addressOfItem } from './address-of-item.ts';
import { list } from '../../operations/list.ts';
import { resource } from '../../operations/route.ts';
import { requireClaim } from '../../operations/of-claim.ts';

const linkedLine = historyLine
  .extend({
    href: z.string().describe('The address of the item, or of the claim where the line is about the claim.'),
  })
  .meta({ id: 'LinkedHistoryLine', description: historyLine.description });

const historyOfClaim = list({
  path: '/claims/:claim/history',
  operationId: 'readHistory',
  cache: 'past',
  cost: 'page',
  tag: 'history',
  summary: "Read a claim's history",
  description:
    'All events of the claim as self-contained lines, the oldest first: who, what, when and why. Each has the address of its subject.',
  params: { claim: claimId },
  item: linkedLine,
  page: { id: 'HistoryPage', description: 'A page of history.' },
  problems: ['unknown-claim'],
  find: async ({ services, ledger, options, page, params: { claim } }) => {
    await requireClaim(services, options, claim);
    const lines = await listHistory(services.views, options, page, claim);
    return lines.map(({ line, position }) => ({
      row: { ...line, href: addressOfItem(ledger, claim, line.item) },
      firstPosition: position,
      key: '',
    }));
  },
});

export const history = resource(historyOfClaim, claimDiffs);
