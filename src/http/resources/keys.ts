import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { actorOf } from '../../access/access.ts';
import { digestOf, makeKey, prefixOf } from '../../access/key.ts';
import { issueKey, revokeKey } from '../../domain/ledger/commands.ts';
import { instant } from '../../domain/terms/dates.ts';
import { keyId, ledgerId, memberId } from '../../domain/terms/ids.ts';
import { act } from '../act.ts';
import { requireRole } from '../authenticate.ts';
import { keyed } from '../document.ts';
import { inOrder } from '../pagination.ts';
import { etagOf } from '../preconditions.ts';
import type { Services } from '../services.ts';
import type { Routes } from '../zod-types.ts';

const tag = 'access';
const readAt = (): string => '/keys';

const issued = z
  .object({
    id: keyId,
    key: z
      .string()
      .describe(
        'The key itself. It is shown this once and kept nowhere; send it as `Authorization: Bearer …`.',
      ),
    member: memberId,
    prefix: z.string(),
    expiresAt: instant.nullable(),
    version: z.int().min(1),
    position: z.int().min(1),
    recordedAt: instant,
  })
  .meta({ id: 'IssuedKey', description: 'A key that was just issued.' });

const listed = z
  .object({
    id: keyId,
    member: memberId,
    prefix: z.string(),
    expiresAt: instant.nullable(),
    lastUsedAt: instant
      .nullable()
      .describe('When it was last used, to the minute or so; null where it never was.'),
  })
  .meta({ id: 'Key', description: 'A key in use, without the key itself.' });

export const keys = (routes: Routes, services: Services): void => {
  routes.route({
    method: 'POST',
    url: '/keys',
    schema: {
      operationId: 'issueKey',
      tags: [tag],
      summary: 'Issue a key',
      description:
        'Gives a member a key. The ledger keeps its SHA-256 digest and shows the key this once. Needs the role `admin`.',
      security: keyed,
      params: z.object({ ledger: ledgerId }),
      querystring: z.strictObject({}),
      body: z
        .strictObject({ member: memberId, expiresAt: issueKey.shape.expiresAt })
        .meta({ id: 'IssueKeyBody', description: issueKey.description }),
      response: { 201: issued },
    },
    config: {
      document: {
        problems: [
          'unauthenticated',
          'forbidden',
          'invalid-fields',
          'unknown-parameter',
          'unknown-reference',
        ],
        headers: ['etag', 'location'],
        makes: 'key',
      },
    },
    onRequest: async (request) => {
      await requireRole(services.access, request, request.params.ledger, 'admin');
    },
    handler: (request: FastifyRequest, reply: FastifyReply) => issue(services, request, reply),
  });
  act(routes, services, {
    method: 'POST',
    url: '/keys/:key/revoke',
    operationId: 'revokeKey',
    tag,
    summary: 'Revoke a key',
    description: 'The key does not work any more.',
    command: revokeKey,
    params: { key: keyId },
    subject: 'key',
    readAt,
    changes: false,
    creates: false,
    problems: ['unknown-key'],
  });
  listOfKeys(routes, services);
};

const listOfKeys = (routes: Routes, services: Services): void => {
  routes.route({
    method: 'GET',
    url: '/keys',
    schema: {
      operationId: 'listKeys',
      tags: [tag],
      summary: 'List keys',
      description: 'All keys in use, by their first characters. Needs the role `admin`.',
      security: keyed,
      params: z.object({ ledger: ledgerId }),
      querystring: z.strictObject({}),
      response: {
        200: z.object({ items: z.array(listed) }).meta({ id: 'Keys', description: 'All keys in use.' }),
      },
    },
    config: { document: { problems: ['unauthenticated', 'forbidden', 'unknown-parameter'] } },
    onRequest: async (request) => {
      const { ledger } = request.params as { ledger: string };
      await requireRole(services.access, request, ledger, 'admin');
    },
    handler: async (request: FastifyRequest) => {
      const { ledger } = request.params as { ledger: string };
      const { keys } = await services.access.ledger(ledger);
      const uses = await services.access.usesOf(ledger);
      return {
        items: inOrder(keys).map(([id, { member, prefix, expiresAt }]) => ({
          id,
          member,
          prefix,
          expiresAt: expiresAt ?? null,
          lastUsedAt: uses.get(id) ?? null,
        })),
      };
    },
  });
};

/** The key is in the answer alone, so this act takes no Idempotency-Key: a replay could not show it again. */
const issue = async (
  { access, handle, newId, progress, limits }: Services,
  request: FastifyRequest,
  reply: FastifyReply,
) => {
  const { ledger } = request.params as { ledger: string };
  const principal = await requireRole(access, request, ledger, 'admin');
  const { member, expiresAt } = request.body as { member: string; expiresAt?: string };
  const key = makeKey();
  const id = newId('key');
  const { version, position, recordedAt } = await handle(ledger, {
    command: {
      type: 'issue-key',
      key: id,
      member,
      prefix: prefixOf(key),
      sha256: digestOf(key),
      ...(expiresAt === undefined ? {} : { expiresAt }),
    },
    by: actorOf(principal),
  });
  await progress.waitFor(ledger, position, limits.shownPatienceMs);
  void reply
    .code(201)
    .headers({ etag: etagOf(version), location: `/v1/ledgers/${ledger}/keys`, 'cache-control': 'no-store' });
  return {
    id,
    key,
    member,
    prefix: prefixOf(key),
    expiresAt: expiresAt ?? null,
    version,
    position,
    recordedAt,
  };
};
