import type postgres from 'postgres';
import { setTimeout as sleep } from 'node:timers/promises';
import t, { type Test } from 'tap';
import type { Sql } from '../../src/database/connect.ts';
import { appendBatch } from '../../src/event-store/append/append.ts';
import type { Log } from '../../src/event-store/log.ts';
import { checkLog, notes } from '../support/append.ts';
import { hold, openCore, openLedger, until, untilWaiting } from '../support/core.ts';
import { connectAsOwner } from '../support/database.ts';

/** Follows from the beginning and collects positions. */
const collect = (t: Test, log: Log) => {
  const seen: number[] = [];
  const stop = new AbortController();
  const over = (async () => {
    const limits = { after: 0, signal: stop.signal, batchMaxEvents: 7, patienceMs: 10 };
    for await (const batch of log.follow('main', limits)) seen.push(...batch.map((each) => each.position));
  })();
  t.teardown(async () => {
    stop.abort();
    await over;
  });
  return seen;
};

/** One manual append in a transaction that the test ends. */
const appendIn = (tx: postgres.TransactionSql, stream: string) =>
  appendBatch(tx as unknown as Sql, 'main', [notes(stream, null)]);

t.test('a slow or aborted commit is not skipped', async (t) => {
  const { place, core, owner } = await openLedger(t);
  const seen = collect(t, core.log);
  const slow = await hold(owner, (tx) => appendIn(tx, 'slow'));
  const quick = core.log.append('main', notes('quick', null));
  await untilWaiting(owner, 1);
  await sleep(50);
  t.same(seen, [], 'what is not committed is not seen, and nothing overtakes it');
  await slow.release();
  await quick;
  await until(() => seen.length === 2, 'both are seen');
  const aborted = connectAsOwner(place);
  t.teardown(() => aborted.end());
  const waiting: Promise<unknown>[] = [];
  await t.rejects(
    aborted.begin(async (tx) => {
      await appendIn(tx, 'aborted');
      waiting.push(core.log.append('main', notes('quick', null)));
      await untilWaiting(owner, 1);
      throw new Error('changed my mind');
    }),
    { message: 'changed my mind' },
  );
  await Promise.all(waiting);
  await until(() => seen.length === 3, 'the position of the aborted one is used again');
  t.same(seen, [1, 2, 3]);
  await checkLog(owner);
});

t.test('the naive reader of a serial column skips events in the same schedule (red control)', async (t) => {
  const { place, owner } = await openLedger(t);
  await owner`create table naive (n serial primary key)`;
  let last = 0;
  const seen: number[] = [];
  const look = async (): Promise<void> => {
    for (const { n } of await other<{ n: number }[]>`select n from naive where n > ${last} order by n`)
      seen.push((last = n));
  };
  const other = connectAsOwner(place);
  t.teardown(() => other.end());
  const slow = await hold(owner, (tx) => tx`insert into naive default values`);
  await other`insert into naive default values`;
  await look();
  await slow.release();
  await look();
  t.same(seen, [2], 'the first is lost permanently');
});

t.test(
  'three followers in two processes see the same events under slow, aborted and quick appends',
  async (t) => {
    const { place, core, owner } = await openLedger(t);
    const second = await openCore(t, place);
    const all = [collect(t, core.log), collect(t, second.log), collect(t, second.log)];
    const slowly = async (n: number): Promise<void> => {
      await owner
        .begin(async (tx) => {
          await appendIn(tx, `slow ${n % 3}`);
          await sleep(n % 7);
          if (n % 3 === 0) throw new Error('aborted');
        })
        .catch(() => undefined);
    };
    const works: Promise<unknown>[] = [];
    for (let n = 0; n < 60; n += 1) {
      works.push(slowly(n), core.log.append('main', notes(`quick ${n % 4}`, null)));
      works.push(second.log.append('main', notes(`other ${n % 4}`, null)));
      await sleep(n % 3);
    }
    await Promise.all(works);
    const late = collect(t, core.log);
    const { length } = await checkLog(owner);
    t.equal(length, 160);
    await until(() => [...all, late].every((seen) => seen.length === length), 'all have seen all');
    const dense = Array.from({ length }, (_, n) => n + 1);
    for (const seen of [...all, late]) t.same(seen, dense);
  },
);

t.test('a gap in the log ends the follower with an error', async (t) => {
  const { core, owner } = await openLedger(t);
  await core.log.append('main', notes('claim', 0));
  await owner`
    insert into log.events select ledger_id, 3, 'two', 1, 'event_late', type, schema_version, item_id, audience, recorded_at, actor, data, 0, 0
    from log.events`;
  const { signal } = new AbortController();
  const followed = core.log.follow('main', { after: 0, signal, batchMaxEvents: 10, patienceMs: 10 });
  const toTheEnd = async (): Promise<void> => {
    let next = await followed.next();
    while (next.done !== true) next = await followed.next();
  };
  await t.rejects(toTheEnd(), { message: 'ledger main skips from position 1 to 3' });
});
