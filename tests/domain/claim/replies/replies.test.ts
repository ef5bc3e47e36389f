import t from 'tap';
import { audienceOn, type ClaimEvent } from '../../../../src/domain/claim/events.ts';
import type { ClaimCommandOf } from '../../../../src/domain/claim/commands.ts';
import { itemsNeeded, withItems, withoutItems } from '../../../../src/domain/claim/items.ts';
import { referencesOf } from '../../../../src/domain/commands.ts';
import { limits } from '../../../../src/domain/terms/limits.ts';
import { isRefusal } from '../../../../src/domain/terms/refusal.ts';
import { newId } from '../../../../src/event-store/new-id.ts';
import {
  aChecked,
  aClaim,
  ana,
  anApproved,
  before,
  claim,
  later,
  now,
  outcomeOf,
  publishedAs,
  system,
  verdict,
} from '../claim-history.ts';

const reply = newId('reply');
const claimant = newId('claimant');
const request: ClaimCommandOf<'request-reply'> = {
  type: 'request-reply',
  claim,
  reply,
  claimant,
  question: 'Where did you measure?',
  dueAt: later,
};
const receive: ClaimCommandOf<'receive-reply'> = {
  type: 'receive-reply',
  claim,
  reply,
  text: 'On a mountain.',
};
const lapse: ClaimCommandOf<'lapse-reply'> = { type: 'lapse-reply', claim, reply };
const publish: ClaimCommandOf<'publish-verdict'> = {
  type: 'publish-verdict',
  claim,
  verdict,
  correction: newId('correction'),
};
const requested = (id = reply): ClaimEvent => ({
  type: 'reply.requested',
  data: { reply: id, claimant, question: 'Where did you measure?', dueAt: later },
});
const received: ClaimEvent = { type: 'reply.received', data: { reply, text: 'On a mountain.' } };
const lapsed: ClaimEvent = { type: 'reply.lapsed', data: { reply } };

t.test('a claimant on record is asked, with a time until when the desk waits', async (t) => {
  t.same(aClaim.when(request), [requested()]);
  t.same(referencesOf(request), [{ kind: 'claimant', stream: claimant, pointer: '#/claimant' }]);
});

t.test('a request is made once, for a time to come, and only so many are waited for', async (t) => {
  t.equal(outcomeOf(aClaim.after(requested()).when(request)), 'already-recorded');
  t.equal(outcomeOf(aClaim.when({ ...request, dueAt: before })), 'time-past');
  t.equal(outcomeOf(aClaim.when({ ...request, dueAt: now })), 'time-past');
  const many = Array.from({ length: limits.repliesCarriedMaxItems }, () => requested(newId('reply')));
  t.equal(outcomeOf(aClaim.after(...many).when(request)), 'limit-reached');
});

t.test('the latest requests are kept, and of those that are over the oldest is left out', async (t) => {
  const many = Array.from({ length: limits.repliesCarriedMaxItems }, () => requested(newId('reply')));
  const happened = aClaim.after(requested(), lapsed, ...many);
  const asked = happened.claim.kind === 'absent' ? [] : happened.claim.repliesAsked;
  t.equal(asked.length, limits.repliesCarriedMaxItems);
  t.notOk(asked.some((each) => each.reply === reply));
  const second = newId('reply');
  const ended: ClaimEvent = { type: 'reply.lapsed', data: { reply: second } };
  const both = aClaim.after(requested(), lapsed, requested(second), ended, ...many.slice(1)).claim;
  const kept = both.kind === 'absent' ? [] : both.repliesAsked.map((each) => each.reply);
  t.equal(kept.length, limits.repliesCarriedMaxItems);
  t.ok(kept.includes(second), 'the later one of two that are over is kept');
  t.notOk(kept.includes(reply));
});

t.test('what was answered is put on record once, also when it comes late', async (t) => {
  t.same(aClaim.after(requested()).when(receive), [received]);
  t.same(aClaim.after(requested(), lapsed).when(receive), [received]);
  t.equal(outcomeOf(aClaim.after(requested(), received).when(receive)), 'wrong-state');
  t.equal(outcomeOf(aClaim.when(receive)), 'unknown-reply');
});

t.test('a request lapses when its time has come and not before, and not once it was answered', async (t) => {
  const happened = aClaim.after(requested());
  t.equal(outcomeOf(happened.when(lapse, { by: system, at: now })), 'too-early');
  t.same(happened.when(lapse, { by: system, at: later }), [lapsed]);
  t.equal(outcomeOf(happened.after(received).when(lapse, { by: system, at: later })), 'wrong-state');
  t.equal(outcomeOf(happened.after(lapsed).when(lapse, { by: system, at: later })), 'wrong-state');
  t.equal(outcomeOf(aClaim.when(lapse, { by: system })), 'unknown-reply');
});

t.test('a published verdict carries the replies, whatever came of them', async (t) => {
  const other = newId('reply');
  const happened = anApproved.after(requested(), received, requested(other));
  t.match(happened.when(publish), [
    {
      type: 'verdict.published',
      data: {
        replies: [
          { reply, claimant, question: 'Where did you measure?', state: 'received', text: 'On a mountain.' },
          { reply: other, claimant, state: 'asked' },
        ],
      },
    },
  ]);
  const [published] = anApproved.when(publish) as ClaimEvent[];
  t.notOk('replies' in published!.data, 'without a request the event has no replies');
});

t.test('the replies are read as items, so the kept claim holds none of their words', async (t) => {
  const happened = anApproved.after(requested(), received);
  const kept = withoutItems(happened.claim);
  t.notMatch(JSON.stringify(kept), /mountain/);
  t.ok(itemsNeeded(publish, kept).includes(reply), 'publishing asks for them');
  const again = withItems(
    kept,
    [requested(), received].map((event) => ({ ...event, actor: ana })),
  );
  t.match(again, { replies: { [reply]: { state: 'received', text: 'On a mountain.' } } });
  t.same(
    again.kind === 'recorded' && again.repliesAsked,
    kept.kind === 'recorded' && kept.repliesAsked,
    'and reading them changes nothing else',
  );
});

t.test('replies are for the desk until a published verdict carries them', async (t) => {
  const unpublished = aChecked.after(requested());
  t.equal(audienceOn(unpublished.after(received).claim, 'desk', received), 'desk');
  const carried = publishedAs(verdict, { replies: [{ reply, claimant, state: 'asked' }] });
  const published = anApproved.after(requested(), carried);
  t.equal(audienceOn(published.after(received).claim, 'desk', received), 'public');
  t.equal(audienceOn(published.after(lapsed).claim, 'desk', lapsed), 'public');
  t.equal(audienceOn(published.claim, 'desk', requested(newId('reply'))), 'desk');
});

t.test('all that the commands lead to can be folded again', async (t) => {
  const happened = anApproved.after(requested()).when(lapse, { at: later });
  if (isRefusal(happened)) throw new Error(happened.detail);
  t.match(anApproved.after(requested(), ...happened).claim, {
    repliesAsked: [{ reply, isOpen: false, isPublished: false }],
    replies: { [reply]: { state: 'lapsed' } },
  });
});
