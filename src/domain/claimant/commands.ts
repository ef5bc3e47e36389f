import type { z } from 'zod';
import { defineCommand } from '../terms/define.ts';
import { claimantId } from '../terms/ids.ts';
import { patchOf } from '../terms/patch.ts';
import { reason } from '../terms/text.ts';
import { claimantDescription, heldRole } from './values.ts';

const claimant = { claimant: claimantId };

export const registerClaimant = defineCommand('register-claimant', 'Put a claimant on record.', {
  ...claimant,
  ...claimantDescription,
});

export const describeClaimant = defineCommand('describe-claimant', 'Say anew who the claimant is.', {
  ...claimant,
  ...patchOf(claimantDescription),
  reason: reason.describe('Why it is described anew. Readers see it.'),
});

export const recordRole = defineCommand('record-role', 'Put an office or role of a claimant on record.', {
  ...claimant,
  ...heldRole,
});

export const mergeClaimant = defineCommand(
  'merge-claimant',
  'Find that the claimant is the same as another.',
  {
    ...claimant,
    into: claimantId.describe('The claimant that stays.'),
    reason,
  },
);

export const unmergeClaimant = defineCommand(
  'unmerge-claimant',
  'Find that two claimants are not the same.',
  {
    ...claimant,
    reason,
  },
);

export const claimantCommands = [
  registerClaimant,
  describeClaimant,
  recordRole,
  mergeClaimant,
  unmergeClaimant,
] as const;
export type ClaimantCommand = z.output<(typeof claimantCommands)[number]>;
export type ClaimantCommandOf<T extends ClaimantCommand['type']> = Extract<ClaimantCommand, { type: T }>;
