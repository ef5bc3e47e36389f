import { embargoVerdict } from '../../../domain/claim/verdicts/commands.ts';
import { claimId, verdictId } from '../../../domain/terms/ids.ts';
import { command } from '../../operations/command.ts';
import { resource } from '../../operations/route.ts';

export const embargo = resource(
  command({
    method: 'POST',
    path: '/claims/:claim/verdicts/:verdict/embargo',
    operationId: 'embargoVerdict',
    tag: 'verdicts',
    summary: 'Hold a verdict until a time',
    description:
      'An approved proposal is published by the ledger itself at that time, by its own clock. Until then only the desk sees it. Asked again it moves the time; publishing the verdict releases it early; revising or returning it ends the embargo. What could not be published now cannot be held either.',
    command: embargoVerdict,
    params: { claim: claimId, verdict: verdictId },
    makes: { correction: 'correction' },
    subject: 'verdict',
    readAt: ({ claim, verdict }) => `/claims/${claim}/verdicts/${verdict}`,
    changes: true,
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
);
