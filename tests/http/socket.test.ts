import net from 'node:net';
import t from 'tap';
import { openDesk } from '../support/desk.ts';
import { isProblem } from '../support/problem.ts';
import { answerIn, say } from '../support/socket.ts';

t.test('an unparsable request is answered with a problem on the socket', async (t) => {
  const desk = await openDesk(t);
  const { url } = desk;
  const before = await desk.head();
  const claims = `POST /v1/ledgers/main/claims HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${desk.keys.admin}\r\nContent-Type: application/json\r\n`;
  const cases = [
    ['words', 'hello, how are you?\r\n\r\n', 'malformed-request'],
    ['bytes', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 'malformed-request'],
    ['an unknown method', 'FOO / HTTP/1.1\r\nHost: a\r\n\r\n', 'malformed-request'],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'malformed-request'],
    ['an unknown version', 'GET / HTTP/9.9\r\nHost: a\r\n\r\n', 'malformed-request'],
    ['no Host', 'GET /healthz HTTP/1.1\r\n\r\n', 'malformed-request'],
    ['NUL in the address', 'GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n', 'malformed-request'],
    ['a blank in the address', 'GET /a b HTTP/1.1\r\nHost: a\r\n\r\n', 'malformed-request'],
    ['a header without a colon', 'GET / HTTP/1.1\r\nHost: a\r\nnonsense\r\n\r\n', 'malformed-request'],
    ['a length that is not a number', `${claims}Content-Length: 1x\r\n\r\n{}`, 'malformed-request'],
    ['two lengths', `${claims}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 'malformed-request'],
    [
      'a length and chunks',
      `${claims}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      'malformed-request',
    ],
    ['an invalid chunk size', `${claims}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n`, 'malformed-request'],
    ['an expectation', `${claims}Expect: wonders\r\nContent-Length: 2\r\n\r\n{}`, 'expectation-failed'],
    ['a tunnel', 'CONNECT example.org:443 HTTP/1.1\r\nHost: a\r\n\r\n', 'method-not-allowed'],
    ['huge headers', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`, 'header-too-large'],
    ['a huge address', `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 'address-too-long'],
    ['a server as a whole', 'OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n', 'not-found'],
    ['HTTP/1.0', 'GET /nothing HTTP/1.0\r\n\r\n', 'not-found'],
    [
      'an upgrade',
      'GET /nothing HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      'not-found',
    ],
  ] as const;
  for (const [name, bytes, slug] of cases) isProblem(t, answerIn(await say(url, bytes)), slug, name);
  t.equal((await desk.ask('GET', '//healthz')).status, 200, 'and the service continues');
  t.equal(await desk.head(), before, 'nothing was written');
});

t.test(
  'a request in progress while the service stops is executed, and its connection then closes',
  async (t) => {
    const desk = await openDesk(t);
    const body = JSON.stringify({ wording: 'It is late.', language: 'en' });
    const head = `POST /v1/ledgers/main/claims HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${desk.keys.admin}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    const socket = net.connect(Number(new URL(desk.url).port), '127.0.0.1');
    let heard = '';
    socket.on('data', (data) => (heard += data.toString('utf8')));
    const closed = new Promise((resolve) => socket.on('close', resolve));
    // The first request is in progress when the stop begins, with its body incomplete. The second comes after.
    socket.write(head);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stopped = desk.stop();
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.write(`${body}GET /v1/ledgers/main/nowhere HTTP/1.1\r\nHost: a\r\n\r\n`);
    await closed;
    await stopped;
    t.match(heard, /^HTTP\/1\.1 201 [^]*\r\nconnection: close\r\n/, 'the request in progress is executed');
    // RFC 9112, 9.6: after a “close” nothing further is processed, so the client may safely retry elsewhere.
    t.equal(heard.match(/HTTP\/1\.1/g)?.length, 1, 'the later one is not started');
  },
);
