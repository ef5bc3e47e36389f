import { z } from 'zod';
import { webhook, webhookPatch, webhookShape } from '../../../delivery/webhooks/webhook.ts';
import { mayActAs } from '../../../domain/ledger/members.ts';
import { instant } from '../../../domain/terms/dates.ts';
import { webhookId } from '../../../domain/terms/ids.ts';
import type { Principal } from '../../../access/access.ts';
import { Problem } from '../../problems/problem.ts';
import { resource } from '../../operations/route.ts';
import { adminNeeded, webhookOperation } from './webhook-operation.ts';

const secret = z
  .string()
  .describe(
    'The secret that signs deliveries (`whsec_…`). It is shown this once. Only an identical request with the same `Idempotency-Key` and key of the ledger returns it again.',
  );
const params = { webhook: webhookId };

/** A webhook lasts beyond its request, with the rights of the key. A token ends soon. */
const requireKey = (caller: Principal): Principal => {
  if (caller.by === 'token')
    throw new Problem(
      'forbidden',
      'A webhook goes on after its request, so it needs a key. Yours is a token.',
    );
  return caller;
};

const make = webhookOperation({
  method: 'POST',
  path: '/webhooks',
  operationId: 'makeWebhook',
  cache: 'never',
  summary: 'Create a webhook',
  description:
    'Sends new events to an address, by Standard Webhooks 1.0. The secret is shown this once. A webhook for events of the desk discloses them to an outside address, so it needs the role `admin`. A webhook has the rights of the key that makes it, and is disabled within a second when they end. A rotated key passes them on. Tokens are refused, since a webhook outlasts them.',
  body: z
    .strictObject(webhookShape)
    .meta({ id: 'MakeWebhookBody', description: 'The events to send, and the address.' }),
  status: 201,
  answer: z
    .object({ ...webhook.shape, secret })
    .meta({ id: 'MadeWebhook', description: 'A webhook that was just created.' }),
  changes: false,
  problems: ['invalid-fields', 'limit-reached'],
  document: { makes: 'webhook' },
  operation: ({ body: settings }, caller) => {
    if (settings.audience === 'desk' && !mayActAs(caller.role, 'admin')) throw adminNeeded();
    return { type: 'make', by: caller.member, key: requireKey(caller).key, settings };
  },
  tell: (done) => ({ body: { ...done.webhook, secret: done.secret } }),
});

const change = webhookOperation({
  method: 'PATCH',
  path: '/webhooks/:webhook',
  operationId: 'changeWebhook',
  cache: 'never',
  summary: 'Change a webhook',
  description:
    'Changes its events, its address, or whether it is enabled (JSON Merge Patch). Enabled again, it receives new events and its pending deliveries, in the rights of the key that enables it. What decides where events of the desk go needs the role `admin`.',
  params,
  body: z
    .strictObject(webhookPatch)
    .meta({ id: 'ChangeWebhookBody', description: 'The fields to change; null removes a field.' }),
  status: 200,
  answer: webhook,
  changes: true,
  problems: ['invalid-fields'],
  document: { bodyTypes: ['application/json', 'application/merge-patch+json'] },
  operation: ({ params: { webhook }, body: change }, caller) => {
    const { key, role } = change.state === 'enabled' ? requireKey(caller) : caller;
    return { type: 'change', webhook, change, key, role };
  },
  tell: ({ webhook }) => ({ body: webhook }),
});

const rotate = webhookOperation({
  method: 'POST',
  path: '/webhooks/:webhook/rotate-secret',
  operationId: 'rotateWebhookSecret',
  cache: 'never',
  summary: "Rotate a webhook's secret",
  description:
    'Generates a new secret and shows it this once. During the overlap each delivery has two signatures, one with each secret. The receiver can then change over without losing a delivery. For a webhook of the desk it needs the role `admin`, since the secret can forge deliveries.',
  params,
  body: z
    .strictObject({
      overlapHours: z
        .int()
        .min(0)
        .max(720)
        .optional()
        .describe('Overlap, in hours, for which the old secret still signs; by default 24.'),
    })
    .meta({ id: 'RotateWebhookSecretBody', description: 'The overlap in which both secrets sign.' }),
  status: 200,
  answer: z
    .object({
      id: webhookId,
      version: z.int().min(1).describe('The version of the webhook, which is part of its ETag.'),
      secret,
      overlapUntil: instant.describe('The end of the overlap, until which the old secret signs too.'),
    })
    .meta({
      id: 'RotatedSecret',
      description: 'A new secret. Until `overlapUntil` the old one signs too.',
    }),
  changes: true,
  problems: ['invalid-fields'],
  operation: ({ params: { webhook }, body: { overlapHours = 24 } }, { role }) => ({
    type: 'rotate-secret',
    webhook,
    overlapHours,
    role,
  }),
  tell: ({ webhook: { id, version }, secret, until }) => ({
    body: { id, version, secret, overlapUntil: until },
  }),
});

const remove = webhookOperation({
  method: 'POST',
  path: '/webhooks/:webhook/remove',
  operationId: 'removeWebhook',
  cache: 'never',
  summary: 'Remove a webhook',
  description: 'Stops all deliveries to the webhook and deletes their log.',
  params,
  status: 200,
  answer: z.object({ id: webhookId }).meta({ id: 'RemovedWebhook', description: 'The webhook was removed.' }),
  changes: true,
  problems: [],
  operation: ({ params: { webhook } }) => ({ type: 'remove', webhook }),
  tell: ({ webhook: { id } }) => ({ body: { id } }),
});

/** The acts on webhooks themselves; resends stand apart. */
export const webhookActs = resource(make, change, rotate, remove);
