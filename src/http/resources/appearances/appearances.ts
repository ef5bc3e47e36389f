import { z } from 'zod';
import {
  correctAppearance,
  recordAppearance,
  withdrawAppearance,
} from '../../../domain/claim/appearances/commands.ts';
import { appearanceId, claimId } from '../../../domain/terms/ids.ts';
import {
  appearanceRow,
  appearanceState,
  listAppearances,
  readAppearance,
} from '../../../projections/appearances/appearances.ts';
import { act, type ActRoute } from '../../operations/act.ts';
import { readList, readOne } from '../../operations/read.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';
import { listOfClaim, ofClaim, versionOfClaim } from '../../operations/of-claim.ts';

const tag = 'appearances';
const params = { claim: claimId };
const readAt = ({ claim = '', appearance = '' }: Readonly<Record<string, string>>): string =>
  `/claims/${claim}/appearances/${appearance}`;

export const appearances = (routes: Routes, services: Services): void => {
  const { views } = services;
  act(routes, services, {
    method: 'POST',
    url: '/claims/:claim/appearances',
    operationId: 'recordAppearance',
    tag,
    summary: 'Record an appearance',
    description:
      'An occasion on which the claim was made: who, in what role, when, where, in what words. A claim that others repeat gains appearances; it is not recorded twice.',
    command: recordAppearance,
    params,
    makes: { appearance: 'appearance' },
    subject: 'appearance',
    readAt,
    changes: false,
    problems: ['unknown-claim', 'unknown-reference', 'quote-not-found', 'key-reused'],
  });
  for (const spec of appearanceActs) act(routes, services, spec);
  readList(routes, services, {
    url: '/claims/:claim/appearances',
    operationId: 'listAppearances',
    tag,
    summary: 'List the appearances of a claim',
    description:
      'All occasions on record on which the claim was made, in the order in which they were recorded. Withdrawn ones are shown where their state is asked for, or `any`.',
    params,
    item: appearanceRow,
    page: 'AppearancePage',
    filters: {
      state: z
        .union([appearanceState, z.literal('any')])
        .optional()
        .describe('Only appearances in this state; usually `recorded`.'),
    },
    problems: ['unknown-claim'],
    list: async (options, page, { claim = '' }, { state = 'recorded' }) => {
      const wanted = state === 'any' ? undefined : state;
      return listOfClaim(services, options, claim, () =>
        listAppearances(views, options, page, claim, wanted),
      );
    },
  });
  readOne(routes, services, {
    url: '/claims/:claim/appearances/:appearance',
    operationId: 'readAppearance',
    tag,
    summary: 'Read an appearance',
    description: 'One occasion on which the claim was made. A withdrawn one stays readable as withdrawn.',
    params: { ...params, appearance: appearanceId },
    answer: appearanceRow,
    problems: ['unknown-claim'],
    streamVersion: versionOfClaim(services),
    find: async (options, { claim, appearance = '' }) =>
      ofClaim(await readAppearance(views, options, appearance), claim),
  });
};

const common = {
  tag,
  params: { ...params, appearance: appearanceId },
  makes: { correction: 'correction' },
  subject: 'appearance',
  readAt,
  changes: true,
} as const;
const problems = [
  'unknown-claim',
  'unknown-appearance',
  'wrong-state',
  'correction-required',
  'correction-without-change',
] as const;

const appearanceActs: readonly ActRoute[] = [
  {
    ...common,
    method: 'PATCH',
    url: '/claims/:claim/appearances/:appearance',
    operationId: 'correctAppearance',
    summary: 'Correct an appearance',
    description:
      'Another claimant, role, date, medium, source or quote than is on record. A JSON Merge Patch (RFC 7396): null takes a field away. A reason is required, and with a verdict in force a notice for its readers, which is published as a correction.',
    command: correctAppearance,
    problems: [...problems, 'nothing-changes', 'unknown-reference', 'quote-not-found'],
    bodyTypes: ['application/json', 'application/merge-patch+json'],
  },
  {
    ...common,
    method: 'POST',
    url: '/claims/:claim/appearances/:appearance/withdraw',
    operationId: 'withdrawAppearance',
    summary: 'Withdraw an appearance',
    description:
      'The claim was not made on that occasion after all. With a verdict in force a notice for its readers is required, which is published as a correction.',
    command: withdrawAppearance,
    problems,
  },
];
