import type { LedgerCommand } from '../../../src/domain/ledger/commands.ts';
import type { LedgerEvent } from '../../../src/domain/ledger/events.ts';
import type { Role } from '../../../src/domain/ledger/members.ts';
import { id } from '../builders/people.ts';

export const reason = 'Because.';
export const person = (nth: number, role: Role) =>
  ({ member: id('member', nth), name: `Member ${nth}`, kind: 'person', role }) as const;
export const added = (nth: number, role: Role): LedgerEvent => ({
  type: 'member.added',
  data: person(nth, role),
});
export const add = (nth: number, role: Role): LedgerCommand => ({ type: 'add-member', ...person(nth, role) });
const change = (nth: number, role: Role) => ({ member: id('member', nth), role, reason });
export const roleChanged = (nth: number, role: Role): LedgerEvent => ({
  type: 'member.role-changed',
  data: change(nth, role),
});
export const changeRole = (nth: number, role: Role): LedgerCommand => ({
  type: 'change-role',
  ...change(nth, role),
});
export const removed = (nth: number): LedgerEvent => ({
  type: 'member.removed',
  data: { member: id('member', nth), reason },
});
export const remove = (nth: number): LedgerCommand => ({
  type: 'remove-member',
  member: id('member', nth),
  reason,
});
export const keyOf = (nth: number, letter: string, member = 1) => ({
  key: id('key', nth),
  member: id('member', member),
  prefix: 'clk_abc',
  sha256: letter.repeat(64),
});
export const issued = (nth: number, letter: string, member = 1): LedgerEvent => ({
  type: 'key.issued',
  data: keyOf(nth, letter, member),
});
export const issue = (nth: number, letter: string, member = 1): LedgerCommand => ({
  type: 'issue-key',
  ...keyOf(nth, letter, member),
  expiresAt: null,
});
export const revoke: LedgerCommand = { type: 'revoke-key', key: id('key', 1), reason };
export const revoked: LedgerEvent = { type: 'key.revoked', data: { key: id('key', 1), reason } };

export const admin = added(1, 'admin');
