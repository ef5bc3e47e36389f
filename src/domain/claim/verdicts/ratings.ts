import type { DecisionContext } from '../../decision-context.ts';
import { ratingOn } from '../../scale/scale.ts';
import { isSamePerson } from '../../terms/actor.ts';
import type { CommandOf } from '../../terms/define.ts';
import { isRefusal, refuse, type Refusal } from '../../terms/refusal.ts';
import type { RecordedClaim } from '../claim.ts';
import type { openRatings, rateVerdict } from './commands.ts';
import type { VerdictEvent } from './events.ts';
import { rewordedSince, wrongState, type VerdictItem } from './state.ts';

/** A rating is sealed until all are opened, so that no rating is influenced by another. */
export const rate = (
  { verdict, rating: code, reason }: CommandOf<typeof rateVerdict>,
  claim: RecordedClaim,
  item: VerdictItem,
  { by, scale }: DecisionContext,
): VerdictEvent[] | Refusal => {
  if (item.state !== 'proposed') return wrongState(item, 'rated');
  if (item.proposal.wording !== claim.wording) return rewordedSince();
  if (item.authors.some((author) => isSamePerson(author, by)))
    return refuse(
      'own-verdict',
      'An author has said how they rate the claim; that rating is not independent.',
    );
  if (item.opened !== undefined)
    return refuse('wrong-state', 'The ratings were opened; none is independent any more.', {
      state: 'opened',
      allowed: ['revise', 'approve', 'return', 'publish'],
    });
  if (item.sealed?.some((each) => isSamePerson(each.by, by)) === true)
    return refuse('already-rated', 'You have already rated this proposal.');
  const rating = ratingOn(scale, code);
  if (isRefusal(rating)) return rating;
  return [{ type: 'verdict.rated', data: { verdict, rating, ...(reason === undefined ? {} : { reason }) } }];
};

export const open = (
  { verdict, comment }: CommandOf<typeof openRatings>,
  item: VerdictItem,
  { policy }: DecisionContext,
): VerdictEvent[] | Refusal => {
  if (item.state !== 'proposed') return wrongState(item, 'rated');
  const { sealed = [] } = item;
  const needed = Math.max(1, policy.independentRatingsNeeded ?? 0);
  if (sealed.length < needed)
    return refuse('wrong-state', `It has ${sealed.length} of ${needed} sealed ratings.`, {
      state: item.opened === undefined ? 'sealed' : 'opened',
      allowed: item.opened === undefined ? ['ratings'] : [],
    });
  return [
    {
      type: 'verdict.ratings-opened',
      data: { verdict, ratings: [...sealed], ...(comment === undefined ? {} : { comment }) },
    },
  ];
};
