import t from 'tap';
import { openDesk } from '../support/story.ts';
import { startService } from '../support/service.ts';

const anyVersion = { 'if-match': '*' };

t.test('a contradicting claim speaks against both, with its verdict', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const desk = await openDesk(service);
  const [one, other] = [await desk.claim('It rained.'), await desk.claim('It was dry.')];
  const related = await ask('POST', `/claims/${one}/relations`, {
    key: desk.checker,
    body: { relation: 'contradicts', to: other, reason: 'Both cannot be.' },
  });
  t.equal(related.status, 201, JSON.stringify(related.body));
  const against = async (claim: string) => (await ask('GET', `/claims/${claim}/counter-evidence`)).body.items;
  t.match(await against(one), [
    { kind: 'contradicting-claim', contradicting: { claim: other, status: 'unchecked' } },
  ]);
  t.match(await against(other), [
    { kind: 'contradicting-claim', contradicting: { claim: one, rating: null } },
  ]);

  const evidence = await desk.evidence(one, 'supports');
  const verdict = await desk.proposal(one, 'true', [evidence]);
  await desk.approve(one, verdict);
  t.equal((await desk.publish(one, verdict)).status, 200);
  t.match(await against(other), [
    { contradicting: { claim: one, rating: { code: 'true' }, status: 'checked' } },
  ]);

  const firstPage = await ask('GET', '/counter-evidence?limit=1');
  const secondPage = await ask('GET', `/counter-evidence?limit=1&cursor=${firstPage.body.next}`);
  t.not(
    secondPage.body.items[0].claim,
    firstPage.body.items[0].claim,
    'two rows of one event are on two pages',
  );
  t.equal(secondPage.body.next, null);

  const body = { relation: 'contradicts', to: other, reason: 'They speak of two days.' };
  const taken = await ask('POST', `/claims/${one}/relations/take-back`, {
    key: desk.checker,
    headers: anyVersion,
    body,
  });
  t.equal(taken.status, 200, JSON.stringify(taken.body));
  t.same(await against(other), []);
  t.equal(
    (await ask('GET', `/claims/${other}/counter-evidence?asOf=${related.body.public.position}`)).body.items
      .length,
    1,
  );
});

t.test('part-of never forms a cycle, even when two relations are recorded at once', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const desk = await openDesk(service);
  const [whole, part] = [await desk.claim('The whole.'), await desk.claim('A part.')];
  const relate = (claim: string, to: string) =>
    ask('POST', `/claims/${claim}/relations`, { key: desk.checker, body: { relation: 'part-of', to } });
  const both = await Promise.all([relate(part, whole), relate(whole, part)]);
  t.same(both.map((each) => each.status).sort(), [201, 409], JSON.stringify(both.map((each) => each.body)));
  t.equal(both.find((each) => each.status === 409)?.body.type, '/problems/relation-cycle');
  t.equal((await relate(whole, whole)).body.type, '/problems/invalid-combination');
});

t.test(
  'a verdict on a claim with parts states how they combine, and includes their counter-evidence',
  async (t) => {
    const service = await startService(t);
    const { ask } = service;
    const desk = await openDesk(service);
    const [whole, part] = [
      await desk.claim('Both rounds were fair.'),
      await desk.claim('The first was fair.'),
    ];
    await ask('POST', `/claims/${part}/relations`, {
      key: desk.checker,
      body: { relation: 'part-of', to: whole },
    });
    const ofPart = await desk.evidence(part, 'refutes', { strength: 'strong' });
    const own = await desk.evidence(whole, 'refutes');
    const against = await ask('GET', `/claims/${whole}/counter-evidence`);
    t.same(against.body.items.map((each: any) => each.evidence).sort(), [ofPart, own].sort());
    await t.rejects(desk.proposal(whole, 'false', [own]), /combination-required/);
    t.ok(await desk.proposal(whole, 'false', [own], { combination: 'One part that fails is enough.' }));
  },
);

