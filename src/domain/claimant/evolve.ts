import type { Claimant } from './claimant.ts';
import type { ClaimantEvent } from './events.ts';

/** The claimant after an event. It never refuses, since the event has happened. */
export const evolve = (claimant: Claimant, event: ClaimantEvent): Claimant => {
  if (event.type === 'claimant.registered') {
    const { claimant: _, ...description } = event.data;
    return { kind: 'registered', description, mergedInto: null };
  }
  if (claimant.kind === 'absent') return claimant;
  switch (event.type) {
    case 'claimant.described': {
      const { claimant: _, reason: __, ...description } = event.data;
      return { ...claimant, description };
    }
    case 'claimant.role-held':
      return claimant;
    case 'claimant.merged':
      return { ...claimant, mergedInto: event.data.into };
    case 'claimant.unmerged':
      return { ...claimant, mergedInto: null };
    default:
      return event satisfies never;
  }
};
