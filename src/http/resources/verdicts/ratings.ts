import { openRatings, rateVerdict } from '../../../domain/claim/verdicts/commands.ts';
import { claimId, verdictId } from '../../../domain/terms/ids.ts';
import { command } from '../../operations/command.ts';
import { resource } from '../../operations/route.ts';

const common = {
  method: 'POST',
  tag: 'verdicts',
  params: { claim: claimId, verdict: verdictId },
  subject: 'verdict',
  readAt: ({ claim, verdict }: { readonly claim: string; readonly verdict: string }) =>
    `/claims/${claim}/verdicts/${verdict}`,
  changes: true,
} as const;
const problems = ['unknown-claim', 'unknown-verdict', 'wrong-state'] as const;

export const ratings = resource(
  command({
    ...common,
    path: '/claims/:claim/verdicts/:verdict/ratings',
    operationId: 'rateVerdict',
    summary: 'Rate independently',
    description:
      'Says how you rate the claim, without knowing how others do. The rating is sealed: the desk sees that there is one, and what it is when all are opened. Admins administer the record and could look. The authors of the proposal cannot rate it; a revision voids what was rated.',
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
      'Shows the desk all sealed ratings of the proposal at once, as soon as there are as many as the policy asks for (`independentRatingsNeeded`). From then on none can be given any more.',
    command: openRatings,
    problems: [...problems],
  }),
);
