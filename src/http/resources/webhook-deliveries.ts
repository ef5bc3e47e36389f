import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { attempt, delivery, type Delivery } from '../../delivery/webhooks/deliveries.ts';
import { eventId, ledgerId, webhookId } from '../../domain/terms/ids.ts';
import { keyed } from '../document.ts';
import { notYet } from '../look.ts';
import { answerPage, askedPage, pageOf, pageQuery } from '../pagination.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import type { Routes } from '../zod-types.ts';
import { bodyProblems, editorsOnly, params, problems, webhookOf } from './webhooks.ts';

const tag = 'webhooks';
const byEditors = '\n\nNeeds the role `editor`.';
const ofOne = z.object({ ledger: ledgerId, webhook: webhookId, event: eventId });

const whole = z
  .object({
    ...delivery.shape,
    log: z.array(attempt).describe('The attempts, the latest first; a hundred at most.'),
  })
  .meta({ id: 'DeliveryWithLog', description: 'A delivery, with what each attempt led to.' });
const taken = z
  .object({ href: z.string().describe('Where it can be seen what became of it.') })
  .meta({ id: 'Accepted', description: 'It will be done in a moment.' });

export const webhookDeliveries = (routes: Routes, services: Services): void => {
  reads(routes, services);
  ping(routes, services);
  resends(routes, services);
};

const reads = (routes: Routes, services: Services): void => {
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
      response: { 200: whole },
    },
    config: { document: { problems } },
    onRequest: editorsOnly(services),
    handler: async (request: FastifyRequest) => {
      const { ledger, webhook, event } = request.params as Record<'ledger' | 'webhook' | 'event', string>;
      const found = await services.webhooks.delivery(ledger, webhook, event);
      if (found === undefined) throw noDelivery();
      return found;
    },
  });
};

const noDelivery = (): Problem => new Problem('not-found', 'There is no such delivery, or not any more.');

const requireEnabled = async (services: Services, request: FastifyRequest): Promise<string> => {
  const { id, state } = await webhookOf(services, request);
  if (state === 'enabled') return id;
  throw new Problem('wrong-state', 'The webhook is disabled; enable it first.', { state });
};

const accepted = (reply: FastifyReply, href: string): { href: string } => {
  void reply.code(202).header('location', href);
  return { href };
};

const act = { security: keyed, querystring: z.strictObject({}), response: { 202: taken } };
const document = {
  problems: [...problems, ...bodyProblems, 'wrong-state' as const],
  headers: ['location' as const],
};

const ping = (routes: Routes, services: Services): void => {
  routes.route({
    method: 'POST',
    url: '/webhooks/:webhook/ping',
    schema: {
      ...act,
      operationId: 'pingWebhook',
      tags: [tag],
      summary: 'Try a webhook out',
      description: `Sends something of the type \`webhook.ping\`, signed and retried like everything else.${byEditors}`,
      params,
    },
    config: { document },
    onRequest: editorsOnly(services),
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const id = await requireEnabled(services, request);
      const { ledger } = request.params as { ledger: string };
      const event = await services.webhooks.ping(ledger, id);
      return accepted(reply, `/v1/ledgers/${ledger}/webhooks/${id}/deliveries/${event}`);
    },
  });
};

const resends = (routes: Routes, services: Services): void => {
  routes.route({
    method: 'POST',
    url: '/webhooks/:webhook/deliveries/:event/resend',
    schema: {
      ...act,
      operationId: 'resendDelivery',
      tags: [tag],
      summary: 'Tell something again',
      description: `Tells it at once, under the same \`webhook-id\` and by a new schedule.${byEditors}`,
      params: ofOne,
    },
    config: { document },
    onRequest: editorsOnly(services),
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const id = await requireEnabled(services, request);
      const { ledger, event } = request.params as { ledger: string; event: string };
      if (!(await services.webhooks.resend(ledger, id, event))) throw noDelivery();
      return accepted(reply, `/v1/ledgers/${ledger}/webhooks/${id}/deliveries/${event}`);
    },
  });
  routes.route({
    method: 'POST',
    url: '/webhooks/:webhook/resend',
    schema: {
      ...act,
      operationId: 'resendSince',
      tags: [tag],
      summary: 'Tell everything again since a position',
      description: `Tells all that the webhook is for and that happened after a position, also before it was made. While it goes on the webhook says \`replaying\`.${byEditors}`,
      params,
      body: z
        .strictObject({
          after: z
            .int()
            .min(0)
            .max(Number.MAX_SAFE_INTEGER)
            .describe('Only what happened after this position.'),
        })
        .meta({ id: 'ResendSinceBody', description: 'Since when.' }),
    },
    config: {
      document: { ...document, problems: [...document.problems, 'invalid-fields', 'not-recorded-yet'] },
    },
    onRequest: editorsOnly(services),
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const id = await requireEnabled(services, request);
      const { ledger } = request.params as { ledger: string };
      const { after } = request.body as { after: number };
      const head = await services.log.head(ledger);
      if (after > head) throw notYet(after);
      if (after < head) await services.webhooks.resendSince(ledger, id, after, head);
      return accepted(reply, `/v1/ledgers/${ledger}/webhooks/${id}`);
    },
  });
};
