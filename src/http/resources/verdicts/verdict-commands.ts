import {
  approveVerdict,
  embargoVerdict,
  openRatings,
  proposeVerdict,
  publishVerdict,
  rateVerdict,
  recheckVerdict,
  retractVerdict,
  returnVerdict,
  reviseVerdict,
  withdrawVerdict,
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
    cache: 'never',
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
    cache: 'never',
    summary: 'Revise a proposal',
    description:
      'Replaces the content of an open proposal and voids its approvals. The member who revises it becomes an author.',
    command: reviseVerdict,
    problems: [...proposing, 'unknown-verdict', 'embargoed'],
  }),
  command({
    ...common,
    path: '/claims/:claim/verdicts/:verdict/approve',
    operationId: 'approveVerdict',
    cache: 'never',
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
    cache: 'never',
    summary: 'Return a proposal',
    description: 'Returns a proposal to its author, with what has to change.',
    command: returnVerdict,
    problems: [...problems, 'embargoed'],
  }),
  command({
    ...common,
    path: '/claims/:claim/verdicts/:verdict/withdraw',
    operationId: 'withdrawVerdict',
    cache: 'never',
    summary: 'Withdraw a proposal',
    description:
      'Withdraws a proposal that is open or was returned, with a reason. It stays readable for the desk, cannot be revised any more, and no longer counts as open. Its authors may do so with the role `checker`, and for the proposals of others the role `editor` is needed.',
    command: withdrawVerdict,
    problems: [...problems, 'embargoed', 'not-author'],
  }),
  command({
    ...common,
    path: '/claims/:claim/verdicts/:verdict/publish',
    operationId: 'publishVerdict',
    cache: 'never',
    summary: 'Publish a verdict',
    description:
      'Puts an approved proposal in force. A verdict already in force is superseded, which requires a notice with a typed reason. A changed rating is always a substantial correction. The proposal is held to the policy and the risk class of when it was last revised and to those of now, of each rule to the stricter. A verdict under embargo is published before its time only with `releaseEarly` and a reason, which readers see.',
    command: publishVerdict,
    makes: { correction: 'correction' },
    problems: [
      ...problems,
      'embargoed',
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
    cache: 'never',
    summary: 'Retract a verdict',
    description:
      'Retracts the verdict in force, with a public correction. It stays readable at its address as retracted.',
    command: retractVerdict,
    makes: { correction: 'correction' },
    problems,
  }),
  command({
    ...common,
    path: '/claims/:claim/verdicts/:verdict/recheck',
    operationId: 'recheckVerdict',
    cache: 'never',
    summary: 'Check a verdict again',
    description:
      'States that the verdict in force was checked again and stands, with the reason, which readers see. It considers all replies that came since, and sets the next time by which the verdict is checked again. A verdict that relies on evidence which is not in force any more needs another verdict instead.',
    command: recheckVerdict,
    problems: [...problems, 'claim-reworded', 'evidence-not-in-force'],
  }),
  command({
    ...common,
    path: '/claims/:claim/verdicts/:verdict/ratings',
    operationId: 'rateVerdict',
    cache: 'never',
    summary: 'Rate independently',
    description:
      'Gives your independent rating of the claim, without knowledge of the others. The rating is sealed: the desk sees that it exists, and its value when all are opened. Admins administer the record and could look. The authors of the proposal cannot rate it, and neither can programs. A revision voids the ratings.',
    command: rateVerdict,
    problems: [
      ...problems,
      'own-verdict',
      'already-rated',
      'machine-rating',
      'claim-reworded',
      'unknown-rating',
      'unknown-scale',
    ],
  }),
  command({
    ...common,
    path: '/claims/:claim/verdicts/:verdict/ratings/open',
    operationId: 'openRatings',
    cache: 'never',
    summary: 'Open the independent ratings',
    description:
      'Shows the desk all sealed ratings of the proposal at once. It requires as many as the policy demands (`independentRatingsNeeded`), now or when the proposal was last revised, whichever are more. No more ratings can be given afterwards.',
    command: openRatings,
    problems: [...problems],
  }),
  command({
    ...common,
    path: '/claims/:claim/verdicts/:verdict/embargo',
    operationId: 'embargoVerdict',
    cache: 'never',
    summary: 'Hold a verdict until a time',
    description:
      'Puts an approved proposal under embargo: the ledger publishes it at that time, by its own clock. Until then only the desk sees it. A repeated act changes the time. An earlier time takes `releaseEarly` and a reason, as publishing before the end does. Revising or returning it ends the embargo (`endsEmbargo`). A proposal that could not be published now cannot be held either.',
    command: embargoVerdict,
    makes: { correction: 'correction' },
    problems: [
      'embargoed',
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
