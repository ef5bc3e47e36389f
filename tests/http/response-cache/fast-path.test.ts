import fastify from 'fastify';
import t, { type Test } from 'tap';
import { createFastPath } from '../../../src/http/response-cache/fast-path.ts';
import type { CachedResponse } from '../../../src/http/response-cache/response-cache.ts';
import { openDesk } from '../../support/desk.ts';

/** What differs between two answers to the same request. */
const ofOneRequest = ['x-request-id', 'date', 'connection', 'keep-alive', 'ratelimit'];
const fieldsOf = (headers: Iterable<readonly [string, unknown]>) =>
  [...headers].filter(([name]) => !ofOneRequest.includes(name)).sort();

t.test('an answer of the fast path equals that of the service, in its body and in every field', async (t) => {
  const desk = await openDesk(t);
  const claim = await desk.claim();
  for (const below of ['', '/status']) {
    const address = `/v1/ledgers/main/claims/${claim}${below}`;
    const give = desk.app.server.inject.bind(desk.app.server);
    const first = await desk.ask('GET', `/claims/${claim}${below}`);
    const [second, third] = [await fetch(`${desk.url}${address}`), await fetch(`${desk.url}${address}`)];
    // Bypasses the fast path: an injected request does not go through the listener of the server.
    const whole = await give({ method: 'GET', url: address, headers: { host: new URL(desk.url).host } });
    t.equal(whole.statusCode, 200);
    for (const each of [first, second, third])
      t.same(fieldsOf(each.headers), fieldsOf(Object.entries(whole.headers)), address);
    t.equal(await second.text(), whole.body);
    t.equal(await third.text(), whole.body);
    const ids = [second, third].map(({ headers }) => headers.get('x-request-id'));
    t.equal(new Set(ids).size, 2, 'each request has an id of its own');
    t.match(ids, [/^[0-9a-f-]{36}$/, /^[0-9a-f-]{36}$/]);
  }
});

/** Characters of one, two, three and four bytes. */
const warm = 'warm, wörtlich „так“ 🔥';

/** A fast path before a service that answers “whole”, with control over the cached answer. */
const doorBeforeAnother = async (t: Test) => {
  const kept: { answer: CachedResponse | undefined; error?: Error } = { answer: undefined };
  const find = async () => {
    if (kept.error !== undefined) throw kept.error;
    return kept.answer;
  };
  const fastPath = createFastPath({ finderOf: () => find }, [], () => []);
  const app = fastify({ forceCloseConnections: true });
  const question = { ledger: 'main', stream: 'claim', audience: 'public', operation: 'readClaim' } as const;
  app.get('/claim', async (request, reply) => {
    const answer = kept.answer ?? { version: 1, body: warm };
    void reply.type('text/plain');
    fastPath.note(request, reply, question, answer);
    kept.answer ??= answer;
    return 'whole';
  });
  fastPath.open(app);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  t.teardown(() => app.close());
  const get = async (init: RequestInit = {}) => (await fetch(`${url}/claim`, init)).text();
  return { get, kept };
};

t.test('the fast path answers only requests without special headers, and only from the cache', async (t) => {
  const { get, kept } = await doorBeforeAnother(t);
  t.equal(await get(), 'whole', 'nothing is cached yet');
  t.equal(await get(), warm);
  for (const [name, value] of [
    ['authorization', 'Bearer x'],
    ['if-none-match', '"1"'],
    ['if-match', '"1"'],
    ['origin', 'https://newsroom.example'],
    ['range', 'bytes=0-1'],
    ['accept-datetime', 'Thu, 01 Jan 2026 00:00:00 GMT'],
  ] as const)
    t.equal(await get({ headers: { [name]: value } }), 'whole', name);
  t.equal(await get({ method: 'HEAD' }), '', 'HEAD is another request');
  t.equal(await get(), warm, 'which does not affect the next request');
  kept.answer = undefined;
  t.equal(await get(), 'whole', 'an event has invalidated the answer');
  t.equal(await get(), warm);
  kept.error = new Error('the database is away');
  t.equal(await get(), 'whole', 'the cached answer cannot be validated');
});
