import t from 'tap';
import type { LedgerCommand } from '../../../src/domain/ledger/commands.ts';
import type { LedgerEvent } from '../../../src/domain/ledger/events.ts';
import { firstPolicy } from '../../../src/domain/ledger/policy.ts';
import { id } from '../builders/people.ts';
import { given } from '../given.ts';
import {
  reason,
  person,
  added,
  add,
  roleChanged,
  changeRole,
  removed,
  remove,
  issued,
  issue,
  revoke,
  revoked,
  admin,
} from './acts.ts';

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

t.test('a member is given another name, which no other member has, and stays the same member', async () => {
  const member = id('member', 2);
  const rename = (name: string): LedgerCommand => ({ type: 'rename-member', member, name, reason });
  const renamed = (name: string): LedgerEvent => ({ type: 'member.renamed', data: { member, name, reason } });
  given(admin, added(2, 'editor')).when(rename('A checker')).then(renamed('A checker'));
  given(admin, added(2, 'editor')).when(rename('Member 2')).thenRefused('nothing-changes');
  given(admin, added(2, 'editor')).when(rename('MEMBER 2')).then(renamed('MEMBER 2'));
  given(admin, added(2, 'editor'))
    .when(rename('Member 1'))
    .thenRefused('already-recorded', { pointer: '#/name' });
  given(admin, added(2, 'editor'), renamed('A checker'))
    .when(rename('A checker'))
    .thenRefused('nothing-changes');
  given(admin).when(rename('A checker')).thenRefused('unknown-member');
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

const readmit: LedgerCommand = { type: 'readmit-member', member: id('member', 2), role: 'checker', reason };

t.test('a former member returns under the same id, name and kind, and is never added anew', async () => {
  const left = [admin, added(2, 'editor'), removed(2)];
  given(...left)
    .when(readmit)
    .then({ type: 'member.added', data: person(2, 'checker') });
  given(...left)
    .when(add(2, 'editor'))
    .thenRefused('already-recorded');
  given(admin, added(2, 'reader')).when(readmit).thenRefused('already-recorded');
  given(admin).when(readmit).thenRefused('unknown-member');
  given(...left, { type: 'member.added', data: { ...person(3, 'reader'), name: 'MEMBER 2' } })
    .when(readmit)
    .thenRefused('already-recorded', { pointer: '#/name' });
});

t.test('two active members never have names that look alike, whatever letters they are of', async () => {
  const named = (nth: number, name: string) => ({ ...person(nth, 'reader'), name });
  const alike: readonly (readonly [string, string])[] = [
    ['Ana', 'ana'],
    ['Ana', '\u0410na'],
    ['Bob', '\u0412ob'],
    ['\u0412\u043e\u0432\u0430', '\u0432\u043e\u0432\u0430'],
    ['Ian', 'lan'],
    ['Arnold', 'Amold'],
    ['Paul', '\u0420\u0410UL'],
    ['Ana', '\uff21\uff4e\uff41'],
    ['Ana B', 'Ana  B'],
    ['Zo\u00eb', 'ZO\u00cb'],
    ["O'Neil", 'O\u2019Neil'],
    ['Stra\u00dfe', 'STRASSE'],
  ];
  for (const [one, other] of alike) {
    const first: LedgerEvent = { type: 'member.added', data: named(2, one) };
    const join: LedgerCommand = { type: 'add-member', ...named(3, other) };
    given(admin, first).when(join).thenRefused('already-recorded', { pointer: '#/name' });
    given(admin, first, removed(2))
      .when(join)
      .then({ type: 'member.added', data: named(3, other) });
  }
  for (const [one, other] of [
    ['Ana', 'Anna'],
    ['Jos\u00e9', 'Jose'],
    ['\u0418\u0432\u0430\u043d', '\u0418\u0433\u043e\u0440\u044c'],
    ['\u738b\u4f1f', '\u738b\u82b3'],
  ] as const)
    given(admin, { type: 'member.added', data: named(2, one) })
      .when({ type: 'add-member', ...named(3, other) })
      .then({ type: 'member.added', data: named(3, other) });
});

t.test('the sessions of a member end at the time of the act', async () => {
  const end = { type: 'end-sessions', member: id('member', 2), reason } as const;
  given(admin, added(2, 'editor'))
    .when(end)
    .then({
      type: 'member.sessions-ended',
      data: { member: id('member', 2), before: '2026-11-22T12:00:00.000Z', reason },
    });
  given(admin).when(end).thenRefused('unknown-member');
});

t.test('an account is linked to one member for ever, also after they left', async () => {
  const account = { issuer: 'https://id.example.org', subject: 'ana' };
  const link = (nth: number): LedgerCommand => ({
    type: 'link-identity',
    member: id('member', nth),
    ...account,
  });
  const linked: LedgerEvent = {
    type: 'member.identity-linked',
    data: { member: id('member', 2), ...account },
  };
  const two = [admin, added(2, 'editor')];
  given(...two)
    .when(link(2))
    .then(linked);
  given(...two, linked)
    .when(link(2))
    .thenRefused('already-recorded');
  given(...two, linked)
    .when(link(1))
    .thenRefused('already-recorded');
  given(...two, linked, removed(2))
    .when(link(1))
    .thenRefused('already-recorded');
  given(admin).when(link(2)).thenRefused('unknown-member');
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
  const two = [admin, issued(1, 'a'), issued(2, 'b')];
  given(...two)
    .when(revoke)
    .then(revoked);
  given(admin).when(revoke).thenRefused('unknown-key');
  given(...two, revoked)
    .when(revoke)
    .thenRefused('unknown-key');
});

t.test('the keys of a member who left are out of use; those of others are not', async () => {
  const two = [
    admin,
    added(2, 'reader'),
    issued(1, 'a', 2),
    issued(2, 'b', 1),
    issued(3, 'd', 1),
    removed(2),
  ];
  given(...two)
    .when(revoke)
    .thenRefused('unknown-key');
  given(...two)
    .when({ type: 'revoke-key', key: id('key', 2), reason })
    .then({ type: 'key.revoked', data: { key: id('key', 2), reason } });
  given(...two)
    .when(issue(4, 'c', 2))
    .thenRefused('unknown-reference');
});
