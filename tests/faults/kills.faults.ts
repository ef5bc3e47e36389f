import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { dataDirectory, killServer, serverOf, serveWithKey, type Running } from '../support/process.ts';
import { until } from '../support/core.ts';
import { adminKey, ask } from '../support/service.ts';
import { checkWrites, noWrites, retryAll, startWriters } from '../support/writers.ts';

/** How often the service is killed; its server half as often. By hand more: KILLS=100 npm test -- tests/faults/kills.faults.ts */
const kills = Number(process.env['KILLS'] ?? 8);

const onLinux = { skip: process.platform === 'linux' ? false : 'needs /proc' };

const sharedClaim = async (url: string): Promise<string> => {
  const body = { wording: 'Everybody writes here.', language: 'en' };
  return (await ask(url, 'POST', '/claims', { key: adminKey, body })).body.id as string;
};

/** Whether the projections show the whole log. */
const isShown = async ({ url }: Running, position: number): Promise<boolean> =>
  (await ask(url, 'GET', `/claims?limit=1&atLeast=${position}`, { key: adminKey })).status === 200;

t.test(
  'repeated kill -9 of the service under load: every acknowledged write is there once',
  onLinux,
  async (t) => {
    const DATA_DIR = await dataDirectory(t);
    const writes = noWrites();
    let service = await serveWithKey(t, { DATA_DIR });
    const shared = await sharedClaim(service.url);
    for (let round = 1; round <= kills; round += 1) {
      const acknowledged = writes.acknowledged.size;
      const asked = writes.asked.size;
      const stop = startWriters(service.url, writes, shared);
      await until(() => writes.acknowledged.size > acknowledged + 15, 'the writers write', 30_000);
      service.kill('SIGKILL');
      await service.ended;
      await stop();
      service = await serveWithKey(t, { DATA_DIR });
      await retryAll(service.url, writes, asked);
      const head = await checkWrites(service.url, writes);
      await until(() => isShown(service, head), 'the views came along', 30_000);
      t.pass(`round ${round}: ${writes.asked.size} writes, head ${head}`);
    }
    await retryAll(service.url, writes);
    await checkWrites(service.url, writes);
    service.kill('SIGTERM');
    t.equal((await service.ended).code, 0);
    t.equal(serverOf(DATA_DIR), undefined, 'no server is left');
  },
);

t.test(
  'kill -9 of every process of the embedded server: 503 with Retry-After, then recovery without help',
  onLinux,
  async (t) => {
    const DATA_DIR = await dataDirectory(t);
    const writes = noWrites();
    const service = await serveWithKey(t, { DATA_DIR });
    const shared = await sharedClaim(service.url);
    let outages = 0;
    for (let round = 1; round <= kills / 2; round += 1) {
      const acknowledged = writes.acknowledged.size;
      const asked = writes.asked.size;
      const stop = startWriters(service.url, writes, shared);
      await until(() => writes.acknowledged.size > acknowledged + 10, 'the writers write', 30_000);
      const [killed] = killServer(DATA_DIR);
      const during = writes.acknowledged.size;
      await until(() => writes.acknowledged.size > during + 8, 'the service recovered', 30_000);
      await stop();
      t.not(serverOf(DATA_DIR), killed, 'another server has taken its place');
      for (const { status, headers, body } of writes.refused.splice(0)) {
        outages += 1;
        t.match(
          { status, type: body.type, retry: headers.get('retry-after') },
          {
            status: 503,
            type: '/problems/database-unavailable',
            retry: '1',
          },
        );
      }
      await retryAll(service.url, writes, asked);
      const head = await checkWrites(service.url, writes);
      await until(() => isShown(service, head), 'the views came along', 30_000);
    }
    await retryAll(service.url, writes);
    await checkWrites(service.url, writes);
    t.ok(outages > 0, 'the outages were seen');
    t.match(service.said.stdout, /embedded PostgreSQL server ended; it is started again/);
    await sleep(200);
    service.kill('SIGTERM');
    t.equal((await service.ended).code, 0);
    t.equal(serverOf(DATA_DIR), undefined, 'no server is left');
  },
);
