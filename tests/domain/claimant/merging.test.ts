import t from 'tap';
import { noClaimant, type Claimant } from '../../../src/domain/claimant/claimant.ts';
import type { ClaimantCommand } from '../../../src/domain/claimant/commands.ts';
import { decide } from '../../../src/domain/claimant/decide.ts';
import type { ClaimantEvent } from '../../../src/domain/claimant/events.ts';
import { evolve } from '../../../src/domain/claimant/evolve.ts';
import { firstPolicy } from '../../../src/domain/ledger/policy.ts';
import { system } from '../../../src/domain/terms/actor.ts';

const claimant = `claimant_${'0'.repeat(26)}`;
const into = `claimant_${'1'.repeat(26)}`;
const reason = 'So it is.';
const registeredAs = (kind: 'person' | 'none'): ClaimantEvent => ({
  type: 'claimant.registered',
  data: { claimant, kind, name: 'J. Doe' },
});
const registered = registeredAs('person');
const merged: ClaimantEvent = { type: 'claimant.merged', data: { claimant, into, reason } };
const unmerged: ClaimantEvent = { type: 'claimant.unmerged', data: { claimant, from: into, reason } };

const after = (...events: ClaimantEvent[]): Claimant => events.reduce(evolve, noClaimant);
const given = (...events: ClaimantEvent[]) => ({
  when: (command: ClaimantCommand, other: Claimant = after(registered)) =>
    decide(command, after(...events), {
      by: system,
      at: '2026-01-01T00:00:00.000Z',
      policy: firstPolicy,
      into: other,
    }),
});
const merge: ClaimantCommand = { type: 'merge-claimant', claimant, into, reason };
const unmerge: ClaimantCommand = { type: 'unmerge-claimant', claimant, reason };
const describe: ClaimantCommand = { type: 'describe-claimant', claimant, name: 'Jane Doe', reason };

t.test('a claimant is described anew', async (t) => {
  t.same(given(registered).when(describe), [
    { type: 'claimant.described', data: { claimant, kind: 'person', name: 'Jane Doe', reason } },
  ]);
  t.match(given(registered).when({ ...describe, name: 'J. Doe' }), { refused: 'nothing-changes' });
  t.match(given().when(describe), { refused: 'unknown-claimant' });
});

t.test('a claimant is merged into another, and apart again', async (t) => {
  t.same(given(registered).when(merge), [merged]);
  t.match(given(registered, merged).when(merge), { refused: 'wrong-state', state: 'merged' });
  t.same(given(registered, merged).when(unmerge), [unmerged]);
  t.match(given(registered).when(unmerge), { refused: 'wrong-state' });
  t.match(given(registered, merged, unmerged).when(unmerge), { refused: 'wrong-state' });
  t.same(after(registered, merged, unmerged), after(registered), 'as if it had never been');
});

t.test('a claimant is not merged into one that is merged itself', async (t) => {
  t.match(given(registered).when(merge, after(registered, merged)), {
    refused: 'wrong-state',
    pointer: '#/into',
  });
});

t.test('a claimant is merged neither into itself nor into one of the kind none', async (t) => {
  t.match(given(registered).when({ ...merge, into: claimant }), { refused: 'invalid-combination' });
  t.match(given(registered).when(merge, after(registeredAs('none'))), { refused: 'invalid-combination' });
});

t.test('nothing else happens to a merged claimant', async (t) => {
  const role: ClaimantCommand = {
    type: 'record-role',
    claimant,
    role: `role_${'0'.repeat(26)}`,
    title: 'Minister',
  };
  for (const command of [describe, role])
    t.match(given(registered, merged).when(command), { refused: 'wrong-state', allowed: ['unmerge'] });
});
