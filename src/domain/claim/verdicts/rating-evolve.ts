import type { Actor } from '../../terms/actor.ts';
import type { VerdictItem } from '../claim.ts';
import type { ClaimEventOf } from '../events.ts';

/** What an independent rating, or the opening of all, makes of the proposal that it is about. */
export const evolveRatings = (
  item: VerdictItem,
  event: ClaimEventOf<'verdict.rated' | 'verdict.ratings-opened'>,
  by: Actor,
): VerdictItem => {
  if (event.type === 'verdict.ratings-opened') {
    const { sealed: _, ...rest } = item;
    return { ...rest, opened: event.data.ratings.length };
  }
  const { verdict: _, ...given } = event.data;
  return { ...item, sealed: [...(item.sealed ?? []), { by, ...given }] };
};
