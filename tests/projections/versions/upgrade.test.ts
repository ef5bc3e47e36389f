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

t.test(
  'a field that older rows lack: reads answer 503 until they are built anew, and never 500',
  async (t) => {
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
    t.equal((await ask('GET', '/claims')).status, 503, 'nor is a list of them answered with some left out');
    t.equal((await ask('GET', '/sources')).body.items.length, 1, 'other views are read');
    const written = await ask('POST', '/claims', { key: adminKey, body: claimBody });
    t.match(written, { status: 201, body: { shown: true } }, 'writes go on, and do not wait for it');
    t.match(await readiness(service), {
      status: 503,
      body: { type: /not-ready$/, detail: `Projections: building 1 of ${count}.` },
    });
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
    t.equal((await ask('GET', `/claims/${later.body.id as string}`)).status, 200, 'and is kept up');
    t.strictSame(
      statuses.filter((status) => status !== 200 && status !== 201 && status !== 503),
      [],
      'no answer was anything else',
    );
  },
);

t.test('another revision alone: older rows are read and kept up until they are built anew', async (t) => {
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
  t.equal(mixed?.version, versionOf(before).mixed, 'what two versions wrote to is named so');
  await held.release();
  await untilBuilt(service);
  t.match(
    await service.ask('GET', `/claims/${claim}`),
    { status: 200, body: { wording: 'As it is.' } },
    'no answer that was kept in memory hides the new rows',
  );
  const built = await older.owner`
    select generation, version from views.generations where view = 'current_status'`;
  t.strictSame([...built], [{ generation: 1, version: versionOf(currentStatusRows).version }]);
});

t.test('a projection that was added is built, in every ledger, while the others are read', async (t) => {
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

t.test(
  'a builder that is killed in the middle leaves nothing that keeps the next one from building',
  async (t) => {
    let claim = '';
    const views = allBut(lacking(currentStatusRows, 'needsReview'), folding(sourceRows, { title: 'Older' }));
    const older = await openOlder(t, views, async (core) => {
      claim = await recorded(core);
      await registered(core);
    });
    await older.projector.stop();
    // As the process of the present code leaves it that dies with the rows written and no switch made.
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
    await until(
      async () => (await older.owner`select from views.rebuilds`).length === 0,
      'it is cleared away',
    );
    t.equal(left[0]?.generations, 1);
  },
);

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
