import type { RecordedClaim } from '../claim.ts';
import type { RelationEvent } from './events.ts';

export const evolveRelation = (claim: RecordedClaim, event: RelationEvent): RecordedClaim => {
  switch (event.type) {
    case 'claim.related': {
      const { relation, to } = event.data;
      return { ...claim, relations: [...claim.relations, { relation, to }] };
    }
    case 'claim.unrelated': {
      const { relation, to } = event.data;
      return {
        ...claim,
        relations: claim.relations.filter((each) => each.relation !== relation || each.to !== to),
      };
    }
    case 'claim.merged':
      return { ...claim, mergedInto: event.data.into };
    case 'claim.unmerged':
      return { ...claim, mergedInto: null };
    default:
      return event satisfies never;
  }
};
