import { defineEvent, type EventOf } from '../terms/define.ts';
import { claimantId } from '../terms/ids.ts';
import { reason } from '../terms/text.ts';
import { claimantDescription, heldRole } from './values.ts';

const claimant = { claimant: claimantId };

export const claimantEvents = [
  defineEvent('claimant.registered', 'public', 'A claimant was put on record.', {
    ...claimant,
    ...claimantDescription,
  }),
  defineEvent('claimant.described', 'public', 'The claimant was described anew.', {
    ...claimant,
    ...claimantDescription,
    reason,
  }),
  defineEvent('claimant.role-held', 'public', 'An office or role of the claimant was put on record.', {
    ...claimant,
    ...heldRole,
  }),
  defineEvent(
    'claimant.merged',
    'public',
    'The claimant is the same as another, under whom it is read now.',
    {
      ...claimant,
      into: claimantId.describe('The claimant that stays.'),
      reason,
    },
  ),
  defineEvent('claimant.unmerged', 'public', 'The claimant is not the same as the other after all.', {
    ...claimant,
    from: claimantId.describe('The claimant it had been merged into.'),
    reason,
  }),
] as const;

export type ClaimantEvent = EventOf<(typeof claimantEvents)[number]>;
