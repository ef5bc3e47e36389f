import t from 'tap';
import { versionOf } from '../../../src/domain/schema-version.ts';
import { allProjections } from '../../../src/projections/all-projections.ts';
import { currentStatusRows } from '../../../src/projections/claims/claim-fold.ts';
import { buildNext, catchUp, usualRebuildLimits } from '../../../src/projections/engine/rebuild.ts';
import { sourceRows } from '../../../src/projections/sources/sources.ts';
import { until } from '../../support/core.ts';
import { connectAsOwner } from '../../support/database.ts';
import { rebuildDependencies } from '../../support/rebuild.ts';
import { adminKey, startService } from '../../support/service.ts';
import { give, note, recorded, registered } from '../../support/commands.ts';
import {
  allBut,
  folding,
  lacking,
  openOlder,
  readiness,
  rewriteAsOlder,
  startPresent,
  untilBuilt,
  watched,
} from './older.ts';

const claimBody = { wording: 'Ice floats.', language: 'en' };
const count = allProjections.length;

t.test('if older rows lack a field, reads answer 503 until the rebuild ends, and never 500', async (t) => {
  let claim = '';
  const older = await openOlder(t, allBut(lacking(currentStatusRows, 'needsReview')), async (core) => {
    claim = await recorded(core);
    await registered(core);
  });
  await older.projector.stop();
  const { service, held } = await startPresent(t, older);
  const { ask, statuses } = watched(service);
  const refused = await ask('GET', `/claims/${claim}`);
  t.match(refused, { status: 503, body: { type: /overloaded$/ } });
  t.ok(Number(refused.headers.get('retry-after')) > 0);
  t.equal((await ask('GET', '/claims')).status, 503, 'nor does a list omit them');
  t.equal((await ask('GET', '/sources')).body.items.length, 1, 'other views are readable');
  const written = await ask('POST', '/claims', { key: adminKey, body: claimBody });
  t.match(written, { status: 201, body: { shown: true } }, 'writes continue, and do not wait for it');
  t.match(await readiness(service), {
    status: 503,
    body: { type: /not-ready$/, detail: `Projections: building 1 of ${count}.` },
  });
  t.match(
    await service.ask('GET', '//readyz'),
    { status: 503, body: { detail: 'Views are being built.' } },
    'a stranger learns no figures',
  );
  await held.release();
  await until(async () => (await ask('GET', `/claims/${claim}`)).status === 200, 'it is built');
  t.equal((await ask('GET', `/claims/${claim}`)).body.needsReview, false);
  t.equal((await ask('GET', `/claims/${written.body.id as string}`)).body.wording, 'Ice floats.');
  await untilBuilt(service);
  t.match(await readiness(service), {
    status: 200,
    body: { status: 'ok', projections: { building: 0, of: count, failing: 0 } },
  });
  const later = await ask('POST', '/claims', { key: adminKey, body: claimBody });
  t.equal((await ask('GET', `/claims/${later.body.id as string}`)).status, 200, 'and is updated');
  t.strictSame(
    statuses.filter((status) => status !== 200 && status !== 201 && status !== 503),
    [],
    'there was no other answer',
  );
});

t.test(
  'after a change of the revision alone, older rows are read and updated until the rebuild ends',
  async (t) => {
    let claim = '';
    const before = folding(currentStatusRows, { wording: 'As older code folded it.' });
    const older = await openOlder(t, allBut(before), async (core) => {
      claim = await recorded(core, 'As it is.');
    });
    await older.projector.stop();
    const { service, held } = await startPresent(t, older);
    for (let n = 0; n < 3; n += 1)
      t.match(await service.ask('GET', `/claims/${claim}`), {
        status: 200,
        body: { wording: 'As older code folded it.' },
      });
    t.match(await readiness(service), { status: 200, body: { projections: { building: 1, of: count } } });
    const written = await service.ask('POST', '/claims', { key: adminKey, body: claimBody });
    t.match(written, { status: 201, body: { shown: true } });
    t.match(await service.ask('GET', `/claims/${written.body.id as string}`), {
      body: { wording: 'Ice floats.' },
    });
    const [mixed] = await older.owner`select version from views.generations where view = 'current_status'`;
    t.equal(
      mixed?.version,
      versionOf(before).mixed,
      'a generation written by two versions is marked as such',
    );
    await held.release();
    await untilBuilt(service);
    t.match(
      await service.ask('GET', `/claims/${claim}`),
      { status: 200, body: { wording: 'As it is.' } },
      'no cached answer hides the new rows',
    );
    const built = await older.owner`
    select generation, version from views.generations where view = 'current_status'`;
    t.strictSame([...built], [{ generation: 1, version: versionOf(currentStatusRows).version }]);
  },
);

