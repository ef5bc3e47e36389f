import type { z } from 'zod';
import { defineCommand } from '../../terms/define.ts';
import { claimId, matchId } from '../../terms/ids.ts';
import { reason } from '../../terms/text.ts';
import { comparedText, matchOutcome } from './events.ts';

const match = { claim: claimId, match: matchId };

export const judgeMatch = defineCommand(
  'judge-match',
  'Confirm or reject that a text says what the claim says.',
  {
    ...match,
    outcome: matchOutcome,
    ...comparedText,
  },
);
export const withdrawMatch = defineCommand('withdraw-match', 'Withdraw a confirmed or rejected match.', {
  ...match,
  reason,
});

export const matchCommands = [judgeMatch, withdrawMatch] as const;
export type MatchCommand = z.output<(typeof matchCommands)[number]>;
