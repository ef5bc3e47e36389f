import t from 'tap';
import type { ClaimantEvent } from '../../src/domain/claimant/events.ts';
import type { ClaimantCommand } from '../../src/domain/claimant/commands.ts';
import { noClaimant } from '../../src/domain/claimant/claimant.ts';
import { deciders } from '../../src/domain/deciders.ts';
import { evolve as evolveClaimant } from '../../src/domain/claimant/evolve.ts';
import type { ClaimEvent } from '../../src/domain/claim/events.ts';
import { firstPolicy } from '../../src/domain/ledger/policy.ts';
import type { SourceCommand } from '../../src/domain/source/commands.ts';
import { decide as decideSource } from '../../src/domain/source/decide.ts';
import type { SourceEvent } from '../../src/domain/source/events.ts';
import { evolve as evolveSource } from '../../src/domain/source/evolve.ts';
import { noSource } from '../../src/domain/source/source.ts';
import { limits } from '../../src/domain/terms/limits.ts';
import { system } from '../../src/domain/terms/actor.ts';
import { isRefusal, type Refusal } from '../../src/domain/terms/refusal.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { aClaim, ana, claim, now, outcomeOf } from './claim/claim-history.ts';

const reason = 'It was another person.';
const refusedOr = <Event>(decided: Event[] | Refusal): Event[] | string =>
  isRefusal(decided) ? decided.refused : decided;

const [claimant, role] = [newId('claimant'), newId('role')];
const claimantAfter = (events: readonly ClaimantEvent[]) => ({
  when: (command: ClaimantCommand) =>
    refusedOr(
      deciders.claimant.decide(command, events.reduce(evolveClaimant, noClaimant), {
        by: ana,
        at: now,
        policy: firstPolicy,
      }),
    ),
});
const registered: ClaimantEvent = {
  type: 'claimant.registered',
  data: { claimant, kind: 'person', name: 'Mr. Kettle' },
};
const held: ClaimantEvent = {
  type: 'claimant.role-held',
  data: { claimant, role, title: 'Mayor', from: '1999' },
};

t.test('an office is corrected and withdrawn, while it is on record', async (t) => {
  const office = claimantAfter([registered, held]);
  const correct = { type: 'correct-role', claimant, role, reason } as const;
  const corrected: ClaimantEvent = {
    type: 'claimant.role-corrected',
    data: { claimant, role, title: 'Councillor', from: '1999', reason },
  };
  t.same(office.when({ ...correct, title: 'Councillor' }), [corrected]);
  t.same(office.when({ ...correct, from: null }), [
    { type: 'claimant.role-corrected', data: { claimant, role, title: 'Mayor', reason } },
  ]);
  t.equal(office.when({ ...correct, title: 'Mayor' }), 'nothing-changes');
  t.equal(office.when({ ...correct, until: '1990' }), 'invalid-combination');
  t.equal(
    claimantAfter([registered, held, corrected]).when({ ...correct, title: 'Councillor' }),
    'nothing-changes',
  );
  const withdraw = { type: 'withdraw-role', claimant, role, reason } as const;
  const withdrawn: ClaimantEvent = { type: 'claimant.role-withdrawn', data: { claimant, role, reason } };
  t.same(office.when(withdraw), [withdrawn]);
  const after = claimantAfter([registered, held, withdrawn]);
  t.equal(after.when(withdraw), 'unknown-item');
  t.equal(after.when({ ...correct, title: 'Councillor' }), 'unknown-item');
});

t.test('a claimant has only so many offices on record', async (t) => {
  const many = Array.from({ length: limits.heldRolesMaxItems }, (): ClaimantEvent => ({
    type: 'claimant.role-held',
    data: { claimant, role: newId('role'), title: 'Mayor' },
  }));
  const another = { type: 'record-role', claimant, role, title: 'Mayor' } as const;
  t.equal(claimantAfter([registered, ...many]).when(another), 'limit-reached');
  t.equal(claimantAfter([registered, ...many.slice(1)]).when(another).length, 1);
});

