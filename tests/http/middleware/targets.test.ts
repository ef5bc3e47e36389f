import fc from 'fast-check';
import t from 'tap';
import { openDesk } from '../../support/desk.ts';
import { faultsOf, isProblem } from '../../support/problem.ts';
import { answerIn, say } from '../../support/socket.ts';

const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

const evil = 'evil.example';
/** Two reads with absolute addresses, one that the fast path repeats, and two that do not exist. */
const paths = (claim: string): string[] => [
  '/v1/ledgers/main/feeds/verdicts.atom',
  `/v1/ledgers/main/claims/${claim}/claim-review`,
  `/v1/ledgers/main/claims/${claim}`,
  '/v1/ledgers/main/claims?limit=1',
  '/nowhere',
];

t.test('a malformed Host or request target is refused, and no answer names a foreign host', async (t) => {
  const desk = await openDesk(t, { settings: { PUBLIC_URL: '' } });
  const claim = await desk.claim();
  const [feed = '', ...others] = paths(claim);
  const get = (target: string, ...fields: string[]) =>
    say(desk.url, [`GET ${target} HTTP/1.1`, ...fields, 'Connection: close', '', ''].join('\r\n'));
  // The fast path then knows this read.
  for (let times = 0; times < 3; times += 1) await desk.ask('GET', `/claims/${claim}`);
  const hosts = [
    'a b',
    '',
    'a/b',
    'a@b',
    `a, ${evil}`,
    `${evil}/`,
    `${evil}\\`,
    'a:b',
    'a:123456',
    '[::1',
    'a?b',
    'a#b',
    '<b>',
    '"',
    'ü',
    'a:80:80',
    'http://a',
    'a'.repeat(300),
  ];
  for (const path of [feed, ...others])
    for (const host of hosts)
      isProblem(t, answerIn(await get(path, `Host: ${host}`)), 'malformed-request', `${host} ${path}`);
  for (const path of [feed, ...others])
    for (const [one, other] of Object.entries({ a: evil, [evil]: 'a', b: 'b', c: '' }))
      isProblem(
        t,
        answerIn(await get(path, `Host: ${one}`, `host: ${other}`)),
        'malformed-request',
        `two hosts: ${one}, ${other} ${path}`,
      );
  const targets = [
    `http://${evil}${feed}`,
    `https://${evil}/`,
    `//${evil}${feed}`,
    `//${evil}/`,
    `/\\${evil}/`,
    `${feed}\\`,
    'v1/ledgers/main',
    `${evil}:80`,
    '*',
    `${feed}#a`,
    `${feed}?topic=é`,
    'javascript:alert(1)',
  ];
  for (const target of targets) {
    const heard = await get(target, 'Host: a');
    isProblem(t, answerIn(heard), 'malformed-request', target);
    t.notOk(heard.includes(evil), `${target}: the answer does not repeat it`);
  }
  const good = await get(feed, 'Host: ledger.example:8080');
  t.match(good, /^HTTP\/1.1 200 [^]*http:\/\/ledger\.example:8080\/v1\/ledgers\/main/, 'a good host is used');
  const old = await say(desk.url, `GET ${feed} HTTP/1.0\r\n\r\n`);
  t.match(old, /^HTTP\/1.1 200 [^]*http:\/\/127\.0\.0\.1:\d+\/v1/, 'HTTP/1.0 needs no host');
});

t.test('a malformed host of a trusted proxy is refused', async (t) => {
  const desk = await openDesk(t, { settings: { PUBLIC_URL: '', TRUST_PROXY: '1' } });
  const read = (fields: Record<string, string>) =>
    desk.ask('GET', '/feeds/verdicts.json', { headers: fields });
  for (const fields of [
    { 'x-forwarded-host': 'a b' },
    { 'x-forwarded-host': `${evil}/x?` },
    { 'x-forwarded-proto': 'javascript' },
  ])
    isProblem(t, await read(fields), 'malformed-request', JSON.stringify(fields));
  const good = await read({ 'x-forwarded-host': 'ledger.example', 'x-forwarded-proto': 'https' });
  t.match(good.body.feed_url, /^https:\/\/ledger\.example\/v1/);
});

