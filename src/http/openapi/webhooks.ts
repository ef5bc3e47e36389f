import { z } from 'zod';
import { pingType } from '../../delivery/webhooks/message.ts';
import { recordedEvent } from '../../domain/events.ts';
import { instant } from '../../domain/terms/dates.ts';
import { webhookId } from '../../domain/terms/ids.ts';
import type { JsonSchema, Schemas } from './schemas.ts';

const timestamp = instant.describe('When it happened, in the field that Standard Webhooks defines.');

const told = z
  .intersection(recordedEvent, z.object({ timestamp }))
  .meta({ id: 'WebhookEvent', description: 'An event, as a webhook receives it.' });
const ping = z
  .object({
    type: z.literal(pingType).describe('Always `webhook.ping`.'),
    timestamp,
    data: z.object({ webhook: webhookId }).describe('The webhook under test.'),
  })
  .meta({ id: 'WebhookPing', description: 'A test message for a webhook.' });

/** The schemas that `describeWebhooks` looks up. */
export const schemasOfWebhooks = [told, ping];

const headers = {
  'webhook-id':
    'The id of the event. It is the same for every attempt: store it, and process no event twice.',
  'webhook-timestamp':
    'The time of this attempt, in seconds after 1970. Reject attempts that are older than some minutes.',
  'webhook-signature':
    'One signature for each secret in use, separated by spaces: `v1,` and the HMAC-SHA256 of `webhook-id.webhook-timestamp.body` in base64.',
} as const;

const section = (
  operationId: string,
  summary: string,
  description: string,
  schema: JsonSchema,
): JsonSchema => ({
  post: {
    operationId,
    tags: ['webhooks'],
    summary,
    description,
    security: [],
    parameters: Object.entries(headers).map(([name, what]) => ({
      name,
      in: 'header',
      required: true,
      description: what,
      schema: { type: 'string', maxLength: 4_096 },
    })),
    requestBody: { required: true, content: { 'application/json': { schema } } },
    responses: {
      '2XX': { description: 'Accepted. The body of the answer is ignored.' },
      '410': { description: 'The receiver wants no more events: the webhook is disabled.' },
      '4XX': { description: 'Not accepted. The delivery is retried; `Retry-After` is respected after 429.' },
      '5XX': {
        description:
          'Not accepted. The delivery is retried; `Retry-After` is respected after 502, 503 and 504.',
      },
    },
  },
});

/** The `webhooks` section of the document: the requests that webhooks receive. */
export const describeWebhooks = (schemas: Schemas): JsonSchema => ({
  event: section(
    'receiveEvent',
    'Receive an event',
    'Sent to each webhook that subscribes to the event, in no particular order. Up to ten attempts are made in 75 hours, until one is accepted. A redirect counts as a failure.',
    schemas.of(told, 'output'),
  ),
  ping: section(
    'receivePing',
    'Receive a test message',
    'Sent when an editor tests the webhook.',
    schemas.of(ping, 'output'),
  ),
});
