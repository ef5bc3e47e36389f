import { z } from 'zod';
import { webhook, webhookPatch, webhookShape } from '../../../delivery/webhooks/webhook.ts';
import { mayActAs } from '../../../domain/ledger/members.ts';
import { instant } from '../../../domain/terms/dates.ts';
import { webhookId } from '../../../domain/terms/ids.ts';
import { Problem } from '../../problems/problem.ts';
import { resource } from '../../operations/route.ts';
import { webhookOperation } from './webhook-operation.ts';

const secret = z
  .string()
  .describe(
    'What deliveries are signed with (`whsec_…`). It is shown this once, and again to whoever repeats the request with its `Idempotency-Key` and the same key of the ledger.',
  );
const params = { webhook: webhookId };

const make = webhookOperation({
  method: 'POST',
  path: '/webhooks',
  operationId: 'makeWebhook',
  summary: 'Make a webhook',
  description:
    'Has an address told of events from now on, as Standard Webhooks 1.0 says. The secret is shown this once. A webhook for the events of the desk goes on telling them to an address outside it, so it needs the role `admin`.',
  body: z
    .strictObject(webhookShape)
    .meta({ id: 'MakeWebhookBody', description: 'What is to be told, and where.' }),
  status: 201,
  answer: z
    .object({ ...webhook.shape, secret })
    .meta({ id: 'MadeWebhook', description: 'A webhook that was just made.' }),
  changes: false,
  problems: ['invalid-fields', 'limit-reached'],
  document: { makes: 'webhook' },
  wish: ({ body: wish }, { member, role }) => {
    if (wish.audience === 'desk' && !mayActAs(role, 'admin'))
      throw new Problem('forbidden', 'A webhook for the events of the desk needs the role admin.');
    return { type: 'make', by: member, wish };
  },
  tell: (done) => ({ body: { ...done.webhook, secret: done.secret } }),
});

const change = webhookOperation({
  method: 'PATCH',
  path: '/webhooks/:webhook',
  operationId: 'changeWebhook',
  summary: 'Change a webhook',
  description:
    'Changes what it is told of and where, or whether it is (JSON Merge Patch). Enabled again, it is told of what happens from then on, and of what still waited.',
  params,
  body: z
    .strictObject(webhookPatch)
    .meta({ id: 'ChangeWebhookBody', description: 'What is to be another; null takes a field away.' }),
  status: 200,
  answer: webhook,
  changes: true,
  problems: ['invalid-fields'],
  document: { bodyTypes: ['application/json', 'application/merge-patch+json'] },
  wish: ({ params: { webhook }, body: change }) => ({ type: 'change', webhook, change }),
  tell: ({ webhook }) => ({ body: webhook }),
});

const rotate = webhookOperation({
  method: 'POST',
  path: '/webhooks/:webhook/rotate-secret',
  operationId: 'rotateWebhookSecret',
  summary: "Rotate a webhook's secret",
  description:
    'Makes a new secret and shows it this once. For the overlap each delivery carries two signatures, one with each, so that the receiver can change over without losing any.',
  params,
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
  status: 200,
  answer: z
    .object({
      id: webhookId,
      version: z.int().min(1).describe('The version of the webhook; its ETag.'),
      secret,
      overlapUntil: instant.describe('Until when the secret before signs as well.'),
    })
    .meta({
      id: 'RotatedSecret',
      description: 'A new secret. Until `overlapUntil` the one before signs beside it.',
    }),
  changes: true,
  problems: ['invalid-fields'],
  wish: ({ params: { webhook }, body: { overlapHours = 24 } }) => ({
    type: 'rotate-secret',
    webhook,
    overlapHours,
  }),
  tell: ({ webhook: { id, version }, secret, until }) => ({
    body: { id, version, secret, overlapUntil: until },
  }),
});

const remove = webhookOperation({
  method: 'POST',
  path: '/webhooks/:webhook/remove',
  operationId: 'removeWebhook',
  summary: 'Remove a webhook',
  description: 'It is told of nothing any more, and what it was told is forgotten.',
  params,
  status: 200,
  answer: z.object({ id: webhookId }).meta({ id: 'RemovedWebhook', description: 'It is removed.' }),
  changes: true,
  problems: [],
  wish: ({ params: { webhook } }) => ({ type: 'remove', webhook }),
  tell: ({ webhook: { id } }) => ({ body: { id } }),
});

/** The acts on webhooks themselves; resends stand apart. */
export const webhookActs = resource(make, change, rotate, remove);
