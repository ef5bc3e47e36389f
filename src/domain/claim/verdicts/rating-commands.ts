import { defineCommand } from '../../terms/define.ts';
import { claimId, verdictId } from '../../terms/ids.ts';
import { comment, reason } from '../../terms/text.ts';
import { proposal } from '../values.ts';

const verdict = { claim: claimId, verdict: verdictId };

export const rateVerdict = defineCommand(
  'rate-verdict',
  'Rate the claim as it is proposed to be rated, without knowing how others rate it.',
  {
    ...verdict,
    rating: proposal.rating.describe('A rating of the scale of the proposal, by its code.'),
    reason: reason.optional().describe('Why you rate it so.'),
  },
);
export const openRatings = defineCommand(
  'open-ratings',
  'Open the sealed ratings of a proposal, all at once.',
  { ...verdict, comment: comment.optional() },
);

export const ratingCommands = [rateVerdict, openRatings] as const;
