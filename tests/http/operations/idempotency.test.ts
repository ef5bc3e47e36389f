import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { holdHead, untilWaiting } from '../../support/core.ts';
import { connectAsOwner } from '../../support/database.ts';
import { openDesk } from '../../support/desk.ts';
import { isProblem } from '../../support/problem.ts';
import type { Answer } from '../../support/service.ts';

const body = { wording: 'It is so.', language: 'en' };

/** What a replay must repeat exactly. */
const essence = ({ status, headers, body }: Answer) => ({
  status,
  location: headers.get('location'),
  etag: headers.get('etag'),
  body: { ...body, shown: true },
});

t.test('the same request with the same key is executed once and has the same answer', async (t) => {
  const desk = await openDesk(t);
  const { ask, keys } = desk;
  const claim = await desk.claim();
  const at = `/claims/${claim}`;
  const source = await desk.source();
  const evidence = await desk.evidence(claim, { offered: true });
  const cases = [
    ['/claims', body],
    ['/sources', { title: 'A report', kind: 'report' }],
    ['/claimants', { name: 'Eva', kind: 'person' }],
    [`${at}/evidence`, { source, stance: 'refutes', finding: 'No.' }],
    [`${at}/notes`, { text: 'A thought.' }],
    [`${at}/evidence/${evidence}/accept`, { strength: 'weak' }],
    [
      `${at}/verdicts`,
      { scale: 'truth', rating: 'unsupported', rationale: 'None.', reliedOn: [], setAside: [] },
    ],
    ['/members', { name: 'Finn', kind: 'person', role: 'reader' }],
    ['/policy', { policy: { approvalsNeeded: 2 } }],
    [
      '/scales',
      { scale: 'stars', name: 'Stars', ratings: ['one', 'two'].map((code) => ({ code, label: code })) },
    ],
  ] as const;
  for (const [index, [path, asked]] of cases.entries()) {
    const name = path.replace(/_[0-9a-z]{26}/g, '');
    const again = (headers: Record<string, string>, body: unknown = asked) =>
      ask('POST', path, { key: keys.admin, body, headers: { 'if-match': '*', ...headers } });
    const first = await again({ 'idempotency-key': `key ${index}` });
    t.equal(first.headers.get('idempotency-replayed'), null, `${name}: the first is no replay`);
    const head = await desk.head();
    for (const key of [`key ${index}`, `"key ${index}"`]) {
      const replay = await again({ 'idempotency-key': key });
      t.same(essence(replay), essence(first), `${name}: the same answer for ${key}`);
      t.equal(replay.headers.get('idempotency-replayed'), 'true', 'marked as a replay');
    }
    const reordered = Object.fromEntries(Object.entries(asked).reverse());
    const alike = await again({ 'idempotency-key': `key ${index}` }, reordered);
    t.same(essence(alike), essence(first), `${name}: the order of fields does not matter`);
    const shown = await ask('GET', `/${first.body.href}`, { key: keys.admin });
    t.equal(shown.status, 200, `${name}: its Location can be read`);
    t.equal(await desk.head(), head, `${name}: nothing more was written`);
  }
});

t.test('a key that was used for another request is refused', async (t) => {
  const desk = await openDesk(t);
  const { ask, keys } = desk;
  const one = await desk.claim();
  const other = await desk.claim();
  const post = (path: string, body: unknown, headers: Record<string, string> = {}, key = keys.admin) =>
    ask('POST', path, { key, body, headers: { 'idempotency-key': 'once', ...headers } });
  t.equal((await post('/claims', body)).status, 201);
  t.equal(
    (await post(`/claims/${one}/notes`, { text: 'a' })).status,
    201,
    'another operation is another scope',
  );
  t.equal((await post('/claims', body, {}, keys.checker)).status, 201, 'and so is another member');
  const reason = { reason: 'Enough.' };
  t.equal((await post(`/claims/${one}/decline`, reason, { 'if-match': '*' })).status, 200);
  const head = await desk.head();
  isProblem(t, await post('/claims', { ...body, language: 'es' }), 'key-reused', 'another body');
  isProblem(t, await post(`/claims/${other}/notes`, { text: 'a' }), 'key-reused', 'another claim');
  const stale = await post(`/claims/${one}/decline`, reason, { 'if-match': '"1"' });
  isProblem(t, stale, 'key-reused', 'another If-Match');
  t.equal(await desk.head(), head, 'nothing was written');
});

