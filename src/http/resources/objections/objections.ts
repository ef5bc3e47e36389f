import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { lodgeObjection, resolveObjection } from '../../../domain/claim/objections/commands.ts';
import { policyInFull } from '../../../domain/ledger/policy.ts';
import { claimId, objectionId } from '../../../domain/terms/ids.ts';
import { limits } from '../../../domain/terms/limits.ts';
import {
  countWaiting,
  listObjections,
  objectionFilters,
  objectionRow,
  readObjection,
} from '../../../projections/objections/objections.ts';
import { command } from '../../operations/command.ts';
import { keyMissing } from '../../middleware/authenticate.ts';
import type { Services } from '../../services.ts';
import { Problem } from '../../problems/problem.ts';
import { list } from '../../operations/list.ts';
import { byVersion, read } from '../../operations/read.ts';
import { resource } from '../../operations/route.ts';
import { contact, inbox } from './inbox.ts';
import { listOfClaim, ofClaim } from '../../operations/of-claim.ts';

const contactIn = (body: object | undefined): string | undefined =>
  (body as { readonly contact?: string } | undefined)?.contact;

const tag = 'objections';
const params = { claim: claimId, objection: objectionId };
const readAt = ({ claim, objection }: { readonly claim: string; readonly objection: string }): string =>
  `/claims/${claim}/objections/${objection}`;

/** Admits an objection without a key where the policy allows it, within the rate limit. */
const admit = async (
  { access, intake, views }: Services,
  request: FastifyRequest,
  ledger: string,
): Promise<void> => {
  const { policy } = await access.ledger(ledger);
  if (!policyInFull(policy).publicIntake) throw keyMissing();
  const { claim } = request.params as { claim: string };
  const seconds = intake.take(request.ip, claim);
  if (seconds !== undefined)
    throw new Problem(
      'rate-limited',
      `From your address there were many objections already. Come again in ${seconds} seconds.`,
      {},
      { 'retry-after': String(seconds) },
    );
  if ((await countWaiting(views, ledger, limits.inboxMaxItems)) >= limits.inboxMaxItems)
    throw new Problem('limit-reached', 'The inbox of the desk is full. Try again once the desk has read it.');
};

const objectionReads = resource(
  listOfClaim({
    path: '/claims/:claim/objections',
    operationId: 'listObjections',
    cache: 'past',
    cost: 'page',
    tag,
    summary: 'List the objections on a claim',
    description:
      'All objections, open and answered, the oldest first. The desk also sees those that wait in the inbox (`state=waiting`), and those that were set aside (`state=set-aside`).',
    item: objectionRow,
    page: 'ObjectionPage',
    filters: objectionFilters,
    byOwnVersion: true,
    items: listObjections,
  }),
  list({
    path: '/objections',
    operationId: 'listAllObjections',
    cache: 'past',
    cost: 'page',
    tag,
    summary: 'List the objections of the ledger',
    description:
      'Objections across the ledger, the newest first. With `state=waiting` the desk reads its inbox.',
    item: objectionRow,
    page: 'LedgerObjectionPage',
    filters: objectionFilters,
    newestFirst: true,
    find: ({ services: { views }, options, page }) => listObjections(views, options, page),
  }),
  read({
    path: '/claims/:claim/objections/:objection',
    operationId: 'readObjection',
    cache: 'past',
    cost: 'one',
    tag,
    summary: 'Read an objection',
    description: 'The objection and its reason, the due date of the answer, and the answer.',
    params,
    answer: objectionRow,
    etag: byVersion,
    find: async ({ services: { views }, options, params: { claim, objection } }) =>
      ofClaim(await readObjection(views, options, objection), claim),
  }),
);

export const objections = resource(
  command({
    method: 'POST',
    path: '/claims/:claim/objections',
    operationId: 'lodgeObjection',
    cache: 'never',
    tag,
    summary: 'Object to something published',
    description: `Lodges an objection to the claim, a published verdict or a correction. The desk owes an answer by its due date. An objection changes no verdict by itself. With a key it is public at once. A claim has at most ${limits.openObjectionsMaxItems} open objections, and one member at most ${limits.openObjectionsPerMemberMaxItems} of them.

A policy may let callers without a key object (\`publicIntake\`). What they send waits in the inbox of the desk, and is public once the desk releases it. Until then it changes nothing that the public sees. \`outcome\` in the receipt is the address at which the sender sees what became of it. An address for the answer (\`contact\`) is shown to the desk alone, stays outside of the record, and is erased once the objection is answered or set aside, after ${limits.contactKeptMaxDays} days at the latest. These requests are rate-limited for each address, in all and for each claim. At most ${limits.waitingObjectionsMaxItems} wait on one claim, and about ${limits.inboxMaxItems.toLocaleString('en')} in one ledger.`,
    command: lodgeObjection,
    params: { claim: claimId },
    makes: { objection: 'objection' },
    subject: 'objection',
    readAt,
    changes: false,
    admit,
    apart: { contact: contact.optional() },
    beforehand: (_, __, { body, member }) => {
      if (member !== undefined && contactIn(body) !== undefined)
        throw new Problem('invalid-fields', 'Only a caller without a key gives an address.', {
          errors: [{ pointer: '#/contact', detail: 'The desk knows the member behind a key.' }],
        });
    },
    afterwards: async ({ contacts }, ids, { body }) => {
      const given = contactIn(body);
      if (given !== undefined) await contacts.keep(ids, given);
    },
    besides: {
      fields: {
        outcome: z
          .string()
          .optional()
          .describe('For a sender without a key, by the policy: where they see what became of it.'),
      },
      find: async ({ services: { access }, options: { ledger }, member, command, made }) => {
        const { policy } = await access.ledger(ledger);
        return member !== '' || made === undefined || !policyInFull(policy).intakeOutcome
          ? {}
          : { outcome: `/v1/ledgers/${ledger}/claims/${command.claim}/objections/${made}/outcome` };
      },
    },
    problems: [
      'unknown-claim',
      'unknown-reference',
      'wrong-state',
      'limit-reached',
      'rate-limited',
      'key-reused',
    ],
  }),
  command({
    method: 'POST',
    path: '/claims/:claim/objections/:objection/resolve',
    operationId: 'resolveObjection',
    cache: 'never',
    tag,
    summary: 'Answer an objection',
    description: "Publishes the desk's finding and its reason. Changing a verdict takes a separate act.",
    command: resolveObjection,
    params,
    subject: 'objection',
    readAt,
    changes: true,
    makes: {},
    afterwards: ({ contacts }, { ledger, claim, objection }) => contacts.erase({ ledger, claim, objection }),
    problems: ['unknown-claim', 'unknown-objection', 'wrong-state'],
  }),
  inbox,
  objectionReads,
);
