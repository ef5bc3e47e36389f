import { z } from 'zod';
import type { Done } from '../../../delivery/webhooks/operations/operation.ts';
import { eventId, webhookId } from '../../../domain/terms/ids.ts';
import { resource } from '../../operations/route.ts';
import { webhookOperation } from './webhook-operation.ts';

const taken = z
  .object({ href: z.string().describe('The address of the outcome.') })
  .meta({ id: 'Accepted', description: 'The request was accepted and runs soon.' });

const told = ({ webhook, event }: Done, ledger: string) => {
  const at = `/v1/ledgers/${ledger}/webhooks/${webhook.id}`;
  const href = event === undefined ? at : `${at}/deliveries/${event}`;
  return { body: { href }, location: href };
};

/** The common properties. These acts change no webhook, so If-Match is optional. */
const usual = {
  method: 'POST',
  status: 202,
  answer: taken,
  changes: false,
  problems: ['wrong-state'],
  tell: told,
} as const;

/** Acts that send on demand: a ping, one event again, and all events after a position. */
export const webhookResends = resource(
  webhookOperation({
    ...usual,
    path: '/webhooks/:webhook/ping',
    operationId: 'pingWebhook',
    cache: 'never',
    summary: 'Test a webhook',
    description: 'Sends a message of the type `webhook.ping`, signed and retried like every delivery.',
    params: { webhook: webhookId },
    operation: ({ params: { webhook } }) => ({ type: 'ping', webhook }),
  }),
  webhookOperation({
    ...usual,
    path: '/webhooks/:webhook/deliveries/:event/resend',
    operationId: 'resendDelivery',
    cache: 'never',
    summary: 'Resend a delivery',
    description: 'Resends the event at once, with the same `webhook-id` and a new retry schedule.',
    params: { webhook: webhookId, event: eventId },
    operation: ({ params: { webhook, event } }) => ({ type: 'resend', webhook, event }),
  }),
  webhookOperation({
    ...usual,
    path: '/webhooks/:webhook/resend',
    operationId: 'resendSince',
    cache: 'never',
    summary: 'Resend all events since a position',
    description:
      'Resends all events of the webhook after a position, including those before its creation. The webhook shows `replaying` meanwhile.',
    params: { webhook: webhookId },
    body: z
      .strictObject({
        after: z.int().min(0).max(Number.MAX_SAFE_INTEGER).describe('Only events after this position.'),
      })
      .meta({ id: 'ResendSinceBody', description: 'Since when.' }),
    problems: ['wrong-state', 'invalid-fields', 'not-recorded-yet'],
    operation: async ({ services, ledger, params: { webhook }, body: { after } }) => ({
      type: 'resend-since',
      webhook,
      after,
      upTo: await services.log.head(ledger),
    }),
  }),
);
