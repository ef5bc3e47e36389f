import { get } from 'node:http';
import t, { type Test } from 'tap';
import { hold, until, untilWaiting } from '../support/core.ts';
import { connectAsOwner } from '../support/database.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import { listen } from '../support/listener.ts';
import { isProblem } from '../support/problem.ts';
import type { Answer } from '../support/service.ts';

/** Of both kinds two are kept for the desk. */
const settings = {
  TRUST_PROXY: '127.0.0.1',
  DATABASE_CONNECTIONS: '30',
  REQUESTS_MAX: '20',
  REQUESTS_PER_CALLER_MAX: '10',
  FEED_STREAMS_MAX: '20',
  FEED_STREAMS_PER_CALLER_MAX: '10',
};

const from = (address: string) => ({ 'x-forwarded-for': address });

const isRefused = (t: Test, answer: Answer, slug: 'too-many-at-once' | 'overloaded', name: string): void => {
  isProblem(t, answer, slug, name);
  t.match(answer.headers.get('retry-after'), /^[1-9][0-9]*$/, `${name}: and when to come again`);
};

t.test('one address wants every stream of events, so that others hear nothing', async (t) => {
  const desk = await openDesk(t, { settings });
  const at = `${desk.url}/v1/ledgers/main/events`;
  const open = async (address: string, count: number) => {
    const all = await Promise.all(
      Array.from({ length: count }, () => listen(at, { headers: from(address) })),
    );
    t.teardown(() => all.forEach((each) => each.hangUp()));
    t.strictSame(new Set(all.map(({ status }) => status)), new Set([200]), `${count} streams of ${address}`);
    return all;
  };
  const ask = (address: string, more = {}) =>
    desk.ask('GET', '/events', { headers: { accept: 'text/event-stream', ...from(address) }, ...more });
  const own = await open('192.0.2.1', 10);
  isRefused(t, await ask('192.0.2.1'), 'too-many-at-once', 'an eleventh');
  const lines = { accept: 'application/x-ndjson', ...from('192.0.2.1') };
  isRefused(
    t,
    await desk.ask('GET', '/events?follow=true', { headers: lines }),
    'too-many-at-once',
    'as lines',
  );
  t.equal(
    (await desk.ask('GET', '/events', { headers: from('192.0.2.1') })).status,
    200,
    'pages are no streams',
  );
  await open('192.0.2.2', 8);
  isRefused(t, await ask('192.0.2.3'), 'overloaded', 'many addresses leave the rest to the desk');
  isRefused(
    t,
    await ask('192.0.2.3', { key: desk.keys.reader }),
    'overloaded',
    'and so does a reader with a key',
  );
  const ofDesk = await listen(at, { key: desk.keys.editor });
  t.teardown(ofDesk.hangUp);
  t.equal(ofDesk.status, 200, 'the desk hears');
  for (const each of own) each.hangUp();
  await until(async () => desk.app.feed.open() === 9, 'what is closed is given back');
  await open('192.0.2.1', 10);
});

/** Asks for something that waits for the database. */
const waitFor = (desk: Desk, address: string, count: number) =>
  Array.from({ length: count }, () => desk.ask('GET', '/claims', { headers: from(address) }));

t.test('one address wants every place among the requests that wait', async (t) => {
  const desk = await openDesk(t, { settings, pooled: false });
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  const { release } = await hold(owner, (tx) => tx`lock table views.current_status`);
  const waiting = waitFor(desk, '192.0.2.1', 10);
  const ask = (address: string, key?: string) => desk.ask('GET', '/scales', { headers: from(address), key });
  await untilWaiting(owner, 10);
  isRefused(t, await ask('192.0.2.1'), 'too-many-at-once', 'an eleventh');
  t.equal((await ask('192.0.2.2')).status, 200, 'another address is answered');
  waiting.push(...waitFor(desk, '192.0.2.2', 8));
  await untilWaiting(owner, 18);
  isRefused(t, await ask('192.0.2.3'), 'overloaded', 'many addresses leave the rest to the desk');
  t.equal((await ask('192.0.2.1', desk.keys.checker)).status, 200, 'the desk is answered');
  await release();
  t.strictSame(new Set((await Promise.all(waiting)).map(({ status }) => status)), new Set([200]));
  t.equal((await ask('192.0.2.1')).status, 200, 'places are given back with the answer');
});

