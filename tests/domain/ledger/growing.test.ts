import t from 'tap';
import type { LedgerCommand } from '../../../src/domain/ledger/commands.ts';
import type { LedgerEvent } from '../../../src/domain/ledger/events.ts';
import { id } from '../builders/people.ts';
import { given } from '../given.ts';

const [old, successor, third] = [id('key', 1), id('key', 2), id('key', 3)];
const member = id('member', 1);
const added: LedgerEvent = {
  type: 'member.added',
  data: { member, name: 'Ana', kind: 'person', role: 'checker' },
};
const issued = (key: string, letter: string, more: { expiresAt?: string } = {}): LedgerEvent => ({
  type: 'key.issued',
  data: { key, member, prefix: 'clk_abc', sha256: letter.repeat(64), ...more },
});
const exchange = { key: old, successor, prefix: 'clk_def', sha256: 'b'.repeat(64) };
const rotate: LedgerCommand = { type: 'rotate-key', ...exchange, expiresAt: null, overlapMinutes: 90 };
const rotated: LedgerEvent = {
  type: 'key.rotated',
  data: { ...exchange, member, until: '2026-11-22T13:30:00.000Z' },
};

t.test('a key that is rotated gets a successor of the same member, and ends after the overlap', async () => {
  given(added, issued(old, 'a')).when(rotate).then(rotated);
});

t.test('only a key in use that has not expired is rotated, and to one that is not in use', async () => {
  given(added).when(rotate).thenRefused('unknown-key');
  given(added, issued(old, 'a', { expiresAt: '2026-11-22T12:00:00.000Z' }))
    .when(rotate)
    .thenRefused('wrong-state', { state: 'expired', allowed: ['revoke'] });
  given(added, issued(old, 'a'), issued(successor, 'c')).when(rotate).thenRefused('already-recorded');
  given(added, issued(old, 'a'), issued(third, 'b')).when(rotate).thenRefused('already-recorded');
});

const newLedger = {
  ledger: 'elections',
  name: 'Olga',
  key: id('key', 5),
  member: id('member', 5),
  prefix: 'clk_ghi',
  sha256: 'd'.repeat(64),
};
const create: LedgerCommand = { type: 'create-ledger', ...newLedger };
const created: LedgerEvent = { type: 'ledger.created', data: newLedger };

t.test('a ledger is added to the deployment once, and not under the name of the first', async () => {
  given(added).when(create).then(created);
  given(added, created).when(create).thenRefused('already-recorded');
  given(added)
    .when({ ...create, ledger: 'main' })
    .thenRefused('already-recorded');
});
