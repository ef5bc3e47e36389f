import { setTimeout as sleep } from 'node:timers/promises';
import type postgres from 'postgres';
import t from 'tap';
import { createApp } from '../../src/app/app.ts';
import { appended, notes } from '../support/append.ts';
import { hold, openCore, openLedger, until, untilWaiting } from '../support/core.ts';
import { connectAsOwner } from '../support/database.ts';
import { settingsWith } from '../support/service.ts';

const size = 10_000_000;

const partitions = async (owner: postgres.Sql): Promise<string[]> => {
  const rows = await owner<{ name: string }[]>`
    select relname as name from pg_partition_tree('log.events') join pg_class on oid = relid where isleaf order by name`;
  return rows.map((row) => row.name);
};

/** Simulates a ledger of that size: one event at a position, without any before it. */
const comeTo = (owner: postgres.Sql, position: number) => owner`
  insert into log.events (ledger_id, position, stream_id, version, event_id, type, schema_version, audience, recorded_at, actor, data,
          public_position, public_version)
  values ('main', ${position}, 'far', 1, 'e', 'note.added', 1, 'desk', now(), '{}', '{}', 0, 0)`;

t.test('ledgers share two partitions at first, and the next is created before it is needed', async (t) => {
  const { core, owner } = await openLedger(t);
  t.same(await partitions(owner), ['events_part_0', 'events_part_1']);
  await comeTo(owner, size - 1);
  t.equal(appended(await core.log.append('main', notes('claim', 0))).lastPosition, size);
  await core.log.makePartitions(['main']);
  await core.log.makePartitions(['main']);
  t.same(await partitions(owner), ['events_part_0', 'events_part_1', 'events_part_2']);
  t.equal(appended(await core.log.append('main', notes('claim', 1))).lastPosition, size + 1);
  t.match(await core.log.after('main', size - 1, 10), [{ position: size }, { position: size + 1 }]);
  for (const change of ['update log.events_part_2 set version = 9', 'truncate log.events_part_2'])
    await t.rejects(
      owner.begin(async (tx) => {
        await tx`set local role claim_ledger_service`;
        return tx.unsafe(change);
      }),
      { code: '42501' },
    );
  await t.rejects(
    owner`truncate log.events_part_2`,
    { code: '23001' },
    'a new partition is protected as well',
  );
  await t.rejects(owner`delete from log.events_part_1`, { code: '23001' });
});

t.test('a process that only appends creates the next partition', async (t) => {
  const { core, owner } = await openLedger(t);
  await comeTo(owner, size - 1);
  t.equal(appended(await core.log.append('main', notes('claim', 0))).lastPosition, size);
  await until(async () => (await partitions(owner)).includes('events_part_2'), 'the partition is made');
});

t.test('a starting service creates missing partitions, even if another process projects', async (t) => {
  const { place, owner } = await openLedger(t);
  await comeTo(owner, size);
  await owner`
    insert into views.leases (ledger_id, epoch, owner, until) values ('main', 1, 'other', now() + interval '4 seconds')`;
  const app = await createApp(place, settingsWith(), false);
  t.teardown(app.stop);
  app.project(['main']);
  await until(async () => (await partitions(owner)).includes('events_part_2'), 'the partition is made');
});

t.test('two processes can create the same partition at once', async (t) => {
  const { place, core, owner } = await openLedger(t);
  const other = await openCore(t, place);
  await comeTo(owner, size);
  const held = await hold(owner, (tx) => tx`lock table log.events in share update exclusive mode`);
  const works = [core, other].map(({ log }) => log.makePartitions(['main']));
  await untilWaiting(owner, 2);
  await held.release();
  await t.resolves(Promise.all(works));
  t.equal((await partitions(owner)).length, 3);
});

t.test('two processes can create the same ledger at once', async (t) => {
  const { place, core, owner } = await openLedger(t);
  const other = await openCore(t, place);
  const held = await hold(owner, (tx) => tx`select log.create_ledger('second')`);
  const works = [core, other].map(({ log }) => log.createLedger('second'));
  await untilWaiting(owner, 2);
  await held.release();
  t.same(await Promise.all(works), [false, false]);
});

t.test('a long read delays neither a new partition nor a new ledger', async (t) => {
  const { place, core, owner } = await openLedger(t);
  const other = await openCore(t, place);
  await comeTo(owner, size);
  const reader = connectAsOwner(place);
  t.teardown(() => reader.end());
  // A backup, for example, locks the table while it runs.
  const backup = await hold(reader, (tx) => tx`select count(*) from log.events`);
  await owner`set lock_timeout = '2s'`;
  const making = Promise.all([core.log.makePartitions(['main']), other.log.createLedger('second')]);
  const late = sleep(30_000, 'it waits for the reader', { ref: false });
  t.same(await Promise.race([making, late]), [undefined, true]);
  await backup.release();
  await making;
});