t.test('an address wants to take places by requests that it gives up at once', async (t) => {
  const desk = await openDesk(t, { settings, pooled: false });
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  const { release } = await hold(owner, (tx) => tx`lock table views.current_status`);
  const ask = () => desk.ask('GET', '/scales', { headers: from('192.0.2.1') });
  const given = Array.from({ length: 10 }, () =>
    get(`${desk.url}/v1/ledgers/main/claims`, { headers: from('192.0.2.1'), agent: false }).on(
      'error',
      () => undefined,
    ),
  );
  await untilWaiting(owner, 10);
  t.equal((await ask()).status, 429);
  for (const each of given) each.destroy();
  await until(async () => (await ask()).status === 200, 'a lost connection gives its place back');
  await release();
});

t.test('an address wants the work of many requests for the price of one', async (t) => {
  const desk = await openDesk(t, { settings: { RATE_ADDRESS_REQUESTS_PER_MINUTE: '220' } });
  const claim = await desk.claim();
  const left = ({ headers }: Answer): number =>
    Number(/;r=([0-9]+);/.exec(headers.get('ratelimit') ?? '')?.[1]);
  const before = left(await desk.ask('GET', `/claims/${claim}/notes`));
  const dossier = await desk.ask('GET', `/claims/${claim}/dossier`);
  t.equal(dossier.status, 200);
  t.ok(before - left(dossier) >= 90, 'a dossier costs more than a read');
  const { body: document } = await desk.ask('GET', '//openapi.json');
  const operation = document.paths['/v1/ledgers/{ledger}/claims/{claim}/dossier'].get;
  t.match(
    operation.description,
    /The rate limit counts it as 100 requests \(`record`\)\./,
    'and the document says so',
  );
  for (let times = 0; times < 3 && (await desk.ask('GET', `/claims/${claim}/dossier`)).status === 200;)
    times += 1;
  isProblem(t, await desk.ask('GET', `/claims/${claim}/dossier`), 'rate-limited', 'then it is refused');
  t.equal((await desk.ask('GET', `/claims/${claim}`)).status, 200, 'while a status is still answered');
});

t.test('an address wants the dearest list for the price of a plain one', async (t) => {
  const desk = await openDesk(t, { settings: { RATE_ADDRESS_REQUESTS_PER_MINUTE: '600' } });
  await desk.claim();
  await desk.claim();
  const left = ({ headers }: Answer): number =>
    Number(/;r=([0-9]+);/.exec(headers.get('ratelimit') ?? '')?.[1]);
  let before = left(await desk.ask('GET', '/claims'));
  const costOf = async (ask: () => Promise<Answer>): Promise<number> => {
    await ask();
    const after = left(await desk.ask('GET', '/claims?limit=1'));
    const cost = before - after - 5;
    before = after;
    return cost;
  };
  const listed = (query: string) => costOf(() => desk.ask('GET', `/claims${query}`));
  const plain = await listed('?status=any');
  const asTool = (more: object) =>
    costOf(() =>
      desk.ask('POST', '/mcp', {
        headers: { accept: 'application/json, text/event-stream' },
        body: {
          ...{ jsonrpc: '2.0', id: 1, method: 'tools/call' },
          params: { name: 'find_claims', arguments: more },
        },
      }),
    );
  const plainTool = await asTool({});
  for (const [name, value] of [
    ['q', 'water'],
    ['facets', 'status'],
  ] as const) {
    const dear = await listed(`?${name}=${value}`);
    t.ok(dear >= plain + 20, `${name} costs ${dear}, a plain list ${plain}`);
    t.ok((await asTool({ [name]: value })) >= plainTool + 20, `and so does ${name} of the tool`);
  }
  const { body: document } = await desk.ask('GET', '//openapi.json');
  t.match(
    document.paths['/v1/ledgers/{ledger}/claims'].get.description,
    /counts it as 5 requests \(`page`\), 50 more with `q` \(`search`\), 50 more with `facets` \(`search`\), 5 more with `expand` \(`page`\)\./,
  );
  t.ok((await listed('?constructor=x')) <= plain + 1, 'an unknown parameter costs nothing beside');
  const { body: first } = await desk.ask('GET', '/claims?facets=status&limit=1');
  t.match(first.facets, { status: { exact: true } });
  const { body: second } = await desk.ask(
    'GET',
    `/claims?facets=status&limit=1&cursor=${first.next as string}`,
  );
  t.equal(second.items.length, 1);
  t.equal(second.facets, undefined, 'the counts of the list are not counted again for its next page');
});
