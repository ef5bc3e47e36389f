import t from 'tap';
import { allProjections } from '../../src/projections/all-projections.ts';
import { buildNext, catchUp } from '../../src/projections/engine/rebuild.ts';
import { hold, openLedger } from '../support/core.ts';
import { broken, examined, isWhole } from '../support/examination.ts';
import { rebuildDependencies } from '../support/rebuild.ts';
import { give, note } from '../support/commands.ts';
import { someHistory, tampered } from './tampering.ts';

t.test('an intact deployment has no findings, and the examination leaves no trace', async (t) => {
  const { place, core, owner } = await openLedger(t);
  await someHistory(core);
  await isWhole(t, place, 'a sound deployment');
  const [left] = await owner`
    select (select count(*) from views.rebuilds)::int as claims, (select count(distinct generation) from views.history)::int as generations`;
  t.same(left, { claims: 0, generations: 1 });
});

/** What to do about the table of items, by the beginning of what was found. */
const adviceOnItems = {
  'items: Items that belong to another stream': /^Something other than the service has changed the log/,
  'items: Items reserved': /delete these rows from log.items/,
  'items: Items without': /^Run: select log.fill_items\('main'\)$/,
};

t.test('any change made around the service is found, and by its own check alone', async (t) => {
  const { place, core, owner } = await openLedger(t);
  const claim = await someHistory(core);
  // One change for each thing that a check compares, so that no comparison can be left out unnoticed.
  const last = `(select max(position) from log.events)`;
  const first = `stream_id = '${claim}' and version = 1`;
  const command = (stream: string, version: string): string =>
    `insert into log.commands select 'main', 'c', 'f', ${stream}, ${version}, position, now(), null from log.events where ${first}`;
  const changes: [check: string, change: string][] = [
    [
      'positions',
      'update log.events set event_id = (select event_id from log.events where position = 1) where position = 3',
    ],
    ['times', "update log.events set recorded_at = recorded_at - interval '1 day' where position = 3"],
    ['versions', `update log.streams set first_position = first_position + 1 where stream_id = '${claim}'`],
    ['versions', `update log.streams set last_position = last_position - 1 where stream_id = '${claim}'`],
    ['versions', `delete from log.streams where stream_id like 'source_%'`],
    [
      'versions',
      `insert into log.streams select ledger_id, 'claim_other', 1, 1, 1, '{}', 'none' from log.ledger_heads`,
    ],
    [
      'versions',
      `update log.events set version = version + 1 where stream_id = '${claim}'; update log.streams set version = version + 1 where stream_id = '${claim}'`,
    ],
    [
      'versions',
      `update log.events set version = 5 where stream_id = '${claim}' and version = 4; update log.streams set version = 5 where stream_id = '${claim}'`,
    ],
    [
      'public numbers: .* the event at position',
      `update log.events set public_position = public_position + 1 where ${first}`,
    ],
    [
      'public numbers: .* the event at position',
      `update log.events set public_version = public_version + 1 where ${first}`,
    ],
    [
      'public numbers: .* the stream',
      `update log.streams set public_version = version where stream_id = '${claim}'`,
    ],
    ['commands', `insert into log.commands values ('main', 'c', 'f', '${claim}', 9, 99, now(), null)`],
    ['commands', command("'claim_other'", 'version')],
    ['commands', command('stream_id', 'version + 1')],
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
      'items: Items reserved, though no event',
      `insert into log.items select 'main', 'note_${'0'.repeat(26)}', stream_id, position
        from log.events where stream_id = '${claim}' and type = 'note.added'`,
    ],
    [
      'snapshots',
      `update log.streams set state = state || '{"wording":"Another."}' where stream_id = '${claim}'`,
    ],
    ['checkpoints', `update views.checkpoints set position = 100 where view = 'evidence'`],
    ['checkpoints', `update views.checkpoints set event_id = 'event_other' where view = 'evidence'`],
    [
      'dead letters',
      `insert into views.dead_letters (ledger_id, view, generation, position, stream_id, error) select ledger_id, view, generation, 1, 'claim_other', 'it fails' from views.generations where view = 'evidence'`,
    ],
  ];
  for (const [check, change] of changes) {
    const found = await tampered(place, owner, change);
    t.match(broken(found), [new RegExp(`^${check}${check.includes(':') ? '' : ': '}`)], change);
    t.equal(broken(found).length, 1, broken(found).join('\n'));
    const [, advice] = Object.entries(adviceOnItems).find(([start]) => check.startsWith(start)) ?? [];
    if (advice !== undefined)
      t.match(
        found.find((each) => each.state === 'broken' && each.check === 'items'),
        { advice },
        `${change}: the advice`,
      );
  }
  const moved = `update log.items set position = 1 where item_id like 'note_%'`;
  t.strictSame(broken(await tampered(place, owner, moved)), [], 'an item that its stream names elsewhere');
  // These break what other checks count as well.
  for (const [check, change] of [
    ['positions', `update log.events set position = ${last} + 5 where position = ${last}`],
    ['positions', 'delete from log.events where position = 1'],
    ['positions', 'update log.events set position = 0 where position = 1'],
    ['versions', `update log.streams set version = 7 where stream_id = '${claim}'`],
    // Versions that are wrong in one way alone: none is 1, two are the same, two are the last.
    ['versions', `update log.events set version = 0 where ${first}`],
    ['versions', `update log.events set version = 2 where stream_id = '${claim}' and version = 3`],
    [
      'versions',
      `update log.events set version = 3 where stream_id = '${claim}' and version = 4; update log.streams set version = 3 where stream_id = '${claim}'`,
    ],
  ] as const)
    t.ok(
      broken(await tampered(place, owner, change)).some((each) => each.startsWith(`${check}: `)),
      change,
    );
  const replayed = await tampered(
    place,
    owner,
    `update views.evidence_rows set desk = desk || '{"stance":"supports"}'`,
    true,
  );
  t.match(broken(replayed), [/^replay: .* evidence \(4 rows\)\.$/]);
  t.strictSame(broken(await examined(place)), [], 'and everything is intact again');
});

t.test('settings that break promises are findings, each with its remedy', async (t) => {
  const { place, owner } = await openLedger(t);
  const [{ name }] = (await owner`select current_database() as name`) as unknown as [{ name: string }];
  const of = async (setting: string) =>
    (await examined(place, false)).find(({ check }) => check === `server ${setting}`);
  t.match(await of('synchronous_commit'), { state: 'good' });
  await owner.unsafe(`alter database ${name} set synchronous_commit = 'off'`);
  t.match(await of('synchronous_commit'), { state: 'warning', advice: /Set synchronous_commit = / });
  await owner.unsafe(`alter database ${name} reset synchronous_commit`);
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
