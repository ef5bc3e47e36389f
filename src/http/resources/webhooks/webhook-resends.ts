import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Done } from '../../../delivery/webhooks/operations/operation.ts';
import { eventId, webhookId } from '../../../domain/terms/ids.ts';
import type { Services } from '../../services.ts';
import { webhookOperation } from './webhook-operation.ts';
import type { Routes } from '../../operations/zod-types.ts';

const taken = z
  .object({ href: z.string().describe('Where it can be seen what became of it.') })
  .meta({ id: 'Accepted', description: 'It will be done in a moment.' });

const told = ({ webhook, event }: Done, ledger: string) => {
  const at = `/v1/ledgers/${ledger}/webhooks/${webhook.id}`;
  const href = event === undefined ? at : `${at}/deliveries/${event}`;
  return { body: { href }, location: href };
};

/** They change no webhook, so that nobody need say which version they saw. */
const usual = {
  method: 'POST',
  status: 202,
  answer: taken,
  changes: false,
  problems: ['wrong-state'],
  tell: told,
} as const;

const named = (request: FastifyRequest): Record<'webhook' | 'event', string> =>
  request.params as Record<'webhook' | 'event', string>;

/** What is told on demand. */
export const webhookResends = (routes: Routes, services: Services): void => {
  webhookOperation(routes, services, {
    ...usual,
    url: '/webhooks/:webhook/ping',
    operationId: 'pingWebhook',
    summary: 'Try a webhook out',
    description: 'Sends something of the type `webhook.ping`, signed and retried like everything else.',
    params: { webhook: webhookId },
    wish: (request) => ({ type: 'ping', webhook: named(request).webhook }),
  });
  webhookOperation(routes, services, {
    ...usual,
    url: '/webhooks/:webhook/deliveries/:event/resend',
    operationId: 'resendDelivery',
    summary: 'Tell something again',
    description: 'Tells it at once, under the same `webhook-id` and by a new schedule.',
    params: { webhook: webhookId, event: eventId },
    wish: (request) => ({ type: 'resend', ...named(request) }),
  });
  webhookOperation(routes, services, {
    ...usual,
    url: '/webhooks/:webhook/resend',
    operationId: 'resendSince',
    summary: 'Tell everything again since a position',
    description:
      'Tells all that the webhook is for and that happened after a position, also before it was made. While it goes on the webhook says `replaying`.',
    params: { webhook: webhookId },
    body: z
      .strictObject({
        after: z
          .int()
          .min(0)
          .max(Number.MAX_SAFE_INTEGER)
          .describe('Only what happened after this position.'),
      })
      .meta({ id: 'ResendSinceBody', description: 'Since when.' }),
    problems: ['wrong-state', 'invalid-fields', 'not-recorded-yet'],
    wish: async (request, ledger) => {
      const { after } = request.body as { after: number };
      return {
        type: 'resend-since',
        webhook: named(request).webhook,
        after,
        upTo: await services.log.head(ledger),
      };
    },
  });
};
