import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { isMistyped, makeKey } from '../../src/access/key.ts';
import { until } from '../support/core.ts';
import { connectAsOwner } from '../support/database.ts';
import { openDesk } from '../support/desk.ts';
import { isProblem } from '../support/problem.ts';
import { adminKey, startService, type Service } from '../support/service.ts';

const any = { 'if-match': '*' };
const claim = { wording: 'It is so.', language: 'en' };

let members = 0;
const member = async ({ ask }: Service): Promise<string> =>
  (
    await ask('POST', '/members', {
      key: adminKey,
      body: { name: `Cora ${(members += 1)}`, kind: 'person', role: 'checker' },
    })
  ).body.id;

t.test('only the issuer can read a new key again, and no readable copy is stored', async (t) => {
  const desk = await openDesk(t);
  const holder = await member(desk);
  const second = (
    await desk.ask('POST', '/keys', {
      key: adminKey,
      body: {
        member: (await desk.ask('GET', '/members', { key: adminKey })).body.items.find(
          (each: any) => each.role === 'admin',
        ).id,
      },
    })
  ).body.key;
  const post = (key: string, headers: Record<string, string> = { 'idempotency-key': 'once' }) =>
    desk.ask('POST', '/keys', { key, body: { member: holder }, headers });
  const first = await post(adminKey);
  const again = await post(adminKey);
  t.equal(again.body.key, first.body.key, 'the same key');
  t.equal(again.headers.get('idempotency-replayed'), 'true');
  t.equal(again.headers.get('cache-control'), 'no-store');
  isProblem(t, await post(second), 'key-reused', 'another key of the same admin cannot read it');
  const other = await post(adminKey, {});
  t.not(other.body.key, first.body.key, 'another request issues another key');
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  const rows =
    await owner`select c::text as kept from log.commands c union all select e::text from log.events e union all select s::text from log.streams s`;
  const kept = JSON.stringify(rows);
  t.ok(rows.length > 10 && kept.includes(first.body.prefix), 'everything stored was read');
  t.notOk(kept.includes(first.body.key), 'and the key is not in it');
  t.notOk(
    kept.includes(Buffer.from(first.body.key).toString('base64url').slice(4, 30)),
    'nor in another encoding',
  );
});

t.test('a hundred concurrent requests under one Idempotency-Key issue one key', async (t) => {
  const desk = await openDesk(t);
  const holder = await member(desk);
  const before = await desk.head();
  const headers = { 'idempotency-key': 'storm' };
  const post = () => desk.ask('POST', '/keys', { key: adminKey, body: { member: holder }, headers });
  const answers = await Promise.all(Array.from({ length: 100 }, post));
  const issued = new Set(answers.filter(({ status }) => status === 201).map(({ body }) => body.key));
  t.equal(issued.size, 1, 'one key');
  for (const answer of answers) if (answer.status !== 201) isProblem(t, answer, 'in-progress', 'the others');
  t.equal(await desk.head(), before + 1, 'one event');
});

