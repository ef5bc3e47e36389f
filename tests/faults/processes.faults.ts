import t, { type Test } from 'tap';
import { connectAsOwner } from '../support/database.ts';
import { until } from '../support/core.ts';
import { isWhole } from '../support/examination.ts';
import { runMain, type Running } from '../support/process.ts';
import { startCluster, type Cluster } from '../support/cluster.ts';
import { adminKey, ask } from '../support/service.ts';
import { checkWrites, noWrites, retryAll, startWriters } from '../support/writers.ts';

const body = { wording: 'Water boils.', language: 'en' };
/** The promised time for taking over from a dead projector, in milliseconds. */
const handOverMaxMs = 5_000;

const write = (url: string, path = '/claims') => ask(url, 'POST', path, { key: adminKey, body });

/** Two processes on one database, of which the first projects, and a connection with all rights. */
const startTwo = async (
  t: Test,
): Promise<{ cluster: Cluster; one: Running; other: Running; owner: ReturnType<typeof connectAsOwner> }> => {
  const cluster = await startCluster(t);
  const one = await cluster.serve();
  t.match(await write(one.url), { status: 201, body: { shown: true } });
  const other = await cluster.serve();
  const owner = connectAsOwner(cluster.server.connection);
  t.teardown(() => owner.end());
  return { cluster, one, other, owner };
};

t.test('what either process acknowledged is visible at once in the other', async (t) => {
  const { cluster, one, other } = await startTwo(t);
  for (let n = 0; n < 50; n += 1)
    for (const [writer, reader] of [
      [one, other],
      [other, one],
    ] as const) {
      const { body: made } = await write(writer.url);
      t.equal(made.shown, true);
      const plain = await ask(reader.url, 'GET', `/claims/${made.id}`);
      t.equal(plain.status, 200, 'without being told what to wait for');
      const told = await ask(reader.url, 'GET', `/claims/${made.id}?atLeast=${made.public.position}`);
      t.equal(told.status, 200, 'and told');
    }
  await isWhole(t, cluster.server.connection, 'after writes through both');
});

t.test('when the projecting process is killed, the other one projects within five seconds', async (t) => {
  const { cluster, one, other } = await startTwo(t);
  one.kill('SIGKILL');
  await one.ended;
  const began = performance.now();
  const { body: made } = await write(other.url);
  await until(
    async () => (await ask(other.url, 'GET', `/claims/${made.id}`)).status === 200,
    'the write is shown',
    30_000,
  );
  const took = performance.now() - began;
  t.ok(took < handOverMaxMs, `it took ${Math.round(took)} ms`);
  await isWhole(t, cluster.server.connection, 'after the other took over');
});

t.test(
  'a process that was suspended while another took its lease applies nothing when it resumes',
  async (t) => {
    const { cluster, one, other, owner } = await startTwo(t);
    const [first] = await owner<{ owner: string }[]>`select owner from views.leases`;
    const writes = noWrites();
    const shared = (await write(other.url)).body.id as string;
    const stop = startWriters(other.url, writes, shared, 4);
    // If the test fails early, the writers must stop.
    t.teardown(() => void stop());
    const written = (more: number) => {
      const before = writes.acknowledged.size;
      return until(() => writes.acknowledged.size > before + more, 'the writers write', 60_000);
    };
    await written(20);
    for (let n = 0; n < 3; n += 1) {
      const [before] = await owner<{ owner: string; epoch: string }[]>`select owner, epoch from views.leases`;
      // On a busy machine the lease may already have moved to the other process.
      const [working, resting] = before?.owner === first?.owner ? [one, other] : [other, one];
      working.kill('SIGSTOP');
      await until(
        async () => {
          const [now] = await owner<{ owner: string }[]>`select owner from views.leases`;
          return now?.owner !== before?.owner;
        },
        'the other took over',
        30_000,
      );
      t.equal((await ask(resting.url, 'GET', '//healthz')).status, 200);
      working.kill('SIGCONT');
      await written(20);
    }
    await stop();
    await retryAll(one.url, writes);
    await checkWrites(one.url, writes);
    await isWhole(t, cluster.server.connection, 'after three of them');
  },
);

t.test(
  'a rebuild killed at any point leaves the projections serving, and the next one cleans up',
  async (t) => {
    const { cluster, one, owner } = await startTwo(t);
    const DATABASE_URL = (await cluster.serve()).proxy.url;
    const writes = noWrites();
    const shared = (await write(one.url)).body.id as string;
    const stop = startWriters(one.url, writes, shared, 4);
    await until(() => writes.acknowledged.size > 60, 'the writers write', 60_000);
    for (let n = 0; n < 3; n += 1) {
      const killed = runMain(
        ['rebuild'],
        { DATABASE_URL, DATA_DIR: '/nonexistent' },
        { killAfterMs: 900 + 300 * n },
      );
      await killed;
      t.equal((await ask(one.url, 'GET', `/claims/${shared}`)).status, 200);
    }
    await stop();
    await owner`update views.rebuilds set until = clock_timestamp()`;
    const { code, stderr } = await runMain(['rebuild'], { DATABASE_URL, DATA_DIR: '/nonexistent' });
    t.equal(code, 0, stderr);
    await retryAll(one.url, writes);
    await checkWrites(one.url, writes);
    await isWhole(t, cluster.server.connection, 'after rebuilds that were killed');
    const [left] = await owner`
    select count(distinct generation)::int as generations, (select count(*)::int from views.rebuilds) as claims from views.history`;
    t.same(left, { generations: 1, claims: 0 }, 'and nothing is left of them');
  },
);
