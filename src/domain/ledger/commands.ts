import { z } from 'zod';
import { defineCommand } from '../terms/define.ts';
import { moment } from '../terms/dates.ts';
import { keyId, ledgerId, memberId } from '../terms/ids.ts';
import { limits } from '../terms/limits.ts';
import { name, reason } from '../terms/text.ts';
import { issuedKey, memberKind, memberName, role } from './members.ts';
import { policy } from './policy.ts';

export const setPolicy = defineCommand('set-policy', 'Set the rules of the ledger.', {
  policy: policy.partial().describe('The rules to set. Omitted rules stay unchanged.'),
  reason: reason.optional(),
});
export const addMember = defineCommand('add-member', 'Add a person or program to the desk.', {
  member: memberId,
  name: memberName,
  kind: memberKind,
  role,
});
export const changeRole = defineCommand('change-role', 'Change the role of a member.', {
  member: memberId,
  role,
  reason,
});
export const removeMember = defineCommand('remove-member', 'Remove a member.', { member: memberId, reason });
const expiresAt = moment.optional().describe('When it expires; omit it for no expiry.');

export const issueKey = defineCommand('issue-key', 'Issue a key to a member.', {
  key: keyId,
  ...issuedKey,
  expiresAt,
});
export const rotateKey = defineCommand(
  'rotate-key',
  'Issue a successor of a key to its holder. The old key stays valid for the overlap.',
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
      .describe(
        'Overlap, in minutes, for which the old key stays valid beside the new one; 0 ends it at once.',
      ),
  },
);
export const revokeKey = defineCommand('revoke-key', 'Revoke a key.', { key: keyId, reason });

/** Only the first ledger of a deployment is given this one. */
export const createLedger = defineCommand(
  'create-ledger',
  'Add a ledger to the deployment, with the default rating scale, a policy, and one admin with a key.',
  {
    ledger: ledgerId,
    name: name.describe('The name of the first admin of the new ledger.'),
    policy: policy.partial().optional().describe('The rules that differ from the defaults.'),
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