t.test(
  'a merged claim keeps its id and history, links to the other, and can be separated again',
  async (t) => {
    const service = await startService(t);
    const { ask } = service;
    const desk = await openDesk(service);
    const [kept, merged] = [await desk.claim('The sky is blue.'), await desk.claim('Blue is the sky.')];
    const act = (name: string, claim: string, body: object) =>
      ask('POST', `/claims/${claim}/${name}`, { key: desk.editor, headers: anyVersion, body });
    const done = await act('merge', merged, { into: kept, reason: 'The same.' });
    t.equal(done.status, 200, JSON.stringify(done.body));
    const read = await ask('GET', `/claims/${merged}`);
    t.equal(read.status, 308);
    t.equal(read.headers.get('location'), `/v1/ledgers/main/claims/${kept}`);
    t.equal((await ask('GET', `/claims/${merged}?asOf=${done.body.public.position}`)).body.status, 'merged');
    t.match(
      (await ask('GET', `/claims/${merged}/history`)).body.items.at(-1).what,
      /^An editor merged the claim into “The sky is blue\.”.* because “The same”\.$/,
    );
    const listed = async (query = '') =>
      (await ask('GET', `/claims${query}`)).body.items.map((each: any) => each.id);
    t.same(await listed(), [kept]);
    t.same(await listed('?status=merged'), [merged]);
    t.match((await act('merge', kept, { into: merged, reason: 'Round and round.' })).body, {
      type: '/problems/relation-cycle',
    });
    t.match((await act('decline', merged, { reason: 'No.' })).body, {
      status: 409,
      state: 'merged',
      allowed: ['unmerge'],
    });
    t.equal((await act('unmerge', merged, { reason: 'They differ.' })).status, 200);
    t.equal((await ask('GET', `/claims/${merged}`)).body.status, 'unchecked');
  },
);

t.test('supporting evidence speaks against the claim once a challenge to it was upheld', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const desk = await openDesk(service);
  const claim = await desk.claim('It holds.');
  const evidence = await desk.evidence(claim, 'supports');
  const at = `/claims/${claim}/evidence/${evidence}`;
  await ask('POST', `${at}/challenge`, {
    key: desk.checker,
    headers: anyVersion,
    body: { reason: 'Forged.' },
  });
  const [challenge] = (await ask('GET', at)).body.challenges;
  const withdraw = (upholds: string) =>
    ask('POST', `${at}/withdraw`, {
      key: desk.editor,
      headers: anyVersion,
      body: { reason: 'It was forged.', upholds },
    });
  t.equal((await withdraw(challenge.id.replace(/.$/, challenge.id.endsWith('0') ? '1' : '0'))).status, 409);
  t.equal((await withdraw(challenge.id)).status, 200);
  t.match((await ask('GET', `/claims/${claim}/counter-evidence`)).body.items, [
    { kind: 'upheld-challenge', evidence, challenge: challenge.id, reason: 'It was forged.' },
  ]);
});

t.test('the balance counts evidence in force by strength and by independent source', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const desk = await openDesk(service);
  const claim = await desk.claim('It weighs.');
  const wire = { independenceGroup: 'one-wire' };
  const [first, copy] = [await desk.source('A wire story', wire), await desk.source('Its copy', wire)];
  await desk.evidence(claim, 'supports', { source: first, strength: 'strong' });
  await desk.evidence(claim, 'supports', { source: copy, strength: 'weak' });
  await desk.evidence(claim, 'refutes');
  const { body } = await ask('GET', `/claims/${claim}/balance`);
  t.match(body, {
    supports: { total: 2, strong: 1, weak: 1, independent: 1 },
    refutes: { total: 1, moderate: 1, independent: 1 },
    context: { total: 0 },
  });
});

t.test('a translation names what it translates, and copies no rating', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const desk = await openDesk(service);
  const [one, other] = [await desk.claim('It rained.'), await desk.claim('Llovió.')];
  const body = { relation: 'translates', to: one };
  const acted = (path: string, body: object) =>
    ask('POST', `/claims/${other}/relations${path}`, { key: desk.checker, headers: anyVersion, body });
  t.equal((await acted('', body)).status, 201);
  const verdict = await desk.proposal(one, 'true', [await desk.evidence(one, 'supports')]);
  await desk.approve(one, verdict);
  t.equal((await desk.publish(one, verdict)).status, 200);

  const at = async (claim: string, query = '') => (await ask('GET', `/claims/${claim}/status${query}`)).body;
  const status = await at(other);
  t.match(status, { status: 'unchecked', rating: null, verdict: null });
  t.same(status.translates, [one]);
  t.match(await at(one), { rating: { code: 'true' }, translates: [] });
  t.same((await ask('GET', `/claims/${other}`)).body.translates, [one]);

  const taken = await acted('/take-back', { ...body, reason: 'They say different things.' });
  t.equal(taken.status, 200);
  t.same((await at(other)).translates, []);
  const before = (taken.body.public.position as number) - 1;
  t.same((await at(other, `?asOf=${before}`)).translates, [one]);
});
