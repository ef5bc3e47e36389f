import t from 'tap';
import type { ClaimCommandOf } from '../../../../src/domain/claim/commands.ts';
import { audienceOn, type ClaimEvent } from '../../../../src/domain/claim/events.ts';
import { withoutItems } from '../../../../src/domain/claim/items.ts';
import { anonymous } from '../../../../src/domain/terms/actor.ts';
import { limits } from '../../../../src/domain/terms/limits.ts';
import { isRefusal } from '../../../../src/domain/terms/refusal.ts';
import { newId } from '../../../../src/event-store/new-id.ts';
import { aChecked, claim, ClaimHistory, now, outcomeOf, recorded, verdict } from '../claim-history.ts';

const objection = newId('objection');
const about = { kind: 'verdict', verdict } as const;
const text = 'You measured on a mountain.';
const reason = 'It sells shoes.';
const own = { claim, objection } as const;
const lodge: ClaimCommandOf<'lodge-objection'> = { type: 'lodge-objection', ...own, about, text };
const release: ClaimCommandOf<'release-objection'> = { type: 'release-objection', ...own };
const setAside: ClaimCommandOf<'set-objection-aside'> = { type: 'set-objection-aside', ...own, reason };
const putBack: ClaimCommandOf<'put-objection-back'> = { type: 'put-objection-back', ...own, reason };
const resolve: ClaimCommandOf<'resolve-objection'> = {
  type: 'resolve-objection',
  ...own,
  outcome: 'rejected',
  explanation: 'It holds.',
};
const acts = { release, 'set-aside': setAside, 'put-back': putBack, resolve } as const;

const received = (id = objection): ClaimEvent => ({
  type: 'objection.received',
  data: { objection: id, about, text, dueAt: now },
});
const released: ClaimEvent = { type: 'objection.released', data: { objection, about, text, dueAt: now } };
const wasSetAside: ClaimEvent = { type: 'objection.set-aside', data: { objection, reason } };
const wasPutBack: ClaimEvent = { type: 'objection.put-back', data: { objection, reason } };
const resolved: ClaimEvent = {
  type: 'objection.resolved',
  data: { objection, outcome: 'rejected', explanation: 'It holds.' },
};

t.test('what a stranger sends waits for the desk; what a member objects is public at once', async (t) => {
  const dueAt = '2026-12-02T12:00:00.000Z';
  const policy = { objectionDays: 10 };
  const data = { objection, about, text, dueAt };
  t.same(aChecked.when(lodge, { by: anonymous, policy }), [{ type: 'objection.received', data }]);
  t.same(aChecked.when(lodge, { policy }), [{ type: 'objection.lodged', data }]);
  t.equal(audienceOn(aChecked.claim, 'desk', received()), 'desk');
});

t.test('a waiting objection contests nothing, and opens with its release', async (t) => {
  const waiting = aChecked.after(received());
  t.match(waiting.claim, { openObjections: [], waitingObjections: [objection] });
  t.same(waiting.when(release, { policy: { objectionDays: 10 } }), [
    { type: 'objection.released', data: { objection, about, text, dueAt: '2026-12-02T12:00:00.000Z' } },
  ]);
  const open = waiting.after(released);
  t.match(open.claim, { openObjections: [{ objection }], waitingObjections: [] });
  t.equal(outcomeOf(open.when(resolve)), 'objection.resolved');
  const withheld = waiting.when({ ...release, withholdText: true });
  if (isRefusal(withheld)) throw new Error(withheld.detail);
  t.equal(JSON.stringify(withheld).includes(text), false, 'the public event has no words');
});

t.test('each act is possible in one state, and the others say why not', async (t) => {
  const waiting = aChecked.after(received());
  const states = {
    none: [
      aChecked,
      { release: 'unknown', 'set-aside': 'unknown', 'put-back': 'unknown', resolve: 'unknown' },
    ],
    waiting: [waiting, { release: 'released', 'set-aside': 'set-aside' }],
    'set aside': [waiting.after(wasSetAside), { 'put-back': 'put-back' }],
    'put back': [waiting.after(wasSetAside, wasPutBack), { release: 'released', 'set-aside': 'set-aside' }],
    open: [waiting.after(released), { resolve: 'resolved' }],
    resolved: [waiting.after(released, resolved), {}],
  } as const;
  for (const [state, [happened, possible]] of Object.entries(states))
    for (const [name, command] of Object.entries(acts)) {
      const outcome = (possible as Record<string, string>)[name];
      const expected =
        outcome === undefined
          ? 'wrong-state'
          : outcome === 'unknown'
            ? 'unknown-objection'
            : `objection.${outcome}`;
      t.equal(outcomeOf(happened.when(command)), expected, `${state}: ${name}`);
    }
});

t.test('strangers fill neither the open objections of a claim nor what it keeps', async (t) => {
  const many = Array.from({ length: limits.waitingObjectionsMaxItems }, () => received(newId('objection')));
  const full = aChecked.after(...many);
  t.equal(outcomeOf(full.when(lodge, { by: anonymous })), 'limit-reached');
  t.equal(outcomeOf(full.when(lodge)), 'objection.lodged', 'members still object');
  t.equal(outcomeOf(full.after(received()).when(setAside)), 'objection.set-aside');
  t.equal(outcomeOf(full.after(received(), wasSetAside).when(putBack)), 'limit-reached');
  const sifted = Array.from({ length: 1_000 }, () => newId('objection')).flatMap((id): ClaimEvent[] => [
    received(id),
    { type: 'objection.set-aside', data: { objection: id, reason } },
  ]);
  const [before, after] = [aChecked, aChecked.after(...sifted)].map(({ claim }) => withoutItems(claim));
  t.same({ ...after, counts: undefined }, { ...before, counts: undefined });
});

t.test('an objection is sent once, and a claim of the desk is none to a stranger', async (t) => {
  t.equal(outcomeOf(aChecked.after(received()).when(lodge, { by: anonymous })), 'already-recorded');
  const ofDesk = new ClaimHistory().after({ ...recorded, data: { ...recorded.data, visibility: 'desk' } });
  const anyone = { ...lodge, about: { kind: 'claim' } } as const;
  t.same(ofDesk.when(anyone, { by: anonymous }), new ClaimHistory().when(anyone, { by: anonymous }));
});

t.test('objections that strangers lodged before keep their meaning: public, and open', async (t) => {
  const before: ClaimEvent = { type: 'objection.lodged', data: { objection, about, text, dueAt: now } };
  t.match(aChecked.after(before).claim, { openObjections: [{ objection }], waitingObjections: [] });
  t.equal(outcomeOf(aChecked.after(before).when(release)), 'wrong-state');
});
