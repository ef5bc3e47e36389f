import { readFileSync } from 'node:fs';
import t from 'tap';
import { digestOf } from '../../src/access/key.ts';
import { system } from '../../src/domain/terms/actor.ts';
import { idKinds } from '../../src/domain/terms/ids.ts';
import type { Examples } from '../../src/http/openapi/document.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { openDesk } from '../support/desk.ts';
import { addressOf, operationsOf } from '../support/operations.ts';

const examples = JSON.parse(
  readFileSync(new URL('../../openapi/examples.json', import.meta.url), 'utf8'),
) as Examples;

t.test('what is recorded in one ledger is not found in another, for reads and acts alike', async (t) => {
  const desk = await openDesk(t);
  const { core } = desk.app;
  const key = 'an-admin-key-of-the-other-ledger';
  await core.log.createLedger('other');
  desk.app.project(['other']);
  const member = newId('member');
  const give = (command: Parameters<typeof core.handle>[1]['command']) =>
    core.handle('other', { command, by: system });
  await give({ type: 'add-member', member, name: 'Olga', kind: 'person', role: 'admin' });
  const issued = newId('key');
  await give({ type: 'issue-key', key: issued, member, prefix: 'an-admin', sha256: digestOf(key) });

  const claim = await desk.claim();
  const evidence = await desk.evidence(claim);
  const verdict = await desk.verdict(claim, [evidence]);
  const { id: claimant } = await desk.act('checker', '/claimants', { kind: 'person', name: 'Eva' });
  const { id: appearance } = await desk.act('checker', `/claims/${claim}/appearances`, { claimant });
  const about = { kind: 'verdict', verdict };
  const { id: objection } = await desk.act('checker', `/claims/${claim}/objections`, { about, text: 'No.' });
  const ask = { claimant, question: 'Why?', dueAt: '2036-06-01T12:00:00.000Z' };
  const { id: reply } = await desk.act('checker', `/claims/${claim}/replies`, ask);
  const source = await desk.source();
  const things = { claim, evidence, verdict, claimant, appearance, objection, reply, source, scale: 'truth' };

  const before = [await core.log.head('main'), await core.log.head('other')];
  const named = new RegExp(`\\{(${[...idKinds, 'scale'].join('|')})\\}`);
  const operations = (await operationsOf(desk.url)).filter(({ path }) => named.test(path));
  t.ok(operations.length > 60, `${operations.length} operations name a resource`);
  for (const { operationId, method, path, hasBody } of operations) {
    const address = `/${addressOf(path, things).replace('/ledgers/main/', '/ledgers/other/')}`.slice(1);
    const answer = await desk.ask(method, path.endsWith('/diff') ? `${address}?fromVersion=1` : address, {
      key,
      ...(hasBody ? { body: examples[operationId]?.request ?? {} } : {}),
      headers: { 'if-match': '*' },
    });
    t.equal(answer.status, 404, `${operationId}: ${JSON.stringify(answer.body).slice(0, 200)}`);
  }
  t.same([await core.log.head('main'), await core.log.head('other')], before, 'nothing was written');

  const lists = (await operationsOf(desk.url)).filter(
    ({ method, path }) => method === 'GET' && path.startsWith('/v1/ledgers/{ledger}/') && !named.test(path),
  );
  t.ok(lists.length > 15, `${lists.length} lists, feeds and queues`);
  const ids = Object.entries(things).filter(([kind]) => kind !== 'scale');
  for (const { operationId, path } of lists) {
    const address = path.replace('{ledger}', 'other').replace(/\{\w+\}/, 'nothing');
    // Streams do not end.
    const headers = operationId === 'listEvents' ? { accept: 'application/json' } : {};
    const answer = await desk.ask('GET', `/${address}`, { key, headers });
    const said = JSON.stringify(answer.body);
    for (const [kind, id] of ids) t.notOk(said.includes(id), `${operationId} shows no ${kind} of the other`);
  }
  const made = { '/claims': 'recordClaim', '/sources': 'registerSource', '/claimants': 'registerClaimant' };
  for (const [path, operationId] of Object.entries(made)) {
    const body = examples[operationId]?.request ?? {};
    const answer = await desk.ask('POST', `//v1/ledgers/other${path}`, { key, body });
    t.equal(answer.status, 201, JSON.stringify(answer.body));
    t.equal(
      (await desk.ask('GET', `${path}/${answer.body.id}`)).status,
      404,
      `what is recorded there is not shown here`,
    );
  }
  t.equal(await core.log.head('main'), before[0], 'nor is anything written here');
  t.equal((await desk.ask('GET', `/claims/${claim}`, { key })).status, 401, 'nor is its key valid here');
});
