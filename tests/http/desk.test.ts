import t from 'tap';
import { openDesk, perform } from '../support/random-history.ts';
import { adminKey, keyFor, startService, type Service } from '../support/service.ts';

const changing = { 'if-match': '*' };

const memberOf = async ({ ask }: Service, name: string): Promise<string> =>
  (await ask('GET', '/members', { key: adminKey })).body.items.find((each: any) => each.name === name).id;

const kindsOf = (body: any): string[] => body.items.map((each: { kind: string }) => each.kind);

t.test('a claim has at most one assignee, and only the desk sees who it is', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const key = await keyFor(service, 'checker', { name: 'Ana' });
  const reader = await keyFor(service, 'reader', { name: 'Rea' });
  const [ana, rea] = [await memberOf(service, 'Ana'), await memberOf(service, 'Rea')];
  const ben = (
    await ask('POST', '/members', { key: adminKey, body: { name: 'Ben', kind: 'person', role: 'editor' } })
  ).body.id;
  const claim = await ask('POST', '/claims', { key, body: { wording: 'One.', language: 'en' } });
  const at = `/claims/${claim.body.id}`;
  const assign = (member: string | null, headers = changing, by: string | undefined = key) =>
    ask('POST', `${at}/assign`, { key: by, body: { member }, headers });

  t.equal((await assign(ana)).status, 200);
  t.match((await ask('GET', at, { key })).body, { assignee: { member: ana, name: 'Ana' } });
  t.equal((await assign(ben, { 'if-match': '"1"' })).status, 412, 'another member was faster');
  t.equal((await assign(ben)).status, 200);
  t.match(
    (await ask('GET', at, { key })).body,
    { assignee: { member: ben } },
    'one assignment replaces the other',
  );
  t.match((await assign(ben)).body, { type: '/problems/nothing-changes' });
  t.equal((await assign(null)).status, 200);
  t.notOk((await ask('GET', at, { key })).body.assignee);
  t.equal((await assign(null)).status, 409);
  t.match((await assign('member_01h455vb4pex5vsknk084sn02q')).body, {
    type: '/problems/unknown-reference',
    errors: [{ pointer: '#/member' }],
  });
  t.match((await assign(rea)).body, { type: '/problems/invalid-combination' });
  t.equal((await assign(ana, changing, reader)).status, 403);

  await assign(ana);
  for (const asked of [undefined, reader]) {
    const { body } = await ask('GET', at, { key: asked });
    t.notOk('assignee' in body, 'the public does not see it');
    t.equal(body.version, 1);
    t.equal((await ask('GET', `${at}/history`, { key: asked })).body.items.length, 1);
    t.equal((await ask('GET', `${at}/events`, { key: asked })).body.items.length, 1);
  }
  const { body } = await ask('GET', `${at}/history`, { key });
  t.same(
    body.items.slice(1).map((line: { what: string }) => line.what),
    [
      'Ana took the claim on.',
      'Ana assigned the claim to Ben.',
      'Ana took the claim off its assignee.',
      'Ana took the claim on.',
    ],
  );
});

t.test('the queue shows what waits, until it is done', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const desk = await openDesk(service);
  const { author: key, editor } = desk;
  const queue = async (query = '', by = key) => (await ask('GET', `/desk/queue${query}`, { key: by })).body;
  await perform(desk, { act: 'record', wording: 'Rain fell.', visibility: 'desk' });
  const at = `/claims/${desk.claims[0]}`;
  const first = await queue();
  t.match(first.items, [
    { kind: 'to-check', claim: desk.claims[0], wording: 'Rain fell.', item: desk.claims[0], dueAt: null },
  ]);
  await perform(desk, { act: 'note', claim: 0 });
  t.equal((await queue()).items[0].since, first.items[0].since, 'another event does not restart the wait');

  await perform(desk, { act: 'bring', claim: 0, stance: 'refutes', captured: false });
  const evidence = (await ask('GET', `${at}/evidence`, { key })).body.items[0].id;
  await perform(desk, { act: 'propose', claim: 0, rating: 'false' });
  const waits = await queue();
  t.same(kindsOf(waits), ['to-approve'], 'a claim with a proposal need not be checked');
  const verdict = waits.items[0].item;
  await ask('POST', `${at}/verdicts/${verdict}/approve`, { key: editor, body: {}, headers: changing });
  t.same(kindsOf(await queue()), ['to-publish']);
  await ask('POST', `${at}/verdicts/${verdict}/return`, {
    key,
    body: { comments: 'Say more.' },
    headers: changing,
  });
  t.same(kindsOf(await queue()), ['returned']);
  await perform(desk, { act: 'publish', claim: 0, rating: 'false', reason: 'our-error' });
  t.same(kindsOf(await queue()), ['returned']);
  await ask('POST', `${at}/evidence/${evidence}/challenge`, {
    key,
    body: { reason: 'Forged.' },
    headers: changing,
  });
  t.match((await queue('?kind=open-challenge')).items, [{ item: evidence }]);
  await perform(desk, { act: 'withdraw', claim: 0, evidence: 0 });
  t.same(kindsOf(await queue()), ['returned', 'needs-review']);
  for (const item of (await queue()).items)
    t.equal((await ask('GET', `/${item.href}`, { key })).status, 200, item.href);

  t.test('by assignee', async (t) => {
    await perform(desk, { act: 'record', wording: 'This claim has no assignee.', visibility: 'public' });
    const ben = await memberOf(service, 'Ben');
    await ask('POST', `${at}/assign`, { key, body: { member: ben }, headers: changing });
    t.same(kindsOf(await queue('?assignee=me')), []);
    t.same(kindsOf(await queue('?assignee=me', editor)), ['returned', 'needs-review']);
    t.same(kindsOf(await queue(`?assignee=${ben}`)), ['returned', 'needs-review']);
    t.match((await queue('?assignee=none')).items, [
      { kind: 'to-check', wording: 'This claim has no assignee.', assignee: null },
    ]);
  });

  t.test('page by page, each once', async (t) => {
    for (let n = 0; n < 4; n += 1)
      await perform(desk, { act: 'record', wording: `Claim ${n}.`, visibility: 'public' });
    const whole = (await queue()).items;
    const paged: unknown[] = [];
    for (let path: string | undefined = '/desk/queue?limit=2'; path !== undefined;) {
      const { body }: { body: any } = await ask('GET', path, { key });
      paged.push(...body.items);
      path = body.next === null ? undefined : `/desk/queue?limit=2&cursor=${body.next}`;
    }
    t.same(paged, whole);
  });

  t.test('to the desk alone', async (t) => {
    const reader = await keyFor(service, 'reader');
    t.equal((await ask('GET', '/desk/queue')).status, 401);
    t.equal((await ask('GET', '/desk/queue', { key: reader })).status, 403);
    t.equal((await ask('GET', '/desk/queue?kind=lunch', { key })).status, 400);
  });
});
