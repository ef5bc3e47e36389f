import type { RecordedClaim } from '../claim.ts';
import type { RelationEvent } from './events.ts';

export const evolveRelation = (claim: RecordedClaim, event: RelationEvent): RecordedClaim => {
  switch (event.type) {
    case 'claim.related': {
      const { relation, to } = event.data;
      return { ...claim, relations: [...claim.relations, { relation, to }] };
    }
    case 'claim.relation-corrected':
      return claim;
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
    case 'claim.absorbed': {
      const { claims, visibility } = event.data;
      return { ...claim, absorbed: [...claim.absorbed, ...claims.map((each) => ({ ...each, visibility }))] };
    }
    case 'claim.separated': {
      const gone = new Set(event.data.claims.map((each) => each.claim));
      return { ...claim, absorbed: claim.absorbed.filter((each) => !gone.has(each.claim)) };
    }
    default:
      return event satisfies never;
  }
};
