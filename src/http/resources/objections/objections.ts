import type { FastifyRequest } from 'fastify';
import { lodgeObjection, resolveObjection } from '../../../domain/claim/objections/commands.ts';
import { objectionOutcome } from '../../../domain/claim/objections/events.ts';
import { policyInFull } from '../../../domain/ledger/policy.ts';
import { claimId, objectionId } from '../../../domain/terms/ids.ts';
import {
  listObjections,
  objectionAnswered,
  objectionRow,
  objectionState,
  readObjection,
} from '../../../projections/objections/objections.ts';
import { act } from '../../operations/act.ts';
import { keyMissing } from '../../middleware/authenticate.ts';
import { Problem } from '../../problems/problem.ts';
import { readList, readOne } from '../../operations/read.ts';
import type { Services } from '../../services.ts';
import { timeFilter } from '../../operations/time-filter.ts';
import type { Routes } from '../../operations/zod-types.ts';
import { ofClaim, requireClaim } from '../../operations/of-claim.ts';

const tag = 'objections';
const params = { claim: claimId, objection: objectionId };
const readAt = ({ claim = '', objection = '' }: Readonly<Record<string, string>>): string =>
  `/claims/${claim}/objections/${objection}`;

/** Lets someone without a key object where the policy says so, and not too often. */
const admit =
  ({ access, intake }: Services) =>
  async (request: FastifyRequest, ledger: string): Promise<void> => {
    const { policy } = await access.ledger(ledger);
    if (!policyInFull(policy).publicIntake) throw keyMissing();
    const seconds = intake.take(request.ip);
    if (seconds !== undefined)
      throw new Problem(
        'rate-limited',
        `From your address there were many objections already. Come again in ${seconds} seconds.`,
        {},
        { 'retry-after': String(seconds) },
      );
  };

export const objections = (routes: Routes, services: Services): void => {
  act(routes, services, {
    method: 'POST',
    url: '/claims/:claim/objections',
    operationId: 'lodgeObjection',
    tag,
    summary: 'Object to something published',
    description:
      'A complaint about the claim, a published verdict or a correction. It is public at once, has a date by which the desk owes an answer, and changes no verdict by itself. Where the policy of the ledger allows it (`publicIntake`) no key is needed, and the number of requests from one address is limited.',
    command: lodgeObjection,
    params: { claim: claimId },
    makes: { objection: 'objection' },
    subject: 'objection',
    readAt,
    changes: false,
    admit: admit(services),
    problems: [
      'unknown-claim',
      'unknown-reference',
      'wrong-state',
      'limit-reached',
      'rate-limited',
      'key-reused',
    ],
  });
  act(routes, services, {
    method: 'POST',
    url: '/claims/:claim/objections/:objection/resolve',
    operationId: 'resolveObjection',
    tag,
    summary: 'Answer an objection',
    description:
      'Says what the desk found and why, for everyone to read. A verdict that has to change is changed by an act of its own.',
    command: resolveObjection,
    params,
    subject: 'objection',
    readAt,
    changes: true,
    problems: ['unknown-claim', 'unknown-objection', 'wrong-state'],
  });
  objectionReads(routes, services);
};

const filters = {
  state: objectionState.optional().describe('Only objections in this state.'),
  outcome: objectionOutcome.optional().describe('Only objections with this outcome.'),
  answered: objectionAnswered
    .optional()
    .describe('Only objections that were answered in time, late, or not yet.'),
  lodgedSince: timeFilter('Only objections lodged at this time (RFC 3339) or later.'),
};

const objectionReads = (routes: Routes, services: Services): void => {
  const { views } = services;
  readList(routes, services, {
    url: '/claims/:claim/objections',
    operationId: 'listObjections',
    tag,
    summary: 'List the objections on a claim',
    description: 'All objections, open and answered, the oldest first.',
    params: { claim: claimId },
    item: objectionRow,
    page: 'ObjectionPage',
    filters,
    problems: ['unknown-claim'],
    list: async (options, page, { claim = '' }, { lodgedSince, ...filter }) => {
      await requireClaim(services, options, claim);
      return listObjections(views, options, page, { ...filter, lodgedSince, claim });
    },
  });
  readList(routes, services, {
    url: '/objections',
    operationId: 'listAllObjections',
    tag,
    summary: 'List the objections of the ledger',
    description: 'Objections across the ledger, the newest first.',
    item: objectionRow,
    page: 'LedgerObjectionPage',
    filters,
    newestFirst: true,
    list: (options, page, _, { lodgedSince, ...filter }) =>
      listObjections(views, options, page, { ...filter, lodgedSince }),
  });
  readOne(routes, services, {
    url: '/claims/:claim/objections/:objection',
    operationId: 'readObjection',
    tag,
    summary: 'Read an objection',
    description: 'What is objected to and why, until when an answer is due, and the answer.',
    params,
    answer: objectionRow,
    find: async (options, { claim, objection = '' }) =>
      ofClaim(await readObjection(views, options, objection), claim),
  });
};
