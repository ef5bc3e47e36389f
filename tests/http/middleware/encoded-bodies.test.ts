import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import t from 'tap';
import { until } from '../../support/core.ts';
import { openDesk, type Desk } from '../../support/desk.ts';
import { addressOf, operationsOf } from '../../support/operations.ts';
import { isProblem } from '../../support/problem.ts';
import type { Answer } from '../../support/service.ts';
import { answerIn, say } from '../../support/socket.ts';

const types = [
  'application/json',
  'application/merge-patch+json',
  'text/plain',
  'application/x-www-form-urlencoded',
];

t.test('no bytes are no body, whatever their Content-Type', async (t) => {
  const desk = await openDesk(t);
  const { ask, keys } = desk;
  const claim = await desk.claim();
  const evidence = await desk.evidence(claim);
  const verdict = await desk.proposal(claim, [evidence]);
  const approved = await ask('POST', `/claims/${claim}/verdicts/${verdict}/approve`, {
    key: keys.editor,
    headers: { 'if-match': '*', 'content-type': 'application/json' },
  });
  t.equal(approved.status, 200, JSON.stringify(approved.body));
  const chunked = `POST /v1/ledgers/main/claims/${claim}/verdicts/${verdict}/publish HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${keys.editor}\r\nIf-Match: *\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`;
  t.equal(answerIn(await say(desk.url, chunked)).status, 200, 'chunks without bytes are no body either');
  for (const { method, path, operationId } of await operationsOf(desk.url)) {
    if (method === 'GET') continue;
    const send = (headers: Record<string, string>) =>
      ask(method, addressOf(path, { claim }), { key: keys.admin, headers: { 'if-match': '*', ...headers } });
    const without = await send({});
    for (const type of types) {
      const typed = await send({ 'content-type': type });
      t.equal(typed.status, without.status, `${operationId}: ${type}`);
      t.equal(typed.body?.type, without.body?.type, `${operationId}: ${type}`);
    }
  }
});

const claimIn = (language: string): Buffer =>
  Buffer.from(JSON.stringify({ wording: `It is so, ${Math.random()}.`, language }));

const post = async ({ url, keys }: Desk, encoding: string, bytes: Buffer): Promise<Answer> => {
  const head = `POST /v1/ledgers/main/claims HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${keys.admin}\r\nContent-Type: application/json\r\nContent-Encoding: ${encoding}\r\nContent-Length: ${bytes.length}\r\nConnection: close\r\n\r\n`;
  return answerIn(await say(url, Buffer.concat([Buffer.from(head, 'latin1'), bytes]), 10_000));
};

t.test('a compressed body is read, within the limit of its bytes after decompression', async (t) => {
  const desk = await openDesk(t, { settings: { BODY_MAX_BYTES: '65536' } });
  const good: [string, Buffer][] = [
    ['gzip', gzipSync(claimIn('en'))],
    ['x-gzip', gzipSync(claimIn('en'))],
    ['GZIP', gzipSync(claimIn('en'))],
    ['deflate', deflateSync(claimIn('en'))],
    ['br', brotliCompressSync(claimIn('en'))],
    ['identity', claimIn('en')],
    ['', claimIn('en')],
  ];
  for (const [encoding, bytes] of good)
    t.equal((await post(desk, encoding, bytes)).status, 201, `“${encoding}” is read`);
  const before = await desk.head();
  const wrong = await post(desk, 'gzip', gzipSync(claimIn('nonsense!')));
  isProblem(t, wrong, 'invalid-fields', 'and its fields are checked');
  for (const encoding of [
    'zstd',
    'compress',
    'gzip, br',
    'br,gzip',
    'aes128gcm',
    '*',
    '__proto__',
    'toString',
  ]) {
    const answer = await post(desk, encoding, gzipSync(claimIn('en')));
    isProblem(t, answer, 'unsupported-media-type', `“${encoding}” is not read`);
    t.equal(answer.headers.get('accept-encoding'), 'gzip, deflate, br', 'and the answer says what is');
  }
  const cut = gzipSync(claimIn('en')).subarray(0, -12);
  for (const [name, encoding, bytes] of [
    ['not compressed', 'gzip', claimIn('en')],
    ['cut', 'gzip', cut],
    ['another encoding', 'br', gzipSync(claimIn('en'))],
    ['another encoding', 'deflate', brotliCompressSync(claimIn('en'))],
  ] as const)
    isProblem(t, await post(desk, encoding, bytes), 'malformed-request', `${encoding}: ${name}`);
  isProblem(t, await post(desk, 'gzip', gzipSync('')), 'malformed-json', 'nothing is in it');
  isProblem(t, await post(desk, 'gzip', gzipSync('{')), 'malformed-json', 'no JSON is in it');
  t.equal(await desk.head(), before, 'nothing of these was written');
});

t.test('a decompression bomb is refused at the cost of an ordinary body', async (t) => {
  const desk = await openDesk(t);
  const zeros = Buffer.alloc(200_000_000, ' ');
  const bombs: [string, Buffer][] = [
    ['gzip', gzipSync(zeros)],
    ['deflate', deflateSync(zeros)],
    ['br', brotliCompressSync(zeros, { params: { 1: 5 } })],
  ];
  for (const [encoding, bytes] of bombs) {
    const before = process.memoryUsage().rss;
    const begun = process.cpuUsage();
    isProblem(t, await post(desk, encoding, bytes), 'body-too-large', `${bytes.length} bytes of ${encoding}`);
    const { user, system } = process.cpuUsage(begun);
    const more = process.memoryUsage().rss - before;
    t.ok(user + system < 400_000, `${encoding}: ${Math.round((user + system) / 1_000)} ms of processor time`);
    t.ok(more < 60_000_000, `${encoding}: ${more} bytes more`);
  }
});

t.test('HEAD has the status and the header fields of GET, also of streams', async (t) => {
  const desk = await openDesk(t);
  const claim = await desk.claim();
  const ofOneAnswer = [
    'date',
    'connection',
    'x-request-id',
    'ratelimit',
    'transfer-encoding',
    'content-length',
    'keep-alive',
  ];
  const accepts = ['application/json', 'text/csv', 'application/x-ndjson', 'text/event-stream', '*/*'];
  const both = async (path: string, accept: string): Promise<void> => {
    const fieldsOf = async (method: string) => {
      const gone = new AbortController();
      const response = await fetch(`${desk.url}${path}`, {
        method,
        redirect: 'manual',
        headers: { accept, authorization: `Bearer ${desk.keys.admin}` },
        signal: gone.signal,
      });
      const fields = [...response.headers].filter(([name]) => !ofOneAnswer.includes(name));
      gone.abort();
      return { status: response.status, fields: Object.fromEntries(fields) };
    };
    const [got, head] = [await fieldsOf('GET'), await fieldsOf('HEAD')];
    t.same(head, got, `${path} as ${accept}`);
  };
  // The verifiable log takes the claim up a moment later. Until then its proof is 503.
  await until(async () => (await desk.ask('GET', `/claims/${claim}/proof`)).status === 200, 'a proof');
  for (const { method, path } of await operationsOf(desk.url)) {
    if (method !== 'GET') continue;
    for (const accept of path.endsWith('/events') ? accepts : ['*/*'])
      await both(addressOf(path, { claim }).slice(1), accept);
  }
  await both('/v1/ledgers/main/events?follow=true', 'application/x-ndjson');
  await both('/v1/ledgers/main/events?after=99999', 'text/event-stream');
  await both('/v1/ledgers/main/events', 'image/png');
});
