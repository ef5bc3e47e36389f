import type { RelationEvent, Relation } from '../../domain/claim/relations/events.ts';

const words: Record<Relation, string> = {
  contradicts: 'contradicts',
  'narrower-than': 'is narrower than',
  'part-of': 'is part of',
  paraphrases: 'paraphrases',
  translates: 'translates',
  updates: 'updates',
  'depends-on': 'depends on',
};

/** `called` gives the wording of the other claim. */
export const relationDeed = (event: RelationEvent, called: (claim: string) => string): string => {
  switch (event.type) {
    case 'claim.related':
      return `stated that the claim ${words[event.data.relation]} “${called(event.data.to)}”`;
    case 'claim.unrelated':
      return `took back that the claim ${words[event.data.relation]} “${called(event.data.to)}”`;
    case 'claim.merged':
      return `merged the claim into “${called(event.data.into)}”`;
    case 'claim.unmerged':
      return `let the claim stand for itself again, apart from “${called(event.data.from)}”`;
    default:
      return event satisfies never;
  }
};
