import type { Claimant } from './claimant.ts';
import type { ClaimantEvent } from './events.ts';

/** The claimant after an event. It never refuses, since the event has happened. */
export const evolve = (claimant: Claimant, event: ClaimantEvent): Claimant => {
  if (event.type === 'claimant.registered') {
    const { claimant: _, ...description } = event.data;
    return { kind: 'registered', description, mergedInto: null, roles: {} };
  }
  if (claimant.kind === 'absent') return claimant;
  switch (event.type) {
    case 'claimant.described': {
      const { claimant: _, reason: __, ...description } = event.data;
      return { ...claimant, description };
    }
    case 'claimant.role-held': {
      const { claimant: _, role, ...office } = event.data;
      return { ...claimant, roles: { ...claimant.roles, [role]: office } };
    }
    case 'claimant.role-corrected': {
      const { claimant: _, role, reason: __, ...office } = event.data;
      return { ...claimant, roles: { ...claimant.roles, [role]: office } };
    }
    case 'claimant.role-withdrawn': {
      const { [event.data.role]: _, ...roles } = claimant.roles;
      return { ...claimant, roles };
    }
    case 'claimant.merged':
      return { ...claimant, mergedInto: event.data.into };
    case 'claimant.unmerged':
      return { ...claimant, mergedInto: null };
    default:
      return event satisfies never;
  }
};
