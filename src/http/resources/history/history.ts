import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { claimId, ledgerId } from '../../../domain/terms/ids.ts';
import { historyLine, listHistory } from '../../../projections/history/history.ts';
import { addressOfItem } from './address-of-item.ts';
import { openToAll } from '../../operations/route-document.ts';
import { readOptionsOf, readQuery, type ReadQuery } from '../../operations/read-options.ts';
import { answerPage, askedPage, pageOf, pageQuery } from '../../operations/pagination.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';
import { requireClaim } from '../../operations/of-claim.ts';

const linkedLine = historyLine
  .extend({
    href: z.string().describe('Where the item can be read; the claim, where the line is about that.'),
  })
  .meta({ id: 'LinkedHistoryLine', description: historyLine.description });

export const history = (routes: Routes, services: Services): void => {
  const { pageMaxItems } = services.limits;
  routes.route({
    method: 'GET',
    url: '/claims/:claim/history',
    schema: {
      operationId: 'readHistory',
      tags: ['history'],
      summary: "Read a claim's history",
      description:
        'Everything that happened to the claim, one line each: who, what, when and why, in words that need nothing around them, with the address of what each line is about. The oldest first.',
      security: openToAll,
      params: z.object({ ledger: ledgerId, claim: claimId }),
      querystring: z.strictObject({ ...readQuery, ...pageQuery(pageMaxItems) }),
      response: { 200: pageOf(linkedLine, 'HistoryPage', 'A page of history.') },
    },
    config: {
      document: {
        problems: ['unknown-claim', 'unknown-parameter', 'malformed-cursor', 'not-recorded-yet'],
        headers: ['link', 'memento-datetime'],
      },
    },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const { ledger, claim } = request.params as { ledger: string; claim: string };
      const query = request.query as ReadQuery & { cursor?: string; limit?: string };
      const { shown, ...page } = askedPage(request, query, pageMaxItems);
      const options = await readOptionsOf(services, request, ledger, query);
      await requireClaim(services, options, claim);
      const lines = await listHistory(services.views, options, page, claim);
      const linked = lines.map((line) => ({ ...line, href: addressOfItem(ledger, claim, line.item) }));
      return answerPage(request, reply, shown, linked, (line) => ({ position: line.position, key: '' }));
    },
  });
};
