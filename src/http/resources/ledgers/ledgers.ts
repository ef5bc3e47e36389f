import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { createLedger } from '../../../domain/ledger/commands.ts';
import { firstLedger } from '../../../domain/ledger/ledger.ts';
import { instant } from '../../../domain/terms/dates.ts';
import { keyId, ledgerId, memberId } from '../../../domain/terms/ids.ts';
import { act } from '../../operations/act.ts';
import { openToAll } from '../../operations/route-document.ts';
import { Problem } from '../../problems/problem.ts';
import { conditionalHeaders, etagOf, isKnownToReader } from '../../operations/preconditions.ts';
import { readPageForAdmins } from '../../operations/read-for-admins.ts';
import { receipt } from '../../../projections/receipt.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';
import { keySecret, prefix, theKey } from '../access/keys.ts';

const tag = 'ledgers';

const ledgerRow = z
  .object({
    id: ledgerId,
    href: z.string().describe('Where the ledger is; all that it holds is below.'),
    createdAt: instant.describe('When its first event was recorded; of a copy, the first that is public.'),
    copyOf: z
      .string()
      .nullable()
      .describe('The address of the ledger that this one is a copy of; null for one of our own.'),
  })
  .meta({ id: 'Ledger', description: 'One organisation’s record: its own log, order, people and policy.' });

const created = receipt
  .extend({
    id: ledgerId,
    key: theKey.describe('The key of the first admin. It is shown this once, as that of any other key.'),
    keyId,
    member: memberId,
    prefix,
    expiresAt: instant.nullable().describe('When the key stops working by itself; null for never.'),
  })
  .meta({ id: 'CreatedLedger', description: 'A ledger that was just added, and the key that opens it.' });

/** Ledgers of the deployment, for its admins: those of its first ledger. */
export const ledgers = (routes: Routes, services: Services): void => {
  const { access, ledgers } = services;
  act(routes, services, {
    method: 'POST',
    url: '/v1/ledgers',
    operationId: 'createLedger',
    tag,
    summary: 'Add a ledger',
    description:
      'Adds a ledger to the deployment, with the scale `truth`, a policy, and one admin whose key the answer shows this once. Nothing is shared between two ledgers: each has its own positions, members, keys and rules. The version and the position of the answer are those of the ledger that keeps the decision.',
    command: createLedger,
    makes: { member: 'member', key: 'key' },
    secret: keySecret(
      () => access.newKey(),
      created,
      (_, ids) => ({ keyId: ids['key'], member: ids['member'] }),
    ),
    subject: 'ledger',
    readAt: () => '',
    changes: false,
    keptIn: firstLedger,
    beforehand: (body) => {
      const { ledger } = body as { ledger: string };
      if (ledgers.originOf(ledger) !== undefined)
        throw new Problem('already-recorded', `There is a copy of another ledger by the name ${ledger}.`);
    },
    afterwards: async ({ ledger = '' }) => {
      await ledgers.complete(ledger);
      const { log, progress, limits } = services;
      await progress.waitFor(ledger, await log.head(ledger), limits.shownPatienceMs);
    },
    problems: ['already-recorded'],
  });
  readPageForAdmins(routes, services, {
    url: '/v1/ledgers',
    operationId: 'listLedgers',
    tag,
    summary: 'List ledgers',
    description: 'The ledgers of the deployment, by name.',
    item: ledgerRow,
    page: 'LedgerPage',
    keptIn: firstLedger,
    all: async () => {
      const names = await ledgers.names();
      return { rows: Object.fromEntries(names.map((name) => [name, {}])), version: 0 };
    },
    fill: async (name) => {
      const { version } = await access.ledger(name);
      return { ...(await rowOf(services, name)), etag: etagOf(version) };
    },
  });
};

const rowOf = async ({ log, ledgers }: Services, name: string) => {
  const [first] = await log.after(name, 0, 1);
  // Of a ledger that is being founded at this moment nothing is recorded yet.
  return {
    href: `/v1/ledgers/${name}`,
    createdAt: first?.recordedAt ?? new Date(0).toISOString(),
    copyOf: ledgers.originOf(name) ?? null,
  };
};

/** One ledger, for everyone who knows its name: what is public of it can be read anyway. */
export const theLedger = (routes: Routes, services: Services): void => {
  routes.route({
    method: 'GET',
    url: '',
    schema: {
      operationId: 'readLedger',
      tags: [tag],
      summary: 'Read a ledger',
      description:
        'That the ledger is there, and since when. Its tag is that of the whole of policy, members and keys.',
      security: openToAll,
      params: z.object({ ledger: ledgerId }),
      querystring: z.strictObject({}),
      headers: conditionalHeaders,
      response: { 200: ledgerRow },
    },
    config: { document: { problems: ['unknown-parameter'], headers: ['etag'] } },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const { ledger } = request.params as { ledger: string };
      const { version } = await services.access.ledger(ledger);
      if (isKnownToReader(request, reply, version)) return reply.send();
      return { id: ledger, ...(await rowOf(services, ledger)) };
    },
  });
};