t.test('a refused request stores nothing, so its key can be used again', async (t) => {
  const desk = await openDesk(t);
  const { ask, keys } = desk;
  const claim = await desk.claim();
  const at = `/claims/${claim}`;
  const post = (path: string, body: unknown, key: string | undefined, headers: Record<string, string> = {}) =>
    ask('POST', path, { key, body, headers: { 'idempotency-key': 'again', ...headers } });
  const head = await desk.head();
  isProblem(t, await post('/claims', { language: 'en' }, keys.editor), 'invalid-fields', 'an invalid body');
  isProblem(t, await post('/claims', '{', keys.editor), 'malformed-json', 'no JSON');
  isProblem(t, await post('/claims', body, keys.reader), 'forbidden', 'an insufficient role');
  isProblem(t, await post('/claims', body, undefined), 'unauthenticated', 'no key');
  const reason = { reason: 'Enough.' };
  isProblem(t, await post(`${at}/decline`, reason, keys.editor), 'version-required', 'no If-Match');
  const stale = { 'if-match': '"7"' };
  isProblem(t, await post(`${at}/decline`, reason, keys.editor, stale), 'stale-version', 'a stale tag');
  const any = { 'if-match': '*' };
  isProblem(
    t,
    await post(`${at}/reopen`, reason, keys.editor, any),
    'wrong-state',
    'a refusal of the domain',
  );
  t.equal(await desk.head(), head, 'nothing was written');
  t.equal((await post('/claims', body, keys.editor)).status, 201, 'the claim is recorded');
  t.equal((await post(`${at}/decline`, reason, keys.editor, any)).status, 200, 'it is declined');
  t.equal((await post(`${at}/reopen`, reason, keys.editor, any)).status, 200, 'it is reopened');
});

t.test('a replay repeats its answer, though the resource has changed since', async (t) => {
  const desk = await openDesk(t);
  const { ask, keys } = desk;
  const claim = await desk.claim();
  const post = () =>
    ask('POST', `/claims/${claim}/decline`, {
      key: keys.editor,
      body: { reason: 'Enough.' },
      headers: { 'idempotency-key': 'decline', 'if-match': '"1"' },
    });
  const first = await post();
  await desk.act('editor', `/claims/${claim}/reopen`, { reason: 'Not enough.' });
  t.same(
    essence(await post()),
    essence(first),
    'the tag it named is stale now, and the answer is that of then',
  );
});

t.test('a key must be 1 to 255 visible characters', async (t) => {
  const desk = await openDesk(t);
  const head = await desk.head();
  const post = (key: string) =>
    desk.ask('POST', '/claims', { key: desk.keys.checker, body, headers: { 'idempotency-key': key } });
  for (const key of ['', '""', '" a"', 'a'.repeat(256), `"${'a'.repeat(256)}"`, 'é', 'a\tb'])
    isProblem(t, await post(key), 'malformed-request', JSON.stringify(key).slice(0, 20));
  t.equal(await desk.head(), head, 'nothing was written');
  for (const key of ['a'.repeat(255), `"${'b'.repeat(255)}"`, '"', 'a"b', '__proto__', 'a,b'])
    t.equal((await post(key)).status, 201, key.slice(0, 20));
});

/** Repeats a request, as a client does, while the answer is that it is in progress. */
const persistently = async (ask: () => Promise<Answer>): Promise<Answer> => {
  const answer = await ask();
  if (answer.body?.type !== '/problems/in-progress') return answer;
  await sleep(20);
  return persistently(ask);
};

t.test('many concurrent requests with one key record one claim, and all get the same answer', async (t) => {
  const one = await openDesk(t);
  const other = await openDesk(t, { place: one.place });
  const head = await one.head();
  const key = one.keys.checker;
  const headers = { 'idempotency-key': 'storm' };
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      persistently(() => [one, other][index % 2]!.ask('POST', '/claims', { key, body, headers })),
    ),
  );
  for (const answer of answers) t.same(essence(answer), essence(answers[0]!), 'the same answer');
  const replayed = answers.filter((answer) => answer.headers.get('idempotency-replayed') === 'true');
  t.equal(replayed.length, 39, 'all but one are replays');
  t.equal(await one.head(), head + 1, 'one claim was recorded');

  const wordings = Array.from({ length: 20 }, (_, index) => ({ ...body, wording: `It is ${index % 2}.` }));
  const mixed = await Promise.all(
    wordings.map((each) =>
      persistently(() =>
        one.ask('POST', '/claims', { key, body: each, headers: { 'idempotency-key': 'mixed' } }),
      ),
    ),
  );
  t.same(
    mixed.map((answer) => answer.status).sort(),
    [...Array<number>(10).fill(201), ...Array<number>(10).fill(422)],
    'of two bodies under one key, one is recorded and the other refused, each time',
  );
  t.equal(await one.head(), head + 2, 'one claim was recorded');
});

t.test('during a request its repetition is answered 409, and another request with its key 422', async (t) => {
  const desk = await openDesk(t);
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  const key = desk.keys.checker;
  const post = (more: object = {}, headers: Record<string, string> = {}) =>
    desk.ask('POST', '/claims', {
      key,
      body: { ...body, ...more },
      headers: { 'idempotency-key': 'slow', ...headers },
    });
  const { release } = await holdHead(owner);
  const first = post();
  await untilWaiting(owner, 1);
  const again = await post();
  isProblem(t, again, 'in-progress', 'the same request');
  t.equal(again.headers.get('retry-after'), '1');
  isProblem(t, await post({ language: 'es' }), 'key-reused', 'another body');
  const free = post({}, { 'idempotency-key': 'another' });
  await release();
  t.equal((await first).status, 201);
  t.equal((await free).status, 201, 'another key is another request');
  t.same(essence(await post()), essence(await first), 'afterwards the answer is returned');
});
