import t from 'tap';
import { foundLedger } from '../../src/access/found-ledger.ts';
import { digestOf, prefixOf } from '../../src/access/key.ts';
import { reservedLedgerNames } from '../../src/domain/terms/ids.ts';
import { system } from '../../src/domain/terms/actor.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { openCore, until } from '../support/core.ts';
import { openDesk } from '../support/desk.ts';
import { isProblem } from '../support/problem.ts';
import { dataDirectory, runMain, serve } from '../support/process.ts';
import { adminKey, ask, startService } from '../support/service.ts';

const claim = { wording: 'It is so.', language: 'en' };
const create = { ledger: 'lima', name: 'Diana Vargas', policy: { approvalsNeeded: 2 } };

t.test('no ledger takes a name with which an address of the service begins', async (t) => {
  const { ask } = await startService(t);
  const { body: links } = await ask('GET', '//', { headers: { accept: 'application/json' } });
  const taken = Object.values<string>(links)
    .map((address) => /^\/([a-z][a-z0-9-]*)(?:[/.]|$)/.exec(address)?.[1])
    .filter((name) => name !== undefined && name !== 'main');
  t.ok(taken.length >= 4, taken.join(' '));
  for (const name of new Set([...taken, ...reservedLedgerNames])) {
    const body = { ...create, ledger: name };
    const refused = await ask('POST', '//v1/ledgers', { key: adminKey, body });
    isProblem(t, refused, 'invalid-fields', String(name));
    t.match(refused.body.errors, [{ pointer: '#/ledger', detail: /another name/ }], String(name));
  }
});

t.test('a new ledger has its scale, its policy and an admin, and works at once', async (t) => {
  const { ask } = await startService(t);
  const made = await ask('POST', '//v1/ledgers', { key: adminKey, body: create });
  t.equal(made.status, 201, JSON.stringify(made.body));
  t.equal(made.headers.get('location'), '/v1/ledgers/lima');
  const { key } = made.body;
  const at = '//v1/ledgers/lima';
  t.match((await ask('GET', at)).body, { id: 'lima', href: '/v1/ledgers/lima' });
  t.match((await ask('GET', `${at}/scales/truth`)).body, { id: 'truth' });
  t.match((await ask('GET', `${at}/policy`)).body, { approvalsNeeded: 2, independentSourcesNeeded: 1 });
  t.match((await ask('GET', `${at}/members`, { key })).body.items, [
    { id: made.body.member, name: 'Diana Vargas', role: 'admin' },
  ]);
  const recorded = await ask('POST', `${at}/claims`, { key, body: claim });
  t.equal(recorded.status, 201, JSON.stringify(recorded.body));
  t.equal(recorded.body.shown, true, 'its views are updated');
  t.equal((await ask('GET', `${at}/claims/${recorded.body.id}`)).status, 200);
  const list = await ask('GET', '//v1/ledgers', { key: adminKey });
  t.same(
    list.body.items.map((each: any) => each.id),
    ['lima', 'main'],
  );
  const paged = await ask('GET', '//v1/ledgers?limit=1', { key: adminKey });
  t.match(
    (await ask('GET', `//v1/ledgers?limit=1&cursor=${paged.body.next}`, { key: adminKey })).body.items,
    [{ id: 'main' }],
  );
});

t.test('only an admin of the first ledger adds ledgers or lists them', async (t) => {
  const desk = await openDesk(t);
  const made = await desk.ask('POST', '//v1/ledgers', { key: adminKey, body: create });
  const tries = { ...desk.keys, admin: undefined, 'an admin of another ledger': made.body.key };
  for (const [who, key] of Object.entries(tries)) {
    const slug = who === 'admin' || who.startsWith('an ') ? 'unauthenticated' : 'forbidden';
    for (const method of ['GET', 'POST']) {
      const asked = { key, ...(method === 'POST' ? { body: { ...create, ledger: 'quito' } } : {}) };
      isProblem(t, await desk.ask(method, '//v1/ledgers', asked), slug, `${method} as ${who}`);
    }
  }
  t.same(await desk.app.core.log.ledgers(), ['lima', 'main'], 'nothing was created');
});

