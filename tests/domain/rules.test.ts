import { firstPolicy } from '../../src/domain/ledger/policy.ts';
import assert from 'node:assert/strict';
import t from 'tap';
import type { z } from 'zod';
import { claimEvents } from '../../src/domain/claim/events.ts';
import { command } from '../../src/domain/commands.ts';
import { deciders } from '../../src/domain/deciders.ts';
import { eventDefinitions } from '../../src/domain/events.ts';
import { actor } from '../../src/domain/terms/actor.ts';
import { isRefusal } from '../../src/domain/terms/refusal.ts';
import * as commands from './builders/claim-commands.ts';
import {
  cited,
  correctionPublished,
  declined,
  evidenceAccepted,
  evidenceOffered,
  evidenceWithdrawn,
  isFalse,
  isTrue,
  recorded,
  reworded,
  verdictApproved,
  verdictProposed,
  verdictPublished,
  verdictRetracted,
  verdictSuperseded,
} from './builders/claim-events.ts';
import { ana, anaByAnotherName, anaWithAnotherKey, ben, id, robot } from './builders/people.ts';
import { by, given, truth } from './given.ts';

const { notice, publishVerdict } = commands;
const accepted = [recorded(), evidenceOffered(), evidenceAccepted()];
const approved = [...accepted, verdictProposed(), verdictApproved()];
const checked = [...approved, verdictPublished()];
const second = { verdict: id('verdict', 2) };
const secondReady = [...checked, verdictProposed({ ...second, rating: isTrue }), verdictApproved(second)];

/** Whether no event of the type can be stored without the field. */
const demands = (type: string, field: string): boolean => {
  const data = claimEvents.find((each) => each.type === type)?.data as z.ZodObject | undefined;
  const schema = data?.shape[field] as z.ZodType | undefined;
  return schema !== undefined && !schema.safeParse(undefined).success;
};

t.test('rule 1: nothing is overwritten; a changed mind is a new event with a reason', async (t) => {
  const changesOfMind = [
    ...[
      'claim.reworded',
      'claim.declined',
      'claim.reopened',
      'claim.withdrawn',
      'claim.restored',
      'evidence.declined',
      'evidence.challenged',
    ],
    ...['evidence.challenge-dismissed', 'evidence.withdrawn', 'verdict.superseded', 'verdict.retracted'],
    'verdict.withdrawn',
  ];
  for (const type of [...changesOfMind, 'correction.published'])
    t.ok(demands(type, 'reason'), `${type} needs a reason`);
  t.ok(demands('verdict.returned', 'comments'), 'verdict.returned needs comments');
});

t.test('rule 1: nothing that was published is proposed, approved or published a second time', async () => {
  for (const after of [[], [verdictSuperseded()], [verdictRetracted()]])
    for (const command of [commands.proposeVerdict(), commands.approveVerdict(), publishVerdict({ notice })])
      given(...checked, ...after)
        .when(command, { by: ben })
        .thenRefused('wrong-state');
});

t.test('rule 2: what is no longer in force carries nothing new', async () => {
  given(...accepted, evidenceWithdrawn())
    .when(commands.proposeVerdict())
    .thenRefused('evidence-not-in-force');
  given(...approved, evidenceWithdrawn())
    .when(publishVerdict())
    .thenRefused('evidence-not-in-force');
  given(...secondReady, verdictSuperseded(), verdictPublished(second))
    .when(commands.retractVerdict())
    .thenRefused('wrong-state', { state: 'superseded' });
});

t.test('rule 3: a claim without a verdict is a normal state, declined or not', async () => {
  given(recorded()).when(commands.addNote()).then({ type: 'note.added', data: noteData() });
  given(recorded())
    .when(commands.declineClaim({ reason: 'Opinion.' }))
    .then(declined({ reason: 'Opinion.' }));
  const someone = { claimant: id('claimant', 1), kind: 'unknown', name: 'An unsigned leaflet' } as const;
  given()
    .when({ type: 'register-claimant', ...someone })
    .then({ type: 'claimant.registered', data: someone });
});

const noteData = () => ({ note: id('note', 1), text: 'Ask the archive.' });

t.test('rule 4: an author never approves their own verdict, whichever key they use', async () => {
  for (const author of [ana, anaWithAnotherKey, anaByAnotherName])
    given(...accepted, verdictProposed())
      .when(commands.approveVerdict(), { by: author })
      .thenRefused('own-verdict');
});

t.test('rule 4: how many approvals are needed is policy; any edit after approval voids it', async () => {
  for (const approvalsNeeded of [2, 3, 10])
    given(...approved)
      .when(publishVerdict(), { policy: { ...firstPolicy, approvalsNeeded } })
      .thenRefused('approvals-missing');
  given(...approved)
    .when(publishVerdict())
    .then(verdictPublished());
  given(...approved, verdictProposed())
    .when(publishVerdict())
    .thenRefused('approvals-missing');
  given(...approved, reworded())
    .when(publishVerdict())
    .thenRefused('claim-reworded');
});

