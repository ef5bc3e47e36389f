import { once } from 'node:events';
import { connect } from 'node:net';
import t from 'tap';
import { accessLines } from '../support/access-lines.ts';
import { until } from '../support/core.ts';
import { openDesk } from '../support/desk.ts';

t.test('a contributor wanted to write without a line in the access log, by hanging up at once', async (t) => {
  const log = await accessLines(t);
  const desk = await openDesk(t, { settings: { ACCESS_LOG: log.file } });
  const before = await desk.head();
  const body = JSON.stringify({ wording: 'This was not observed.', language: 'en' });
  const { hostname, port } = new URL(desk.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const head = ['POST /v1/ledgers/main/claims HTTP/1.1', 'host: a', 'content-type: application/json'];
  const authorization = `authorization: Bearer ${desk.keys.contributor}`;
  socket.write(
    [...head, authorization, `content-length: ${Buffer.byteLength(body)}`, '', body].join('\r\n'),
    () => socket.destroy(),
  );
  await until(async () => (await desk.head()) > before, 'the act is on record');
  const isOfClaim = ({ operation }: { operation: string | null }): boolean => operation === 'recordClaim';
  await until(async () => (await log.lines()).some(isOfClaim), 'and in the access log');
  const line = (await log.lines()).find(isOfClaim);
  const { body: me } = await desk.ask('GET', '/me', { key: desk.keys.contributor });
  t.equal(line?.key, me.key);
});

t.test(
  'a stranger wanted to forge lines of the access log, with line breaks and JSON in what they send',
  async (t) => {
    const log = await accessLines(t);
    const desk = await openDesk(t, { settings: { ACCESS_LOG: log.file, TRUST_PROXY: '1' } });
    const forged = '{"why":"write","key":"key_forged"}';
    for (const [path, headers] of [
      [`/claims/%0A${encodeURIComponent(forged)}/status`, {}],
      [`//v1/ledgers/${encodeURIComponent(`main\n${forged}`)}/keys`, {}],
      ['/keys', { 'x-forwarded-for': forged }],
      ['/keys', { 'x-request-id': forged, 'user-agent': forged }],
    ] as const)
      await desk.ask('GET', path, { headers });
    const last = await desk.ask('GET', '/keys');
    await log.of(last.headers.get('x-request-id'));
    t.notMatch(await log.text(), 'forged');
    for (const line of (await log.text()).trimEnd().split('\n')) t.type(JSON.parse(line), 'object');
  },
);

t.test(
  'a thief of keys wanted their guesses to go unseen: each is in the access log with its address',
  async (t) => {
    const log = await accessLines(t);
    const desk = await openDesk(t, { settings: { ACCESS_LOG: log.file } });
    const guesses = 20;
    for (let n = 0; n < guesses; n += 1) await desk.ask('GET', '/claims', { key: `guess-${n}` });
    await until(async () => {
      const refused = (await log.lines()).filter(({ status }) => status === 401);
      return refused.length === guesses && refused.every(({ address }) => address === '127.0.0.1');
    }, 'every guess has its line');
    t.notMatch(await log.text(), 'guess-');
  },
);