t.test('a rotated key has a successor at once, and works until the overlap ends', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const works = async (key: string): Promise<boolean> =>
    (await ask('POST', '/claims', { key, body: claim })).status === 201;
  const holder = await member(service);
  const old = (await ask('POST', '/keys', { key: adminKey, body: { member: holder } })).body;
  const rotate = (id: string, overlapMinutes: number, more: object = {}) =>
    ask('POST', `/keys/${id}/rotate`, { key: adminKey, body: { overlapMinutes, ...more }, headers: any });
  const before = Date.now();
  const next = await rotate(old.id, 5, { expiresAt: null });
  t.equal(next.status, 201, JSON.stringify(next.body));
  t.not(next.body.key, old.key);
  t.notOk(isMistyped(next.body.key));
  t.ok((await works(old.key)) && (await works(next.body.key)), 'both work during the overlap');
  const shown = await ask('GET', `/keys/${old.id}`, { key: adminKey });
  const ends = Date.parse(shown.body.expiresAt) - 300_000;
  t.ok(ends >= before - 1 && ends <= Date.now(), 'the old key ends at the announced time');
  const mine = await ask('GET', '/me', { key: old.key });
  t.same(
    mine.body,
    {
      ...{ member: holder, name: mine.body.name, kind: 'person', role: 'checker' },
      ...{ key: old.id, by: 'key', expiresAt: shown.body.expiresAt },
    },
    'and its holder can read that',
  );
  t.equal(mine.headers.get('cache-control'), 'no-store');
  t.match(
    (await ask('GET', next.headers.get('location')!.replace('/v1/ledgers/main', ''), { key: adminKey })).body,
    {
      id: next.body.id,
      member: holder,
      expiresAt: null,
    },
  );
  const last = await rotate(next.body.id, 0, { expiresAt: '2100-01-01T00:00:00.000Z' });
  await sleep(2);
  t.notOk(await works(next.body.key), 'without an overlap the old key ends at once');
  t.ok(await works(last.body.key), 'its successor works');
  t.equal(last.body.expiresAt, '2100-01-01T00:00:00.000Z');
  isProblem(t, await rotate(next.body.id, 5), 'wrong-state', 'an expired key is not rotated');
  await ask('POST', `/keys/${last.body.id}/revoke`, {
    key: adminKey,
    body: { reason: 'Lost.' },
    headers: any,
  });
  isProblem(t, await rotate(last.body.id, 5), 'unknown-key', 'nor a revoked one');
  isProblem(t, await rotate(old.id, 43_201), 'invalid-fields', 'no overlap is longer than thirty days');
  t.equal((await rotate(old.id, 43_200)).status, 201);
  const kept = await ask('GET', `/keys/${old.id}`, { key: adminKey });
  t.equal(kept.body.expiresAt, shown.body.expiresAt, 'a second rotation never extends a key');
});

t.test('a test deployment issues keys of its own kind, and accepts no others', async (t) => {
  const live = await startService(t);
  const holder = await member(live);
  const issue = async ({ ask }: Service) =>
    (await ask('POST', '/keys', { key: adminKey, body: { member: holder } })).body.key as string;
  const liveKey = await issue(live);
  const test = await startService(t, { place: live.place, settings: { KEY_ENVIRONMENT: 'test' } });
  const testKey = await issue(test);
  t.match(liveKey, /^cl_live_[0-9A-Za-z]{38}$/);
  t.match(testKey, /^cl_test_[0-9A-Za-z]{38}$/);
  const status = async ({ ask }: Service, key: string) =>
    (await ask('POST', '/claims', { key, body: claim })).status;
  t.equal(await status(live, liveKey), 201);
  t.equal(await status(live, testKey), 401, 'on the same record');
  t.equal(await status(test, testKey), 201);
  t.equal(await status(test, liveKey), 401, 'a copy of the record does not accept the keys of the original');
});

t.test('a mistyped key is detected by its checksum', async (t) => {
  for (const environment of ['live', 'test'] as const) {
    const key = makeKey(environment);
    t.notOk(isMistyped(key));
    for (let at = 8; at < key.length; at += 1) {
      const other = key[at] === 'a' ? 'b' : 'a';
      t.ok(isMistyped(key.slice(0, at) + other + key.slice(at + 1)), `a wrong character at ${at}`);
    }
    t.ok(isMistyped(key.slice(0, -1)) && isMistyped(`${key}a`), 'one character too few, one too many');
  }
});

t.test('lists of members and keys come in pages', async (t) => {
  const service = await startService(t);
  for (let index = 0; index < 3; index += 1) await member(service);
  const all = (await service.ask('GET', '/members', { key: adminKey })).body.items;
  const seen: string[] = [];
  let cursor: string | null = '';
  await until(async () => {
    const { body } = await service.ask('GET', `/members?limit=2${cursor && `&cursor=${cursor}`}`, {
      key: adminKey,
    });
    seen.push(...body.items.map((each: any) => each.id));
    cursor = body.next as string | null;
    return cursor === null;
  }, 'the last page comes');
  t.same(
    seen,
    all.map((each: any) => each.id),
  );
  t.ok(
    all.every((each: any) => /^"\d+"$/.test(each.etag)),
    'each has its tag',
  );
});
