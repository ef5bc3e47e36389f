import t from 'tap';
import { holdHead, until, untilWaiting } from '../support/core.ts';
import { connectAsOwner } from '../support/database.ts';
import { dataDirectory, serveWithKey } from '../support/process.ts';
import { startProxy } from '../support/proxy.ts';
import { freshDatabase } from '../support/database.ts';
import { adminKey, startService } from '../support/service.ts';
import { addressOfMetrics, readMetrics } from './metrics.ts';

const body = { wording: 'Water boils.', language: 'en' };

t.test(
  'requests are counted by method, route and status, on a port that the API does not have',
  async (t) => {
    const service = await startService(t, { settings: { METRICS_PORT: '0' } });
    const address = await addressOfMetrics(service.app);
    const { ask } = service;
    const claim = await ask('POST', '/claims', { key: adminKey, body });
    await ask('POST', '/claims', { key: adminKey, body: {} });
    // The last ones are answered by the fast path.
    for (const path of [
      'claim_01m80qd0bte8gsb5sr5q8sv7ym',
      ...Array.from({ length: 4 }, () => claim.body.id),
    ])
      await ask('GET', `/claims/${path}`);
    for (let n = 0; n < 3; n += 1) await ask('GET', `//nowhere/${n}`);
    t.equal((await ask('GET', '//metrics')).status, 404, 'the public does not reach them');
    const figures = await readMetrics(address);
    const count = (method: string, route: string, status: number): number | undefined =>
      figures.get(
        `http_server_request_duration_seconds_count{http_request_method="${method}",http_route="${route}",http_response_status_code="${status}"}`,
      );
    t.equal(count('POST', '/v1/ledgers/:ledger/claims', 201), 1);
    t.equal(count('POST', '/v1/ledgers/:ledger/claims', 422), 1);
    await until(
      async () =>
        (await readMetrics(address)).get(
          'http_server_request_duration_seconds_count{http_request_method="GET",http_route="/v1/ledgers/:ledger/claims/:claim",http_response_status_code="200"}',
        ) === 4,
      'all four reads are counted',
    );
    t.equal(count('GET', '/v1/ledgers/:ledger/claims/:claim', 404), 1);
    t.equal(count('GET', '/:ledger', 404), 1, 'the page of a ledger that is not there');
    t.equal(count('GET', '', 404), 3, 'addresses that are not there are one series, however many are tried');
    t.equal((await fetch(address.replace('/metrics', '/'))).status, 404);
  },
);

t.test('appends are counted by outcome, and gauges show the positions of log and projections', async (t) => {
  const service = await startService(t, { settings: { METRICS_PORT: '0' } });
  const { app, ask, place } = service;
  const address = await addressOfMetrics(service.app);
  const before = await readMetrics(address);
  const key = 'the-same-request';
  const create = () => ask('POST', '/claims', { key: adminKey, body, headers: { 'idempotency-key': key } });
  t.equal((await create()).status, 201);
  const owner = connectAsOwner(place);
  t.teardown(() => owner.end());
  // While the head is locked one write is in flight and the others queue, and then share a batch.
  const held = await holdHead(owner);
  const first = ask('POST', '/claims', { key: adminKey, body });
  await untilWaiting(owner, 1);
  const others = Array.from({ length: 5 }, () => ask('POST', '/claims', { key: adminKey, body }));
  await until(() => app.core.log.waiting('main') === 5, 'five wait');
  const meanwhile = await readMetrics(address);
  t.equal(meanwhile.get('claim_ledger_append_queue_commands{ledger="main"}'), 5);
  t.equal(meanwhile.get('db_client_connection_count{db_client_connection_pool_name="append"}'), 1);
  await held.release();
  for (const { status } of await Promise.all([first, ...others])) t.equal(status, 201);
  const after = await readMetrics(address);
  const grown = (name: string): number => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  t.equal(grown('claim_ledger_append_commands_total{outcome="appended"}'), 7);
  t.equal(grown('claim_ledger_append_batch_commands_count'), 3, 'one, one, and five at once');
  t.equal(grown('claim_ledger_append_batch_commands_sum'), 7);
  t.equal(grown('claim_ledger_append_duration_seconds_count'), 3);
  t.equal(after.get('claim_ledger_log_head_position{ledger="main"}'), await app.core.log.head('main'));
  t.equal(after.get('claim_ledger_view_lag_events{ledger="main"}'), 0);
  t.equal(after.get('claim_ledger_database_reachable'), 1);
  t.ok(after.has('nodejs_eventloop_lag_p99_seconds'), 'and how late the event loop is');
});

t.test(
  'without its database the service still serves metrics, and shows that the database is unavailable',
  async (t) => {
    const proxy = await startProxy(t, await freshDatabase(t));
    // A separate process, because postgres.js may cause an unhandled rejection, which `serve` survives.
    const DATA_DIR = await dataDirectory(t);
    const service = await serveWithKey(t, { DATABASE_URL: proxy.url, DATA_DIR, METRICS_PORT: '0' });
    const metrics = /http:\S+\/metrics/;
    await until(() => metrics.test(service.said.stdout), 'it says where the metrics are');
    const address = metrics.exec(service.said.stdout)?.[0] ?? '';
    t.equal((await readMetrics(address)).get('claim_ledger_database_reachable'), 1);
    await proxy.down();
    const away = await readMetrics(address);
    t.equal(away.get('claim_ledger_database_reachable'), 0);
    for (const name of ['log_head_position', 'dead_letters'])
      t.notOk(away.has(`claim_ledger_${name}{ledger="main"}`), 'what is not known is not told');
    t.ok(away.has('process_resident_memory_bytes'));
    await proxy.up();
  },
);

t.test('without the setting nothing is counted and no port is open', async (t) => {
  const { app } = await startService(t, { settings: { METRICS_PORT: '' } });
  t.same(await app.observe(), []);
});
