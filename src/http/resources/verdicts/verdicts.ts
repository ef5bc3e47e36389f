import { z } from 'zod';
import {
  approveVerdict,
  proposeVerdict,
  publishVerdict,
  retractVerdict,
  returnVerdict,
  reviseVerdict,
} from '../../../domain/claim/verdicts/commands.ts';
import { claimId, verdictId } from '../../../domain/terms/ids.ts';
import {
  listVerdicts,
  readVerdict,
  verdictRow,
  verdictState,
} from '../../../projections/verdicts/verdicts.ts';
import { act, type ActRoute } from '../../operations/act.ts';
import { readList, readOne } from '../../operations/read.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';
import { listOfClaim, ofClaim, versionOfClaim } from '../../operations/of-claim.ts';

const tag = 'verdicts';
const params = { claim: claimId, verdict: verdictId };
const readAt = ({ claim = '', verdict = '' }: Readonly<Record<string, string>>): string =>
  `/claims/${claim}/verdicts/${verdict}`;

export const verdicts = (routes: Routes, services: Services): void => {
  const { views } = services;
  for (const spec of verdictActs) act(routes, services, spec);
  readList(routes, services, {
    url: '/claims/:claim/verdicts',
    operationId: 'listVerdicts',
    tag,
    summary: 'List the verdicts on a claim',
    description:
      'The verdict in force, if any. Others are shown where their state is asked for, or `any`. Proposals are for the desk alone.',
    params: { claim: claimId },
    item: verdictRow,
    page: 'VerdictPage',
    filters: {
      state: z
        .union([verdictState, z.enum(['in-force', 'any'])])
        .optional()
        .describe('Only verdicts in this state; usually `in-force`, which is `published`.'),
    },
    problems: ['unknown-claim'],
    list: async (options, page, { claim = '' }, { state = 'in-force' }) => {
      const states = state === 'any' ? undefined : state === 'in-force' ? ['published'] : [state];
      return listOfClaim(services, options, claim, () => listVerdicts(views, options, page, claim, states));
    },
  });
  readOne(routes, services, {
    url: '/claims/:claim/verdicts/:verdict',
    operationId: 'readVerdict',
    tag,
    summary: 'Read a verdict',
    description:
      'Every verdict keeps its own address for ever, marked as superseded or retracted where it is.',
    params,
    answer: verdictRow,
    problems: ['unknown-claim'],
    streamVersion: versionOfClaim(services),
    find: async (options, { claim, verdict = '' }) =>
      ofClaim(await readVerdict(views, options, verdict), claim),
  });
};

const common = { method: 'POST', tag, params, subject: 'verdict', readAt, changes: true } as const;
const problems = ['unknown-claim', 'unknown-verdict', 'wrong-state'] as const;
const proposing = [
  'unknown-claim',
  'wrong-state',
  'unknown-scale',
  'unknown-rating',
  'unknown-reference',
  'duplicate-reference',
  'evidence-not-in-force',
  'limit-reached',
  'invalid-combination',
] as const;

const verdictActs: readonly ActRoute[] = [
  {
    ...common,
    url: '/claims/:claim/verdicts',
    operationId: 'proposeVerdict',
    summary: 'Propose a verdict',
    description:
      'A rating on a scale, with the evidence it relies on and the evidence it sets aside. Only the desk sees a proposal.',
    command: proposeVerdict,
    params: { claim: claimId },
    makes: { verdict: 'verdict' },
    changes: false,
    problems: [...proposing, 'key-reused'],
  },
  {
    ...common,
    url: '/claims/:claim/verdicts/:verdict/revise',
    operationId: 'reviseVerdict',
    summary: 'Revise a proposal',
    description:
      'Replaces what an open proposal says, and voids its approvals. Whoever revises it becomes an author of it.',
    command: reviseVerdict,
    problems: [...proposing, 'unknown-verdict'],
  },
  {
    ...common,
    url: '/claims/:claim/verdicts/:verdict/approve',
    operationId: 'approveVerdict',
    summary: 'Approve a proposal',
    description:
      'Another person approves. An author never approves their own verdict, whichever key they use.',
    command: approveVerdict,
    problems: [...problems, 'own-verdict', 'claim-reworded', 'already-approved', 'machine-approval'],
  },
  {
    ...common,
    url: '/claims/:claim/verdicts/:verdict/return',
    operationId: 'returnVerdict',
    summary: 'Return a proposal',
    description: 'Sends a proposal back to its author, with what has to change.',
    command: returnVerdict,
    problems,
  },
  {
    ...common,
    url: '/claims/:claim/verdicts/:verdict/publish',
    operationId: 'publishVerdict',
    summary: 'Publish a verdict',
    description:
      'Puts an approved proposal in force. Where a verdict is in force already it is superseded, and a notice with a typed reason is required; a changed rating is always a substantial correction.',
    command: publishVerdict,
    makes: { correction: 'correction' },
    problems: [
      ...problems,
      'approvals-missing',
      'claim-reworded',
      'evidence-not-in-force',
      'correction-required',
      'correction-without-change',
      'correction-class',
      'unknown-rating',
      'invalid-combination',
    ],
  },
  {
    ...common,
    url: '/claims/:claim/verdicts/:verdict/retract',
    operationId: 'retractVerdict',
    summary: 'Retract a verdict',
    description:
      'Takes the verdict in force back, with a public correction. It stays readable at its address as retracted.',
    command: retractVerdict,
    makes: { correction: 'correction' },
    problems,
  },
];
