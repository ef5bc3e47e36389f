import t from 'tap';
import { startDesk } from '../support/desk-of-answers.ts';
import { adminKey, keyFor } from '../support/service.ts';

const text = 'You measured on a mountain.';

t.test(
  'an objection makes a checked claim contested until it is answered, and changes no verdict',
  async (t) => {
    const desk = await startDesk(t);
    const { ask } = desk;
    await desk.setPolicy({ objectionDays: 10, escalationUrl: 'https://press-council.example/' });
    const reader = await keyFor(desk, 'reader', { name: 'Rosa' });
    const { at, claim, evidence } = await desk.claimWithEvidence();
    const verdict = await desk.published(at, evidence);
    const body = { about: { kind: 'verdict', verdict }, text };
    const lodged = await ask('POST', `${at}/objections`, { key: reader, body });
    t.equal(lodged.status, 201, JSON.stringify(lodged.body));
    const objection = lodged.headers.get('location')!.replace('/v1/ledgers/main', '');
    t.equal(objection, `${at}/objections/${lodged.body.id}`);

    const open = await ask('GET', objection);
    t.match(open.body, {
      state: 'open',
      about: body.about,
      text,
      lodgedBy: { role: 'reader' },
      outcome: null,
    });
    t.equal(open.body.dueAt.slice(0, 10), desk.time.inDays(10).slice(0, 10));
    t.match((await ask('GET', `${at}/status`)).body, { status: 'contested', rating: { code: 'false' } });
    t.equal((await ask('GET', `/claims?status=contested`)).body.items[0].id, claim);

    const early = await ask('POST', `${objection}/resolve`, {
      key: desk.ana,
      body: { outcome: 'upheld', explanation: 'Yes.' },
      headers: { 'if-match': '*' },
    });
    t.equal(early.status, 403, 'a checker does not answer objections');
    const blind = await ask('POST', `${objection}/resolve`, {
      key: desk.ben,
      body: { outcome: 'upheld', explanation: 'Yes.' },
    });
    t.equal(blind.status, 428);
    await desk.change(`${objection}/resolve`, {
      outcome: 'upheld',
      explanation: 'The pressure was left out.',
    });

    t.match((await ask('GET', objection)).body, {
      state: 'resolved',
      outcome: 'upheld',
      explanation: 'The pressure was left out.',
      escalation: 'https://press-council.example/',
      resolvedBy: { role: 'editor' },
    });
    t.match((await ask('GET', `${at}/status`)).body, { status: 'checked', rating: { code: 'false' } });
    t.same((await ask('GET', `${at}/objections?state=open`)).body.items, []);
    t.equal((await ask('GET', `${at}/objections`)).body.items.length, 1);
    t.equal((await ask('GET', '/objections?outcome=upheld')).body.items[0].id, lodged.body.id);
    t.equal((await ask('GET', '/objections?outcome=rejected')).body.items.length, 0);
    const lines = (await ask('GET', `${at}/history`)).body.items.slice(-2);
    t.match(lines, [
      { what: /^A reader objected to the verdict; an answer is due by \d{4}-\d\d-\d\d\.$/, why: text },
      { what: 'An editor answered an objection: it is upheld.', why: 'The pressure was left out.' },
    ]);
    t.match((await ask('GET', `${objection}?asOf=${lodged.body.position}`)).body, { state: 'open' });
  },
);

t.test('an objection on a claim without a verdict leaves it unchecked', async (t) => {
  const desk = await startDesk(t);
  const { at } = await desk.claimWithEvidence();
  await desk.make(`${at}/objections`, { about: { kind: 'claim' }, text });
  t.match((await desk.ask('GET', `${at}/status`)).body, { status: 'unchecked' });
});

t.test('an invalid objection is refused with its reason', async (t) => {
  const desk = await startDesk(t);
  const { ask, ana: key } = desk;
  const { at, evidence } = await desk.claimWithEvidence();
  const verdict = await desk.propose(at, evidence);
  const about = { kind: 'verdict', verdict };
  const unpublished = await ask('POST', `${at}/objections`, { key, body: { about, text } });
  t.match(unpublished, { status: 422, body: { errors: [{ pointer: '#/about/verdict' }] } });
  t.equal(unpublished.body.type, '/problems/unknown-reference');
  const fields = await ask('POST', `${at}/objections`, { key, body: { about: { kind: 'claim' } } });
  t.match(fields, { status: 422, body: { type: '/problems/invalid-fields' } });
  const missing = 'objection_01m80p9rrnfvgtm0e250m34aks';
  const unknown = await ask('POST', `${at}/objections/${missing}/resolve`, {
    key: desk.ben,
    body: { outcome: 'rejected', explanation: 'No.' },
    headers: { 'if-match': '*' },
  });
  t.match(unknown, { status: 404, body: { type: '/problems/unknown-objection' } });
  t.equal((await ask('GET', `${at}/objections/${missing}`)).status, 404);
});

