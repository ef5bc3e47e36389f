import {
  approveVerdict,
  embargoVerdict,
  openRatings,
  proposeVerdict,
  publishVerdict,
  rateVerdict,
  retractVerdict,
  returnVerdict,
  reviseVerdict,
} from '../../../domain/claim/verdicts/commands.ts';
import { claimId, verdictId } from '../../../domain/terms/ids.ts';
import { command } from '../../operations/command.ts';

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

/** The acts on the verdicts of a claim. */
export const verdictCommands = [
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
      'Replaces the content of an open proposal and voids its approvals. The member who revises it becomes an author.',
    command: reviseVerdict,
    problems: [...proposing, 'unknown-verdict'],
  }),
  command({
    ...common,
    path: '/claims/:claim/verdicts/:verdict/approve',
    operationId: 'approveVerdict',
    summary: 'Approve a proposal',
    description:
      'Approves the proposal of another person. Authors cannot approve their own verdict, whichever key they use.',
    command: approveVerdict,
    problems: [...problems, 'own-verdict', 'claim-reworded', 'already-approved', 'machine-approval'],
  }),
  command({
    ...common,
    path: '/claims/:claim/verdicts/:verdict/return',
    operationId: 'returnVerdict',
    summary: 'Return a proposal',
    description: 'Returns a proposal to its author, with what has to change.',
    command: returnVerdict,
    problems,
  }),
  command({
    ...common,
    path: '/claims/:claim/verdicts/:verdict/publish',
    operationId: 'publishVerdict',
    summary: 'Publish a verdict',
    description:
      'Puts an approved proposal in force. A verdict already in force is superseded, which requires a notice with a typed reason. A changed rating is always a substantial correction.',
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
      'Retracts the verdict in force, with a public correction. It stays readable at its address as retracted.',
    command: retractVerdict,
    makes: { correction: 'correction' },
    problems,
  }),
  command({
    ...common,
    path: '/claims/:claim/verdicts/:verdict/ratings',
    operationId: 'rateVerdict',
    summary: 'Rate independently',
    description:
      'Gives your independent rating of the claim, without knowledge of the others. The rating is sealed: the desk sees that it exists, and its value when all are opened. Admins administer the record and could look. The authors of the proposal cannot rate it. A revision voids the ratings.',
    command: rateVerdict,
    problems: [
      ...problems,
      'own-verdict',
      'already-rated',
      'claim-reworded',
      'unknown-rating',
      'unknown-scale',
    ],
  }),
  command({
    ...common,
    path: '/claims/:claim/verdicts/:verdict/ratings/open',
    operationId: 'openRatings',
    summary: 'Open the independent ratings',
    description:
      'Shows the desk all sealed ratings of the proposal at once. It requires as many as the policy demands (`independentRatingsNeeded`). No more ratings can be given afterwards.',
    command: openRatings,
    problems: [...problems],
  }),
  command({
    ...common,
    path: '/claims/:claim/verdicts/:verdict/embargo',
    operationId: 'embargoVerdict',
    summary: 'Hold a verdict until a time',
    description:
      'Puts an approved proposal under embargo: the ledger publishes it at that time, by its own clock. Until then only the desk sees it. A repeated act changes the time; publishing the verdict releases it early. Revising or returning it ends the embargo. A proposal that could not be published now cannot be held either.',
    command: embargoVerdict,
    makes: { correction: 'correction' },
    problems: [
      'unknown-claim',
      'unknown-verdict',
      'wrong-state',
      'time-past',
      'approvals-missing',
      'claim-reworded',
      'evidence-not-in-force',
      'correction-required',
      'correction-without-change',
      'correction-class',
      'unknown-rating',
    ],
  }),
];
