import t from 'tap';
import type { LedgerCommand } from '../../../src/domain/ledger/commands.ts';
import type { LedgerEvent } from '../../../src/domain/ledger/events.ts';
import { firstPolicy } from '../../../src/domain/ledger/policy.ts';
import type { Role } from '../../../src/domain/ledger/members.ts';
import { id } from '../builders/people.ts';
import { given } from '../given.ts';

const reason = 'Because.';
const person = (nth: number, role: Role) =>
  ({ member: id('member', nth), name: `Member ${nth}`, kind: 'person', role }) as const;
const added = (nth: number, role: Role): LedgerEvent => ({ type: 'member.added', data: person(nth, role) });
const add = (nth: number, role: Role): LedgerCommand => ({ type: 'add-member', ...person(nth, role) });
const change = (nth: number, role: Role) => ({ member: id('member', nth), role, reason });
const roleChanged = (nth: number, role: Role): LedgerEvent => ({
  type: 'member.role-changed',
  data: change(nth, role),
});
const changeRole = (nth: number, role: Role): LedgerCommand => ({
  type: 'change-role',
  ...change(nth, role),
});
const removed = (nth: number): LedgerEvent => ({
  type: 'member.removed',
  data: { member: id('member', nth), reason },
});
const remove = (nth: number): LedgerCommand => ({ type: 'remove-member', member: id('member', nth), reason });
const keyOf = (nth: number, letter: string, member = 1) => ({
  key: id('key', nth),
  member: id('member', member),
  prefix: 'clk_abc',
  sha256: letter.repeat(64),
});
const issued = (nth: number, letter: string, member = 1): LedgerEvent => ({
  type: 'key.issued',
  data: keyOf(nth, letter, member),
});
const issue = (nth: number, letter: string, member = 1): LedgerCommand => ({
  type: 'issue-key',
  ...keyOf(nth, letter, member),
});
const revoke: LedgerCommand = { type: 'revoke-key', key: id('key', 1), reason };
const revoked: LedgerEvent = { type: 'key.revoked', data: { key: id('key', 1), reason } };

const admin = added(1, 'admin');

t.test('a policy is set as a whole, and what was not said stays', async () => {
  given()
    .when({ type: 'set-policy', policy: { approvalsNeeded: 2 }, reason })
    .then({ type: 'policy.set', data: { policy: { ...firstPolicy, approvalsNeeded: 2 }, reason } });
  given()
    .when({ type: 'set-policy', policy: { approvalsNeeded: 0 } })
    .then({ type: 'policy.set', data: { policy: { ...firstPolicy, approvalsNeeded: 0 } } });
});

t.test('a policy that says nothing new is refused; a new ledger needs one approval', async () => {
  given()
    .when({ type: 'set-policy', policy: { approvalsNeeded: 1 } })
    .thenRefused('nothing-changes');
  given().when({ type: 'set-policy', policy: {} }).thenRefused('nothing-changes');
  given({ type: 'policy.set', data: { policy: { ...firstPolicy, approvalsNeeded: 2 } } })
    .when({ type: 'set-policy', policy: { approvalsNeeded: 2 } })
    .thenRefused('nothing-changes');
});

t.test('a member joins once', async () => {
  given().when(add(1, 'admin')).then(admin);
  given(admin).when(add(1, 'reader')).thenRefused('already-recorded');
});

t.test('a member is given another role, and a role they do not have', async () => {
  given(admin, added(2, 'reader')).when(changeRole(2, 'editor')).then(roleChanged(2, 'editor'));
  given(admin, added(2, 'reader')).when(changeRole(2, 'reader')).thenRefused('nothing-changes');
  given(admin).when(changeRole(2, 'editor')).thenRefused('unknown-member');
  given(admin, added(2, 'reader'), roleChanged(2, 'editor'))
    .when(changeRole(2, 'editor'))
    .thenRefused('nothing-changes');
});

t.test('a ledger is never left without an admin, by demotion or by leaving', async () => {
  given(admin, added(2, 'editor')).when(changeRole(1, 'editor')).thenRefused('last-admin');
  given(admin, added(2, 'editor')).when(remove(1)).thenRefused('last-admin');
  given(admin, added(2, 'admin'), removed(2)).when(remove(1)).thenRefused('last-admin');
  given(admin, added(2, 'admin'), roleChanged(2, 'reader')).when(remove(1)).thenRefused('last-admin');
});

t.test('an admin may go as long as another stays', async () => {
  given(admin, added(2, 'admin')).when(changeRole(1, 'reader')).then(roleChanged(1, 'reader'));
  given(admin, added(2, 'admin')).when(remove(1)).then(removed(1));
});

t.test('only a member leaves, and once', async () => {
  given(admin).when(remove(2)).thenRefused('unknown-member');
  given(admin, added(2, 'reader')).when(remove(2)).then(removed(2));
  given(admin, added(2, 'reader'), removed(2)).when(remove(2)).thenRefused('unknown-member');
});

t.test('a key is given to a member, under an id and with a digest of its own', async () => {
  given(admin).when(issue(1, 'a')).then(issued(1, 'a'));
  given(admin, issued(1, 'a')).when(issue(2, 'b')).then(issued(2, 'b'));
  given(admin, issued(1, 'a')).when(issue(1, 'b')).thenRefused('already-recorded');
  given(admin, issued(1, 'a')).when(issue(2, 'a')).thenRefused('already-recorded');
  given(admin)
    .when(issue(1, 'a', 2))
    .thenRefused('unknown-reference', { pointer: '#/member' });
});

t.test('a key is revoked while it is in use, and once', async () => {
  given(admin, issued(1, 'a')).when(revoke).then(revoked);
  given(admin).when(revoke).thenRefused('unknown-key');
  given(admin, issued(1, 'a'), revoked).when(revoke).thenRefused('unknown-key');
});

t.test('the keys of a member who left are out of use; those of others are not', async () => {
  const two = [admin, added(2, 'reader'), issued(1, 'a', 2), issued(2, 'b', 1), removed(2)];
  given(...two)
    .when(revoke)
    .thenRefused('unknown-key');
  given(...two)
    .when({ type: 'revoke-key', key: id('key', 2), reason })
    .then({ type: 'key.revoked', data: { key: id('key', 2), reason } });
  given(...two)
    .when(issue(3, 'c', 2))
    .thenRefused('unknown-reference');
});
