import t from 'tap';
import { startDesk } from '../support/desk-of-answers.ts';

const question = 'Where did you measure?';

t.test(
  'replies are for the desk until the verdict carries them, and requests expire automatically',
  async (t) => {
    const desk = await startDesk(t);
    const { ask, ana: key } = desk;
    const { at, evidence } = await desk.claimWithEvidence();
    const claimant = await desk.make('/claimants', { kind: 'person', name: 'Mr. Kettle' });
    const other = await desk.make('/claimants', { kind: 'organisation', name: 'The Pot' });
    const dueAt = desk.time.inDays(2);
    const asked = await desk.make(`${at}/replies`, { claimant, question, dueAt });
    const lapsing = await desk.make(`${at}/replies`, { claimant: other, question, dueAt });
    const reply = `${at}/replies/${asked}`;
    t.match((await ask('GET', reply, { key })).body, {
      state: 'asked',
      claimant,
      question,
      dueAt,
      text: null,
    });
    t.match((await ask('GET', `${at}/history`, { key })).body.items.at(-1), {
      what: `Ana asked The Pot for a reply by ${dueAt}.`,
      why: question,
    });

    await desk.tick();
    t.match((await ask('GET', reply, { key })).body, { state: 'asked' }, 'it is not due yet');
    await desk.change(`${reply}/receive`, { text: 'On a mountain.' });
    desk.time.forward(3);
    await desk.tick();
    await desk.tick();
    const after = await ask('GET', `${at}/replies`, { key });
    t.match(after.body.items, [
      { id: asked, state: 'received', text: 'On a mountain.' },
      { id: lapsing, state: 'lapsed' },
    ]);
    t.equal((await ask('GET', `${at}/replies?state=lapsed`, { key })).body.items.length, 1);
    const happened = await desk.events(key);
    const lapsed = happened.filter((event) => event.type === 'reply.lapsed');
    t.match(lapsed, [{ actor: { kind: 'system' }, data: { reply: lapsing } }], 'it lapsed once');
    t.equal(lapsed.length, 1);

    t.same((await ask('GET', `${at}/replies`)).body.items, [], 'the public sees none');
    t.equal((await ask('GET', reply)).status, 404);
    t.notMatch(JSON.stringify(await desk.events()), /reply|mountain|Where did you/);

    const verdict = await desk.published(at, evidence);
    const carried = [
      { reply: asked, claimant, question, state: 'received', text: 'On a mountain.' },
      { reply: lapsing, claimant: other, question, state: 'lapsed' },
    ];
    t.same((await ask('GET', `${at}/verdicts/${verdict}`)).body.repliesAsPublished, carried);
    t.match((await desk.events()).at(-1), { type: 'verdict.published', data: { replies: carried } });
    const shown = (await ask('GET', reply)).body;
    t.match(shown, {
      state: 'received',
      text: 'On a mountain.',
      isPublished: true,
      question,
      toConsider: false,
    });

    await desk.change(`${at}/replies/${lapsing}/receive`, { text: 'Black, you say?' });
    t.match((await ask('GET', `${at}/replies/${lapsing}`)).body, {
      state: 'received',
      text: 'Black, you say?',
    });
    const again = await ask('POST', `${reply}/receive`, {
      key,
      body: { text: 'Other words.' },
      headers: { 'if-match': '*' },
    });
    t.match(again, { status: 409, body: { type: '/problems/wrong-state', state: 'received' } });
  },
);

t.test('a time is accepted in any time zone, and recorded in UTC', async (t) => {
  const desk = await startDesk(t);
  const { ask, ana: key } = desk;
  const { at } = await desk.claimWithEvidence();
  const claimant = await desk.make('/claimants', { kind: 'person', name: 'Mr. Kettle' });
  const made = await ask('POST', `${at}/replies`, {
    key,
    body: { claimant, question, dueAt: '2036-06-01T14:00:00+02:00' },
  });
  t.equal(made.status, 201);
  const recorded = '2036-06-01T12:00:00.000Z';
  t.match((await ask('GET', `${at}/replies/${made.body.id}`, { key })).body, { dueAt: recorded });
  const { body: page } = await ask('GET', `/events?after=${made.body.position - 1}&limit=1`, { key });
  t.equal(page.items[0].data.dueAt, recorded, 'the stored value');
  const due = async (dueBy: string): Promise<number> =>
    (await ask('GET', `/deadlines?dueBy=${encodeURIComponent(dueBy)}`, { key })).body.items.length;
  t.equal(await due('2036-06-01T09:30:00-02:30'), 1, 'the same time in another time zone');
  t.equal(await due('2036-06-01T09:29:59-02:30'), 0);
});

t.test('an invalid request is refused with its reason', async (t) => {
  const desk = await startDesk(t);
  const { ask, ana: key } = desk;
  const { at } = await desk.claimWithEvidence();
  const claimant = await desk.make('/claimants', { kind: 'person', name: 'Mr. Kettle' });
  const past = await ask('POST', `${at}/replies`, {
    key,
    body: { claimant, question, dueAt: desk.time.inDays(-1) },
  });
  t.match(past, { status: 422, body: { type: '/problems/time-past', errors: [{ pointer: '#/dueAt' }] } });
  const unknown = await ask('POST', `${at}/replies`, {
    key,
    body: { claimant: 'claimant_01m80p9rrnfvgtm0e250m34aks', question, dueAt: desk.time.inDays(1) },
  });
  t.match(unknown, { status: 422, body: { type: '/problems/unknown-reference' } });
  const missing = await ask('POST', `${at}/replies/reply_01m80p9rrnfvgtm0e250m34aks/receive`, {
    key,
    body: { text: 'Yes.' },
    headers: { 'if-match': '*' },
  });
  t.match(missing, { status: 404, body: { type: '/problems/unknown-reply' } });
  t.equal((await ask('POST', `${at}/replies`, { body: {} })).status, 401, 'only the desk requests replies');
});
