import t from 'tap';
import type { Claim } from '../../../../src/domain/claim/claim.ts';
import type { ClaimCommandOf } from '../../../../src/domain/claim/commands.ts';
import { audienceOn, type ClaimEvent } from '../../../../src/domain/claim/events.ts';
import { evolve } from '../../../../src/domain/claim/evolve.ts';
import { system } from '../../../../src/domain/terms/actor.ts';
import { limits } from '../../../../src/domain/terms/limits.ts';
import * as events from '../../builders/claim-events.ts';
import { ana, id } from '../../builders/people.ts';
import { given } from '../../given.ts';

const [claim, into, last] = [id('claim', 1), id('claim', 2), id('claim', 3)];
const reason = 'They say the same.';
const correction = id('correction', 7);
const notice = { reason: 'our-error', responsible: 'checker', text: 'We had recorded it twice.' } as const;

const { recorded } = events;
const folded = (...happened: ClaimEvent[]): Claim =>
  happened.reduce<Claim>((state, event) => evolve(state, event, ana), { kind: 'absent' });
const knowing = (...known: [string, Claim][]) => ({ others: new Map(known) });
const there = knowing([into, folded(recorded())]);

const merge: ClaimCommandOf<'merge-claim'> = { type: 'merge-claim', claim, into, reason };
const unmerge: ClaimCommandOf<'unmerge-claim'> = { type: 'unmerge-claim', claim, reason };
const mergedInto = (other: string, more = {}): ClaimEvent => ({
  type: 'claim.merged',
  data: { into: other, reason, ...more },
});
const family = (claims: { claim: string; into: string }[], visibility: 'public' | 'desk' = 'public') => ({
  claims,
  visibility,
  reason,
});
const absorbed = (...args: Parameters<typeof family>): ClaimEvent => ({
  type: 'claim.absorbed',
  data: family(...args),
});
const separated = (...args: Parameters<typeof family>): ClaimEvent => ({
  type: 'claim.separated',
  data: family(...args),
});
const checked = [
  recorded(),
  events.evidenceOffered(),
  events.evidenceAccepted(),
  events.verdictProposed(),
  events.verdictApproved(),
  events.verdictPublished(),
];
const verdict = id('verdict', 1);

t.test('a withdrawn claim replaces none, and one that replaces others is not withdrawn', async () => {
  const gone = knowing([into, folded(recorded(), events.withdrawn())]);
  given(recorded()).when(merge, gone).thenRefused('wrong-state', { state: 'withdrawn', pointer: '#/into' });
  given(recorded(), absorbed([{ claim: into, into: claim }]))
    .when({ type: 'withdraw-claim', claim, reason })
    .thenRefused('wrong-state', { allowed: ['unmerge'] });
});

t.test('a verdict in force is merged away only with a notice, or stays published by choice', async () => {
  given(...checked)
    .when(merge, there)
    .thenRefused('correction-required', { pointer: '#/notice' });
  const told = { correction, verdict, class: 'merge', ...notice, before: events.isFalse, into } as const;
  given(...checked)
    .when({ ...merge, notice, correction }, there)
    .then(mergedInto(into), { type: 'correction.published', data: told });
  const rated = knowing([into, folded(recorded(), events.verdictPublished({ rating: events.isTrue }))]);
  given(...checked)
    .when({ ...merge, notice, correction }, rated)
    .then(mergedInto(into), { type: 'correction.published', data: { ...told, after: events.isTrue } });
  given(...checked)
    .when({ ...merge, published: 'stays' }, there)
    .then(mergedInto(into, { published: 'stays' }));
  given(...checked)
    .when({ ...merge, published: 'stays', notice, correction }, there)
    .thenRefused('invalid-combination', { pointer: '#/published' });
  given(...checked)
    .when({ ...merge, notice }, there)
    .thenRefused('invalid-combination', { pointer: '#/correction' });
  for (const [more, pointer] of [
    [{ notice, correction }, '#/notice'],
    [{ published: 'stays' }, '#/published'],
  ] as const)
    given(recorded())
      .when({ ...merge, ...more }, there)
      .thenRefused('correction-without-change', { pointer });
});

t.test('undoing the merge may tell readers that the verdict is shown again', async () => {
  const back: ClaimEvent = { type: 'claim.unmerged', data: { from: into, reason } };
  const told = { correction, verdict, class: 'merge', ...notice, after: events.isFalse, from: into } as const;
  given(...checked, mergedInto(into))
    .when(unmerge, there)
    .then(back);
  given(...checked, mergedInto(into))
    .when({ ...unmerge, notice, correction }, there)
    .then(back, { type: 'correction.published', data: told });
  const rated = knowing([into, folded(recorded(), events.verdictPublished({ rating: events.isTrue }))]);
  given(...checked, mergedInto(into))
    .when({ ...unmerge, notice, correction }, rated)
    .then(back, { type: 'correction.published', data: { ...told, before: events.isTrue } });
  given(recorded(), mergedInto(into))
    .when({ ...unmerge, notice, correction }, there)
    .thenRefused('correction-without-change', { pointer: '#/notice' });
  given(...checked, mergedInto(into))
    .when({ ...unmerge, notice }, there)
    .thenRefused('invalid-combination', { pointer: '#/correction' });
});