t.test('rule 5: a published verdict changes only with a typed reason and a correction', async (t) => {
  given(...secondReady)
    .when(publishVerdict(second))
    .thenRefused('correction-required');
  given(...secondReady)
    .when(publishVerdict({ ...second, notice: { ...notice, class: 'update' } }))
    .thenRefused('correction-class');
  given(...checked)
    .when(commands.retractVerdict({ text: 'We were wrong.' }))
    .then(
      verdictRetracted(),
      correctionPublished({
        reason: 'our-error',
        responsible: 'checker',
        text: 'We were wrong.',
        before: isFalse,
      }),
    );
  const reasons = ['new-evidence', 'our-error', 'claim-changed', 'methodology', 'legal'];
  const isTyped = (reason: string): boolean =>
    command.safeParse(commands.retractVerdict({ reason: reason as 'legal' })).success;
  for (const reason of reasons) t.ok(isTyped(reason), reason);
  for (const reason of ['', 'other', 'Because.']) t.notOk(isTyped(reason), reason);
});

t.test(
  'rule 8: when it was said and when it was recorded are two times, and neither moves the other',
  async (t) => {
    const command = commands.recordAppearance({ date: '2000-05-28' });
    const { decide, evolve, initial } = deciders.claim;
    const state = evolve(initial, recorded(), ana);
    const at = (time: string) =>
      decide(command, state, { by: ana, at: time, policy: firstPolicy, scale: truth });
    t.strictSame(at('2026-11-22T12:00:00.000Z'), at('2000-05-28T00:00:00.000Z'));
    t.match(at('2026-11-22T12:00:00.000Z'), [{ data: { date: '2000-05-28' } }]);
    const times = eventDefinitions.filter(({ data }) => 'recordedAt' in data.shape || 'at' in data.shape);
    t.strictSame(times, [], 'no event says itself when it was recorded');
  },
);

t.test('rule 12: machine-made content is labelled, and a machine approves nothing', async (t) => {
  given(...accepted, verdictProposed())
    .when(commands.approveVerdict(), { by: robot })
    .thenRefused('machine-approval');
  given(...accepted, by(robot, verdictProposed()), verdictApproved())
    .when(publishVerdict())
    .then(verdictPublished({ proposedBy: [robot] }));
  t.notOk(actor.safeParse({ ...robot, kind: undefined }).success, 'an actor requires a kind');
});

t.test(
  'rule 13: proposals, approvals and notes are the desk’s; members, keys and what is sealed are for admins',
  async (t) => {
    const forWhom = (audience: string): string[] =>
      eventDefinitions.flatMap((each) => (each.audience === audience ? [each.type] : []));
    t.strictSame(forWhom('desk').toSorted(), [
      ...[
        'claim.assigned',
        'match.confirmed',
        'match.rejected',
        'match.withdrawn',
        'note.added',
        'note.corrected',
        'note.withdrawn',
        'objection.put-back',
        'objection.received',
        'objection.set-aside',
        'reply.lapsed',
        'reply.received',
        'reply.requested',
      ],
      ...[
        'verdict.approved',
        'verdict.author-left',
        'verdict.embargoed',
        'verdict.proposed',
        'verdict.ratings-opened',
      ],
      'verdict.returned',
      'verdict.withdrawn',
    ]);
    t.strictSame(forWhom('admin'), [
      'verdict.rated',
      ...['member.added', 'member.role-changed', 'member.renamed', 'member.removed'],
      ...['member.identity-linked', 'member.sessions-ended'],
      ...['key.issued', 'key.rotated', 'key.narrowed', 'key.revoked', 'ledger.created', 'position.withheld'],
    ]);
  },
);

t.test('rule 13: whatever happens to a claim of the desk is the desk’s', async () => {
  const { audience, decide, evolve, initial } = deciders.claim;
  for (const visibility of ['public', 'desk'] as const) {
    const state = evolve(initial, recorded({ visibility }), ana);
    assert.equal(audience('public', state), visibility);
    assert.equal(audience('desk', state), 'desk');
    assert.equal(audience('admin', state), 'admin');
    const command = commands.recordClaim({ visibility });
    const decision = decide(command, initial, { by: ana, at: '', policy: firstPolicy });
    assert.ok(!isRefusal(decision), 'the event that makes the claim is judged by the claim it makes');
    const after = decision.reduce((claim, event) => evolve(claim, event, ana), initial);
    assert.equal(audience('public', after), visibility);
  }
});

t.test('rule 13: what was published names the evidence, and nothing of the desk', async () => {
  given(...accepted, verdictProposed(), by(ben, verdictApproved({ comment: 'Between us.' })))
    .when(publishVerdict())
    .then(verdictPublished({ reliedOn: [cited()] }));
});
