import type { EventOf } from '../../terms/define.ts';
import { noItems, type RecordedClaim } from '../claim.ts';
import { noCounts } from '../counts.ts';
import type { claimRecorded, RecordEvent } from './events.ts';
import type { StandingEvent } from './standing.ts';

/** The claim as it begins. */
export const begun = ({ data }: EventOf<typeof claimRecorded>): RecordedClaim => {
  const { wording, language, visibility, ...subject } = data;
  return {
    kind: 'recorded',
    visibility,
    declined: false,
    withdrawn: false,
    mergedInto: null,
    absorbed: [],
    relations: [],
    wording,
    language,
    subject,
    openProposals: [],
    embargoed: [],
    inForce: null,
    openObjections: [],
    waitingObjections: [],
    counts: noCounts,
    withholdings: [],
    repliesAsked: [],
    ...noItems,
  };
};

export const evolveRecord = (
  claim: RecordedClaim,
  event: Exclude<RecordEvent, StandingEvent | { type: 'claim.recorded' }>,
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
    case 'note.corrected': {
      const { note, text } = event.data;
      return { ...claim, notes: { ...claim.notes, [note]: { text, isWithdrawn: false } } };
    }
    case 'note.withdrawn':
      return { ...claim, notes: { ...claim.notes, [event.data.note]: { text: '', isWithdrawn: true } } };
    default:
      return event satisfies never;
  }
};
