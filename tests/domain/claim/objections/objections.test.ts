import t from 'tap';
import type { ClaimCommandOf } from '../../../../src/domain/claim/commands.ts';
import type { ClaimEvent } from '../../../../src/domain/claim/events.ts';
import { withoutItems } from '../../../../src/domain/claim/items.ts';
import { limits } from '../../../../src/domain/terms/limits.ts';
import { isRefusal } from '../../../../src/domain/terms/refusal.ts';
import { newId } from '../../../../src/event-store/new-id.ts';
import {
  aChecked,
  aClaim,
  anApproved,
  claim,
  now,
  outcomeOf,
  publishedAs,
  proposedAs,
  rating,
  recorded,
  ClaimHistory,
  verdict,
} from '../claim-history.ts';

const objection = newId('objection');
const lodge = (about: ClaimCommandOf<'lodge-objection'>['about']): ClaimCommandOf<'lodge-objection'> => ({
  type: 'lodge-objection',
  claim,
  objection,
  about,
  text: 'You measured on a mountain.',
});
const resolve: ClaimCommandOf<'resolve-objection'> = {
  type: 'resolve-objection',
  claim,
  objection,
  outcome: 'partly-upheld',
  explanation: 'The pressure is named now.',
};
const lodged = (id = objection): ClaimEvent => ({
  type: 'objection.lodged',
  data: { objection: id, about: { kind: 'claim' }, text: 'No.', dueAt: now },
});
const resolved: ClaimEvent = {
  type: 'objection.resolved',
  data: { objection, outcome: 'rejected', explanation: 'It holds.' },
};

t.test(
  'a member can object to a published verdict; the answer is due by the days of the policy',
  async (t) => {
    const about = { kind: 'verdict', verdict } as const;
    const happened = aChecked.when(lodge(about), { policy: { objectionDays: 10 } });
    t.same(happened, [
      {
        type: 'objection.lodged',
        data: { objection, about, text: 'You measured on a mountain.', dueAt: '2026-12-02T12:00:00.000Z' },
      },
    ]);
  },
);

t.test('where a policy from before says nothing of objections, the first policy holds', async (t) => {
  const happened = aChecked.when(lodge({ kind: 'claim' }), { policy: { approvalsNeeded: 2 } });
  t.match(happened, [{ data: { dueAt: '2026-12-22T12:00:00.000Z' } }]);
});

t.test('one can object to a verdict that is not in force any more, and to a correction', async (t) => {
  const correction = newId('correction');
  const changed = aChecked.after(
    { type: 'verdict.retracted', data: { verdict, reason: 'our-error' } },
    {
      type: 'correction.published',
      data: {
        correction,
        verdict,
        class: 'substantial',
        reason: 'our-error',
        responsible: 'checker',
        text: 'We erred.',
      },
    },
  );
  t.equal(outcomeOf(changed.when(lodge({ kind: 'verdict', verdict }))), 'objection.lodged');
  t.equal(outcomeOf(changed.when(lodge({ kind: 'correction', correction }))), 'objection.lodged');
});

t.test('what is not published cannot be told from what is not there', async (t) => {
  const missing = aClaim.when(lodge({ kind: 'verdict', verdict }));
  t.equal(outcomeOf(missing), 'unknown-reference');
  for (const happened of [
    aClaim.after(proposedAs(verdict)),
    anApproved,
    anApproved.after({
      type: 'verdict.embargoed',
      data: { verdict, until: '2027-01-01T00:00:00.000Z', correction: newId('correction') },
    }),
    anApproved.after({ type: 'verdict.returned', data: { verdict, comments: 'No.' } }),
  ])
    t.same(happened.when(lodge({ kind: 'verdict', verdict })), missing);
  t.equal(
    outcomeOf(aChecked.when(lodge({ kind: 'correction', correction: newId('correction') }))),
    'unknown-reference',
  );
  const ofDesk = new ClaimHistory().after({ ...recorded, data: { ...recorded.data, visibility: 'desk' } });
  t.same(ofDesk.when(lodge({ kind: 'claim' })), new ClaimHistory().when(lodge({ kind: 'claim' })));
});

t.test('an objection is lodged once, and only so many can be open at once', async (t) => {
  t.equal(outcomeOf(aClaim.after(lodged()).when(lodge({ kind: 'claim' }))), 'already-recorded');
  const many = Array.from({ length: limits.openObjectionsMaxItems }, () => lodged(newId('objection')));
  t.equal(outcomeOf(aClaim.after(...many).when(lodge({ kind: 'claim' }))), 'limit-reached');
});

t.test('an answer says where to turn next, if the policy does', async (t) => {
  const happened = aChecked.after(lodged());
  const data = { objection, outcome: 'partly-upheld', explanation: 'The pressure is named now.' };
  t.same(happened.when(resolve), [{ type: 'objection.resolved', data }]);
  const escalation = 'https://press-council.example/complain';
  t.same(happened.when(resolve, { policy: { escalationUrl: escalation } }), [
    { type: 'objection.resolved', data: { ...data, escalation } },
  ]);
});

t.test('an objection is answered once, and makes room', async (t) => {
  t.equal(outcomeOf(aChecked.when(resolve)), 'unknown-objection');
  const happened = aChecked.after(lodged(), resolved);
  t.equal(outcomeOf(happened.when(resolve)), 'wrong-state');
  t.match(happened.claim, { openObjections: [] });
});

t.test('what is kept of a claim stays as small as it is, however many were answered', async (t) => {
  const answered = Array.from({ length: 1_000 }, () => newId('objection')).flatMap((id): ClaimEvent[] => [
    lodged(id),
    { type: 'objection.resolved', data: { objection: id, outcome: 'rejected', explanation: 'No.' } },
  ]);
  const [before, after] = [aChecked, aChecked.after(...answered)].map(({ claim }) => withoutItems(claim));
  t.same({ ...after, counts: undefined }, { ...before, counts: undefined });
});

t.test('an objection that is upheld leaves the verdict as it is', async (t) => {
  const happened = aChecked.after(lodged()).when({ ...resolve, outcome: 'upheld' });
  if (isRefusal(happened)) throw new Error(happened.detail);
  t.match(aChecked.after(lodged(), ...happened).claim, { inForce: { verdict, rating } });
});

t.test('a correction says which rating it replaced by which', async (t) => {
  const second = newId('verdict');
  const happened = aChecked.after(proposedAs(second, 'true'));
  const publish = {
    type: 'publish-verdict',
    claim,
    verdict: second,
    correction: newId('correction'),
  } as const;
  const notice = { reason: 'our-error', class: 'substantial', responsible: 'checker', text: 'Oh.' } as const;
  t.match(happened.when({ ...publish, notice }, { policy: { approvalsNeeded: 0 } }), [
    { type: 'verdict.superseded' },
    {
      type: 'correction.published',
      data: { before: { code: 'false' }, after: { code: 'true' }, by: second },
    },
    { type: 'verdict.published' },
  ]);
  const retract = { ...publish, ...notice, type: 'retract-verdict', verdict } as const;
  const { class: _, ...given } = retract;
  t.match(happened.after(publishedAs(verdict)).when(given), [
    { type: 'verdict.retracted' },
    { type: 'correction.published', data: { before: { code: 'false' }, after: undefined } },
  ]);
});
