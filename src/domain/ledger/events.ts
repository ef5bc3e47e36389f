import { instant } from '../terms/dates.ts';
import { defineEvent, type EventOf } from '../terms/define.ts';
import { keyId, ledgerId, memberId } from '../terms/ids.ts';
import { name, reason } from '../terms/text.ts';
import { policy } from './policy.ts';
import { issuedKey, memberShape, role } from './members.ts';

/** What is kept of a ledger that was added to the deployment. */
export const createdLedger = {
  name: name.describe('The name of its first admin.'),
  policy: policy.partial().optional().describe('The rules that differ from the usual ones.'),
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
  defineEvent('member.added', 'admin', 'Someone, or a program, joined the desk.', {
    member: memberId,
    ...memberShape,
  }),
  defineEvent('member.role-changed', 'admin', 'A member was given another role.', {
    member: memberId,
    role,
    reason,
  }),
  defineEvent('member.removed', 'admin', 'A member left; none of their keys works any more.', {
    member: memberId,
    reason,
  }),
  defineEvent('key.issued', 'admin', 'A member was given a key.', {
    key: keyId,
    ...issuedKey,
  }),
  defineEvent('key.rotated', 'admin', 'A key was given a successor, and ends at a stated time.', {
    key: keyId,
    successor: keyId,
    ...issuedKey,
    until: instant.describe('Until when the old key works.'),
  }),
  defineEvent('key.revoked', 'admin', 'A key does not work any more.', { key: keyId, reason }),
  defineEvent('ledger.created', 'admin', 'A ledger was added to the deployment.', {
    ledger: ledgerId,
    ...createdLedger,
  }),
  defineEvent(
    'position.withheld',
    'admin',
    'In a copy of a ledger: an event that the origin does not show to the public. No act makes it.',
    {},
  ),
] as const;

export type LedgerEvent = EventOf<(typeof ledgerEvents)[number]>;
