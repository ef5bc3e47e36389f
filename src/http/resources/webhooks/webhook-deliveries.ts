import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { attempt, delivery, type Delivery } from '../../../delivery/webhooks/deliveries.ts';
import { eventId, ledgerId, webhookId } from '../../../domain/terms/ids.ts';
import { keyed } from '../../operations/route-document.ts';
import { answerPage, askedPage, pageOf, pageQuery } from '../../operations/pagination.ts';
import { conditionalHeaders, hasTag } from '../../operations/preconditions.ts';
import type { Services } from '../../services.ts';
import { noDelivery } from './refused.ts';
import { tagOf } from '../../operations/digest-tag.ts';
import type { Routes } from '../../operations/zod-types.ts';
import { editorsOnly, params, problems, webhookOf } from './webhooks.ts';

const tag = 'webhooks';
const byEditors = '\n\nNeeds the role `editor`.';
const ofOne = z.object({ ledger: ledgerId, webhook: webhookId, event: eventId });

const whole = z
  .object({
    ...delivery.shape,
    log: z.array(attempt).describe('The attempts, the latest first; a hundred at most.'),
  })
  .meta({ id: 'DeliveryWithLog', description: 'A delivery, with what each attempt led to.' });

export const webhookDeliveries = (routes: Routes, services: Services): void => {
  const { pageMaxItems } = services.limits;
  routes.route({
    method: 'GET',
    url: '/webhooks/:webhook/deliveries',
    schema: {
      operationId: 'listDeliveries',
      tags: [tag],
      summary: 'List deliveries',
      description: `What a webhook was and is to be told, the newest first. What was settled is kept for some weeks.${byEditors}`,
      security: keyed,
      params,
      querystring: z.strictObject({
        state: delivery.shape.state.optional().describe('Only deliveries in this state.'),
        ...pageQuery(pageMaxItems),
      }),
      response: { 200: pageOf(delivery, 'DeliveriesPage', 'A page of deliveries.') },
    },
    config: { document: { problems: [...problems, 'malformed-cursor'], headers: ['link'] } },
    onRequest: editorsOnly(services),
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const { id } = await webhookOf(services, request);
      const { ledger } = request.params as { ledger: string };
      const query = request.query as { state?: string; cursor?: string; limit?: string };
      const { shown, limit, after } = askedPage(request, query, pageMaxItems);
      const found = await services.webhooks.deliveries(ledger, id, {
        state: query.state,
        after: after && { at: new Date(after.position).toISOString(), event: after.key },
        limit,
      });
      return answerPage(request, reply, shown, found, (each: Delivery) => ({
        position: Date.parse(each.createdAt),
        key: each.event,
      }));
    },
  });
  routes.route({
    method: 'GET',
    url: '/webhooks/:webhook/deliveries/:event',
    schema: {
      operationId: 'readDelivery',
      tags: [tag],
      summary: 'Read a delivery',
      description: `What became of one delivery, attempt by attempt.${byEditors}`,
      security: keyed,
      params: ofOne,
      querystring: z.strictObject({}),
      headers: conditionalHeaders,
      response: { 200: whole },
    },
    config: { document: { problems, headers: ['etag'] } },
    onRequest: editorsOnly(services),
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const { ledger, webhook, event } = request.params as Record<'ledger' | 'webhook' | 'event', string>;
      const found = await services.webhooks.delivery(ledger, webhook, event);
      if (found === undefined) throw noDelivery();
      return hasTag(request, reply, tagOf(found)) ? reply.send() : found;
    },
  });
};
