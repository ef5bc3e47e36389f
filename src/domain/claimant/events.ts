import { defineEvent, type EventOf } from '../terms/define.ts';
import { claimantId } from '../terms/ids.ts';
import { reason } from '../terms/text.ts';
import { claimantDescription, heldRole } from './values.ts';

const claimant = { claimant: claimantId };

export const claimantEvents = [
  defineEvent('claimant.registered', 'public', 'A claimant was registered.', {
    ...claimant,
    ...claimantDescription,
  }),
  defineEvent('claimant.described', 'public', 'The description of the claimant was changed.', {
    ...claimant,
    ...claimantDescription,
    reason,
  }),
  defineEvent('claimant.role-held', 'public', 'An office or role of the claimant was recorded.', {
    ...claimant,
    ...heldRole,
  }),
  defineEvent('claimant.role-corrected', 'public', 'What is recorded of an office was corrected.', {
    ...claimant,
    ...heldRole,
    reason,
  }),
  defineEvent('claimant.role-withdrawn', 'public', 'An office was withdrawn: it was not held.', {
    ...claimant,
    role: heldRole.role,
    reason,
  }),
  defineEvent(
    'claimant.merged',
    'public',
    'The claimant was merged into another, under which it is read now.',
    {
      ...claimant,
      into: claimantId.describe('The claimant that remains.'),
      reason,
    },
  ),
  defineEvent('claimant.unmerged', 'public', 'The merge was undone: the two claimants are not the same.', {
    ...claimant,
    from: claimantId.describe('The claimant it had been merged into.'),
    reason,
  }),
] as const;

export type ClaimantEvent = EventOf<(typeof claimantEvents)[number]>;
