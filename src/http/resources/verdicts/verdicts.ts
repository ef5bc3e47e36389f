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
  verdictFilters,
  verdictRow,
} from '../../../projections/verdicts/verdicts.ts';
import { command } from '../../operations/command.ts';
import { list } from '../../operations/list.ts';
import { read } from '../../operations/read.ts';
import { resource } from '../../operations/route.ts';
import { listOfClaim, ofClaim, versionOfClaim } from '../../operations/of-claim.ts';

const tag = 'verdicts';
const params = { claim: claimId, verdict: verdictId };
const readAt = ({ claim, verdict }: { readonly claim: string; readonly verdict: string }): string =>
  `/claims/${claim}/verdicts/${verdict}`;

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

const verdictCommands = [
  command({
    ...common,
    path: '/claims/:claim/verdicts',
    operationId: 'proposeVerdict',
    summary: 'Propose a verdict',
    description:
      'A rating on a scale, with the evidence it relies on and the evidence it sets aside. Only the desk sees a proposal.',
    command: proposeVerdict,
    params: { claim: claimId },
    makes: { verdict: 'verdict' },
    changes: false,
    problems: [...proposing, 'key-reused'],
  }),
  command({
    ...common,
    path: '/claims/:claim/verdicts/:verdict/revise',
    operationId: 'reviseVerdict',
    summary: 'Revise a proposal',
    description:
      'Replaces what an open proposal says, and voids its approvals. Whoever revises it becomes an author of it.',
    command: reviseVerdict,
    problems: [...proposing, 'unknown-verdict'],
  }),
  command({
    ...common,
    path: '/claims/:claim/verdicts/:verdict/approve',
    operationId: 'approveVerdict',
    summary: 'Approve a proposal',
    description:
      'Another person approves. An author never approves their own verdict, whichever key they use.',
    command: approveVerdict,
    problems: [...problems, 'own-verdict', 'claim-reworded', 'already-approved', 'machine-approval'],
  }),
  command({
    ...common,
    path: '/claims/:claim/verdicts/:verdict/return',
    operationId: 'returnVerdict',
    summary: 'Return a proposal',
    description: 'Sends a proposal back to its author, with what has to change.',
    command: returnVerdict,
    problems,
  }),
  command({
    ...common,
    path: '/claims/:claim/verdicts/:verdict/publish',
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
  }),
  command({
    ...common,
    path: '/claims/:claim/verdicts/:verdict/retract',
    operationId: 'retractVerdict',
    summary: 'Retract a verdict',
    description:
      'Takes the verdict in force back, with a public correction. It stays readable at its address as retracted.',
    command: retractVerdict,
    makes: { correction: 'correction' },
    problems,
  }),
];

export const verdicts = resource(
  ...verdictCommands,
  list({
    path: '/claims/:claim/verdicts',
    operationId: 'listVerdicts',
    tag,
    summary: 'List the verdicts on a claim',
    description:
      'The verdict in force, if any. Others are shown where their state is asked for, or `any`. Proposals are for the desk alone.',
    params: { claim: claimId },
    item: verdictRow,
    page: 'VerdictPage',
    filters: verdictFilters,
    problems: ['unknown-claim'],
    find: (asked) =>
      listOfClaim(asked, () =>
        listVerdicts(asked.services.views, asked.options, asked.page, asked.params.claim),
      ),
  }),
  read({
    path: '/claims/:claim/verdicts/:verdict',
    operationId: 'readVerdict',
    tag,
    summary: 'Read a verdict',
    description:
      'Every verdict keeps its own address for ever, marked as superseded or retracted where it is.',
    params,
    answer: verdictRow,
    problems: ['unknown-claim'],
    streamVersion: versionOfClaim,
    find: async ({ services: { views }, options, params: { claim, verdict } }) =>
      ofClaim(await readVerdict(views, options, verdict), claim),
  }),
);
