import t from 'tap';
import { startEmbedded } from '@claim-ledger/embedded-postgres';
import { until } from '../support/core.ts';
import { dataDirectory, runMain, serveWithKey } from '../support/process.ts';
import { startProxy } from '../support/proxy.ts';
import { adminKey, ask } from '../support/service.ts';
import { checkWrites, noWrites, retryAll, startWriters } from '../support/writers.ts';

const body = { wording: 'Water boils.', language: 'en' };

t.test('while the server at DATABASE_URL is down answers are 503, and nothing is lost', async (t) => {
  const dataDir = await dataDirectory(t);
  let server = await startEmbedded({ dataDir });
  t.teardown(() => server.stop());
  const proxy = await startProxy(t, server.connection);
  const DATA_DIR = await dataDirectory(t);
  const service = await serveWithKey(t, { DATABASE_URL: proxy.url, DATA_DIR });
  const { url } = service;
  const shared = (await ask(url, 'POST', '/claims', { key: adminKey, body })).body.id as string;
  const writes = noWrites();
  const stop = startWriters(url, writes, shared);
  const written = (more: number) => {
    const before = writes.acknowledged.size;
    return until(() => writes.acknowledged.size > before + more, 'the writers write', 30_000);
  };
  await written(30);
  await proxy.down();
  await server.stop();
  await until(() => writes.refused.length > 10, 'the outage is told', 30_000);
  for (const path of ['//healthz', '//livez'])
    t.equal((await ask(url, 'GET', path)).status, 200, `the process is alive: ${path}`);
  const ready = await ask(url, 'GET', '//readyz');
  t.match([ready.status, ready.headers.get('retry-after')], [503, '1']);
  const read = await ask(url, 'GET', `/claims/${shared}`);
  t.match(
    [read.status, read.headers.get('retry-after'), read.body.type],
    [503, '1', '/problems/database-unavailable'],
  );
  server = await startEmbedded({ dataDir });
  await proxy.up();
  await written(30);
  for (let n = 0; n < 5; n += 1) {
    await written(10);
    proxy.cut();
  }
  await written(10);
  await stop();
  for (const answer of writes.refused)
    t.match([answer.status, answer.headers.get('retry-after')], [503, '1'], JSON.stringify(answer.body));
  await retryAll(url, writes);
  await checkWrites(url, writes);
  t.match(await ask(url, 'GET', `/claims/${shared}`), { status: 200 });
  t.equal((await ask(url, 'GET', '//readyz')).status, 200);
  service.kill('SIGTERM');
  t.equal((await service.ended).code, 0);
});

t.test('an unreachable server at the start is named, in one line', async (t) => {
  const DATA_DIR = await dataDirectory(t);
  const { code, stderr } = await runMain(['serve'], {
    DATABASE_URL: 'postgres://user@127.0.0.1:9/none',
    DATA_DIR,
  });
  t.equal(code, 69, stderr);
  t.match(stderr, /ECONNREFUSED/);
  t.notMatch(stderr, /^\s+at /m, 'no stack');
});

t.test('a stop while the server is down completes', async (t) => {
  const dataDir = await dataDirectory(t);
  const server = await startEmbedded({ dataDir });
  t.teardown(() => server.stop());
  const proxy = await startProxy(t, server.connection);
  const service = await serveWithKey(t, {
    DATABASE_URL: proxy.url,
    DATA_DIR: await dataDirectory(t),
    STOP_PATIENCE_MS: '2000',
  });
  await proxy.down();
  service.kill('SIGTERM');
  await service.ended;
  t.pass('although its pending queries get no answer');
});
