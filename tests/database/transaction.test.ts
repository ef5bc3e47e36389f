import { setTimeout as sleep } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { connect, type Transaction } from '../../src/database/connect.ts';
import { transaction } from '../../src/database/transaction.ts';
import { until } from '../support/core.ts';
import { connectAsOwner, freshDatabase } from '../support/database.ts';
import { startProxy } from '../support/proxy.ts';
import { sourceFiles } from '../support/source-files.ts';

const start = async (t: Test) => {
  const place = await freshDatabase(t);
  const owner = connectAsOwner(place);
  t.teardown(() => owner.end());
  await owner`create table kept (n int)`;
  const proxy = await startProxy(t, place);
  const database = connect(proxy.place, { connections: 1, waitingMax: 10, name: 'test' });
  t.teardown(() => database.close());
  const kept = async () => (await owner<{ n: number }[]>`select n from kept order by n`).map((row) => row.n);
  return { owner, proxy, database, kept };
};

t.test('a transaction is durable as a whole or not at all', async (t) => {
  const { database, kept } = await start(t);
  t.equal(await transaction(database.sql, async (tx) => (await tx`insert into kept values (1)`).count), 1);
  const failed = transaction(database.sql, async (tx) => {
    await tx`insert into kept values (2)`;
    throw new Error('changed my mind');
  });
  await t.rejects(failed, { message: 'changed my mind' });
  await t.rejects(
    transaction(database.sql, (tx) => tx`select 1 / 0`),
    { code: '22012' },
  );
  t.same(await kept(), [1]);
});

t.test('parallel work after a failure writes nothing, inside the transaction or after it', async (t) => {
  const { database, kept } = await start(t);
  const goingOn = async (tx: Transaction): Promise<void> => {
    await tx`select pg_sleep(0.05)`;
    await tx`insert into kept values (1)`;
  };
  let beside: Promise<unknown> = Promise.resolve();
  const failed = transaction(database.sql, (tx) => {
    beside = goingOn(tx).catch((error: unknown) => error);
    return Promise.all([beside, Promise.reject(new Error('changed my mind'))]);
  });
  await t.rejects(failed, { message: 'changed my mind' });
  await beside;
  await database.run((sql) => sql`select 1`);
  t.same(await kept(), []);
});

t.test('a connection lost during a statement fails the transaction, and nothing else', async (t) => {
  const { database, proxy, kept } = await start(t);
  // A connection lost during its setup is replaced without an error.
  await database.run((sql) => sql`select 1`);
  for (let round = 0; round < 3; round += 1) {
    const lost = transaction(database.sql, async (tx) => {
      await tx`insert into kept values (1)`;
      await Promise.all([tx`select pg_sleep(2)`, tx`insert into kept values (2)`]);
    });
    await sleep(100);
    t.equal(proxy.cut(), 1);
    await t.rejects(lost, { code: 'CONNECTION_CLOSED' });
    t.same([...(await database.run((sql) => sql`select 1 as one`))], [{ one: 1 }], 'the pool connects again');
  }
  t.same(await kept(), []);
});

t.test(
  'a session ended by the server, as in a shutdown, fails the transaction, and nothing else',
  async (t) => {
    const { database, owner, kept } = await start(t);
    const lost = transaction(database.sql, async (tx) => {
      await tx`insert into kept values (1)`;
      await tx`select pg_sleep(5)`;
    });
    lost.catch(() => undefined);
    const ended = () => owner`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query like '%pg_sleep(5)%' and state = 'active' and pid <> pg_backend_pid()`;
    await until(
      async () => (await ended()).length === 1,
      'its statement is under way, and its session ended',
    );
    await t.rejects(lost);
    const works = (): Promise<boolean> =>
      database
        .run((sql) => sql`select 1`)
        .then(() => true)
        .catch(() => false);
    await until(works, 'the pool connects again');
    t.same(await kept(), []);
  },
);

t.test(
  'work that continues after the connection was lost writes nothing outside its transaction',
  async (t) => {
    const { database, proxy, kept } = await start(t);
    await database.run((sql) => sql`select 1`);
    const gate = Promise.withResolvers<undefined>();
    const lost = transaction(database.sql, async (tx) => {
      await tx`insert into kept values (1)`;
      await gate.promise;
      // The pool has a new session in place of the lost one, and a transaction on it.
      await tx`insert into kept values (2)`;
    }).catch((error: unknown) => error);
    await sleep(100);
    proxy.cut();
    t.match(await lost, { code: 'CONNECTION_CLOSED' });
    await database.run((sql) => sql`select 1`);
    gate.resolve(undefined);
    // The pool has one session, so earlier statements have been executed when this one answers.
    for (let n = 0; n < 2; n += 1) await database.run((sql) => sql`select 1`);
    t.same(await kept(), []);
  },
);

t.test('no transaction is opened in any other way', async (t) => {
  const others = sourceFiles('src').filter(
    ({ file, text }) => file !== 'src/database/transaction.ts' && /\b(sql|tx|pool)\.begin\(/.test(text),
  );
  t.strictSame(
    others.map(({ file }) => file),
    [],
  );
});
