import t from 'tap';
import { notes } from '../support/append.ts';
import { openCore, openLedger } from '../support/core.ts';
import { adminKey, startService } from '../support/service.ts';
import { connectAsOwner } from '../support/database.ts';

const tables = ['log.events', 'log.events_part_0'];

const changes = (table: string): string[] => [
  `update ${table} set type = 'other'`,
  `delete from ${table}`,
  `truncate ${table}`,
  `merge into ${table} e using (select 1) one on true when matched then delete`,
];

t.test('not even the owner of the database can change an event, in any of its tables', async (t) => {
  const { core, owner } = await openLedger(t);
  await core.log.append('main', notes('claim', 0));
  for (const table of tables)
    for (const change of changes(table)) await t.rejects(owner.unsafe(change), { code: '23001' }, change);
  await t.rejects(owner.unsafe('truncate log.events, log.streams'), { code: '23001' });
  t.equal((await core.log.after('main', 0, 10)).length, 1);
});

t.test("the service's role may not change events, and cannot grant itself the right", async (t) => {
  const { core, owner } = await openLedger(t);
  await core.log.append('main', notes('claim', 0, { command: { id: 'c', fingerprint: 'f', receipt: null } }));
  const refused = [
    ...tables.flatMap(changes),
    'alter table log.events disable trigger all',
    'drop table log.events_part_0',
    'alter table log.events detach partition log.events_part_0',
    'select * from log.events_part_0',
    'delete from log.streams',
    `update log.commands set fingerprint = 'other'`,
    'delete from log.commands',
    `insert into log.ledgers (ledger_id) values ('own')`,
    `insert into log.ledger_heads (ledger_id) values ('own')`,
    'delete from log.ledger_heads',
    'create table log.own ()',
    'create function log.own() returns int language sql return 1',
  ];
  for (const each of refused) {
    const work = owner.begin(async (tx) => {
      await tx`set local role claim_ledger_service`;
      // Tests the grants without the trigger: a missing grant is the first refusal.
      return tx.unsafe(each);
    });
    await t.rejects(work, { code: '42501' }, each);
  }
});

t.test('every connection of the service has that role', async (t) => {
  const { owner, core, place } = await openLedger(t);
  const [reader] = await core.database.run((sql) => sql<{ role: string }[]>`select current_user as role`);
  t.equal(reader?.role, 'claim_ledger_service');
  // The tables record who wrote to them, because the connections that append and project are not accessible.
  await owner`alter table log.events add column writer text default current_user`;
  await owner`alter table views.history add column writer text default current_user`;
  const { ask } = await startService(t, { place });
  const body = { name: 'Ana', kind: 'person', role: 'checker' };
  t.match(await ask('POST', '/members', { key: adminKey, body }), { status: 201, body: { shown: true } });
  const written = await owner`select distinct writer from log.events`;
  t.same([...written], [{ writer: 'claim_ledger_service' }]);
  const projected = await owner`select distinct writer from views.history`;
  t.same([...projected], [{ writer: 'claim_ledger_service' }]);
});

t.test('the service works without the right to create the role', async (t) => {
  const { place, owner } = await openLedger(t);
  const name = `plain_${Math.random().toString(36).slice(2, 10)}`;
  await owner.unsafe(`create role ${name} login createdb`);
  await owner.unsafe(`create database ${name} owner ${name}`);
  t.teardown(async () => {
    const again = connectAsOwner(place);
    await again.unsafe(`drop database if exists ${name} with (force)`);
    await again.unsafe(`drop role ${name}`);
    await again.end();
  });
  if (typeof place === 'string') return;
  const core = await openCore(t, { ...place, user: name, database: name });
  t.equal(core.role, undefined);
  await core.log.createLedger('main');
  await core.log.append('main', notes('claim', 0));
  const plain = connectAsOwner({ ...place, user: name, database: name });
  t.teardown(() => plain.end());
  await t.rejects(plain`delete from log.events`, { code: '23001' }, 'the trigger guards the events');
});
