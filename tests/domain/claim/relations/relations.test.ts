import t from 'tap';
import type { Claim } from '../../../../src/domain/claim/claim.ts';
import type { ClaimCommandOf } from '../../../../src/domain/claim/commands.ts';
import { evolve } from '../../../../src/domain/claim/evolve.ts';
import type { ClaimEvent } from '../../../../src/domain/claim/events.ts';
import { limits } from '../../../../src/domain/terms/limits.ts';
import { proposeVerdict } from '../../builders/claim-commands.ts';
import { evidenceAccepted, evidenceOffered, recorded, verdictProposed } from '../../builders/claim-events.ts';
import { ana, id } from '../../builders/people.ts';
import { given } from '../../given.ts';

const claim = id('claim', 1);
const other = id('claim', 2);
const reason = 'They say the same.';

const folded = (...events: ClaimEvent[]): Claim =>
  events.reduce<Claim>((state, event) => evolve(state, event, ana), { kind: 'absent' });
const knowing = (...known: [string, Claim][]) => ({ others: new Map(known) });
const there = knowing([other, folded(recorded())]);

const relate = (more: Partial<ClaimCommandOf<'relate-claim'>> = {}): ClaimCommandOf<'relate-claim'> => ({
  type: 'relate-claim',
  claim,
  relation: 'part-of',
  to: other,
  ...more,
});
const merge: ClaimCommandOf<'merge-claim'> = { type: 'merge-claim', claim, into: other, reason };
const related: ClaimEvent = { type: 'claim.related', data: { relation: 'part-of', to: other } };
const unrelated: ClaimEvent = { type: 'claim.unrelated', data: { relation: 'part-of', to: other, reason } };
const merged: ClaimEvent = { type: 'claim.merged', data: { into: other, reason } };

t.test('a claim is related to another one that is on record, once', async () => {
  given(recorded()).when(relate(), there).then(related);
  given(recorded(), related).when(relate(), there).thenRefused('nothing-changes');
  given(recorded(), related, unrelated).when(relate(), there).then(related);
  given(recorded()).when(relate()).thenRefused('unknown-reference', { pointer: '#/to' });
  given(recorded())
    .when(relate({ to: claim }), there)
    .thenRefused('invalid-combination');
});

t.test('a public claim is not related to one that readers may not know of', async () => {
  const hidden = knowing([other, folded(recorded({ visibility: 'desk' }))]);
  given(recorded()).when(relate(), hidden).thenRefused('unknown-reference');
  given(recorded()).when(merge, hidden).thenRefused('unknown-reference');
  given(recorded({ visibility: 'desk' }))
    .when(relate(), hidden)
    .then(related);
});

t.test('part-of and depends-on never lead back to where they began; other relations may', async () => {
  const circle = knowing([other, folded(recorded(), related)], [claim, folded(recorded())]);
  given(recorded()).when(relate(), circle).thenRefused('relation-cycle');
  given(recorded())
    .when(relate({ relation: 'depends-on' }), circle)
    .thenRefused('relation-cycle');
  given(recorded())
    .when(relate({ relation: 'contradicts', reason: 'Both cannot be.' }), circle)
    .then({ type: 'claim.related', data: { relation: 'contradicts', to: other, reason: 'Both cannot be.' } });
});

t.test('a claim has a bounded number of relations', async () => {
  const many = Array.from({ length: limits.relationsMaxItems }, (_, index): ClaimEvent => ({
    type: 'claim.related',
    data: { relation: 'updates', to: id('claim', index + 10) },
  }));
  given(recorded(), ...many)
    .when(relate(), there)
    .thenRefused('limit-reached');
});

t.test('a relation that does not hold is not taken back', async () => {
  const takeBack = { type: 'unrelate-claim', claim, relation: 'part-of', to: other, reason } as const;
  given(recorded(), related).when(takeBack).then(unrelated);
  given(recorded()).when(takeBack).thenRefused('nothing-changes');
});

t.test('rule 10: merging is reversible', async () => {
  const unmerge = { type: 'unmerge-claim', claim, reason: 'They differ.' } as const;
  given(recorded()).when(merge, there).then(merged);
  given(recorded(), merged)
    .when(unmerge)
    .then({ type: 'claim.unmerged', data: { from: other, reason: 'They differ.' } });
  given(recorded()).when(unmerge).thenRefused('wrong-state', { state: 'open' });
});

t.test(
  'a claim is merged only into one that stands for itself, and not while a verdict on it is open',
  async () => {
    given(recorded()).when(merge).thenRefused('unknown-reference', { pointer: '#/into' });
    given(recorded())
      .when({ ...merge, into: claim }, there)
      .thenRefused('invalid-combination');
    given(recorded())
      .when(merge, knowing([other, folded(recorded(), merged)]))
      .thenRefused('relation-cycle');
    given(recorded(), evidenceOffered(), evidenceAccepted(), verdictProposed())
      .when(merge, there)
      .thenRefused('wrong-state', { state: 'in-review' });
  },
);

t.test('on a merged claim nothing new is recorded but notes', async () => {
  given(recorded(), merged)
    .when({ type: 'decline-claim', claim, reason })
    .thenRefused('wrong-state', { state: 'merged', allowed: ['unmerge'] });
  given(recorded(), merged)
    .when({ type: 'add-note', claim, note: id('note', 1), text: 'Seen.' })
    .then({ type: 'note.added', data: { note: id('note', 1), text: 'Seen.' } });
});

t.test('a verdict on a claim with parts says how they combine', async () => {
  const accepted = [recorded(), evidenceOffered(), evidenceAccepted()];
  given(...accepted)
    .when(proposeVerdict(), { parts: 2 })
    .thenRefused('combination-required', { pointer: '#/combination' });
  const combination = 'One that fails is enough.';
  given(...accepted)
    .when(proposeVerdict({ combination }), { parts: 2 })
    .then(verdictProposed({ combination }));
  given(...accepted)
    .when(proposeVerdict(), { parts: 0 })
    .then(verdictProposed());
});
