import type { z } from 'zod';
import { defineCommand } from '../terms/define.ts';
import { claimantId, roleId } from '../terms/ids.ts';
import { patchOf } from '../terms/patch.ts';
import { reason } from '../terms/text.ts';
import { claimantDescription, heldRole, office } from './values.ts';

const claimant = { claimant: claimantId };

export const registerClaimant = defineCommand('register-claimant', 'Register a claimant.', {
  ...claimant,
  ...claimantDescription,
});

export const describeClaimant = defineCommand(
  'describe-claimant',
  'Change the description of the claimant.',
  {
    ...claimant,
    ...patchOf(claimantDescription),
    reason: reason.describe('The reason for the change. Readers see it.'),
  },
);

export const recordRole = defineCommand('record-role', 'Record an office or role of a claimant.', {
  ...claimant,
  ...heldRole,
});

const role = { ...claimant, role: roleId };

export const correctRole = defineCommand('correct-role', 'Correct what is recorded of an office.', {
  ...role,
  ...patchOf(office),
  reason: reason.describe('What was wrong. Readers see it.'),
});

export const withdrawRole = defineCommand('withdraw-role', 'Withdraw an office: it was not held.', {
  ...role,
  reason: reason.describe('Why it is withdrawn. Readers see it.'),
});

export const mergeClaimant = defineCommand(
  'merge-claimant',
  'Merge the claimant into another that is the same.',
  {
    ...claimant,
    into: claimantId.describe('The claimant that remains.'),
    reason,
  },
);

export const unmergeClaimant = defineCommand(
  'unmerge-claimant',
  'Undo a merge: the two claimants are not the same.',
  {
    ...claimant,
    reason,
  },
);

export const claimantCommands = [
  registerClaimant,
  describeClaimant,
  recordRole,
  correctRole,
  withdrawRole,
  mergeClaimant,
  unmergeClaimant,
] as const;
export type ClaimantCommand = z.output<(typeof claimantCommands)[number]>;
export type ClaimantCommandOf<T extends ClaimantCommand['type']> = Extract<ClaimantCommand, { type: T }>;
