import { z } from 'zod';
import { attempt, delivery } from '../../../delivery/webhooks/deliveries.ts';
import { webhook, type Webhook } from '../../../delivery/webhooks/webhook.ts';
import { eventId, webhookId } from '../../../domain/terms/ids.ts';
import { filter } from '../../../projections/engine/filters.ts';
import { list } from '../../operations/list.ts';
import { csvQuery } from '../../operations/pagination.ts';
import { tagOf } from '../../operations/preconditions.ts';
import { read } from '../../operations/read.ts';
import { resource, type OperationRequest } from '../../operations/route.ts';
import { noDelivery, noWebhook, tagOfWebhook } from './webhook-operation.ts';

const byEditors = '\n\nNeeds the role `editor`.';
const ofWebhook = { webhook: webhookId };
const common = { tag: 'webhooks', needs: 'editor', readsPast: false } as const;

/**
 * The webhook in the path. It may show the desk's events; the role `editor` suffices, since editors belong to the
 * desk.
 */
const webhookOf = async ({
  services: { webhooks },
  ledger,
  params,
}: Pick<OperationRequest<typeof ofWebhook>, 'services' | 'ledger' | 'params'>): Promise<Webhook> => {
  const found = await webhooks.read(ledger, params.webhook);
  if (found === undefined) throw noWebhook();
  return found;
};

const whole = z
  .object({
    ...delivery.shape,
    log: z.array(attempt).describe('The attempts, the latest first; at most a hundred.'),
  })
  .meta({ id: 'DeliveryWithLog', description: 'A delivery, with the outcome of each attempt.' });

export const webhooks = resource(
  read({
    ...common,
    path: '/webhooks',
    operationId: 'listWebhooks',
    cache: 'never',
    cost: 'page',
    summary: 'List webhooks',
    query: csvQuery,
    description: `All webhooks of the ledger, at most a hundred.${byEditors}`,
    answer: z
      .object({ items: z.array(webhook).describe('All of them, the oldest first.') })
      .meta({ id: 'Webhooks', description: 'All webhooks.' }),
    find: async ({ services, ledger }) => ({ items: await services.webhooks.list(ledger) }),
  }),
  read({
    ...common,
    path: '/webhooks/:webhook',
    operationId: 'readWebhook',
    cache: 'never',
    cost: 'one',
    summary: 'Read a webhook',
    description: `The events of a webhook, and the state of its deliveries. The \`ETag\` is its version and a digest of the answer. Acts compare the version alone, so deliveries in between do not make them stale.${byEditors}`,
    params: ofWebhook,
    answer: webhook,
    etag: tagOfWebhook,
    find: webhookOf,
  }),
);

export const webhookDeliveries = resource(
  list({
    ...common,
    path: '/webhooks/:webhook/deliveries',
    operationId: 'listDeliveries',
    cache: 'never',
    cost: 'page',
    summary: 'List deliveries',
    description: `The past and pending deliveries of a webhook, the newest first. Settled ones are kept for some weeks.${byEditors}`,
    params: ofWebhook,
    item: delivery,
    page: { id: 'DeliveriesPage', description: 'A page of deliveries.' },
    filters: [
      filter({
        name: 'state',
        schema: delivery.shape.state.optional().describe('Only deliveries in this state.'),
        where: (state) => ({ state }),
      }),
    ],
    problems: ['not-found'],
    find: async (asked) => {
      const { id } = await webhookOf(asked);
      const { after, limit, where: [wanted] = [] } = asked.page;
      const found = await asked.services.webhooks.deliveries(asked.ledger, id, {
        state: wanted?.state,
        after: after && { at: new Date(after.position).toISOString(), event: after.key },
        limit,
      });
      return found.map((row) => ({ row, firstPosition: Date.parse(row.createdAt), key: row.event }));
    },
  }),
  read({
    ...common,
    path: '/webhooks/:webhook/deliveries/:event',
    operationId: 'readDelivery',
    cache: 'never',
    cost: 'one',
    summary: 'Read a delivery',
    description: `The state of one delivery, with its attempts.${byEditors}`,
    params: { ...ofWebhook, event: eventId },
    answer: whole,
    etag: tagOf,
    find: async ({ services, ledger, params: { webhook, event } }) => {
      const found = await services.webhooks.delivery(ledger, webhook, event);
      if (found === undefined) throw noDelivery();
      return found;
    },
  }),
);
