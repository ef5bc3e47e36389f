import { z } from 'zod';
import { actor } from '../../terms/actor.ts';
import { defineEvent } from '../../terms/define.ts';
import { verdictId } from '../../terms/ids.ts';
import { comment, reason } from '../../terms/text.ts';
import { rating } from '../values.ts';

const given = { rating, reason: reason.optional().describe('Why they rate it so.') };

export const independentRating = z.strictObject({ by: actor, ...given }).meta({
  id: 'IndependentRating',
  description: 'How somebody rated the claim without knowing how others do.',
});

export const ratingEvents = [
  defineEvent(
    'verdict.rated',
    'admin',
    'Somebody rated the claim independently. It is sealed: the desk learns of the rating when all are opened.',
    { verdict: verdictId, ...given },
  ),
  defineEvent(
    'verdict.ratings-opened',
    'desk',
    'The independent ratings of a proposal were opened, all at once. From then on no rating is independent.',
    {
      verdict: verdictId,
      ratings: z.array(independentRating).min(1).describe('How each of them rated it.'),
      comment: comment.optional(),
    },
  ),
] as const;
