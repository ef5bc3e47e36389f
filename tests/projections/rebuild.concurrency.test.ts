import t from 'tap';
import { z } from 'zod';
import { allProjections } from '../../src/projections/all-projections.ts';
import { Fenced } from '../../src/projections/engine/checkpoints.ts';
import { RebuildUnderWay } from '../../src/projections/engine/next-generation.ts';
import {
  buildNext,
  catchUp,
  rebuild,
  usualRebuildLimits,
  WouldLose,
} from '../../src/projections/engine/rebuild.ts';
import type { Projection } from '../../src/projections/engine/projection.ts';
import { openLedger, until } from '../support/core.ts';
import { connectAsOwner } from '../support/database.ts';
import { rebuildAll, rebuildDependencies } from '../support/rebuild.ts';
import { adminKey, startService } from '../support/service.ts';
import { give, note, recorded } from '../support/commands.ts';

const body = { wording: 'Water boils.', language: 'en' };

/** A view that waits before each batch until the test continues it. */
const gate = () => {
  const state = { held: 0, opened: Promise.withResolvers<undefined>() };
  const view: Projection = {
    name: 'gate',
    schema: z.unknown(),
    revision: 1,
    apply: async () => {
      state.held += 1;
      await state.opened.promise;
    },
    refold: async () => undefined,
    clear: async () => undefined,
  };
  return { state, view };
};

t.test('reads stay complete and writes are answered while every view is rebuilt', async (t) => {
  const service = await startService(t);
  const { core } = service.app;
  const owner = connectAsOwner(service.place);
  t.teardown(() => owner.end());
  const claims: string[] = [];
  const write = async (): Promise<void> => {
    const answer = await service.ask('POST', '/claims', { key: adminKey, body });
    t.match(answer, { status: 201, body: { shown: true } });
    claims.push(answer.body.id as string);
  };
  while (claims.length < 30) await write();
  const over = new AbortController();
  let reads = 0;
  const reader = async (): Promise<void> => {
    while (!over.signal.aborted) {
      const expected = claims.length;
      const claim = claims[Math.floor(Math.random() * expected)]!;
      const [one, history, list] = await Promise.all([
        service.ask('GET', `/claims/${claim}`),
        service.ask('GET', `/claims/${claim}/history`),
        service.ask('GET', '/claims?limit=200'),
      ]);
      reads += 1;
      if (one.status !== 200 || history.body.items.length !== 1) t.fail(`${claim} is missing`);
      const ids = new Set(list.body.items.map((each: { id: string }) => each.id));
      if (ids.size < expected || ids.size !== list.body.items.length)
        t.fail(`the list has ${list.body.items.length} items, ${ids.size} different ones, of ${expected}`);
    }
  };
  const writer = async (): Promise<void> => {
    while (!over.signal.aborted && claims.length < 190) await write();
  };
  const others = [reader(), reader(), writer()];
  for (let n = 1; n <= 2; n += 1) {
    await rebuildAll(core, 'main', allProjections, {
      limits: { ...usualRebuildLimits, batchMaxEvents: 20 },
    });
    const used = await owner`select distinct generation from views.generations`;
    t.same([...used], [{ generation: n }]);
  }
  over.abort();
  await Promise.all(others);
  t.ok(reads > 4, `${reads} reads`);
  const [left] = await owner`select count(*)::int as rows from views.current_status where generation <> 2`;
  t.same(left, { rows: 0 }, 'the replaced generation is deleted');
});

t.test('a generation being built is not shown, and new events reach both generations', async (t) => {
  const service = await startService(t);
  const { core } = service.app;
  const { state, view } = gate();
  await service.ask('POST', '/claims', { key: adminKey, body });
  const rebuilding = rebuildAll(core, 'main', [...allProjections, view]);
  await until(() => state.held > 0, 'its rows are written and not in use');
  const written = await service.ask('POST', '/claims', { key: adminKey, body });
  t.match(written, { status: 201, body: { shown: true } }, 'the write does not wait for it');
  const listed = async () => (await service.ask('GET', '/claims')).body.items.length;
  t.equal(await listed(), 2);
  state.opened.resolve(undefined);
  await rebuilding;
  t.equal(await listed(), 2);
  t.match(await service.ask('POST', '/claims', { key: adminKey, body }), {
    status: 201,
    body: { shown: true },
  });
  t.equal(await listed(), 3);
});