t.test('a new projection is built in every ledger, while the others are read', async (t) => {
  const older = await openOlder(
    t,
    allProjections.filter(({ name }) => name !== 'notes'),
    async (core) => {
      const claim = await recorded(core);
      await give(core, note(claim));
      await give(core, note(claim));
    },
  );
  await older.projector.stop();
  const { service, held } = await startPresent(t, older);
  const { id: claim } = (await service.ask('GET', '/claims')).body.items[0];
  t.equal((await service.ask('GET', `/claims/${claim as string}/notes`, { key: adminKey })).status, 503);
  t.match(await readiness(service), {
    status: 503,
    body: { detail: `Projections: building 1 of ${count}.` },
  });
  await held.release();
  await untilBuilt(service);
  const notes = await service.ask('GET', `/claims/${claim as string}/notes`, { key: adminKey });
  t.equal(notes.body.items.length, 2);
});

t.test('a builder killed in the middle does not block the next one', async (t) => {
  let claim = '';
  const views = allBut(lacking(currentStatusRows, 'needsReview'), folding(sourceRows, { title: 'Older' }));
  const older = await openOlder(t, views, async (core) => {
    claim = await recorded(core);
    await registered(core);
  });
  await older.projector.stop();
  // The state left by a process of the present code that dies after the rows are written, before the switch.
  const dead = rebuildDependencies(older.core, { limits: { ...usualRebuildLimits, leaseMs: 1_500 } });
  const outdated = allProjections.filter(({ name }) => ['current_status', 'sources'].includes(name));
  await catchUp(dead, await buildNext(dead, 'main', outdated));
  const service = await startService(t, { place: older.place });
  t.equal((await service.ask('GET', `/claims/${claim}`)).status, 503);
  await untilBuilt(service);
  t.equal((await service.ask('GET', `/claims/${claim}`)).body.needsReview, false);
  t.match((await service.ask('GET', '/sources')).body.items, [{ title: 'A handbook' }]);
  const left = await older.owner`
    select (select count(*)::int from views.rebuilds) as rebuilds,
      (select count(distinct generation)::int from views.current_status_rows) as generations`;
  await until(async () => (await older.owner`select from views.rebuilds`).length === 0, 'it is cleared away');
  t.equal(left[0]?.generations, 1);
});

t.test('every ledger is built', async (t) => {
  const before = await startService(t);
  const create = { ledger: 'second', name: 'Eva Rojas' };
  const made = await before.ask('POST', '//v1/ledgers', { key: adminKey, body: create });
  const { key } = made.body as { key: string };
  const addresses = [
    { path: '//v1/ledgers/main/claims', key: adminKey },
    { path: '//v1/ledgers/second/claims', key },
  ];
  for (const { path, key } of addresses)
    t.equal((await before.ask('POST', path, { key, body: claimBody })).status, 201);
  await before.stop();
  const owner = connectAsOwner(before.place);
  t.teardown(() => owner.end());
  await rewriteAsOlder(owner, lacking(currentStatusRows, 'needsReview'), 'needsReview');
  const { service, held } = await startPresent(t, { place: before.place, owner });
  for (const { path } of addresses) t.equal((await service.ask('GET', path)).status, 503);
  t.match(await readiness(service), {
    status: 503,
    body: { detail: `Projections: building 2 of ${2 * count}.` },
  });
  await held.release();
  await untilBuilt(service);
  for (const { path } of addresses)
    t.match(await service.ask('GET', path), { status: 200, body: { items: [{ needsReview: false }] } });
});
