import net from 'node:net';
import t from 'tap';
import { hold, holdHead, untilWaiting, until } from '../support/core.ts';
import { connectAsOwner } from '../support/database.ts';
import { openDesk } from '../support/desk.ts';
import { isProblem } from '../support/problem.ts';
import type { Answer } from '../support/service.ts';
import { answerIn } from '../support/socket.ts';

const sockets = 1_000;
const pool = 10;
const mayWait = 90;

const isShed = ({ status, headers }: Answer): boolean => status === 503 && headers.get('retry-after') === '1';

t.test('of 1,000 sockets on a pool of 10, those that cannot wait get Retry-After', async (t) => {
  const settings = { DATABASE_CONNECTIONS: String(pool), DATABASE_WAITING_MAX: String(mayWait) };
  const desk = await openDesk(t, { settings });
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  const claim = await desk.claim();
  const { release } = await hold(owner, (tx) => tx`lock table views.current_status`);
  const answers: Answer[] = [];
  const storm = Array.from({ length: sockets }, async (_, index) => {
    // Each has a different query; equal ones would share one look-up.
    answers.push(await desk.ask('GET', `/claims?limit=${1 + (index % 200)}`));
  });
  // Not all of them: on a busy machine the last connections may wait as long as the time limit.
  await until(() => answers.length >= sockets / 2, 'those that cannot wait are answered', 60_000);
  t.ok(answers.every(isShed), 'while the others wait, with 503 and Retry-After');
  t.equal((await desk.ask('GET', '//livez')).status, 200, 'the service is alive meanwhile');
  await release();
  await Promise.all(storm);
  const served = answers.filter(({ status }) => status === 200).length;
  t.ok(served >= pool && served <= sockets / 2, `${served} of the others are served`);
  t.ok(
    answers.every((each) => each.status === 200 || isShed(each)),
    'and no other request is affected',
  );
  t.equal((await desk.ask('GET', `/claims/${claim}`)).status, 200, 'and it goes on');
});

t.test('while the head is locked reads are served, and a bounded number of writes waits', async (t) => {
  const desk = await openDesk(t, { settings: { APPEND_QUEUE_MAX_COMMANDS: '20' } });
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  const claim = await desk.claim();
  const before = await desk.head();
  const { release } = await holdHead(owner);
  const answers: Answer[] = [];
  const body = { wording: 'It is so.', language: 'en' };
  const storm = Array.from({ length: 200 }, async () => {
    answers.push(await desk.ask('POST', '/claims', { key: desk.keys.admin, body }));
  });
  await untilWaiting(owner, 1);
  await until(() => answers.length >= 200 - 25, 'what cannot wait is answered', 60_000);
  t.ok(answers.every(isShed), 'with 503 and Retry-After');
  t.equal((await desk.ask('GET', `/claims/${claim}`)).status, 200, 'reads are served');
  await release();
  await Promise.all(storm);
  const written = answers.filter(({ status }) => status === 201).length;
  t.equal(await desk.head(), before + written, 'what was answered 201 is on record, and nothing else');
  t.ok(written >= 20, `${written} were written`);
});

t.test('clients that send a byte at a time delay no other request, and are disconnected', async (t) => {
  const desk = await openDesk(t);
  const { server } = desk.app.server;
  // The default is 30 seconds; the server checks every second.
  server.requestTimeout = 2_000;
  server.headersTimeout = 2_000;
  const port = Number(new URL(desk.url).port);
  const heard: string[] = [];
  const slow = Array.from({ length: 300 }, (_, index) => {
    const socket = net.connect(port, '127.0.0.1');
    const head = `POST /v1/ledgers/main/claims HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${desk.keys.admin}\r\nContent-Type: application/json\r\n`;
    // Half of them never finish the head, the others never finish the body.
    socket.write(`${head}${index % 2 === 0 ? 'X-Slow: ' : 'Content-Length: 1000\r\n\r\n{'}`);
    const drip = setInterval(() => socket.write(index % 2 === 0 ? 'a' : ' '), 200);
    socket.on('data', (data) => (heard[index] = (heard[index] ?? '') + data.toString('utf8')));
    socket.on('error', () => undefined);
    return new Promise<void>((resolve) =>
      socket.on('close', () => {
        clearInterval(drip);
        resolve();
      }),
    );
  });
  t.equal((await desk.ask('GET', '/claims')).status, 200, 'a read is served');
  const written = await desk.ask('POST', '/claims', {
    key: desk.keys.admin,
    body: { wording: 'It is so.', language: 'en' },
  });
  t.equal(written.status, 201, 'a write is served');
  await Promise.all(slow);
  const told = heard.filter((text) => text.startsWith('HTTP/1.1 408'));
  t.ok(told.length >= 150, `${told.length} were told why`);
  isProblem(t, answerIn(told[0] ?? ''), 'request-timeout', 'a slow request');
});
