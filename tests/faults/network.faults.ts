import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { startCluster } from '../support/cluster.ts';
import { until } from '../support/core.ts';
import { isWhole } from '../support/examination.ts';
import { adminKey, ask } from '../support/service.ts';
import { checkWrites, noWrites, retryAll, startWriters } from '../support/writers.ts';

/** The duration of each fault in milliseconds. */
const badMs = 2_500;
const resetEveryMs = 250;
/** The database timeout of the tested service in milliseconds. */
const answerMaxMs = 1_500;

t.test('a bad network to the database causes no wrong answer and no stuck request', async (t) => {
  const cluster = await startCluster(t);
  const service = await cluster.serve({ DATABASE_ANSWER_MAX_MS: String(answerMaxMs) });
  const { url, proxy } = service;
  const body = { wording: 'Everybody writes here.', language: 'en' };
  const shared = (await ask(url, 'POST', '/claims', { key: adminKey, body })).body.id as string;
  const writes = noWrites();
  const stop = startWriters(url, writes, shared);
  const written = async (what: string) => {
    const before = writes.acknowledged.size;
    await until(() => writes.acknowledged.size > before + 20, `${what}: the writers write again`, 60_000);
    t.equal((await ask(url, 'GET', `/claims/${shared}`)).status, 200, `${what}: and readers read`);
  };
  await written('at first');
  const ways: [what: string, make: () => Promise<void>][] = [
    [
      'late',
      async () => {
        proxy.disturb({ lateMs: 100 });
        await sleep(badMs);
      },
    ],
    [
      'in pieces',
      async () => {
        proxy.disturb({ pieceBytes: 7 });
        await sleep(badMs);
      },
    ],
    [
      'reset',
      async () => {
        for (const end = Date.now() + badMs; Date.now() < end;) {
          proxy.reset();
          await sleep(resetEveryMs);
        }
      },
    ],
    [
      'half open',
      async () => {
        proxy.disturb({ isSilent: true });
        const began = performance.now();
        // Writers and readers get an error within the time limit; no request waits for ever.
        for (const asked of [
          ask(url, 'POST', '/claims', { key: adminKey, body }),
          ask(url, 'GET', '/claims?limit=1'),
        ]) {
          const { status, headers, body: problem } = await asked;
          t.match(
            [status, headers.get('retry-after'), problem.type],
            [503, '1', '/problems/database-unavailable'],
          );
        }
        await sleep(badMs - (performance.now() - began));
      },
    ],
    [
      'down',
      async () => {
        await proxy.down();
        await sleep(badMs);
        await proxy.up();
      },
    ],
  ];
  for (const [what, make] of ways) {
    await make();
    proxy.disturb({});
    await written(what);
  }
  await stop();
  for (const { status, headers, body: problem } of writes.refused)
    t.match([status, headers.get('retry-after')], [503, '1'], JSON.stringify(problem));
  await retryAll(url, writes);
  await checkWrites(url, writes);
  await isWhole(t, cluster.server.connection, 'after a bad network');
  service.kill('SIGTERM');
  t.equal((await service.ended).code, 0);
});

t.test('connections lost during their setup do not end the service', async (t) => {
  const cluster = await startCluster(t);
  const { url, proxy, said, ended } = await cluster.serve();
  const body = { wording: 'Water boils.', language: 'en' };
  const write = () => ask(url, 'POST', '/claims', { key: adminKey, body }).catch(() => undefined);
  t.equal((await write())?.status, 201);
  let isOver = false;
  void ended.then(() => (isOver = true));
  // The first query of every new connection.
  proxy.disturb({ cutAt: 'pg_catalog.pg_type' });
  proxy.cut();
  const writes = Array.from({ length: 5 }, write);
  await until(() => isOver || /lost during setup/.test(said.stdout), 'it loses some', 60_000);
  proxy.disturb({});
  await Promise.all(writes);
  t.notOk(isOver, `it lives: ${said.stderr}`);
  await until(async () => (await write())?.status === 201, 'and writes', 60_000);
});
