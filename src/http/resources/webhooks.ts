import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { TooManyWebhooks, type ChangeWebhook, type MakeWebhook } from '../../delivery/webhooks/store.ts';
import { webhook, webhookPatch, webhookShape, type Webhook } from '../../delivery/webhooks/webhook.ts';
import { mayActAs } from '../../domain/ledger/role.ts';
import { ledgerId, webhookId } from '../../domain/terms/ids.ts';
import { requireRole } from '../authenticate.ts';
import { keyed } from '../document.ts';
import { etagOf, expectedVersions } from '../preconditions.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import type { Routes } from '../zod-types.ts';

const tag = 'webhooks';
const byEditors = '\n\nNeeds the role `editor`.';
export const secret = z
  .string()
  .describe('What deliveries are signed with (`whsec_…`). It is shown this once.');

const made = z
  .object({ ...webhook.shape, secret })
  .meta({ id: 'MadeWebhook', description: 'A webhook that was just made.' });
/** The usual parameters of a route of one webhook, which an editor may call. */
export const params = z.object({ ledger: ledgerId, webhook: webhookId });
export const editorsOnly =
  ({ access }: Services) =>
  async (request: FastifyRequest): Promise<void> => {
    await requireRole(access, request, (request.params as { ledger: string }).ledger, 'editor');
  };
export const noWebhook = (): Problem => new Problem('not-found', 'There is no such webhook.');
export const problems = ['unauthenticated', 'forbidden', 'unknown-parameter', 'not-found'] as const;

/** What a body may be answered with where none is asked for. */
export const bodyProblems = ['malformed-json', 'body-too-large', 'unsupported-media-type'] as const;

/** The webhook that the address names. What it tells of the desk, only the desk may look at; editors are of the desk. */
export const webhookOf = async ({ webhooks }: Services, request: FastifyRequest): Promise<Webhook> => {
  const { ledger, webhook } = request.params as { ledger: string; webhook: string };
  const found = await webhooks.read(ledger, webhook);
  if (found === undefined) throw noWebhook();
  return found;
};

const requireAddress = async ({ webhooks }: Services, url: string | undefined): Promise<void> => {
  const refusal = url === undefined ? undefined : await webhooks.refusalOf(url);
  if (refusal === undefined) return;
  throw new Problem('invalid-fields', 'One field is wrong.', {
    errors: [{ pointer: '#/url', detail: refusal }],
  });
};

export const webhooks = (routes: Routes, services: Services): void => {
  makeWebhook(routes, services);
  readWebhooks(routes, services);
  changeWebhook(routes, services);
  endWebhook(routes, services);
};

const makeWebhook = (routes: Routes, services: Services): void => {
  routes.route({
    method: 'POST',
    url: '/webhooks',
    schema: {
      operationId: 'makeWebhook',
      tags: [tag],
      summary: 'Make a webhook',
      description: `Has an address told of events from now on, as Standard Webhooks 1.0 says. The secret is shown this once. A webhook for the events of the desk goes on telling them to an address outside it, so it needs the role \`admin\`.${byEditors}`,
      security: keyed,
      params: z.object({ ledger: ledgerId }),
      querystring: z.strictObject({}),
      body: z
        .strictObject(webhookShape)
        .meta({ id: 'MakeWebhookBody', description: 'What is to be told, and where.' }),
      response: { 201: made },
    },
    config: {
      document: {
        problems: [...problems, 'invalid-fields', 'limit-reached'],
        headers: ['etag', 'location'],
        makes: 'webhook',
      },
    },
    onRequest: editorsOnly(services),
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const { ledger } = request.params as { ledger: string };
      const wish = request.body as MakeWebhook;
      const principal = await requireRole(services.access, request, ledger, 'editor');
      if (wish.audience === 'desk' && !mayActAs(principal.role, 'admin'))
        throw new Problem('forbidden', 'A webhook for the events of the desk needs the role admin.');
      await requireAddress(services, wish.url);
      try {
        const { webhook, secret } = await services.webhooks.make(ledger, principal.member, wish);
        void reply.code(201).headers({
          etag: etagOf(webhook.version),
          location: `/v1/ledgers/${ledger}/webhooks/${webhook.id}`,
          'cache-control': 'no-store',
        });
        return { ...webhook, secret };
      } catch (error) {
        if (error instanceof TooManyWebhooks) throw new Problem('limit-reached', error.message);
        throw error;
      }
    },
  });
};

