import type { Actor } from '../../terms/actor.ts';
import type { RecordedClaim } from '../claim.ts';
import type { CorrectionEvent } from '../verdicts/events.ts';
import type { ObjectionEvent } from './events.ts';

/** Objections can be about corrections, so those are noted here as well. */
export const evolveObjection = (
  claim: RecordedClaim,
  event: ObjectionEvent | CorrectionEvent,
  by: Actor,
): RecordedClaim => {
  switch (event.type) {
    case 'objection.lodged': {
      const { objection } = event.data;
      return {
        ...claim,
        openObjections: [
          ...claim.openObjections,
          { objection, ...('member' in by ? { member: by.member } : {}) },
        ],
        objections: { ...claim.objections, [objection]: { state: 'open' } },
      };
    }
    case 'objection.resolved': {
      const { objection } = event.data;
      return {
        ...claim,
        openObjections: claim.openObjections.filter((each) => each.objection !== objection),
        objections: { ...claim.objections, [objection]: { state: 'resolved' } },
      };
    }
    case 'correction.published':
      return { ...claim, corrections: { ...claim.corrections, [event.data.correction]: true } };
    default:
      return event satisfies never;
  }
};
