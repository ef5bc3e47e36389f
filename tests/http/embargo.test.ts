import t from 'tap';
import { startDesk } from '../support/desk-of-answers.ts';

const notice = { reason: 'our-error', class: 'substantial', responsible: 'editor', text: 'We misread it.' };

t.test('the public sees no trace of an embargoed verdict before its time', async (t) => {
  const desk = await startDesk(t);
  const { ask } = desk;
  await desk.setPolicy({ publicIntake: true });
  const { at, claim, evidence } = await desk.claimWithEvidence();
  const first = await desk.published(at, evidence);
  const missing = 'verdict_01m80p9rrnfvgtm0e250m34aks';
  const objecting = async (verdict: string) => {
    const body = { about: { kind: 'verdict', verdict }, text: 'No.' };
    const { status, body: answer } = await ask('POST', `${at}/objections`, { body });
    const said = JSON.stringify({ ...answer, requestId: '' }).replaceAll(verdict, '');
    return { status, said };
  };
  const paths = ['', '/status', '/history', '/events', '/verdicts', '/verdicts?state=any', '/corrections'];
  const readsOf = [...paths, '/replies', '/objections', '/counter-evidence'].map((path) => `${at}${path}`);
  const everything = async () =>
    Promise.all(
      [
        ...readsOf,
        '/claims',
        '/claims?rating=true',
        '/corrections',
        '/deadlines?state=open',
        '/objections',
      ].map(async (path) => (await ask('GET', path)).body),
    );
  const shownBefore = await everything();
  const eventsBefore = await desk.events();
  const objectingBefore = await objecting(missing);

  const second = await desk.approved(at, evidence, 'true');
  const until = desk.time.inDays(2);
  const verdict = `${at}/verdicts/${second}`;
  const held = await desk.change(`${verdict}/embargo`, { until, notice });
  t.equal(held.status, 200);
  t.match((await ask('GET', verdict, { key: desk.ana })).body, { state: 'proposed', embargoedUntil: until });
  t.match((await ask('GET', `${at}/history`, { key: desk.ana })).body.items.at(-1), {
    what: `Ben put the approved verdict under an embargo until ${until}.`,
  });
  t.match((await ask('GET', '/deadlines', { key: desk.ana })).body.items, [
    { kind: 'embargo', id: second, claim, dueAt: until, state: 'open' },
  ]);

  await desk.tick();
  t.same(await everything(), shownBefore, 'what the public sees has not changed');
  t.same(await desk.events(), eventsBefore);
  t.equal((await ask('GET', verdict)).status, 404);
  t.same(await objecting(second), objectingBefore, 'errors show nothing either');

  desk.time.forward(3);
  await desk.tick();
  t.match((await ask('GET', `${at}/status`)).body, { status: 'checked', rating: { code: 'true' } });
  t.match((await ask('GET', verdict)).body, {
    state: 'published',
    supersedes: first,
    embargoedUntil: null,
    proposedBy: [{ role: 'checker' }],
    approvedBy: [{ role: 'editor' }],
  });
  t.match((await ask('GET', `${at}/corrections`)).body.items, [{ ...notice, verdict: first }]);
  const published = (await desk.events()).filter((event) => event.data.verdict === second);
  t.match(published, [{ type: 'verdict.published', actor: { kind: 'system' } }]);
  t.match((await ask('GET', '/deadlines?state=done', { key: desk.ana })).body.items, [{ id: second }]);
});

t.test('an embargo can be moved and ended early, but not set to a past time', async (t) => {
  const desk = await startDesk(t);
  const { ask, ben: key } = desk;
  const { at, evidence } = await desk.claimWithEvidence();
  const verdict = `${at}/verdicts/${await desk.approved(at, evidence)}`;
  const headers = { 'if-match': '*' };
  const past = await ask('POST', `${verdict}/embargo`, {
    key,
    headers,
    body: { until: desk.time.inDays(-1) },
  });
  t.match(past, { status: 422, body: { type: '/problems/time-past', errors: [{ pointer: '#/until' }] } });
  const checker = await ask('POST', `${verdict}/embargo`, {
    key: desk.ana,
    headers,
    body: { until: desk.time.inDays(1) },
  });
  t.equal(checker.status, 403);

  await desk.change(`${verdict}/embargo`, { until: desk.time.inDays(1) });
  await desk.change(`${verdict}/embargo`, { until: desk.time.inDays(9) });
  desk.time.forward(2);
  await desk.tick();
  t.equal((await ask('GET', verdict)).status, 404, 'the first time passed');
  const unasked = await ask('POST', `${verdict}/publish`, { key, headers, body: {} });
  t.match(unasked, {
    status: 409,
    body: { type: '/problems/embargoed', errors: [{ pointer: '#/releaseEarly' }] },
  });
  const until = (await ask('GET', verdict, { key })).body.embargoedUntil;
  await desk.change(`${verdict}/publish`, { releaseEarly: true, reason: 'It is out already.' });
  t.match((await ask('GET', verdict)).body, {
    state: 'published',
    releasedEarly: { until, reason: 'It is out already.' },
  });
  t.match(
    (await ask('GET', `${at}/history`)).body.items.at(-1).what,
    `before its embargo ended at ${until} because “It is out already”.`,
    'the public history names the early release',
  );
  desk.time.forward(9);
  await desk.tick();
  const published = (await desk.events()).filter((event) => event.type === 'verdict.published');
  t.match(published, [{ actor: { role: 'editor' } }]);
  t.equal(published.length, 1, 'the second time found nothing to do');
});

t.test('on a claim of the desk the release is visible to the desk alone', async (t) => {
  const desk = await startDesk(t);
  const { at, evidence } = await desk.claimWithEvidence({ visibility: 'desk' });
  const verdict = `${at}/verdicts/${await desk.approved(at, evidence)}`;
  await desk.change(`${verdict}/embargo`, { until: desk.time.inDays(1) });
  desk.time.forward(2);
  await desk.tick();
  t.match((await desk.ask('GET', verdict, { key: desk.ana })).body, { state: 'published' });
  t.equal((await desk.ask('GET', verdict)).status, 404);
  t.notMatch(JSON.stringify(await desk.events()), /verdict/);
});
