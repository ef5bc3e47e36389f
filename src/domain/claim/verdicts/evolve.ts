import { withActor, type Actor } from '../../terms/actor.ts';
import type { RecordedClaim } from '../claim.ts';
import { repliesPublished } from '../replies/state.ts';
import type { VerdictEvent } from './events.ts';
import type { VerdictItem } from './state.ts';

const withVerdict = (
  claim: RecordedClaim,
  id: string,
  change: (item: VerdictItem) => VerdictItem,
): RecordedClaim => {
  const item = claim.verdicts[id];
  return item === undefined ? claim : { ...claim, verdicts: { ...claim.verdicts, [id]: change(item) } };
};

const without = (list: readonly string[], id: string): string[] => list.filter((each) => each !== id);

export const evolveVerdict = (claim: RecordedClaim, event: VerdictEvent, by: Actor): RecordedClaim => {
  const id = event.data.verdict;
  switch (event.type) {
    case 'verdict.proposed': {
      const authors = withActor(claim.verdicts[id]?.authors ?? [], by);
      return {
        ...claim,
        openProposals: [...without(claim.openProposals, id), id],
        verdicts: {
          ...claim.verdicts,
          [id]: { state: 'proposed', proposal: event.data, authors, approvals: [] },
        },
      };
    }
    case 'verdict.approved':
      return withVerdict(claim, id, (item) => ({ ...item, approvals: withActor(item.approvals, by) }));
    case 'verdict.rated': {
      const { verdict: _, ...rated } = event.data;
      return withVerdict(claim, id, (item) => ({
        ...item,
        sealed: [...(item.sealed ?? []), { by, ...rated }],
      }));
    }
    case 'verdict.ratings-opened':
      return withVerdict(claim, id, ({ sealed: _, ...item }) => ({
        ...item,
        opened: event.data.ratings.length,
      }));
    case 'verdict.returned':
      return withVerdict(claim, id, ({ embargo: _, sealed: __, opened: ___, ...item }) => ({
        ...item,
        state: 'returned',
        approvals: [],
      }));
    case 'verdict.embargoed': {
      const { verdict: _, ...embargo } = event.data;
      return withVerdict(claim, id, (item) => ({ ...item, embargo }));
    }
    case 'verdict.published':
      return withVerdict(
        {
          ...claim,
          openProposals: without(claim.openProposals, id),
          inForce: { verdict: id, rating: event.data.rating },
          repliesAsked: repliesPublished(claim, event.data.replies),
        },
        id,
        (item) => ({ ...item, state: 'published' }),
      );
    case 'verdict.superseded':
      return withVerdict(claim, id, (item) => ({ ...item, state: 'superseded' }));
    case 'verdict.retracted':
      return withVerdict({ ...claim, inForce: null }, id, (item) => ({ ...item, state: 'retracted' }));
    default:
      return event satisfies never;
  }
};