t.test('an interrupted rebuild leaves the views in use, and the next one cleans up', async (t) => {
  const { core, owner } = await openLedger(t);
  const claim = await recorded(core);
  await rebuildAll(core, 'main');
  const inUse = async () =>
    (
      await owner`
      select c.key from views.current_status c join views.generations g
      on g.view = 'current_status' and g.generation = c.generation and g.ledger_id = c.ledger_id
      where c.valid_to is null`
    ).length;
  await give(core, note(claim));
  // Interrupted by a signal.
  const stopping = new AbortController();
  const stopped = rebuildAll(core, 'main', allProjections, {
    signal: stopping.signal,
    onProgress: () => stopping.abort(new Error('enough')),
    limits: { ...usualRebuildLimits, batchMaxEvents: 1 },
  });
  await t.rejects(stopped, /enough/);
  t.equal(await inUse(), 1);
  t.same([...(await owner`select 1 from views.rebuilds`)], [], 'it released its claim');
  // Interrupted by a failing view: the next generation would lack what the one in use has.
  const [first, ...others] = allProjections;
  const broken: Projection = {
    ...first!,
    apply: async () => {
      throw new Error('not this one');
    },
  };
  await t.rejects(rebuildAll(core, 'main', [broken, ...others]), WouldLose);
  t.equal(await inUse(), 1);
  // Interrupted by a killed process.
  const dead = rebuildDependencies(core, {
    limits: { ...usualRebuildLimits, leaseMs: 700, batchMaxEvents: 1 },
  });
  const left = await buildNext(dead, 'main', allProjections);
  await catchUp(dead, left);
  await t.rejects(rebuildAll(core, 'main'), RebuildUnderWay, 'it counts as alive until its lease expires');
  t.equal(await inUse(), 1);
  await until(
    () =>
      rebuildAll(core, 'main').then(
        () => true,
        () => false,
      ),
    'another takes its place',
  );
  t.equal(await inUse(), 1);
  const [rows] = await owner<{ generations: number[] }[]>`
    select array_agg(distinct generation) as generations from views.current_status`;
  t.equal(rows?.generations.length, 1, 'no row of it is left');
  // The killed builder resumes.
  await give(core, note(claim));
  await t.rejects(catchUp(dead, left), Fenced);
});

t.test('a switch waits until few events are left to apply', async (t) => {
  const { core, owner } = await openLedger(t);
  const claim = await recorded(core);
  await rebuildAll(core, 'main');
  for (let n = 0; n < 12; n += 1) await give(core, note(claim));
  await owner`update views.checkpoints set position = 13`;
  await owner`delete from views.rebuilds`;
  const standstills: number[] = [];
  let isFirst = true;
  const log = {
    // It learns of the twelve only when it is about to switch.
    head: async (ledger: string) => (isFirst ? ((isFirst = false), 1) : core.log.head(ledger)),
    after: (ledger: string, position: number, limit: number) => {
      standstills.push(limit);
      return core.log.after(ledger, position, limit);
    },
    ...{
      about: core.log.about,
      withheld: core.log.withheld,
      naming: core.log.naming,
      stream: core.log.stream,
    },
  };
  await rebuild(
    { ...rebuildDependencies(core), log, limits: { ...usualRebuildLimits, switchMaxEvents: 5 } },
    'main',
    allProjections,
  );
  t.same(standstills, [1, 12], 'the twelve were applied before the switch');
  const [row] = await owner`select max(position)::int as position from views.history`;
  t.same(row, { position: 13 });
});
