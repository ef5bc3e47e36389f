import t from 'tap';
import { checkProjection } from '../../src/doctor/views.ts';
import { allProjections } from '../../src/projections/all-projections.ts';
import { openLedger } from '../support/core.ts';
import { broken, examined } from '../support/examination.ts';
import { someHistory, tampered } from './tampering.ts';

t.test('views that lag, views of another version and a missing partition are warnings', async (t) => {
  const { place, core, owner } = await openLedger(t);
  await someHistory(core);
  const of = async (check: string) => (await examined(place, false)).find((each) => each.check === check);
  t.match(await of('versions'), { state: 'good' });
  t.match(await of('places'), { state: 'good' });
  const lagging = (head: number) =>
    core.database.run((sql) => checkProjection(sql, 'main', head, allProjections, 4_000));
  const head = await core.log.head('main');
  t.match((await lagging(head + 1_000))[0], { state: 'good' });
  t.match((await lagging(head + 1_001))[0], { state: 'warning', found: /1001 events behind/ });
  await owner`alter table log.events_part_1 rename to set_aside`;
  t.match(await of('places'), { state: 'warning', advice: /make_partitions\('main'\)/ });
  await owner`alter table log.set_aside rename to events_part_1`;
  await owner`insert into views.versions values ('another', '{}')`;
  await owner`update views.generations set version = 'another' where view = 'evidence'`;
  const versions = (await examined(place, false)).filter((each) => each.check === 'versions').at(-1);
  t.match(versions, { state: 'warning', found: /evidence/ });
});

t.test('an address of a sender that should have been erased is a warning', async (t) => {
  const { place, core, owner } = await openLedger(t);
  const claim = await someHistory(core);
  const contacts = async () => (await examined(place, false)).find((each) => each.check === 'contacts');
  const keep = (until: string) => owner`
    insert into service.sender_contacts values
      ('main', ${claim}, ${`objection_${'0'.repeat(26)}`}, 'sealed', 'key', now() + ${until}::interval)
    on conflict on constraint sender_contacts_pkey do update set kept_until = excluded.kept_until`;
  t.match(await contacts(), { state: 'good' });
  await keep('1 day');
  t.match(await contacts(), { state: 'good' });
  await keep('-2 hours');
  t.match(await contacts(), { state: 'warning', found: /^1 addresses/, advice: /Start the service/ });
});

t.test('a copy is examined as well, and nothing may be appended to it', async (t) => {
  const { place, core, owner } = await openLedger(t);
  await someHistory(core);
  await core.log.beginMirror('copy', 'https://ledger.example.org/v1/ledgers/main');
  await owner`
    insert into log.events
    select (e).* from (
      select jsonb_populate_record(e, jsonb_build_object(
        'ledger_id', 'copy', 'position', public_position, 'version', public_version)) as e
      from log.events e where ledger_id = 'main' and audience = 'public') copied`;
  await owner`select log.fill_items('copy')`;
  t.strictSame(broken(await examined(place, false)), []);
  for (const [check, change] of [
    ['positions', `delete from log.events where ledger_id = 'copy' and position = 2`],
    [
      'times',
      `update log.events set recorded_at = recorded_at - interval '1 day' where ledger_id = 'copy' and position = 2`,
    ],
    [
      'public numbers',
      `update log.events set public_version = public_version + 1 where ledger_id = 'copy' and position = 2`,
    ],
    ['copy', `insert into log.ledger_heads values ('copy')`],
  ] as const)
    t.ok(
      broken(await tampered(place, owner, change)).some((each) => each.startsWith(`${check}: `)),
      change,
    );
});
