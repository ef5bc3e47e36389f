import t, { type Test } from 'tap';
import { openDesk } from '../../support/desk.ts';
import { isProblem } from '../../support/problem.ts';
import type { Answer, Service } from '../../support/service.ts';

/** All items of a list, page by page along its links, with an action between pages. */
const walk = async (
  t: Test,
  { ask }: Service,
  path: string,
  { key, between }: { key?: string; between?: () => Promise<unknown> } = {},
): Promise<any[]> => {
  const items: any[] = [];
  for (let next: string | null = path; next !== null;) {
    const page: Answer = await ask('GET', next, { key });
    t.equal(page.status, 200, JSON.stringify(page.body).slice(0, 200));
    items.push(...page.body.items);
    const link: string | null = page.headers.get('link');
    if (page.body.next === null) {
      t.equal(link, null, 'the last page has no link');
      return items;
    }
    const address = /^<(\/[^>]+)>; rel="next"$/.exec(link ?? '')?.[1];
    t.equal(
      new URL(address ?? '', 'http://a').searchParams.get('cursor'),
      page.body.next,
      'the link equals that in the body',
    );
    next = address === undefined ? null : `/${address}`;
    await between?.();
  }
  return items;
};

t.test('pages neither skip nor repeat items while claims are recorded and changed', async (t) => {
  const desk = await openDesk(t);
  const ids: string[] = [];
  for (let count = 0; count < 27; count += 1) ids.push(await desk.claim());
  let round = 0;
  const between = async (): Promise<void> => {
    await Promise.all([desk.claim(), desk.claim()]);
    // One that was shown and one that is on a later page.
    for (const id of [ids[26 - round]!, ids[round]!])
      await desk.act('editor', `/claims/${id}/decline`, { reason: 'Enough.' });
    round += 1;
  };
  const items = await walk(t, desk, '/claims?limit=4', { between });
  t.same(
    items.map((item) => item.id),
    [...ids].reverse(),
    'every claim that existed at first, once, the newest first',
  );
  const all = await walk(t, desk, '/claims?limit=7');
  t.equal(
    new Set(all.map((item) => item.id)).size,
    ids.length + 2 * round,
    'and afterwards the others as well',
  );
});

t.test('every list has the same paging, also lists within one claim', async (t) => {
  const desk = await openDesk(t);
  const claim = await desk.claim();
  const at = `/claims/${claim}`;
  const { id: claimant } = await desk.act('checker', '/claimants', { kind: 'person', name: 'Eva' });
  for (let count = 0; count < 5; count += 1) {
    await desk.evidence(claim);
    await desk.act('checker', '/claimants', { kind: 'person', name: 'Eva' });
    await desk.act('checker', `${at}/appearances`, { claimant });
    await desk.act('checker', `${at}/notes`, { text: 'A thought.' });
    await desk.proposal(claim, [], { rating: 'unsupported' });
    const ratings = ['one', 'two'].map((code) => ({ code, label: code }));
    await desk.act('admin', '/scales', { scale: `scale-${count}`, name: 'A scale', ratings });
  }
  const key = desk.keys.checker;
  const lists = ['/sources', '/claimants', '/scales', '/counter-evidence', `${at}/counter-evidence`];
  lists.push(`${at}/evidence`, `${at}/verdicts?state=any`, `${at}/appearances`, `${at}/notes`);
  lists.push(`${at}/history`, `${at}/events`);
  for (const list of lists) {
    const name = list.replace(claim, '…');
    const limited = `${list}${list.includes('?') ? '&' : '?'}limit=`;
    const whole = (await desk.ask('GET', `${limited}200`, { key })).body;
    t.equal(whole.next, null, `${name} on one page`);
    t.ok(whole.items.length >= 5, `${name} has items`);
    t.same(await walk(t, desk, `${limited}2`, { key }), whole.items, `${name} in pages of two`);
    t.same(
      await walk(t, desk, `${limited}${whole.items.length}`, { key }),
      whole.items,
      'in one page of exactly its size',
    );
  }
});