t.test('objections without a key need the policy, and have a rate limit', async (t) => {
  const desk = await startDesk(t, {
    settings: { INTAKE_BURST_MAX_REQUESTS: '2', INTAKE_REQUESTS_PER_HOUR: '60' },
  });
  const { ask } = desk;
  const { at } = await desk.claimWithEvidence();
  const body = { about: { kind: 'claim' }, text };
  t.equal((await ask('POST', `${at}/objections`, { body })).status, 401);
  await desk.setPolicy({ publicIntake: true });
  const headers = { 'idempotency-key': 'a-form-that-was-sent-twice' };
  const first = await ask('POST', `${at}/objections`, { body, headers });
  t.equal(first.status, 201, JSON.stringify(first.body));
  const again = await ask('POST', `${at}/objections`, { body, headers });
  t.equal(again.headers.get('idempotency-replayed'), 'true');
  t.equal(again.body.id, first.body.id);
  t.match((await ask('GET', `${at}/objections`, { key: desk.ana })).body.items, [
    { state: 'waiting', lodgedBy: { kind: 'anonymous' } },
  ]);

  const tooMany = await ask('POST', `${at}/objections`, { body });
  t.equal(tooMany.status, 429);
  t.equal(tooMany.body.type, '/problems/rate-limited');
  t.match(tooMany.headers.get('content-type'), /^application\/problem\+json/);
  const seconds = Number(tooMany.headers.get('retry-after'));
  t.ok(seconds >= 1 && seconds <= 60, `${seconds} seconds`);
  t.equal(
    (await ask('POST', `${at}/objections`, { body, key: desk.ana })).status,
    201,
    'a key is not limited',
  );
  t.equal(
    (await ask('POST', `${at}/objections`, { body, key: 'wrong' })).status,
    401,
    'an invalid key is not treated as no key',
  );
  desk.time.forward(1 / 24);
  t.equal(
    (await ask('POST', `${at}/objections`, { body })).status,
    201,
    'after an hour another one is accepted',
  );
  t.equal((await ask('POST', `${at}/notes`, { body: { text } })).status, 401, 'no other act is open');
});

t.test('readers without a key never see what the desk keeps private', async (t) => {
  const desk = await startDesk(t);
  await desk.setPolicy({ publicIntake: true });
  const { at } = await desk.claimWithEvidence({ visibility: 'desk' });
  const body = { about: { kind: 'claim' }, text };
  const hidden = await desk.ask('POST', `${at}/objections`, { body });
  const missing = '/claims/claim_01m80p9rrnfvgtm0e250m34aks';
  const absent = await desk.ask('POST', `${missing}/objections`, { body });
  t.equal(hidden.status, 404);
  t.same(
    { ...hidden.body, requestId: '', instance: '', detail: '' },
    { ...absent.body, requestId: '', instance: '', detail: '' },
  );
  t.equal(hidden.body.detail.replace(/claim_\w+/, ''), absent.body.detail.replace(/claim_\w+/, ''));
  const open = await desk.claimWithEvidence();
  await desk.propose(open.at, open.evidence);
  const reader = await keyFor(desk, 'reader');
  for (const key of [undefined, reader])
    for (const [path, status] of [
      [at, 404],
      [open.at, 201],
    ] as const) {
      const headers = { 'if-match': '"1"' };
      const stale = await desk.ask('POST', `${path}/objections`, { body, headers, key });
      t.equal(stale.status, status, 'a version does not reveal later acts of the desk');
      t.notMatch(JSON.stringify(stale.body), /verdict/);
    }
  t.equal((await desk.ask('GET', '/policy')).body.publicIntake, true);
  t.equal((await desk.ask('GET', '/policy', { key: adminKey })).body.escalationUrl, null);
});
