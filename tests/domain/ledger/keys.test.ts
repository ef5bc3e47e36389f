import t from 'tap';
import type { LedgerCommand } from '../../../src/domain/ledger/commands.ts';
import type { LedgerEvent } from '../../../src/domain/ledger/events.ts';
import { firstPolicy } from '../../../src/domain/ledger/policy.ts';
import { id } from '../builders/people.ts';
import { given } from '../given.ts';
import { reason, added, changeRole, remove, keyOf, issued, revoke, revoked, admin } from './acts.ts';

t.test('an act that would leave no key that works as admin is refused', async () => {
  const end = '2026-11-22T12:00:00.000Z';
  const expiring = (nth: number, letter: string, expiresAt: string): LedgerEvent => ({
    type: 'key.issued',
    data: { ...keyOf(nth, letter), expiresAt },
  });
  const narrow: LedgerCommand = { type: 'narrow-key', key: id('key', 1), role: 'editor', reason };
  const narrowed: LedgerEvent = { type: 'key.narrowed', data: { key: id('key', 1), role: 'editor', reason } };
  const withoutKey = [admin, added(2, 'admin'), issued(1, 'a')];
  for (const act of [revoke, narrow, remove(1), changeRole(1, 'editor')])
    given(...withoutKey)
      .when(act)
      .thenRefused('last-admin');
  const keyOfReader: LedgerEvent = { type: 'key.issued', data: { ...keyOf(2, 'b'), role: 'reader' } };
  for (const other of [expiring(2, 'b', end), keyOfReader])
    given(admin, issued(1, 'a'), other).when(revoke).thenRefused('last-admin');
  // The other key works now, but would be the last one and expire.
  given(admin, issued(1, 'a'), expiring(2, 'b', '2027-01-01T00:00:00.000Z'))
    .when(revoke)
    .thenRefused('last-admin');
  // An admin who chose an end for every key may go on so.
  given(admin, expiring(1, 'a', '2027-01-01T00:00:00.000Z'), expiring(2, 'b', '2027-01-01T00:00:00.000Z'))
    .when(revoke)
    .then(revoked);
  given(admin, issued(1, 'a'), issued(2, 'b')).when(narrow).then(narrowed);
  given(admin, issued(1, 'a'), issued(2, 'b'), narrowed).when(narrow).thenRefused('nothing-changes');
});

t.test(
  'a key expires by the policy unless its end is given; the last admin key never does by default',
  async () => {
    const byPolicy = (nth: number, letter: string, member: number): LedgerCommand => ({
      type: 'issue-key',
      ...keyOf(nth, letter, member),
    });
    const inAYear = '2027-11-22T12:00:00.000Z';
    const reader = added(2, 'reader');
    given(admin)
      .when(byPolicy(1, 'a', 1))
      .then(issued(1, 'a'));
    given(admin, reader)
      .when(byPolicy(1, 'a', 2))
      .then({ type: 'key.issued', data: { ...keyOf(1, 'a', 2), expiresAt: inAYear } });
    given(admin, issued(1, 'a'))
      .when(byPolicy(2, 'b', 1))
      .then({ type: 'key.issued', data: { ...keyOf(2, 'b'), expiresAt: inAYear } });
    const never: LedgerEvent = {
      type: 'policy.set',
      data: { policy: { ...firstPolicy, keyLifetimeDays: 0 } },
    };
    given(admin, reader, never)
      .when(byPolicy(1, 'a', 2))
      .then(issued(1, 'a', 2));
    const rotate: LedgerCommand = {
      ...{ type: 'rotate-key', key: id('key', 1), successor: id('key', 2), prefix: 'clk_def' },
      ...{ sha256: 'b'.repeat(64), overlapMinutes: 0 },
    };
    given(admin, issued(1, 'a'))
      .when(rotate)
      .then({
        type: 'key.rotated',
        data: {
          ...{ key: id('key', 1), successor: id('key', 2), member: id('member', 1), prefix: 'clk_def' },
          ...{ sha256: 'b'.repeat(64), until: '2026-11-22T12:00:00.000Z' },
        },
      });
  },
);
