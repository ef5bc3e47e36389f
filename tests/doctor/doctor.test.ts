import type postgres from 'postgres';
import t from 'tap';
import type { Place } from '../../src/database/connect.ts';
import { allProjections } from '../../src/projections/all-projections.ts';
import { buildNext, catchUp } from '../../src/projections/engine/rebuild.ts';
import { hold, openLedger, type OpenCore } from '../support/core.ts';
import { broken, examined, isWhole } from '../support/examination.ts';
import { rebuildAll, rebuildDependencies } from '../support/rebuild.ts';
import { give, note, offer, recorded, registered } from '../support/commands.ts';

const someHistory = async (core: OpenCore): Promise<string> => {
  const claim = await recorded(core);
  await give(core, offer(claim, await registered(core)));
  await give(core, note(claim));
  await rebuildAll(core, 'main');
  return claim;
};

/** Makes a forbidden change, as a superuser with the triggers disabled, and reverts it afterwards. */
const tampered = async (
  place: Place,
  owner: postgres.Sql,
  change: string,
  withReplay = false,
): Promise<string[]> => {
  const tables = [
    'log.events',
    'log.streams',
    'log.commands',
    'log.items',
    'log.ledger_heads',
    'views.evidence_rows',
    'views.checkpoints',
  ];
  await owner.unsafe(
    tables.map((each) => `create table public."${each}" as select * from ${each}`).join(';'),
  );
  const bare = (text: string) =>
    owner.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx.unsafe(text);
    });
  await bare(change);
  const found = broken(await examined(place, withReplay));
  await bare(
    tables
      .map(
        (each) =>
          `delete from ${each}; insert into ${each} select * from public."${each}"; drop table public."${each}"`,
      )
      .join(';'),
  );
  return found;
};

t.test('an intact deployment has no findings, and the examination leaves no trace', async (t) => {
  const { place, core, owner } = await openLedger(t);
  await someHistory(core);
  await isWhole(t, place, 'a sound deployment');
  const [left] = await owner`
    select (select count(*) from views.rebuilds)::int as claims, (select count(distinct generation) from views.history)::int as generations`;
  t.same(left, { claims: 0, generations: 1 });
});

t.test('any change made around the service is found, and by its own check alone', async (t) => {
  const { place, core, owner } = await openLedger(t);
  const claim = await someHistory(core);
  const changes: [check: string, change: string][] = [
    ['positions', 'update log.events set position = 9 where position = 4'],
    ['positions', 'update log.events set event_id = (select event_id from log.events where position = 1)'],
    ['times', "update log.events set recorded_at = recorded_at - interval '1 day' where position = 3"],
    ['versions', `update log.streams set version = 7 where stream_id = '${claim}'`],
    ['versions', `delete from log.streams where stream_id like 'source_%'`],
    ['commands', `insert into log.commands values ('main', 'c', 'f', '${claim}', 9, 99, now(), null)`],
    ['places', 'delete from log.ledger_heads'],
    ['items: Items without a reservation: note_', `delete from log.items where item_id like 'note_%'`],
    [
      'items: Items that belong to another stream: evidence_',
      `update log.items set stream_id = 'claim_other' where item_id like 'evidence_%'`,
    ],
    [
      'items: Items reserved, though no event',
      `insert into log.items values ('main', 'note_${'0'.repeat(26)}', '${claim}', 1)`,
    ],
    [
      'snapshots',
      `update log.streams set state = state || '{"wording":"Another."}' where stream_id = '${claim}'`,
    ],
    ['checkpoints', 'update views.checkpoints set position = 100'],
  ];
  for (const [check, change] of changes) {
    const found = await tampered(place, owner, change);
    t.match(found, [new RegExp(`^${check}${check.includes(':') ? '' : ': '}`)], change);
  }
  const replayed = await tampered(
    place,
    owner,
    `update views.evidence_rows set desk = desk || '{"stance":"supports"}'`,
    true,
  );
  t.match(replayed, [/^replay: .* evidence \(2 rows\)\.$/]);
  t.strictSame(broken(await examined(place)), [], 'and everything is intact again');
});

t.test('settings that break promises are findings, each with its remedy', async (t) => {
  const { place, owner } = await openLedger(t);
  const [{ name }] = (await owner`select current_database() as name`) as unknown as [{ name: string }];
  const of = async (setting: string) =>
    (await examined(place, false)).find(({ check }) => check === `server ${setting}`);
  for (const [setting, value] of [
    ['synchronous_commit', 'off'],
    ['default_transaction_isolation', 'serializable'],
  ]) {
    t.match(await of(setting!), { state: 'good' });
    await owner.unsafe(`alter database ${name} set ${setting} = '${value}'`);
    t.match(await of(setting!), { state: 'broken', advice: new RegExp(`Set ${setting} = `) });
    await owner.unsafe(`alter database ${name} reset ${setting}`);
  }
  for (const setting of ['server_version_num', 'server_encoding', 'fsync', 'full_page_writes'])
    t.ok(await of(setting), `${setting} is checked`);
  await owner`alter table log.events disable trigger events_are_never_changed`;
  t.match(
    (await examined(place, false)).find(({ check }) => check === 'append-only trigger'),
    { state: 'warning' },
  );
});

t.test('rows left behind by a rebuild are found, and those of a running one are not', async (t) => {
  const { place, core, owner } = await openLedger(t);
  await someHistory(core);
  const dependencies = rebuildDependencies(core);
  await catchUp(dependencies, await buildNext(dependencies, 'main', allProjections));
  const found = async () => (await examined(place, false)).find(({ check }) => check === 'left over');
  t.match(await found(), { state: 'good' }, 'its builder is running');
  await owner`update views.rebuilds set until = now()`;
  t.match(await found(), { state: 'warning', found: /history/, advice: /rebuild/ });
});

t.test('a missing migration is reported before any other check', async (t) => {
  const { place, owner } = await openLedger(t);
  await owner`delete from public.claim_ledger_migrations where name = '006-generations.sql'`;
  const findings = await examined(place);
  t.match(findings.at(-1), {
    check: 'migrations',
    state: 'broken',
    found: /006-generations/,
    advice: /migrate/,
  });
  await owner`insert into public.claim_ledger_migrations (name, digest) values ('006-generations.sql', ''), ('999-later.sql', '')`;
  t.match((await examined(place)).at(-1), { state: 'broken', found: /999-later/, advice: /newer/ });
});

t.test('events written during the examination are no finding', async (t) => {
  const { place, core, owner } = await openLedger(t);
  const claim = await someHistory(core);
  const held = await hold(owner, (tx) => tx`select 1`);
  const over = new AbortController();
  const writing = (async () => {
    while (!over.signal.aborted) await give(core, note(claim));
  })();
  const findings = await examined(place);
  over.abort();
  await writing;
  await held.release();
  t.strictSame(broken(findings), []);
});
