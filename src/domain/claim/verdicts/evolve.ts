import { withActor, type Actor } from '../../terms/actor.ts';
import type { RecordedClaim } from '../claim.ts';
import { repliesPublished } from '../replies/state.ts';
import type { VerdictEvent } from './events.ts';
import { ofPeople } from './ratings.ts';
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

/** A proposal that is no longer before the desk. What its content was given is void. */
const takenBack = (claim: RecordedClaim, id: string, state: 'returned' | 'withdrawn'): RecordedClaim =>
  withVerdict(
    { ...claim, embargoed: without(claim.embargoed, id) },
    id,
    ({ embargo: _, sealed: __, opened: ___, ...item }) => ({ ...item, state, approvals: [] }),
  );

const proposed = (claim: RecordedClaim, proposal: VerdictItem['proposal'], by: Actor): RecordedClaim => {
  const id = proposal.verdict;
  const authors = withActor(claim.verdicts[id]?.authors ?? [], by);
  return {
    ...claim,
    openProposals: [...without(claim.openProposals, id), id],
    embargoed: without(claim.embargoed, id),
    verdicts: { ...claim.verdicts, [id]: { state: 'proposed', proposal, authors, approvals: [] } },
  };
};

/** The verdict with its time for a recheck, or without one. A field that is undefined would not survive a snapshot. */
const withRecheck = (
  { recheckBy: _, ...item }: VerdictItem,
  { recheckBy }: { readonly recheckBy?: string | undefined },
): VerdictItem => (recheckBy === undefined ? item : { ...item, recheckBy });

export const evolveVerdict = (claim: RecordedClaim, event: VerdictEvent, by: Actor): RecordedClaim => {
  const id = event.data.verdict;
  switch (event.type) {
    case 'verdict.proposed':
      return proposed(claim, event.data, by);
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
        opened: ofPeople(event.data.ratings),
      }));
    case 'verdict.returned':
      return takenBack(claim, id, 'returned');
    case 'verdict.withdrawn':
      return takenBack({ ...claim, openProposals: without(claim.openProposals, id) }, id, 'withdrawn');
    case 'verdict.embargoed': {
      const { verdict: _, ...embargo } = event.data;
      return withVerdict({ ...claim, embargoed: [...without(claim.embargoed, id), id] }, id, (item) => ({
        ...item,
        embargo,
      }));
    }
    case 'verdict.author-left':
      return claim;
    default:
      return evolvePublished(claim, event);
  }
};

type OncePublished = Extract<
  VerdictEvent,
  {
    type: `verdict.${'published' | 'recheck-due' | 'rechecked' | 'sources-too-few' | 'superseded' | 'retracted'}`;
  }
>;

const evolvePublished = (claim: RecordedClaim, event: OncePublished): RecordedClaim => {
  const id = event.data.verdict;
  switch (event.type) {
    case 'verdict.published':
      return withVerdict(
        {
          ...claim,
          openProposals: without(claim.openProposals, id),
          embargoed: without(claim.embargoed, id),
          inForce: { verdict: id, rating: event.data.rating },
          repliesAsked: repliesPublished(claim, event.data.replies),
        },
        id,
        (item) => ({ ...withRecheck(item, event.data), state: 'published' }),
      );
    case 'verdict.recheck-due':
      return withVerdict(claim, id, (item) => ({ ...item, isRecheckDue: true }));
    case 'verdict.sources-too-few':
      return withVerdict(claim, id, (item) => ({ ...item, restsOn: event.data.independent }));
    case 'verdict.rechecked':
      return withVerdict(
        { ...claim, repliesAsked: repliesPublished(claim, event.data.replies) },
        id,
        ({ isRecheckDue: _, ...item }) => withRecheck(item, event.data),
      );
    case 'verdict.superseded':
      return withVerdict(claim, id, (item) => ({ ...item, state: 'superseded' }));
    case 'verdict.retracted':
      return withVerdict({ ...claim, inForce: null }, id, (item) => ({ ...item, state: 'retracted' }));
    default:
      return event satisfies never;
  }
};