t.test('a ledger name is unique and well-formed', async (t) => {
  const desk = await openDesk(t);
  const post = (body: object) => desk.ask('POST', '//v1/ledgers', { key: adminKey, body });
  t.equal((await post(create)).status, 201);
  for (const ledger of ['lima', 'main'])
    isProblem(t, await post({ ...create, ledger }), 'already-recorded', ledger);
  for (const ledger of ['', 'Lima', '1a', 'a b', 'a/b', '../main', 'a'.repeat(41)])
    isProblem(t, await post({ ...create, ledger }), 'invalid-fields', ledger);
  const storm = await Promise.all(Array.from({ length: 8 }, () => post({ ...create, ledger: 'quito' })));
  t.equal(storm.filter(({ status }) => status === 201).length, 1, 'of many concurrent requests one succeeds');
  const usual = await post({ ledger: 'cusco', name: 'Eva', policy: { approvalsNeeded: 1 } });
  t.equal(usual.status, 201, 'a policy equal to the default is accepted');
});

t.test('a process discovers a ledger that another one adds, and serves it', async (t) => {
  const one = await startService(t);
  const other = await startService(t, { place: one.place });
  const { key } = (await one.ask('POST', '//v1/ledgers', { key: adminKey, body: create })).body;
  t.equal((await other.ask('GET', '//v1/ledgers/lima')).status, 200, 'any request is answered at once');
  const third = await startService(t, { place: one.place });
  await one.ask('POST', '//v1/ledgers', { key: adminKey, body: { ...create, ledger: 'quito' } });
  await one.stop();
  await other.stop();
  // No request reaches the third for this ledger. It must update its views all the same.
  await until(() => third.app.progress.position('quito') > 0, 'the third works on the ledger', 20_000);
  const written = await third.ask('POST', '//v1/ledgers/lima/claims', { key, body: claim });
  t.equal(written.status, 201);
});

t.test('if a process dies before it creates a ledger it recorded, the next process creates it', async (t) => {
  const first = await startService(t);
  const [cut, half] = ['an-admin-key-of-lima', 'an-admin-key-of-quito'].map((key) => ({
    key,
    decided: {
      member: newId('member'),
      name: 'Diana',
      key: newId('key'),
      prefix: prefixOf(key),
      sha256: digestOf(key),
    },
  }));
  await first.stop();
  const place = first.place;
  const dying = await openCore(t, place);
  for (const [ledger, { decided }] of [
    ['lima', cut!],
    ['quito', half!],
  ] as const)
    await dying.handle('main', { command: { type: 'create-ledger', ledger, ...decided }, by: system });
  await dying.log.createLedger('quito');
  const next = await startService(t, { place });
  for (const [ledger, { key }] of [
    ['lima', cut!],
    ['quito', half!],
  ] as const) {
    await until(
      async () =>
        (await next.ask('POST', `//v1/ledgers/${ledger}/claims`, { key, body: claim })).status === 201,
      `${ledger} is complete`,
    );
    const { items } = (await next.ask('GET', `//v1/ledgers/${ledger}/members`, { key })).body;
    t.equal(items.length, 1, 'with one admin');
  }
  await foundLedger(dying, 'lima', cut!.decided);
  t.equal(
    (await next.ask('GET', '//v1/ledgers/lima/keys', { key: cut!.key })).body.items.length,
    1,
    'a repetition changes nothing',
  );
});

t.test('ledgers and their keys are created on the command line, beside a running service', async (t) => {
  const DATA_DIR = await dataDirectory(t);
  const service = await serve(t, { DATA_DIR });
  const run = async (...words: string[]) => {
    const { code, stdout, stderr } = await runMain(words, { DATA_DIR });
    return { code, said: code === 0 ? stdout.trim() : stderr.trim() };
  };
  const made = await run('ledgers', 'create', 'lima', '--name', 'Diana');
  t.match(made, { code: 0, said: /^cl_live_/ });
  const post = async (key: string) =>
    (await ask(service.url, 'POST', '//v1/ledgers/lima/claims', { key, body: claim })).status;
  t.equal(await post(made.said), 201);
  t.match(await run('ledgers'), { code: 0, said: 'lima\nmain' });
  const checker = await run('keys', 'issue', '--ledger', 'lima', '--name', 'Eva', '--role', 'checker');
  await until(async () => (await post(checker.said)) === 201, 'the key works in the service');
  t.match(await run('keys', 'list', '--ledger', 'lima'), { said: /checker {2}Eva/ });
  t.match(await run('ledgers', 'create', 'lima', '--name', 'Diana'), {
    code: 1,
    said: /already a ledger lima/,
  });
  t.match(await run('ledgers', 'create', 'Lima', '--name', 'Diana'), { code: 2 });
  t.match(await run('ledgers', 'create', 'quito'), { code: 2 });
  t.match(await run('ledgers', 'forget', 'lima'), { code: 2 });
});
