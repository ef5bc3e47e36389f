import type { EventOf } from '../../terms/define.ts';
import { noItems, type RecordedClaim } from '../claim.ts';
import type { claimRecorded, RecordEvent } from './events.ts';

/** The claim as it begins. */
export const begun = ({ data }: EventOf<typeof claimRecorded>): RecordedClaim => {
  const { wording, language, visibility, ...subject } = data;
  return {
    kind: 'recorded',
    visibility,
    declined: false,
    mergedInto: null,
    relations: [],
    wording,
    language,
    subject,
    openProposals: [],
    inForce: null,
    openObjections: [],
    repliesAsked: [],
    ...noItems,
  };
};

export const evolveRecord = (
  claim: RecordedClaim,
  event: Exclude<RecordEvent, { type: 'claim.recorded' }>,
): RecordedClaim => {
  switch (event.type) {
    case 'claim.reworded':
      return { ...claim, wording: event.data.wording, language: event.data.language };
    case 'claim.classified': {
      const { reason: _, ...subject } = event.data;
      return { ...claim, subject };
    }
    case 'claim.declined':
      return { ...claim, declined: true };
    case 'claim.reopened':
      return { ...claim, declined: false };
    case 'note.added':
      return claim;
    default:
      return event satisfies never;
  }
};
