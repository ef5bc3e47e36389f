import type { DecisionContext } from '../../decision-context.ts';
import { ratingOn } from '../../scale/scale.ts';
import { isSamePerson } from '../../terms/actor.ts';
import type { CommandOf } from '../../terms/define.ts';
import { isRefusal, refuse, type Refusal } from '../../terms/refusal.ts';
import type { RecordedClaim } from '../claim.ts';
import type { openRatings, rateVerdict } from './commands.ts';
import type { IndependentRating, VerdictEvent } from './events.ts';
import { strictestRules } from './policy-rules.ts';
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
  if (by.kind !== 'person') return refuse('machine-rating', 'Only a person can give an independent rating.');
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

/** How many ratings are those of people. Older records may have ratings of programs, which count for nothing. */
export const ofPeople = (ratings: readonly IndependentRating[]): number =>
  ratings.filter(({ by }) => by.kind === 'person').length;

export const open = (
  { verdict, comment }: CommandOf<typeof openRatings>,
  item: VerdictItem,
  context: DecisionContext,
): VerdictEvent[] | Refusal => {
  if (item.state !== 'proposed') return wrongState(item, 'rated');
  const { sealed = [] } = item;
  const needed = Math.max(1, strictestRules(context).independentRatingsNeeded ?? 0);
  const given = ofPeople(sealed);
  if (given < needed)
    return refuse('wrong-state', `It has ${given} of ${needed} sealed ratings.`, {
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
