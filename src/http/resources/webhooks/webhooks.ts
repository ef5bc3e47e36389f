import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { webhook, type Webhook } from '../../../delivery/webhooks/webhook.ts';
import { ledgerId, webhookId } from '../../../domain/terms/ids.ts';
import { requireRole } from '../../middleware/authenticate.ts';
import { keyed } from '../../operations/route-document.ts';
import { conditionalHeaders, hasTag } from '../../operations/preconditions.ts';
import type { Services } from '../../services.ts';
import { noWebhook } from './refused.ts';
import { tagOfWebhook } from './tag.ts';
import type { Routes } from '../../operations/zod-types.ts';

const byEditors = '\n\nNeeds the role `editor`.';
/** The usual parameters of a route of one webhook, which an editor may call. */
export const params = z.object({ ledger: ledgerId, webhook: webhookId });
export const editorsOnly =
  ({ access }: Services) =>
  async (request: FastifyRequest): Promise<void> => {
    await requireRole(access, request, (request.params as { ledger: string }).ledger, 'editor');
  };
export const problems = ['unauthenticated', 'forbidden', 'unknown-parameter', 'not-found'] as const;

/** The webhook that the address names. What it tells of the desk, only the desk may look at; editors are of the desk. */
export const webhookOf = async ({ webhooks }: Services, request: FastifyRequest): Promise<Webhook> => {
  const { ledger, webhook } = request.params as { ledger: string; webhook: string };
  const found = await webhooks.read(ledger, webhook);
  if (found === undefined) throw noWebhook();
  return found;
};

export const webhooks = (routes: Routes, services: Services): void => {
  routes.route({
    method: 'GET',
    url: '/webhooks',
    schema: {
      operationId: 'listWebhooks',
      tags: ['webhooks'],
      summary: 'List webhooks',
      description: `All webhooks of the ledger, of which there are a hundred at most.${byEditors}`,
      security: keyed,
      params: z.object({ ledger: ledgerId }),
      querystring: z.strictObject({}),
      response: {
        200: z
          .object({ items: z.array(webhook).describe('All of them, the oldest first.') })
          .meta({ id: 'Webhooks', description: 'All webhooks.' }),
      },
    },
    config: { document: { problems } },
    onRequest: editorsOnly(services),
    handler: async (request: FastifyRequest) => {
      const { ledger } = request.params as { ledger: string };
      return { items: await services.webhooks.list(ledger) };
    },
  });
  routes.route({
    method: 'GET',
    url: '/webhooks/:webhook',
    schema: {
      operationId: 'readWebhook',
      tags: ['webhooks'],
      summary: 'Read a webhook',
      description: `What it is told of, and how it does. The \`ETag\` is its version and a digest of all that is shown, of which an act looks at the version alone: what comes of deliveries is in nobody's way.${byEditors}`,
      security: keyed,
      params,
      querystring: z.strictObject({}),
      headers: conditionalHeaders,
      response: { 200: webhook },
    },
    config: { document: { problems, headers: ['etag'] } },
    onRequest: editorsOnly(services),
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const found = await webhookOf(services, request);
      return hasTag(request, reply, tagOfWebhook(found)) ? reply.send() : found;
    },
  });
};