t.test('the limit of a page is bounded, and a cursor is valid for its list and filters only', async (t) => {
  const desk = await openDesk(t, { settings: { PAGE_MAX_ITEMS: '10' } });
  for (let count = 0; count < 12; count += 1) await desk.claim({ topics: ['weather'] });
  const { ask } = desk;
  for (const limit of ['0', '11', '-1', '1.5', '1e1', 'ten', '', '%20', '99999999', '0x5'])
    isProblem(t, await ask('GET', `/claims?limit=${limit}`), 'unknown-parameter', `limit=${limit}`);
  t.equal((await ask('GET', '/claims?limit=10')).body.items.length, 10, 'the maximum is accepted');
  t.equal((await ask('GET', '/claims')).body.items.length, 10, 'the default never exceeds the maximum');
  t.equal((await ask('GET', '/events?limit=10')).status, 200);
  isProblem(t, await ask('GET', '/events?limit=11'), 'unknown-parameter', 'also for events');

  const { next } = (await ask('GET', '/claims?limit=2&topic=weather')).body;
  t.equal(
    (await ask('GET', `/claims?limit=5&topic=weather&cursor=${next}`)).body.items.length,
    5,
    'limit may change',
  );
  const encoded = (text: string): string => Buffer.from(text).toString('base64url');
  const scope = Buffer.from(next, 'base64url').toString().split(' ')[1];
  for (const [name, path] of Object.entries({
    'no filter': `/claims?cursor=${next}`,
    'another filter': `/claims?topic=climate&cursor=${next}`,
    'one filter more': `/claims?topic=weather&language=en&cursor=${next}`,
    'another list': `/sources?cursor=${next}`,
    'another past': `/claims?topic=weather&asOf=5&cursor=${next}`,
    nothing: '/claims?topic=weather&cursor=',
    garbage: '/claims?topic=weather&cursor=garbage',
    NUL: '/claims?topic=weather&cursor=%00',
    'a number alone': `/claims?topic=weather&cursor=${encoded('5')}`,
    'a negative place': `/claims?topic=weather&cursor=${encoded(`-5 ${scope ?? ''}`)}`,
    'no number': `/claims?topic=weather&cursor=${encoded(`a ${scope ?? ''}`)}`,
    SQL: `/claims?topic=weather&cursor=${encoded(`1;drop ${scope ?? ''}`)}`,
  }))
    isProblem(t, await ask('GET', path), 'malformed-cursor', `a cursor of ${name}`);
  isProblem(t, await ask('GET', `/claims?cursor=${'a'.repeat(201)}`), 'unknown-parameter', 'a long cursor');
  isProblem(t, await ask('GET', `/claims?cursor=${next}&cursor=${next}`), 'unknown-parameter', 'two cursors');
});

t.test('a filter returns exactly the matching items that each reader may see', async (t) => {
  const desk = await openDesk(t);
  const { ask, keys } = desk;
  const plain = await desk.claim({ topics: ['weather'], language: 'es-PE' });
  const declined = await desk.claim({ topics: ['weather', 'health'] });
  await desk.act('editor', `/claims/${declined}/decline`, { reason: 'Enough.' });
  const checked = await desk.claim({ topics: ['health'] });
  await desk.verdict(checked, [await desk.evidence(checked)]);
  const contested = await desk.claim();
  const evidence = await desk.evidence(contested);
  await desk.verdict(contested, [evidence]);
  await desk.act('editor', `/claims/${contested}/evidence/${evidence}/withdraw`, { reason: 'Wrong.' });
  const retracted = await desk.claim();
  const taken = await desk.verdict(retracted, [], { rating: 'unsupported' });
  const why = { reason: 'our-error', responsible: 'editor', text: 'It was wrong.' };
  await desk.act('editor', `/claims/${retracted}/verdicts/${taken}/retract`, why);
  const reviewed = await desk.claim();
  await desk.proposal(reviewed, [], { rating: 'unsupported' });
  const found = async (query: string, key?: string): Promise<string[]> =>
    (await ask('GET', `/claims?${query}`, { key })).body.items.map((item: any) => item.id).reverse();
  t.same(await found('status=unchecked'), [plain, reviewed], 'unchecked: the public sees no proposals');
  t.same(await found('status=unchecked', keys.checker), [plain], 'unchecked: the desk does');
  t.same(await found('status=in-review'), [], 'in-review');
  t.same(await found('status=in-review', keys.checker), [reviewed], 'in-review to the desk');
  t.same(await found('status=checked'), [checked]);
  t.same(await found('status=contested'), [contested]);
  t.same(await found('status=retracted'), [retracted]);
  t.same(await found('status=declined'), [declined]);
  t.same(await found('rating=false'), [checked, contested]);
  t.same(await found('rating=unsupported'), [], 'neither proposed nor retracted ratings are in force');
  t.equal((await ask('GET', '/claims?rating=nowhere')).status, 400, 'a rating that no scale has');
  t.same(await found('topic=weather'), [plain, declined]);
  t.same(await found('topic=weather&topic=health').catch(() => 'refused'), 'refused', 'one topic at a time');
  t.same(await found('topic=health&status=checked'), [checked], 'two filters');
  t.same(await found('topic=weathe'), []);
  t.same(await found('language=es-PE'), [plain]);
  t.same(await found('language=es'), [plain], 'with its regions');
  t.same(await found('language=es-ES'), []);
  const at = `/claims/${contested}`;
  const count = async (path: string): Promise<number> => (await ask('GET', path)).body.items.length;
  t.equal(await count(`${at}/evidence`), 0, 'withdrawn evidence is not in force');
  t.equal(await count(`${at}/evidence?state=withdrawn`), 1);
  t.equal(await count(`${at}/evidence?state=any&stance=refutes`), 1);
  t.equal(await count(`${at}/evidence?state=any&stance=supports`), 0);
  t.equal(await count(`/claims/${retracted}/verdicts`), 0, 'nor is a retracted verdict');
  t.equal(await count(`/claims/${retracted}/verdicts?state=retracted`), 1);
});
