import t, { type Test } from 'tap';
import { z } from 'zod';
import { claimId } from '../../../src/domain/terms/ids.ts';
import type { Deprecation } from '../../../src/http/middleware/deprecation.ts';
import { byVersion, read } from '../../../src/http/operations/read.ts';
import { createRates } from '../../../src/http/middleware/rate-limit/rate-limit.ts';
import { createServer } from '../../../src/http/server.ts';
import type { Services } from '../../../src/http/services.ts';
import { createProgress } from '../../../src/projections/engine/progress.ts';
import type { CachedResponse, ResponseCache } from '../../../src/http/response-cache/response-cache.ts';
import { services as others, type OpenApi } from '../../openapi/served.ts';
import { inlineShared } from '../../support/inline-shared.ts';

const claim = 'claim_01m80p9rrnfvgtm0e250m34aks';
const successor = '/v1/ledgers/:ledger/claims/:claim';
const deprecated: Deprecation = { since: '2030-01-01', sunset: '2031-01-01', successor };

/** The service without a database, and with one deprecated operation that the fast path can answer. */
const withOldRead = async (t: Test, said: Deprecation = deprecated) => {
  let kept: CachedResponse | undefined;
  let looks = 0;
  const responseCache: ResponseCache = {
    lookUp: async () => {
      looks += 1;
      return { answer: kept, keep: (answer) => (kept = answer) };
    },
    finderOf: () => async () => {
      looks += 1;
      return kept;
    },
    begin: () => undefined,
    forget: () => undefined,
    happened: () => undefined,
  };
  const progress = createProgress();
  const rates = createRates({ keyRequestsPerMinute: 100, addressRequestsPerMinute: 100, callersMax: 10 });
  const services: Services = { ...others, progress, rates };
  const app = await createServer(services, false, responseCache);
  t.teardown(() => app.close());
  const addOldRead = read({
    path: '/v1/ledgers/:ledger/old-claims/:claim',
    operationId: 'readOldClaim',
    tag: 'claims',
    summary: 'Read a claim as it once was read',
    description: 'A claim.',
    params: { claim: claimId },
    answer: z.object({ id: claimId, version: z.int() }).meta({ description: 'A claim.' }),
    deprecated: said,
    dependsOn: 'claim',
    cache: 'past',
    cost: 'one',
    etag: byVersion,
    find: async () => {
      if (kept !== undefined) throw new Error('this was kept and is not looked for again');
      return { id: claim, version: 7 };
    },
  });
  addOldRead(app, services);
  return { app, looked: () => looks };
};

const fieldsOf = (headers: Headers) =>
  ['deprecation', 'sunset', 'link'].map((name) => headers.get(name) ?? '');

t.test(
  'every answer of a deprecated operation has Deprecation, Sunset and a link to its successor',
  async (t) => {
    const { app, looked } = await withOldRead(t);
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    const at = `${url}/v1/ledgers/main/old-claims/${claim}`;
    const links = [
      '</docs#/claims/readOldClaim>; rel="deprecation sunset"',
      `</v1/ledgers/main/claims/${claim}>; rel="successor-version"`,
    ].join(', ');
    const told = ['@1893456000', 'Wed, 01 Jan 2031 00:00:00 GMT', links];
    const first = await fetch(at);
    t.equal(first.status, 200, await first.text());
    t.same(fieldsOf(first.headers), told);
    t.equal(looked(), 1);
    const cached = await fetch(at);
    t.equal(looked(), 2, 'once on the fast path, and not again behind it');
    t.same(fieldsOf(cached.headers), told, 'also on the fast path');
    t.same(fieldsOf((await fetch(at, { headers: { 'if-none-match': '"7-public"' } })).headers), told, '304');
    t.same(fieldsOf((await fetch(at, { method: 'HEAD' })).headers), told, 'HEAD');
    const refused = await fetch(`${at}?colour=red`);
    t.equal(refused.status, 400);
    t.same(fieldsOf(refused.headers), told, 'also in a refusal');
    const script = await fetch(at, { headers: { origin: 'https://newsroom.example' } });
    t.match(script.headers.get('access-control-expose-headers'), /Deprecation.*Link.*Sunset/);
    const other = await fetch(`${url}/livez`);
    t.same(fieldsOf(other.headers), ['', '', ''], 'other operations have no such field');
  },
);

t.test('the document marks a deprecated operation, with its dates and header fields', async (t) => {
  const { app } = await withOldRead(t);
  const document = inlineShared((await app.inject('/openapi.json')).json<OpenApi>());
  const old = document.paths['/v1/ledgers/{ledger}/old-claims/{claim}']?.['get'];
  t.match(old, { deprecated: true, 'x-sunset': '2031-01-01' });
  t.match(
    old?.description,
    /Deprecated since 2030-01-01.*2031-01-01.*`\/v1\/ledgers\/\{ledger\}\/claims\/\{claim\}`/,
  );
  for (const [status, answer] of Object.entries(old?.responses ?? {}))
    for (const name of ['Deprecation', 'Sunset', 'Link'])
      t.ok(name in (answer.headers ?? {}), `${status} has ${name}`);
  const others = Object.values(document.paths).flatMap((each) => Object.values(each));
  t.equal(others.filter((each) => each.deprecated).length, 1, 'and no other');
});

t.test('a deprecation needs a successor that exists, and ends after it starts', async (t) => {
  const { app } = await withOldRead(t, { ...deprecated, successor: '/v1/nowhere' });
  t.match((await app.inject('/openapi.json')).statusCode, 500);
  await t.rejects(withOldRead(t, { ...deprecated, sunset: '2029-12-31' }), /gone before/);
  await t.rejects(withOldRead(t, { ...deprecated, since: 'soon' }), /no day/);
});
