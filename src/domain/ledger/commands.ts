import { z } from 'zod';
import { defineCommand } from '../terms/define.ts';
import { moment } from '../terms/dates.ts';
import { keyId, memberId, newLedgerId } from '../terms/ids.ts';
import { limits } from '../terms/limits.ts';
import { reason } from '../terms/text.ts';
import { identityShape, issuedKey, memberKind, newMemberName, role } from './members.ts';
import { policy } from './policy.ts';

export const setPolicy = defineCommand('set-policy', 'Set the rules of the ledger.', {
  policy: policy.partial().describe('The rules to set. Omitted rules stay unchanged.'),
  reason: reason.optional(),
});
export const addMember = defineCommand('add-member', 'Add a person or program to the desk.', {
  member: memberId,
  name: newMemberName,
  kind: memberKind,
  role,
});
export const readmitMember = defineCommand('readmit-member', 'Readmit a former member under the same id.', {
  member: memberId,
  role,
  name: newMemberName.optional().describe('A new name; if omitted, the former one.'),
  reason,
});
export const renameMember = defineCommand('rename-member', 'Give a member another name, or a pseudonym.', {
  member: memberId,
  name: newMemberName.describe('The name that the record shows beside their acts from now on.'),
  reason,
});
export const linkIdentity = defineCommand(
  'link-identity',
  'Link an account at an issuer of tokens to a member. A link is permanent.',
  { member: memberId, ...identityShape },
);
export const endSessions = defineCommand(
  'end-sessions',
  'End the sessions of a member: tokens that were issued before are refused.',
  { member: memberId, reason },
);
export const changeRole = defineCommand('change-role', 'Change the role of a member.', {
  member: memberId,
  role,
  reason,
});
export const removeMember = defineCommand('remove-member', 'Remove a member.', { member: memberId, reason });
const expiresAt = moment
  .nullable()
  .optional()
  .describe('When it expires; null for never. If omitted, the policy decides (`keyLifetimeDays`).');

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
export const narrowKey = defineCommand('narrow-key', 'Lower the role in which a key acts.', {
  key: keyId,
  role: role.describe('The highest role in which the key acts from now on.'),
  reason,
});
export const revokeKey = defineCommand('revoke-key', 'Revoke a key.', { key: keyId, reason });

/** Only the first ledger of a deployment is given this one. */
export const createLedger = defineCommand(
  'create-ledger',
  'Add a ledger to the deployment, with the default rating scale, a policy, and one admin with a key.',
  {
    ledger: newLedgerId,
    name: newMemberName.describe('The name of the first admin of the new ledger.'),
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
  readmitMember,
  renameMember,
  linkIdentity,
  endSessions,
  issueKey,
  rotateKey,
  narrowKey,
  revokeKey,
  createLedger,
] as const;
export type LedgerCommand = z.output<(typeof ledgerCommands)[number]>;
