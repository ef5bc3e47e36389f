import t from 'tap';
import { exposedHeaders } from '../../../src/http/middleware/cors.ts';
import { openDesk } from '../../support/desk.ts';
import { inlineShared } from '../../support/inline-shared.ts';
import { isProblem } from '../../support/problem.ts';
import { ask, startService } from '../../support/service.ts';

const origin = 'https://newsroom.example';
const preflight = {
  origin,
  'access-control-request-method': 'POST',
  'access-control-request-headers': 'authorization,content-type,idempotency-key,if-match',
};

const policyOf = (headers: Headers): Map<string, string[]> =>
  new Map(
    (headers.get('content-security-policy') ?? '').split(';').map((each): [string, string[]] => {
      const [name = '', ...sources] = each.trim().split(/\s+/);
      return [name, sources];
    }),
  );

t.test(
  'every answer, also an error, has headers that forbid scripts, subresources and framing',
  async (t) => {
    const desk = await openDesk(t);
    const claim = await desk.claim();
    const answers = {
      data: await desk.ask('GET', `/claims/${claim}`),
      'an act': await desk.ask('POST', '/claims', {
        key: desk.keys.checker,
        body: { wording: 'So.', language: 'en' },
      }),
      'an invalid field': await desk.ask('POST', '/claims', { key: desk.keys.checker, body: {} }),
      'no key': await desk.ask('POST', '/claims', { body: {} }),
      'nothing there': await desk.ask('GET', '//nowhere'),
      'an unsupported method': await desk.ask('POST', '//healthz'),
      document: await desk.ask('GET', '//openapi.json'),
    };
    for (const [name, { headers }] of Object.entries(answers)) {
      const policy = policyOf(headers);
      t.same(
        [...policy],
        [
          ['default-src', ["'none'"]],
          ['object-src', ["'none'"]],
          ['base-uri', ["'none'"]],
          ['frame-ancestors', ["'none'"]],
        ],
        name,
      );
      t.equal(headers.get('x-content-type-options'), 'nosniff', name);
      t.equal(headers.get('referrer-policy'), 'no-referrer', name);
      t.match(headers.get('strict-transport-security'), /^max-age=31536000; includeSubDomains$/, name);
      t.equal(headers.get('x-powered-by'), null, name);
    }
  },
);

/** Everything that a page names and the browser then loads or runs. */
const namedIn = (html: string): string[] =>
  [...html.matchAll(/<(?:script|link|img)[^>]*\s(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);

t.test('the API reference works under its policy and without a network', async (t) => {
  const { url } = await startService(t);
  const page = await ask(url, 'GET', '//docs');
  const policy = policyOf(page.headers);
  t.same(policy.get('default-src'), ["'none'"]);
  t.same(policy.get('script-src'), ["'self'"], 'no script but its own files');
  t.same(policy.get('connect-src'), ["'self'"], 'it connects to no other host');
  t.notOk(
    [...policy.values()].flat().some((source) => /https?:|\*/.test(source)),
    'nothing from other hosts',
  );
  const html = page.body as string;
  t.notMatch(html, /<script(?![^>]*\ssrc=)[^>]*>\s*\S/, 'no inline script, which the policy would block');
  t.notMatch(html, /\son[a-z]+=/, 'nor in attributes');
  const named = namedIn(html);
  t.ok(named.length >= 3, named.join());
  for (const address of named) {
    const full = new URL(address, `${url}/docs`);
    t.equal(full.origin, url, address);
    t.equal((await fetch(full)).status, 200, `${address} exists`);
  }
});

t.test('a script of another origin may use the API and read the header fields it needs', async (t) => {
  const { url } = await startService(t);
  const asked = await ask(url, 'OPTIONS', '/claims', { headers: preflight });
  t.equal(asked.status, 204);
  t.equal(asked.headers.get('access-control-allow-origin'), '*');
  const accepted = asked.headers.get('access-control-allow-headers')?.toLowerCase().split(/, */) ?? [];
  for (const name of preflight['access-control-request-headers'].split(','))
    t.ok(accepted.includes(name), name);
  t.match(asked.headers.get('access-control-allow-methods'), /\bPATCH\b/);
  t.equal(asked.headers.get('access-control-allow-credentials'), null, 'no browser sends anything by itself');
  for (const path of ['/claims', '/nothing', '//nowhere']) {
    const answer = await ask(url, 'GET', path, { headers: { origin } });
    t.equal(answer.headers.get('access-control-allow-origin'), '*', `GET ${path}`);
    t.match(answer.headers.get('access-control-expose-headers'), /ETag.*X-Request-Id/, `GET ${path}`);
  }
});

t.test('scripts can read every documented header field of an answer', async (t) => {
  const { url } = await startService(t);
  const { body } = await ask(url, 'GET', '//openapi.json');
  const named = new Set<string>();
  for (const item of Object.values<Record<string, any>>(inlineShared<any>(body).paths))
    for (const { responses } of Object.values(item))
      for (const { headers = {} } of Object.values<any>(responses))
        for (const name of Object.keys(headers)) named.add(name.toLowerCase());
  t.ok(named.has('etag') && named.size >= 4, [...named].join());
  const exposed = exposedHeaders.map((name) => name.toLowerCase());
  for (const name of named) t.ok(exposed.includes(name) || safelisted.includes(name), name);
});

/** What scripts may always read: https://fetch.spec.whatwg.org/#cors-safelisted-response-header-name */
const safelisted = [
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
];

t.test('with a list of origins, other origins get no access', async (t) => {
  const { url } = await startService(t, { settings: { CORS_ORIGINS: `${origin},http://127.0.0.1:3000` } });
  for (const [name, allowed] of [
    [origin, origin],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['https://newsroom.example.evil.example', null],
    ['null', null],
  ] as const) {
    const answer = await ask(url, 'GET', '/claims', { headers: { origin: name } });
    t.equal(answer.headers.get('access-control-allow-origin'), allowed, name);
    t.match(
      answer.headers.get('vary'),
      /\borigin\b.*\bauthorization\b/i,
      'no cache gives one origin the answer of another',
    );
    const asked = await ask(url, 'OPTIONS', '/claims', { headers: { ...preflight, origin: name } });
    t.equal(asked.headers.get('access-control-allow-origin'), allowed, `preflight of ${name}`);
  }
});

t.test('without origins a preflight is refused like any other unsupported method', async (t) => {
  const { url } = await startService(t, { settings: { CORS_ORIGINS: '' } });
  const answer = await ask(url, 'GET', '/claims', { headers: { origin } });
  t.equal(answer.headers.get('access-control-allow-origin'), null);
  isProblem(
    t,
    await ask(url, 'OPTIONS', '/claims', { headers: preflight }),
    'method-not-allowed',
    'preflight',
  );
});

t.test('OPTIONS that is no preflight is refused, and no Allow names it', async (t) => {
  const { url } = await startService(t);
  const answer = await ask(url, 'OPTIONS', '/claims');
  isProblem(t, answer, 'method-not-allowed', 'a claim list');
  t.same(answer.headers.get('allow')?.split(', ').toSorted(), ['GET', 'HEAD', 'POST']);
  isProblem(t, await ask(url, 'OPTIONS', '//nowhere'), 'not-found', 'no such address');
});
