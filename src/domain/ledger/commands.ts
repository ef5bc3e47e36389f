import { z } from 'zod';
import { defineCommand } from '../terms/define.ts';
import { moment } from '../terms/dates.ts';
import { keyId, ledgerId, memberId } from '../terms/ids.ts';
import { limits } from '../terms/limits.ts';
import { name, reason } from '../terms/text.ts';
import { issuedKey, memberKind, memberName, role } from './members.ts';
import { policy } from './policy.ts';

export const setPolicy = defineCommand('set-policy', 'Set the rules of the ledger.', {
  policy: policy.partial().describe('The rules to set. Those that are left out stay as they are.'),
  reason: reason.optional(),
});
export const addMember = defineCommand('add-member', 'Let someone, or a program, join the desk.', {
  member: memberId,
  name: memberName,
  kind: memberKind,
  role,
});
export const changeRole = defineCommand('change-role', 'Give a member another role.', {
  member: memberId,
  role,
  reason,
});
export const removeMember = defineCommand('remove-member', 'Let a member go.', { member: memberId, reason });
const expiresAt = moment.optional().describe('When it stops working by itself; left out for never.');

export const issueKey = defineCommand('issue-key', 'Give a member a key.', {
  key: keyId,
  ...issuedKey,
  expiresAt,
});
export const rotateKey = defineCommand(
  'rotate-key',
  'Give the holder of a key another one in its place. The old one goes on working for the time stated.',
  {
    key: keyId,
    successor: keyId,
    prefix: issuedKey.prefix,
    sha256: issuedKey.sha256,
    expiresAt,
    overlapMinutes: z
      .int()
      .min(0)
      .max(limits.keyOverlapMaxMinutes)
      .describe('For how many minutes the old key goes on working beside the new one; 0 ends it at once.'),
  },
);
export const revokeKey = defineCommand('revoke-key', 'Take a key out of use.', { key: keyId, reason });

/** Only the first ledger of a deployment is given this one. */
export const createLedger = defineCommand(
  'create-ledger',
  'Add a ledger to the deployment, with the default rating scale, a policy, and one admin who has a key.',
  {
    ledger: ledgerId,
    name: name.describe('The name of the first admin of the new ledger.'),
    policy: policy.partial().optional().describe('The rules that are to differ from the usual ones.'),
    member: memberId,
    key: keyId,
    prefix: issuedKey.prefix,
    sha256: issuedKey.sha256,
  },
);

export const ledgerCommands = [
  setPolicy,
  addMember,
  changeRole,
  removeMember,
  issueKey,
  rotateKey,
  revokeKey,
  createLedger,
] as const;
export type LedgerCommand = z.output<(typeof ledgerCommands)[number]>;
