import fastify from 'fastify';
import t, { type Test } from 'tap';
import { createFastPath } from '../../../src/http/response-cache/fast-path.ts';
import type { CachedResponse } from '../../../src/http/response-cache/response-cache.ts';
import { openDesk } from '../../support/desk.ts';

/** What differs between two answers to the same request. */
const ofOneRequest = ['x-request-id', 'date', 'connection', 'keep-alive', 'ratelimit'];
const fieldsOf = (headers: Iterable<readonly [string, unknown]>) =>
  [...headers].filter(([name]) => !ofOneRequest.includes(name)).sort();

t.test('what the door gives is, word for word and field for field, what the service gives', async (t) => {
  const desk = await openDesk(t);
  const claim = await desk.claim();
  for (const below of ['', '/status']) {
    const address = `/v1/ledgers/main/claims/${claim}${below}`;
    const give = desk.app.server.inject.bind(desk.app.server);
    const first = await desk.ask('GET', `/claims/${claim}${below}`);
    const [second, third] = [await fetch(`${desk.url}${address}`), await fetch(`${desk.url}${address}`)];
    // Past the door: it stands before the listener of the server, which an injected request does not go through.
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

/** Of characters that take one byte, two, three and four. */
const responseCache = 'warm, wörtlich „так“ 🔥';

/** A door before a service that answers “whole”, and what the door is told of answers that are kept. */
const doorBeforeAnother = async (t: Test) => {
  const kept: { answer: CachedResponse | undefined; error?: Error } = { answer: undefined };
  const look = async () => {
    if (kept.error !== undefined) throw kept.error;
    return { answer: kept.answer, keep: () => undefined };
  };
  const fastPath = createFastPath({ look }, [], () => []);
  const app = fastify({ forceCloseConnections: true });
  const question = { ledger: 'main', stream: 'claim', audience: 'public', operation: 'readClaim' } as const;
  app.get('/claim', async (request, reply) => {
    const answer = kept.answer ?? { version: 1, body: responseCache };
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

t.test(
  'only who sends nothing but the address is answered at the door, and only with what is kept',
  async (t) => {
    const { get, kept } = await doorBeforeAnother(t);
    t.equal(await get(), 'whole', 'nothing is known yet');
    t.equal(await get(), responseCache);
    for (const [name, value] of [
      ['authorization', 'Bearer x'],
      ['if-none-match', '"1"'],
      ['if-match', '"1"'],
      ['origin', 'https://newsroom.example'],
      ['range', 'bytes=0-1'],
      ['accept-datetime', 'Thu, 01 Jan 2026 00:00:00 GMT'],
    ] as const)
      t.equal(await get({ headers: { [name]: value } }), 'whole', name);
    t.equal(await get({ method: 'HEAD' }), '', 'HEAD is another question');
    t.equal(await get(), responseCache, 'which changes nothing for the next one');
    kept.answer = undefined;
    t.equal(await get(), 'whole', 'an event took the answer away');
    t.equal(await get(), responseCache);
    kept.error = new Error('the database is away');
    t.equal(await get(), 'whole', 'whether it still holds cannot be told');
  },
);
