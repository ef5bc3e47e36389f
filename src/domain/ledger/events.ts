import { instant } from '../terms/dates.ts';
import { defineEvent, type EventOf } from '../terms/define.ts';
import { keyId, ledgerId, memberId, withholdingId } from '../terms/ids.ts';
import { name, reason } from '../terms/text.ts';
import { policy } from './policy.ts';
import { identityShape, issuedKey, memberShape, role } from './members.ts';

/** What is kept of a ledger that was added to the deployment. */
export const createdLedger = {
  name: name.describe('The name of its first admin.'),
  policy: policy.partial().optional().describe('The rules that differ from the defaults.'),
  key: keyId,
  member: memberId,
  prefix: issuedKey.prefix,
  sha256: issuedKey.sha256,
};

export const ledgerEvents = [
  defineEvent('policy.set', 'public', 'The rules of the ledger were set.', {
    policy,
    reason: reason.optional(),
  }),
  defineEvent('member.added', 'admin', 'A person or program joined the desk.', {
    member: memberId,
    ...memberShape,
  }),
  defineEvent('member.role-changed', 'admin', 'The role of a member was changed.', {
    member: memberId,
    role,
    reason,
  }),
  defineEvent('member.renamed', 'admin', 'A member got another name, for their acts from now on.', {
    member: memberId,
    name: memberShape.name,
    reason,
  }),
  defineEvent('member.removed', 'admin', 'A member was removed; none of their keys is valid any more.', {
    member: memberId,
    reason,
  }),
  defineEvent(
    'member.identity-linked',
    'admin',
    'An account at an issuer of tokens was linked to a member.',
    {
      member: memberId,
      ...identityShape,
    },
  ),
  defineEvent('member.sessions-ended', 'admin', 'The sessions of a member were ended.', {
    member: memberId,
    before: instant.describe('Tokens that were issued at or before this time are refused.'),
    reason,
  }),
  defineEvent('key.issued', 'admin', 'A key was issued to a member.', {
    key: keyId,
    ...issuedKey,
  }),
  defineEvent('key.rotated', 'admin', 'A key was rotated: it has a successor and expires at a stated time.', {
    key: keyId,
    successor: keyId,
    ...issuedKey,
    until: instant.describe('The time until which the old key is valid.'),
  }),
  defineEvent('key.narrowed', 'admin', 'The role in which a key acts was lowered.', {
    key: keyId,
    role,
    reason,
  }),
  defineEvent('key.revoked', 'admin', 'A key was revoked.', { key: keyId, reason }),
  defineEvent('ledger.created', 'admin', 'A ledger was added to the deployment.', {
    ledger: ledgerId,
    ...createdLedger,
  }),
  defineEvent(
    'position.withheld',
    'admin',
    'A placeholder for an event that the public does not get: in the feed one that is withheld, in a copy one that the origin hides. No act makes it.',
    {
      withholding: withholdingId.optional().describe('The withholding of the claim by which it is withheld.'),
    },
  ),
] as const;

export type LedgerEvent = EventOf<(typeof ledgerEvents)[number]>;
