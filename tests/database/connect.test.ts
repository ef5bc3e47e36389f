import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { connect } from '../../src/database/connect.ts';
import { longTransaction } from '../../src/database/transaction.ts';
import { transaction } from '../../src/database/transaction.ts';
import { isPending, until } from '../support/core.ts';
import { connectAsOwner, freshDatabase } from '../support/database.ts';
import { startProxy } from '../support/proxy.ts';

/** In milliseconds. By itself, postgres.js 3.4.9 fails to connect for half a minute and longer. */
const usableWithinMs = 15_000;

t.test('a pool that loses all connections at once is usable at once', async (t) => {
  const proxy = await startProxy(t, await freshDatabase(t));
  const database = connect(proxy.place, { connections: 2, waitingMax: 100, name: 'test' });
  t.teardown(() => database.close());
  const one = () => database.run((sql) => sql`select 1`);
  for (let round = 0; round < 5; round += 1) {
    await Promise.all([1, 2].map(() => database.run((sql) => sql`select pg_sleep(0.1)`)));
    // One is busy and one idle; the query is repeated at the moment the busy one is lost.
    const again = database.run((sql) => sql`select pg_sleep(5)`).catch(() => one());
    await sleep(50);
    t.equal(proxy.cut(), 2);
    await again.catch(() => undefined);
    const both = Promise.all([one(), one()]);
    t.notOk(await isPending(both, usableWithinMs), `round ${round}`);
    await t.resolves(both);
  }
});

t.test('queries on other connections outlive the loss of one', async (t) => {
  const place = await freshDatabase(t);
  const database = connect(place, { connections: 3, waitingMax: 10, name: 'test' });
  t.teardown(() => database.close());
  const slow = database.run((sql) => sql`select pg_sleep(1), 'done' as said`);
  const victim = database.run((sql) => sql`select pg_sleep(30)`).catch((error: unknown) => error);
  const owner = connectAsOwner(place);
  t.teardown(() => owner.end());
  const ended = async () =>
    owner`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query like '%pg_sleep(30)%' and state = 'active' and pid <> pg_backend_pid()`;
  await until(async () => (await ended()).length === 1, 'one is under way, and is ended');
  t.match(await victim, Error);
  t.match(await slow, [{ said: 'done' }]);
});

t.test('dates and large numbers arrive as stored, in any time zone', async (t) => {
  const database = connect(await freshDatabase(t), { connections: 1, waitingMax: 1, name: 'test' });
  t.teardown(() => database.close());
  const [row] = await database.sql`
    select '2026-01-01'::date as day, 9007199254740991::bigint as big, array[1::bigint] as list`;
  t.match(row, { day: '2026-01-01', big: Number.MAX_SAFE_INTEGER });
});

const answerMaxMs = 1_000;

t.test('a connection that never answers delays a query no longer than the limit', async (t) => {
  const proxy = await startProxy(t, await freshDatabase(t));
  const database = connect(proxy.place, { connections: 1, waitingMax: 10, name: 'test', answerMaxMs });
  t.teardown(() => database.close());
  const one = () => database.run((sql) => sql`select 1 as one`);
  await one();
  proxy.disturb({ isSilent: true });
  const asked = [one(), database.run((sql) => transaction(sql, (tx) => tx`select 1`))];
  for (const outcome of await Promise.allSettled(asked))
    t.match(outcome, { status: 'rejected', reason: { name: 'Unanswered', code: 'ETIMEDOUT' } });
  proxy.disturb({});
  t.match(await one(), [{ one: 1 }], 'and a new connection is made');
});

t.test('a slow statement is ended by the server, and its connection stays in use', async (t) => {
  const database = connect(await freshDatabase(t), {
    connections: 1,
    waitingMax: 10,
    name: 'test',
    answerMaxMs,
  });
  t.teardown(() => database.close());
  const session = async () => (await database.run((sql) => sql`select pg_backend_pid() as pid`))[0]?.['pid'];
  const before = await session();
  await t.rejects(
    database.run((sql) => sql`select pg_sleep(60)`),
    { code: '57014' },
  );
  t.equal(await session(), before);
  const long = longTransaction(
    database,
    (tx) => tx`select pg_sleep(${(answerMaxMs * 1.2) / 1_000}), 'done' as said`,
  );
  t.match(await long, [{ said: 'done' }], 'unless it may take long');
});