t.test('a note is corrected and withdrawn, while it is on record', async (t) => {
  const note = newId('note');
  const written = aClaim.after({ type: 'note.added', data: { note, text: 'Ask Mr. Kettle.' } });
  const correct = { type: 'correct-note', claim, note, text: 'Ask Mr. Pot.', reason } as const;
  t.same(written.when(correct), [{ type: 'note.corrected', data: { note, text: 'Ask Mr. Pot.', reason } }]);
  t.equal(outcomeOf(written.when({ ...correct, text: 'Ask Mr. Kettle.' })), 'nothing-changes');
  const withdrawn: ClaimEvent = { type: 'note.withdrawn', data: { note, reason } };
  t.same(written.when({ type: 'withdraw-note', claim, note, reason }), [withdrawn]);
  t.equal(outcomeOf(written.after(withdrawn).when(correct)), 'unknown-item');
  t.equal(outcomeOf(aClaim.when(correct)), 'unknown-item');
});

t.test('the words about a relation are corrected while the claims are related', async (t) => {
  const to = newId('claim');
  const correct = {
    type: 'correct-relation',
    claim,
    relation: 'updates',
    to,
    note: 'By a year.',
    reason,
  } as const;
  const related = aClaim.after({ type: 'claim.related', data: { relation: 'updates', to } });
  const corrected: ClaimEvent = {
    type: 'claim.relation-corrected',
    data: { relation: 'updates', to, note: 'By a year.', reason },
  };
  t.same(related.when(correct), [corrected]);
  t.equal(outcomeOf(aClaim.when(correct)), 'unknown-item');
  t.same(related.after(corrected).claim, related.claim);
});

const source = newId('source');
const [first, second] = [newId('capture'), newId('capture')];
const sourceAfter = (events: readonly SourceEvent[]) => {
  const state = events.reduce(evolveSource, noSource);
  return {
    state,
    when: (command: SourceCommand) =>
      refusedOr(
        decideSource(command, state, {
          by: system,
          at: '2026-01-01T00:00:00.000Z',
          policy: firstPolicy,
        }),
      ),
  };
};
const aSource: SourceEvent = {
  type: 'source.registered',
  data: { source, title: 'A handbook', kind: 'reference' },
};
const captured = (capture: string, digit: string, text?: string): SourceEvent => ({
  type: 'source.captured',
  data: {
    source,
    capture,
    sha256: digit.repeat(64),
    mediaType: 'text/plain',
    retrievedAt: now,
    ...(text === undefined ? {} : { text }),
  },
});

t.test('a source is available after all, whatever was recorded of it', async (t) => {
  const restore = { type: 'restore-source', source, reason } as const;
  const restored: SourceEvent = { type: 'source.restored', data: { source, reason } };
  for (const type of ['source.gone', 'source.withdrawn'] as const) {
    const lost: SourceEvent = { type, data: { source, reason } };
    t.same(sourceAfter([aSource, lost]).when(restore), [restored], type);
    t.match(sourceAfter([aSource, lost, restored]).state, { state: 'available' });
  }
  t.equal(sourceAfter([aSource]).when(restore), 'wrong-state');
});

t.test('a capture is withdrawn, and what was the latest before is the latest again', async (t) => {
  const withdraw = (capture: string) => ({ type: 'withdraw-capture', source, capture, reason }) as const;
  const both = sourceAfter([aSource, captured(first, 'a', 'One.'), captured(second, 'b', 'Two.')]);
  const withdrawn = (capture: string, archived: boolean): SourceEvent => ({
    type: 'source.capture-withdrawn',
    data: { source, capture, archived, reason },
  });
  t.same(both.when(withdraw(second)), [withdrawn(second, true)]);
  const one = sourceAfter([
    aSource,
    captured(first, 'a', 'One.'),
    captured(second, 'b', 'Two.'),
    withdrawn(second, true),
  ]);
  t.match(one.state, { latest: { capture: first }, textOf: { capture: first }, archived: true });
  t.same(one.when(withdraw(first)), [withdrawn(first, false)]);
  t.equal(one.when(withdraw(second)), 'unknown-item');
  const none = sourceAfter([aSource, captured(first, 'a', 'One.'), withdrawn(first, false)]);
  t.match(none.state, { latest: null, textOf: null, archived: false });
  const other = sourceAfter([
    aSource,
    captured(first, 'a', 'One.'),
    captured(second, 'b'),
    withdrawn(second, true),
  ]);
  t.match(other.state, { textOf: { capture: first } }, 'the text of another capture stays');
  t.match(
    sourceAfter([aSource, captured(first, 'a'), captured(second, 'b'), withdrawn(first, false)]).state,
    { latest: { capture: second } },
  );
});
