import { z } from 'zod';
import { instant } from '../terms/dates.ts';
import { defineCommand } from '../terms/define.ts';
import { keyId, memberId } from '../terms/ids.ts';
import { name, reason, sha256 } from '../terms/text.ts';
import { memberKind } from './events.ts';
import { policy } from './policy.ts';
import { role } from './role.ts';

export const setPolicy = defineCommand('set-policy', 'Set the rules of the ledger.', {
  policy: policy.partial(),
  reason: reason.optional(),
});
export const addMember = defineCommand('add-member', 'Let someone, or a program, join the desk.', {
  member: memberId,
  name,
  kind: memberKind,
  role,
});
export const changeRole = defineCommand('change-role', 'Give a member another role.', {
  member: memberId,
  role,
  reason,
});
export const removeMember = defineCommand('remove-member', 'Let a member go.', { member: memberId, reason });
export const issueKey = defineCommand('issue-key', 'Give a member a key.', {
  key: keyId,
  member: memberId,
  prefix: z.string().max(16),
  sha256,
  expiresAt: instant.optional(),
});
export const revokeKey = defineCommand('revoke-key', 'Take a key out of use.', { key: keyId, reason });

export const ledgerCommands = [setPolicy, addMember, changeRole, removeMember, issueKey, revokeKey] as const;
export type LedgerCommand = z.output<(typeof ledgerCommands)[number]>;
