import { z } from 'zod';
import { pingType } from '../../delivery/webhooks/message.ts';
import { recordedEvent } from '../../domain/events.ts';
import { instant } from '../../domain/terms/dates.ts';
import { webhookId } from '../../domain/terms/ids.ts';
import type { JsonSchema, Schemas } from './schemas.ts';

const timestamp = instant.describe('When it happened, under the name that Standard Webhooks gives it.');

const told = z
  .intersection(recordedEvent, z.object({ timestamp }))
  .meta({ id: 'WebhookEvent', description: 'An event, as a webhook is told of it.' });
const ping = z
  .object({
    type: z.literal(pingType).describe('Always `webhook.ping`.'),
    timestamp,
    data: z.object({ webhook: webhookId }).describe('Which webhook is tried out.'),
  })
  .meta({ id: 'WebhookPing', description: 'Something that tries a webhook out.' });

/** The schemas that `describeWebhooks` looks up. */
export const schemasOfWebhooks = [told, ping];

const headers = {
  'webhook-id':
    'The id of the event. It is the same however often it is told: keep it, and take nothing twice.',
  'webhook-timestamp':
    'When this attempt was made, in seconds. Take nothing that is older than some minutes.',
  'webhook-signature':
    'One signature for each secret in use, with blanks in between: `v1,` and the HMAC-SHA256 of `webhook-id.webhook-timestamp.body` in base64.',
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
      '2XX': { description: 'It was taken. What is answered beside is not read.' },
      '410': { description: 'Nothing is wanted any more: the webhook is disabled.' },
      '4XX': { description: 'It was not taken, and is told again. `Retry-After` is heeded after 429.' },
      '5XX': {
        description: 'It was not taken, and is told again. `Retry-After` is heeded after 502, 503 and 504.',
      },
    },
  },
});

/** The `webhooks` section of the document: the requests that webhooks receive. */
export const describeWebhooks = (schemas: Schemas): JsonSchema => ({
  event: section(
    'receiveEvent',
    'Be told of an event',
    'Sent to each webhook that is for the event, in no particular order: ten times in 75 hours, until it is taken. A redirect is no success.',
    schemas.of(told, 'output'),
  ),
  ping: section(
    'receivePing',
    'Be tried out',
    'Sent when somebody tries the webhook out.',
    schemas.of(ping, 'output'),
  ),
});