t.test(
  'whatever the header fields and the target are, an answer is below 500 and is a problem',
  async (t) => {
    t.comment(`FUZZ_SEED=${seed}`);
    const desk = await openDesk(t, { settings: { PUBLIC_URL: '' } });
    const claim = await desk.claim();
    const odd = fc.constantFrom(
      ...[
        'a b',
        '',
        ' ',
        '\t',
        '*',
        '"',
        '"4',
        'W/',
        'W/"4"',
        '4',
        '-1',
        '\u00ff',
        '%00',
        '%zz',
        '\\',
        '/',
        '//',
      ],
      ...[
        `http://${evil}/`,
        '[::1]',
        '[',
        'a,b',
        ',',
        ';',
        '=',
        '__proto__',
        'gzip',
        'br;q=2',
        'bytes=0-1',
        '9'.repeat(30),
      ],
    );
    const names = fc.constantFrom(
      ...[
        'Host',
        'host',
        'If-Match',
        'If-None-Match',
        'Accept',
        'Accept-Encoding',
        'Accept-Datetime',
        'Origin',
      ],
      ...[
        'Authorization',
        'Content-Type',
        'Content-Encoding',
        'Last-Event-ID',
        'Idempotency-Key',
        'Range',
        'TE',
      ],
      ...[
        'X-Forwarded-Host',
        'X-Forwarded-Proto',
        'X-Forwarded-For',
        'Forwarded',
        'Referer',
        'Cookie',
        'Expect',
      ],
      ...['Machine-Made', 'Traceparent', 'X-Http-Method-Override', 'X-No-Compression', 'Upgrade'],
    );
    const nul = Buffer.from(`5 aaaaaaaaaaaa \0`).toString('base64url');
    const target = fc.tuple(
      fc.constantFrom('', '', '', '', `http://${evil}`, '//', '/\\', '%', '*'),
      fc.constantFrom(
        ...paths(claim),
        `/v1/ledgers/main/claims?cursor=${nul}`,
        '/openapi.json',
        '/livez',
        '/docs',
      ),
      fc.constantFrom(
        '',
        '',
        '?',
        '#',
        '%00',
        '%zz',
        '%ff',
        '\u00e9',
        '"',
        '{',
        '?asOf=%00',
        '?cursor=%00',
        '?a=\u00ff',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('GET', 'HEAD', 'POST', 'OPTIONS', 'PATCH'),
        target,
        fc.array(fc.tuple(names, odd), { maxLength: 4 }),
        async (method, [before, path, after], fields) => {
          const lines = [`${method} ${before}${path}${after} HTTP/1.1`, 'Host: a'];
          for (const [name, value] of fields) lines.push(`${name}: ${value}`);
          const heard = await say(desk.url, `${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`, 2_000);
          const answer = answerIn(heard);
          const isForeign = heard.includes(evil);
          const isGood = answer.status >= 200 && answer.status < 400;
          const faults = isGood || method === 'HEAD' ? [] : faultsOf(answer);
          if (answer.status >= 500 || answer.status === 0 || isForeign || faults.length > 0)
            throw new Error(`${heard.slice(0, 600)} ${faults.join(', ')}`);
        },
      ),
      { numRuns: 400, seed },
    );
  },
);

t.test('a cursor with NUL or with anything else that no list gave is refused', async (t) => {
  const desk = await openDesk(t);
  await desk.claim();
  await desk.claim();
  const { next } = (await desk.ask('GET', '/claims?limit=1')).body;
  const text = Buffer.from(next as string, 'base64url').toString();
  const lists = ['/claims', '/sources', '/corrections', '/verdicts', '/claimants'];
  for (const [name, cursor] of [
    ['NUL at the end', Buffer.from(`${text}\0`).toString('base64url')],
    ['NUL alone as the key', Buffer.from(text.replace(/ [^ ]*$/, ' \0')).toString('base64url')],
    ['NUL before', Buffer.from(`\0${text}`).toString('base64url')],
    ['NUL as such', '%00'],
    ['encoded NUL', 'AAAA'],
  ] as const)
    for (const list of lists) {
      const answer = await desk.ask('GET', `${list}?limit=1&cursor=${cursor}`);
      isProblem(t, answer, 'malformed-cursor', `${list}: ${name}`);
    }
});

t.test('an address too long is answered 414, whether Node can read it or not', async (t) => {
  const desk = await openDesk(t);
  for (const characters of [8_200, 15_000, 20_000, 40_000]) {
    const bytes = `GET /v1/ledgers/main/claims?topic=${'a'.repeat(characters)} HTTP/1.1\r\nHost: a\r\n\r\n`;
    isProblem(t, answerIn(await say(desk.url, bytes)), 'address-too-long', `${characters} characters`);
  }
  const path = `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: a\r\n\r\n`;
  isProblem(t, answerIn(await say(desk.url, path)), 'address-too-long', 'as a path');
  const field = `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`;
  isProblem(t, answerIn(await say(desk.url, field)), 'header-too-large', 'a long field is not an address');
});
