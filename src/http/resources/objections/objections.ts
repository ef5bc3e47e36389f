import type { FastifyRequest } from 'fastify';
import { lodgeObjection, resolveObjection } from '../../../domain/claim/objections/commands.ts';
import { policyInFull } from '../../../domain/ledger/policy.ts';
import { claimId, objectionId } from '../../../domain/terms/ids.ts';
import { limits } from '../../../domain/terms/limits.ts';
import {
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
import { listOfClaim, ofClaim } from '../../operations/of-claim.ts';

const tag = 'objections';
const params = { claim: claimId, objection: objectionId };
const readAt = ({ claim, objection }: { readonly claim: string; readonly objection: string }): string =>
  `/claims/${claim}/objections/${objection}`;

/** Admits an objection without a key where the policy allows it, within the rate limit. */
const admit = async (
  { access, intake }: Services,
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
};

const objectionReads = resource(
  listOfClaim({
    path: '/claims/:claim/objections',
    operationId: 'listObjections',
    cache: 'past',
    cost: 'page',
    tag,
    summary: 'List the objections on a claim',
    description: 'All objections, open and answered, the oldest first.',
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
    description: 'Objections across the ledger, the newest first.',
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
    description: `Lodges an objection to the claim, a published verdict or a correction. It is public at once. The desk owes an answer by its due date. An objection changes no verdict by itself. A policy may let callers without a key object (\`publicIntake\`). Their requests are rate-limited for each address, in all and for each claim. A claim has at most ${limits.openObjectionsMaxItems} open objections. One member has at most ${limits.openObjectionsPerMemberMaxItems} of them. Callers without a key have at most ${limits.openAnonymousObjectionsMaxItems}.`,
    command: lodgeObjection,
    params: { claim: claimId },
    makes: { objection: 'objection' },
    subject: 'objection',
    readAt,
    changes: false,
    admit,
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
    problems: ['unknown-claim', 'unknown-objection', 'wrong-state'],
  }),
  objectionReads,
);
