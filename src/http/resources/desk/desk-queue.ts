import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ledgerId, memberId } from '../../../domain/terms/ids.ts';
import { listQueue, queueItem, queueKind } from '../../../projections/reports/desk-queue/desk-queue.ts';
import { addressOfItem } from '../history/address-of-item.ts';
import { requireRole } from '../../middleware/authenticate.ts';
import { keyed } from '../../operations/route-document.ts';
import { readOptionsOf, readQuery } from '../../operations/read-options.ts';
import { answerPage, askedPage, pageOf, pageQuery } from '../../operations/pagination.ts';
import type { Services } from '../../services.ts';
import { timeFilter } from '../../operations/time-filter.ts';
import type { Routes } from '../../operations/zod-types.ts';

const linkedItem = queueItem
  .extend({ href: z.string().describe('Where the item can be read.') })
  .meta({ id: 'LinkedQueueItem', description: queueItem.description });

const filters = {
  kind: queueKind.optional().describe('Only what waits for this.'),
  assignee: z
    .union([z.enum(['me', 'none']), memberId])
    .optional()
    .describe('Only claims that this member has taken on; `me` for your own, `none` for those nobody has.'),
  dueBy: timeFilter('Only what has to be done by this time (RFC 3339).'),
};

interface Asked {
  readonly kind?: string;
  readonly assignee?: string;
  readonly dueBy?: string;
  readonly asOf?: string;
  readonly atLeast?: string;
  readonly cursor?: string;
  readonly limit?: string;
}

const assigneeOf = (asked: string | undefined, me: string): string | null | undefined => {
  if (asked === 'me') return me;
  return asked === 'none' ? null : asked;
};

export const deskQueue = (routes: Routes, services: Services): void => {
  const { access, limits, views } = services;
  const query = { ...filters, ...readQuery, ...pageQuery(limits.pageMaxItems) };
  routes.route({
    method: 'GET',
    url: '/desk/queue',
    schema: {
      operationId: 'readQueue',
      tags: ['desk'],
      summary: 'See what waits for the desk',
      description:
        'Claims to check, proposals to approve, to publish or to revise, verdicts to review, challenges to settle, objections to answer, embargoes that will end and requests for a reply that will lapse, what has waited longest first. Something that waits for two things stands there twice. Needs the role `contributor`.',
      security: keyed,
      params: z.object({ ledger: ledgerId }),
      querystring: z.strictObject(query),
      response: { 200: pageOf(linkedItem, 'QueuePage', 'A page of what waits for the desk.') },
    },
    config: {
      document: {
        problems: [
          'unauthenticated',
          'forbidden',
          'unknown-parameter',
          'malformed-cursor',
          'not-recorded-yet',
        ],
        headers: ['link', 'memento-datetime'],
      },
    },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const { ledger } = request.params as { ledger: string };
      const { member } = await requireRole(access, request, ledger, 'contributor');
      const { kind, assignee, dueBy, asOf, atLeast, ...asked } = request.query as Asked;
      const { shown, ...page } = askedPage(request, asked, limits.pageMaxItems);
      const options = await readOptionsOf(services, request, ledger, { asOf, atLeast });
      const { policy } = await access.ledger(ledger, options.asOf);
      const found = await listQueue(views, options, policy, page, {
        kind,
        assignee: assigneeOf(assignee, member),
        dueBy,
      });
      const { items, next } = answerPage(request, reply, shown, found, ({ place }) => ({
        position: place,
        key: '',
      }));
      return {
        items: items.map(({ item }) => ({ ...item, href: addressOfItem(ledger, item.claim, item.item) })),
        next,
      };
    },
  });
};