const readWebhooks = (routes: Routes, services: Services): void => {
  routes.route({
    method: 'GET',
    url: '/webhooks',
    schema: {
      operationId: 'listWebhooks',
      tags: [tag],
      summary: 'List webhooks',
      description: `All webhooks of the ledger, of which there are a hundred at most.${byEditors}`,
      security: keyed,
      params: z.object({ ledger: ledgerId }),
      querystring: z.strictObject({}),
      response: {
        200: z.object({ items: z.array(webhook) }).meta({ id: 'Webhooks', description: 'All webhooks.' }),
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
      tags: [tag],
      summary: 'Read a webhook',
      description: `What it is told of, and how it does.${byEditors}`,
      security: keyed,
      params,
      querystring: z.strictObject({}),
      response: { 200: webhook },
    },
    config: { document: { problems, headers: ['etag'] } },
    onRequest: editorsOnly(services),
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const found = await webhookOf(services, request);
      // The tag is for changing it. It says nothing of how deliveries go, so there is no 304 by it.
      void reply.header('etag', etagOf(found.version));
      return found;
    },
  });
};

const changeWebhook = (routes: Routes, services: Services): void => {
  routes.route({
    method: 'PATCH',
    url: '/webhooks/:webhook',
    schema: {
      operationId: 'changeWebhook',
      tags: [tag],
      summary: 'Change a webhook',
      description: `Changes what it is told of and where, or whether it is (JSON Merge Patch). Enabled again, it is told of what happens from then on, and of what still waited.${byEditors}`,
      security: keyed,
      params,
      querystring: z.strictObject({}),
      headers: z.looseObject({
        'if-match': z.string().max(16_384).optional().describe('The ETag you last read, or `*`. Required.'),
      }),
      body: z
        .strictObject(webhookPatch)
        .meta({ id: 'ChangeWebhookBody', description: 'What is to be another; null takes a field away.' }),
      response: { 200: webhook },
    },
    config: {
      document: {
        problems: [...problems, 'invalid-fields', 'version-required', 'stale-version'],
        headers: ['etag'],
        bodyTypes: ['application/json', 'application/merge-patch+json'],
      },
    },
    onRequest: editorsOnly(services),
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const { ledger, webhook: id } = request.params as { ledger: string; webhook: string };
      const expected = expectedVersions(request, true);
      const change = request.body as ChangeWebhook;
      await requireAddress(services, change.url ?? undefined);
      const changed = await services.webhooks.change(ledger, id, expected, change);
      if (changed === undefined) throw noWebhook();
      if ('stale' in changed)
        throw new Problem('stale-version', `It is at version ${changed.stale} now.`, {
          currentVersion: changed.stale,
        });
      void reply.header('etag', etagOf(changed.version));
      return changed;
    },
  });
};

const endWebhook = (routes: Routes, services: Services): void => {
  routes.route({
    method: 'POST',
    url: '/webhooks/:webhook/remove',
    schema: {
      operationId: 'removeWebhook',
      tags: [tag],
      summary: 'Remove a webhook',
      description: `It is told of nothing any more, and what it was told is forgotten.${byEditors}`,
      security: keyed,
      params,
      querystring: z.strictObject({}),
      response: {
        200: z.object({ id: webhookId }).meta({ id: 'RemovedWebhook', description: 'It is removed.' }),
      },
    },
    config: { document: { problems: [...problems, ...bodyProblems] } },
    onRequest: editorsOnly(services),
    handler: async (request: FastifyRequest) => {
      const { ledger, webhook: id } = request.params as { ledger: string; webhook: string };
      if (!(await services.webhooks.remove(ledger, id))) throw noWebhook();
      return { id };
    },
  });
};
