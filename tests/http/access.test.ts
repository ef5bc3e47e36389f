import { createHash } from 'node:crypto';
import t from 'tap';
import { makeKey } from '../../src/access/key.ts';
import { openDesk } from '../support/desk.ts';
import { movedClock } from '../support/moved-clock.ts';
import { isProblem } from '../support/problem.ts';
import { adminKey, keyFor, startService, type Service } from '../support/service.ts';

const body = { wording: 'It is so.', language: 'en' };
const any = { 'if-match': '*' };

let joinedCount = 0;
/** Issues a key to a new member, with the ids needed to revoke it. */
const joined = async ({ ask }: Service, role: string) => {
  const member = await ask('POST', '/members', {
    key: adminKey,
    body: { name: `Cora ${(joinedCount += 1)}`, kind: 'person', role },
  });
  const issued = await ask('POST', '/keys', { key: adminKey, body: { member: member.body.id } });
  return { member: member.body.id as string, id: issued.body.id as string, key: issued.body.key as string };
};

t.test('no key and an invalid key are both 401 with a challenge, on every act', async (t) => {
  const desk = await openDesk(t);
  const before = await desk.head();
  const good = desk.keys.checker;
  const mistyped = good.slice(0, -1) + (good.endsWith('0') ? '1' : '0');
  const authorizations = {
    none: undefined,
    empty: '',
    'another scheme': 'Basic YTpi',
    'no scheme': good,
    'no key': 'Bearer ',
    'two keys': `Bearer ${good} ${good}`,
    'a list': `Bearer ${good}, Bearer ${good}`,
    mistyped: `Bearer ${mistyped}`,
    'one never issued': `Bearer ${makeKey()}`,
    'a prefix': `Bearer ${good.slice(0, 12)}`,
    'a very long key': `Bearer ${'a'.repeat(301)}`,
    'the digest of a key': `Bearer ${createHash('sha256').update(good).digest('hex')}`,
  };
  for (const [name, authorization] of Object.entries(authorizations)) {
    const headers = authorization === undefined ? {} : { authorization };
    const act = await desk.ask('POST', '/claims', { body, headers });
    isProblem(t, act, 'unauthenticated', name);
    t.match(act.headers.get('www-authenticate'), /^Bearer /, `${name}: with a challenge`);
  }
  t.equal(await desk.head(), before, 'nothing was written');
});

t.test('an invalid key is never treated as no key, wherever it is sent', async (t) => {
  const desk = await openDesk(t);
  const claim = await desk.claim();
  const at = `/claims/${claim}`;
  const paths = ['/claims', at, `${at}/status`, `${at}/evidence`, `${at}/verdicts`, `${at}/appearances`];
  paths.push(`${at}/notes`, `${at}/history`, `${at}/events`, `${at}/counter-evidence`, '/counter-evidence');
  paths.push('/events', '/sources', '/claimants', '/scales', '/scales/truth', '/policy', '/members', '/keys');
  for (const path of paths)
    for (const query of ['', '?nothing=1'])
      isProblem(
        t,
        await desk.ask('GET', path + query, { key: makeKey() }),
        'unauthenticated',
        `GET ${path.replace(claim, '…')}${query}`,
      );
});

