import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { instant } from '../../domain/terms/dates.ts';
import { webhookId } from '../../domain/terms/ids.ts';
import { keyed } from '../document.ts';
import { etagOf } from '../preconditions.ts';
import type { Services } from '../services.ts';
import type { Routes } from '../zod-types.ts';
import { editorsOnly, noWebhook, params, problems, secret } from './webhooks.ts';

const rotated = z.object({ id: webhookId, version: z.int().min(1), secret, overlapUntil: instant }).meta({
  id: 'RotatedSecret',
  description: 'A new secret. Until `overlapUntil` the one before signs beside it.',
});

/** The one act on its secret stands apart, since it is the one that answers with a secret again. */
export const rotateSecret = (routes: Routes, services: Services): void => {
  routes.route({
    method: 'POST',
    url: '/webhooks/:webhook/rotate-secret',
    schema: {
      operationId: 'rotateWebhookSecret',
      tags: ['webhooks'],
      summary: "Rotate a webhook's secret",
      description: `Makes a new secret and shows it this once. For the overlap each delivery carries two signatures, one with each, so that the receiver can change over without losing any.\n\nNeeds the role \`editor\`.`,
      security: keyed,
      params,
      querystring: z.strictObject({}),
      body: z
        .strictObject({
          overlapHours: z
            .int()
            .min(0)
            .max(720)
            .optional()
            .describe('Hours for which the secret before still signs; usually 24.'),
        })
        .meta({ id: 'RotateWebhookSecretBody', description: 'How long both secrets sign.' }),
      response: { 200: rotated },
    },
    config: { document: { problems: [...problems, 'invalid-fields'], headers: ['etag'] } },
    onRequest: editorsOnly(services),
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const { ledger, webhook: id } = request.params as { ledger: string; webhook: string };
      const { overlapHours = 24 } = request.body as { overlapHours?: number };
      const done = await services.webhooks.rotate(ledger, id, overlapHours);
      if (done === undefined) throw noWebhook();
      const { version } = done.webhook;
      void reply.headers({ etag: etagOf(version), 'cache-control': 'no-store' });
      return { id, version, secret: done.secret, overlapUntil: done.until };
    },
  });
};
