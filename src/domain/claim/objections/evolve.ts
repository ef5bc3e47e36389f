import type { Actor } from '../../terms/actor.ts';
import type { RecordedClaim } from '../claim.ts';
import type { CorrectionEvent } from '../verdicts/events.ts';
import type { ObjectionEvent } from './events.ts';
import { isUnseen } from './state.ts';

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
    case 'objection.received': {
      const { objection, about, text } = event.data;
      return {
        ...claim,
        waitingObjections: [...claim.waitingObjections, objection],
        objections: { ...claim.objections, [objection]: { state: 'waiting', about, text } },
      };
    }
    case 'objection.released': {
      const { objection } = event.data;
      return {
        ...withoutWaiting(claim, objection),
        // It is no objection of the member who released it.
        openObjections: [...claim.openObjections, { objection }],
        objections: { ...claim.objections, [objection]: { state: 'open' } },
      };
    }
    case 'objection.set-aside': {
      const { objection } = event.data;
      return moved(withoutWaiting(claim, objection), objection, 'set-aside');
    }
    case 'objection.put-back': {
      const { objection } = event.data;
      const waitingObjections = [...claim.waitingObjections, objection];
      return moved({ ...claim, waitingObjections }, objection, 'waiting');
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

const withoutWaiting = (claim: RecordedClaim, objection: string): RecordedClaim => ({
  ...claim,
  waitingObjections: claim.waitingObjections.filter((each) => each !== objection),
});

/** An objection that the public never saw, in another state. It may not be at hand. */
const moved = (claim: RecordedClaim, objection: string, state: 'waiting' | 'set-aside'): RecordedClaim => {
  const item = claim.objections[objection];
  return item === undefined || !isUnseen(item)
    ? claim
    : { ...claim, objections: { ...claim.objections, [objection]: { ...item, state } } };
};