t.test('a key ends when it is revoked, when it expires and when its member is removed', async (t) => {
  const time = movedClock();
  const service = await startService(t, { clock: time.clock });
  const { ask } = service;
  const works = async (key: string): Promise<boolean> => {
    const answer = await ask('POST', '/claims', { key, body });
    if (answer.status !== 201) isProblem(t, answer, 'unauthenticated', 'the key is refused');
    return answer.status === 201;
  };
  const revoked = await joined(service, 'checker');
  t.ok(await works(revoked.key), 'the key works at first');
  const reason = { reason: 'It was lost.' };
  t.equal(
    (await ask('POST', `/keys/${revoked.id}/revoke`, { key: adminKey, body: reason, headers: any })).status,
    200,
    'the key is revoked',
  );
  t.notOk(await works(revoked.key), 'revoked');

  const left = await joined(service, 'checker');
  const second = await ask('POST', '/keys', { key: adminKey, body: { member: left.member } });
  t.ok(await works(second.body.key), 'a second key of a member works');
  await ask('POST', `/members/${left.member}/remove`, { key: adminKey, body: reason, headers: any });
  t.notOk(await works(left.key), 'the member was removed');
  t.notOk(await works(second.body.key), 'and all keys of the member were revoked');
  const late = await ask('POST', '/keys', { key: adminKey, body: { member: left.member } });
  isProblem(t, late, 'unknown-reference', 'no key is issued to a removed member');

  const stays = await joined(service, 'checker');
  const expiresAt = time.inDays(1);
  const brief = await ask('POST', '/keys', { key: adminKey, body: { member: stays.member, expiresAt } });
  t.ok(await works(brief.body.key), 'the key works until it expires');
  time.forward(1.01);
  t.notOk(await works(brief.body.key), 'expired');
  t.ok(await works(stays.key), 'the other key of the same member still works');
});

t.test('a role that is withdrawn has no effect from the next request on', async (t) => {
  const service = await startService(t);
  const { member, key } = await joined(service, 'editor');
  const note = async () => (await service.ask('POST', '/claims', { key, body })).status;
  const said = async () => (await service.ask('GET', '/me', { key })).body;
  t.equal(await note(), 201, 'as an editor');
  t.match(await said(), { member, role: 'editor' });
  const change = { role: 'reader', reason: 'On leave.' };
  await service.ask('POST', `/members/${member}/role`, { key: adminKey, body: change, headers: any });
  t.equal(await note(), 403, 'as a reader');
  t.match(await said(), { member, role: 'reader' });
});

t.test('a request without the required role is refused before its body is validated', async (t) => {
  const desk = await openDesk(t);
  const before = await desk.head();
  const bodies = ['{', '{}', `"${'a'.repeat(2_000_000)}"`, JSON.stringify(body)];
  for (const each of bodies)
    for (const type of ['application/json', 'text/plain']) {
      const headers = { 'content-type': type };
      const name = `${each.slice(0, 10)} as ${type}`;
      isProblem(t, await desk.ask('POST', '/claims', { body: each, headers }), 'unauthenticated', name);
      const asReader = await desk.ask('POST', '/claims', { key: desk.keys.reader, body: each, headers });
      isProblem(t, asReader, 'forbidden', name);
    }
  t.equal(await desk.head(), before, 'nothing was written');
});

t.test('a key is shown once, and its digest and holder to admins alone', async (t) => {
  const desk = await openDesk(t);
  const key = await keyFor(desk, 'checker', { name: 'Dana' });
  const digest = createHash('sha256').update(key).digest('hex');
  for (const [role, reader] of Object.entries({ ...desk.keys, public: undefined }))
    for (const path of ['/events?limit=200', '/members', '/keys', '/policy']) {
      const said = JSON.stringify((await desk.ask('GET', path, { key: reader })).body);
      t.notOk(said.includes(key), `${path} shows no key to ${role}`);
      if (role !== 'admin') t.notOk(said.includes(digest), `${path} shows no digest to ${role}`);
      if (role !== 'admin') t.notOk(said.includes('Dana'), `${path} tells ${role} nothing about members`);
    }
});

t.test('the last admin can be neither removed nor lowered', async (t) => {
  const { ask } = await startService(t);
  const { items } = (await ask('GET', '/members', { key: adminKey })).body;
  const reason = 'A change.';
  const asked = { key: adminKey, body: { reason }, headers: any };
  isProblem(t, await ask('POST', `/members/${items[0].id}/remove`, asked), 'last-admin', 'removed');
  const lower = { key: adminKey, body: { role: 'editor', reason }, headers: any };
  isProblem(t, await ask('POST', `/members/${items[0].id}/role`, lower), 'last-admin', 'lowered');
});