t.test('the survivor learns of the merge and of its undoing, with all claims merged before', async () => {
  given(recorded())
    .when(merge, there)
    .thenBeside({ [into]: [absorbed([{ claim, into }])] });
  const two = [
    { claim, into },
    { claim: last, into: claim },
  ];
  given(recorded(), absorbed([{ claim: last, into: claim }]))
    .when(merge, there)
    .thenBeside({ [into]: [absorbed(two)] });
  given(recorded(), absorbed([{ claim: last, into: claim }]), mergedInto(into))
    .when(unmerge, there)
    .thenBeside({ [into]: [separated(two)] });
});

t.test('in a chain of merges every survivor learns of an undoing', async () => {
  const chain = knowing([into, folded(recorded(), mergedInto(last))], [last, folded(recorded())]);
  const apart = [separated([{ claim, into }])];
  given(recorded(), mergedInto(into))
    .when(unmerge, chain)
    .thenBeside({ [into]: apart, [last]: apart });
});

t.test('readers of a public claim never learn of a claim of the desk that was merged into it', async (t) => {
  const desk = recorded({ visibility: 'desk' });
  const hidden = absorbed([{ claim, into }], 'desk');
  given(desk)
    .when(merge, there)
    .thenBeside({ [into]: [hidden] });
  given(recorded(), absorbed([{ claim: last, into: claim }], 'desk'))
    .when(merge, there)
    .thenBeside({
      [into]: [absorbed([{ claim, into }]), absorbed([{ claim: last, into: claim }], 'desk')],
    });
  const survivor = folded(recorded(), hidden);
  t.equal(audienceOn(survivor, 'public', hidden), 'desk');
  t.equal(audienceOn(survivor, 'public', separated([{ claim, into }], 'desk')), 'desk');
  t.equal(audienceOn(survivor, 'public', absorbed([{ claim, into }])), 'public');
});

t.test('what was merged and separated again leaves the survivor as it was', async (t) => {
  const before = folded(recorded(), absorbed([{ claim: last, into }]));
  const members = [{ claim, into }];
  t.same(
    [absorbed(members), separated(members)].reduce((state, event) => evolve(state, event, ana), before),
    before,
  );
});

t.test('a claim replaces a bounded number of others', async () => {
  const many = Array.from({ length: limits.mergedClaimsMaxItems }, (_, n) => ({
    claim: id('claim', n + 10),
    into,
  }));
  given(recorded())
    .when(merge, knowing([into, folded(recorded(), absorbed(many))]))
    .thenRefused('limit-reached');
});

t.test('open proposals are merged away only by saying that they wait, with their embargoes', async () => {
  const open = checked.slice(0, 5);
  given(...open)
    .when(merge, there)
    .thenRefused('wrong-state', { state: 'in-review', pointer: '#/proposals' });
  const held: ClaimEvent = {
    type: 'verdict.embargoed',
    data: { verdict, until: '2027-01-01T00:00:00.000Z', correction },
  };
  given(...open, held)
    .when(merge, there)
    .thenRefused('wrong-state', { state: 'embargoed', pointer: '#/proposals' });
  given(...open, held)
    .when({ ...merge, proposals: 'wait' }, there)
    .then(mergedInto(into));
});

t.test('on a merged claim what is open is answered, and nothing new is recorded', async (t) => {
  const [reply, objection] = [id('reply', 1), id('objection', 1)];
  const happened: ClaimEvent[] = [
    ...checked,
    {
      type: 'reply.requested',
      data: { reply, claimant: id('claimant', 1), question: 'Why?', dueAt: '2026-11-23T00:00:00.000Z' },
    },
    {
      type: 'objection.lodged',
      data: { objection, about: { kind: 'claim' }, text: 'No.', dueAt: '2026-12-24T00:00:00.000Z' },
    },
    mergedInto(into),
  ];
  const answer = (command: object, type: ClaimEvent['type'], by = ana) => {
    const after = given(...happened).when(
      { claim, ...command } as never,
      {
        by,
        at: '2026-11-24T00:00:00.000Z',
      } as never,
    );
    t.doesNotThrow(() => after.thenHappened(type), type);
  };
  answer({ type: 'receive-reply', reply, text: 'Because.' }, 'reply.received');
  answer({ type: 'lapse-reply', reply }, 'reply.lapsed', system);
  answer(
    { type: 'resolve-objection', objection, outcome: 'upheld', explanation: 'Right.' },
    'objection.resolved',
  );
  answer(
    {
      type: 'lodge-objection',
      objection: id('objection', 2),
      about: { kind: 'verdict', verdict },
      text: 'No.',
    },
    'objection.lodged',
  );
  answer(
    {
      type: 'challenge-evidence',
      evidence: id('evidence', 1),
      challenge: id('challenge', 1),
      reason: 'Forged.',
    },
    'evidence.challenged',
  );
  const taken = { verdict, correction, reason: 'our-error', responsible: 'editor', text: 'We erred.' };
  answer({ type: 'retract-verdict', ...taken }, 'verdict.retracted');

  for (const command of [
    { type: 'record-appearance', appearance: id('appearance', 1), claimant: id('claimant', 1) },
    { type: 'accept-evidence', evidence: id('evidence', 1), strength: 'weak' },
    { type: 'withdraw-evidence', evidence: id('evidence', 1), reason },
    { type: 'publish-verdict', verdict, correction },
    { type: 'release-verdict', verdict },
    { type: 'revise-claim', topics: ['x'], reason },
  ])
    given(...happened)
      .when({ claim, ...command } as never)
      .thenRefused('wrong-state', { state: 'merged', allowed: ['unmerge'] });
});
