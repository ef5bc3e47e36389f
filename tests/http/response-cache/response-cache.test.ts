import t from 'tap';
import type { RecordedEvent } from '../../../src/domain/events.ts';
import { createResponseCache, type Question } from '../../../src/http/response-cache/response-cache.ts';

const question: Question = { ledger: 'main', stream: 'claim', audience: 'public', operation: 'readClaim' };
const answer = (version: number) => ({ version, body: `at ${version}` });
const event = (position: number, version: number, audience = 'public', stream = 'claim') =>
  ({ stream, version, position, audience, public: { position, version } }) as RecordedEvent;

/** A response cache, and control over the progress of the views. */
const open = (maxBytes = 10_000) => {
  const views = { at: 10, epoch: 1 };
  const answers = createResponseCache(async () => ({ position: views.at, epoch: views.epoch }), maxBytes);
  answers.begin('main', 10);
  return { views, answers };
};

t.test('no cached answer outlives the generation of the rows that it was read from', async (t) => {
  const { views, answers } = open();
  const before = await answers.lookUp(question);
  before.keep(answer(1));
  t.same((await answers.lookUp(question)).answer, answer(1));
  views.epoch = 2;
  t.equal((await answers.lookUp(question)).answer, undefined);
  before.keep(answer(1));
  t.equal((await answers.lookUp(question)).answer, undefined, 'nor is it cached by a read that began before');
});

t.test('an answer is cached until an event of its stream arrives', async (t) => {
  const { answers } = open();
  (await answers.lookUp(question)).keep(answer(1));
  t.same((await answers.lookUp(question)).answer, answer(1));
  t.equal((await answers.lookUp({ ...question, audience: 'desk' })).answer, undefined, 'another audience');
  t.equal((await answers.lookUp({ ...question, operation: 'readStatus' })).answer, undefined);
  t.equal((await answers.lookUp({ ...question, ledger: 'other' })).answer, undefined);
  answers.happened('main', [event(11, 4, 'public', 'another')]);
  t.same((await answers.lookUp(question)).answer, answer(1), 'events of other streams invalidate nothing');
  answers.happened('main', [event(12, 2)]);
  t.equal((await answers.lookUp(question)).answer, undefined);
});

t.test('an event of the desk removes the answers to the desk alone', async (t) => {
  const { answers } = open();
  const ofDesk = { ...question, audience: 'desk' } as const;
  for (const each of [question, ofDesk]) (await answers.lookUp(each)).keep(answer(1));
  answers.happened('main', [event(11, 2, 'desk')]);
  t.same((await answers.lookUp(question)).answer, answer(1));
  t.equal((await answers.lookUp(ofDesk)).answer, undefined);
});

t.test('no cached answer is returned while the views are ahead of the received events', async (t) => {
  const { answers, views } = open();
  (await answers.lookUp(question)).keep(answer(1));
  views.at = 11;
  t.equal((await answers.lookUp(question)).answer, undefined);
  answers.happened('main', [event(11, 1, 'public', 'another')]);
  t.same((await answers.lookUp(question)).answer, answer(1));
});

t.test('an answer read before an event is not cached after it', async (t) => {
  const { answers, views } = open();
  const { keep } = await answers.lookUp(question);
  answers.happened('main', [event(11, 2)]);
  keep(answer(1));
  views.at = 11;
  t.equal((await answers.lookUp(question)).answer, undefined);
  (await answers.lookUp(question)).keep(answer(2));
  t.same((await answers.lookUp(question)).answer, answer(2));
  answers.happened('main', [event(12, 3, 'desk')]);
  (await answers.lookUp(question)).keep(answer(2));
  t.same((await answers.lookUp(question)).answer, answer(2), 'the public gets its own version');
});

t.test('nothing is cached that may lack an event from before the subscription began', async (t) => {
  const { answers, views } = open();
  views.at = 9;
  (await answers.lookUp(question)).keep(answer(1));
  views.at = 10;
  t.equal((await answers.lookUp(question)).answer, undefined);
});

t.test('the bytes are bounded, and a restart of the subscription empties the cache', async (t) => {
  const { answers } = open(1_000);
  for (let n = 0; n < 20; n += 1)
    (await answers.lookUp({ ...question, stream: `claim ${n}` })).keep(answer(1));
  const kept = await Promise.all(
    Array.from({ length: 20 }, (_, n) => answers.lookUp({ ...question, stream: `claim ${n}` })),
  );
  const count = kept.filter((each) => each.answer !== undefined).length;
  t.ok(count > 0 && count < 5, `${count} are cached`);
  answers.begin('main', 10);
  t.equal((await answers.lookUp({ ...question, stream: 'claim 19' })).answer, undefined);
});
