import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { runningServer } from '@claim-ledger/embedded-postgres';
import { embeddedDatabase } from '../../src/database/open.ts';
import { holdHead, until, untilWaiting } from '../support/core.ts';
import { connectAsOwner } from '../support/database.ts';
import { dataDirectory, serverOf, serveWithKey } from '../support/process.ts';
import { adminKey, ask } from '../support/service.ts';

const onLinux = { skip: process.platform === 'linux' ? false : 'needs /proc' };
const embeddedPlace = (dataDir: string) => runningServer({ dataDir, database: embeddedDatabase });
const body = { wording: 'Water boils.', language: 'en' };

t.test('SIGTERM under load: requests in progress finish, and no process is left', onLinux, async (t) => {
  const DATA_DIR = await dataDirectory(t);
  const service = await serveWithKey(t, { DATA_DIR, STOP_PATIENCE_MS: '20000' });
  const place = await embeddedPlace(DATA_DIR);
  const owner = connectAsOwner(place!);
  // Every write is in progress at the signal: the first holds the connection, the others queue.
  const held = await holdHead(owner);
  const writes = Array.from({ length: 20 }, () =>
    ask(service.url, 'POST', '/claims', { key: adminKey, body }),
  );
  await untilWaiting(owner, 1);
  await sleep(200);
  service.kill('SIGTERM');
  const letIn = () =>
    ask(service.url, 'GET', '//healthz').then(
      () => true,
      () => false,
    );
  await until(async () => !(await letIn()), 'new connections are refused');
  await held.release();
  const answers = await Promise.all(writes);
  t.same([...new Set(answers.map((each) => each.status))], [201]);
  t.equal(answers.filter((each) => each.body.shown).length, 20, 'and all were shown');
  await owner.end({ timeout: 1 });
  const { code, stderr } = await service.ended;
  t.equal(code, 0, stderr);
  t.equal(serverOf(DATA_DIR), undefined, 'no server is left');
  const again = await serveWithKey(t, { DATA_DIR });
  t.equal((await ask(again.url, 'GET', '/claims?limit=50')).body.items.length, 20);
});

t.test('a client that never finishes its request does not delay the end', onLinux, async (t) => {
  const DATA_DIR = await dataDirectory(t);
  const service = await serveWithKey(t, { DATA_DIR, STOP_PATIENCE_MS: '500' });
  const { hostname, port } = new URL(service.url);
  const slow = connect(Number(port), hostname);
  slow.on('error', () => undefined);
  const head = ['POST /v1/ledgers/main/claims HTTP/1.1', 'host: a', `authorization: Bearer ${adminKey}`];
  slow.write([...head, 'content-type: application/json', 'content-length: 1000000', '', '{'].join('\r\n'));
  const dribble = setInterval(() => slow.write(' '), 100);
  t.teardown(() => (clearInterval(dribble), slow.destroy()));
  await sleep(200);
  service.kill('SIGTERM');
  // The client continues for as long as it can.
  const { stdout } = await service.ended;
  t.match(stdout, /did not end within 500 ms/);
  t.equal(serverOf(DATA_DIR), undefined, 'no server is left');
});

t.test('a stuck write does not prevent the end, and a second signal forces it', onLinux, async (t) => {
  for (const [patience, signals] of [
    ['700', 1],
    ['600000', 2],
  ] as const) {
    const DATA_DIR = await dataDirectory(t);
    const service = await serveWithKey(t, { DATA_DIR, STOP_PATIENCE_MS: patience });
    const owner = connectAsOwner((await embeddedPlace(DATA_DIR))!);
    const held = await holdHead(owner);
    const stuck = ask(service.url, 'POST', '/claims', { key: adminKey, body }).catch(() => undefined);
    await untilWaiting(owner, 1);
    for (let n = 0; n < signals; n += 1) {
      // A second signal right after the first is the same one: npm and the terminal send both.
      if (n > 0) await sleep(500);
      service.kill('SIGTERM');
      await until(() => service.said.stdout.includes('stopping'), 'it has heard the signal');
    }
    t.match((await service.ended).stdout, /did not end within .* their connections are closed/);
    await stuck;
    await held.release().catch(() => undefined);
    await owner.end({ timeout: 0 });
    await until(() => serverOf(DATA_DIR) === undefined, 'no server is left');
  }
});

t.test(
  'SIGTERM removes readiness at once, and requests are served during the notice period',
  onLinux,
  async (t) => {
    const DATA_DIR = await dataDirectory(t);
    const service = await serveWithKey(t, { DATA_DIR, STOP_NOTICE_MS: '600000' });
    const ready = () => ask(service.url, 'GET', '//readyz');
    await until(async () => (await ready()).status === 200, 'it is ready');
    service.kill('SIGTERM');
    await until(() => service.said.stdout.includes('stopping'), 'it has heard the signal');
    const answer = await ready();
    t.equal(answer.status, 503);
    t.equal(answer.body.type, '/problems/not-ready');
    t.equal((await ask(service.url, 'GET', '//livez')).status, 200, 'it is alive, and must not be restarted');
    const late = await ask(service.url, 'POST', '/claims', { key: adminKey, body });
    t.equal(late.status, 201, 'what the load balancer still sends is done');
    await sleep(500);
    service.kill('SIGTERM');
    await service.ended;
    t.equal(serverOf(DATA_DIR), undefined, 'a second signal ends the notice');
  },
);
