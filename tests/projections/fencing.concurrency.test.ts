import type postgres from 'postgres';
import t, { type Test } from 'tap';
import { z } from 'zod';
import { connect } from '../../src/database/connect.ts';
import { allProjections } from '../../src/projections/all-projections.ts';
import { isFailingEvent } from '../../src/projections/engine/apply.ts';
import { formOfRows, takeLease } from '../../src/projections/engine/checkpoints.ts';
import type { Projection } from '../../src/projections/engine/projection.ts';
import { isPending, openLedger, until } from '../support/core.ts';
import { startProjector } from '../support/projector.ts';
import { rebuildAll } from '../support/rebuild.ts';
import { give, note, recorded } from '../support/commands.ts';

/** A view without rows that holds its batch until the test continues it. */
const gate = (t: Test) => {
  const state = { given: 0, closed: false, held: 0, released: Promise.withResolvers<undefined>() };
  const view: Projection = {
    name: 'gate',
    schema: z.unknown(),
    revision: 1,
    apply: async () => {
      state.given += 1;
      if (!state.closed) return;
      state.held += 1;
      await state.released.promise;
    },
    refold: async () => undefined,
    clear: async () => undefined,
  };
  t.teardown(() => state.released.resolve(undefined));
  return { state, view };
};

const lines = async (owner: postgres.Sql): Promise<number> => {
  const [row] = await owner<{ count: number }[]>`select count(*)::int as count from views.history`;
  return row!.count;
};

t.test(
  'a projector paused in the middle of a batch is replaced, and applies nothing when it resumes',
  async (t) => {
    const { place, core, owner } = await openLedger(t);
    const claim = await recorded(core);
    const { state, view } = gate(t);
    const stalled = startProjector(t, place, core, [...allProjections, view]);
    await until(() => stalled.progress.position('main') === 1, 'the first projects');
    state.closed = true;
    const { position } = await give(core, note(claim));
    await until(() => state.held === 1, 'its batch is held, its rows written and not committed');
    const second = startProjector(t, place, core, [...allProjections, gate(t).view]);
    await until(() => second.progress.position('main') === position, 'the second took over');
    t.equal(await lines(owner), position);
    await give(core, note(claim));
    await until(() => second.progress.position('main') === position + 1, 'and goes on');
    state.closed = false;
    state.released.resolve(undefined);
    await until(() => stalled.progress.position('main') === position + 1, 'the first watches now');
    t.equal(await lines(owner), position + 1, 'each event is in the views once');
    const [lease] = await owner<{ epoch: string }[]>`select epoch from views.leases`;
    // A busy machine may let the lease end and change hands once more.
    t.ok(Number(lease?.epoch) >= 2, 'the lease changed hands');
  },
);

/** A projector, another one that took over its lease, and an event that the first has not seen. */
const overtaken = async (t: Test) => {
  const { place, core, owner } = await openLedger(t);
  const claim = await recorded(core);
  const { state, view } = gate(t);
  const first = startProjector(t, place, core, [...allProjections, view], 60_000);
  await until(() => first.progress.position('main') === 1, 'it projects');
  return {
    owner,
    first,
    /** Waits until the first has given the event to its views, and that transaction has ended. */
    tried: async (): Promise<void> => {
      await until(() => state.given === 2, 'it tries to apply the event');
      const busy = () => owner`
        select from pg_stat_activity
        where datname = current_database() and application_name = 'views' and xact_start is not null`;
      await until(async () => (await busy()).length === 0, 'that transaction is over');
    },
    overtake: async (): Promise<void> => {
      // The first has not checked its lease yet.
      await owner`update views.leases set owner = 'other', epoch = epoch + 1, until = now() + interval '1 minute'`;
      await owner`update views.checkpoints set epoch = epoch + 1`;
      await give(core, note(claim));
    },
  };
};

t.test('a stale owner cannot move a checkpoint, even without a check of its lease', async (t) => {
  const { owner, first, overtake, tried } = await overtaken(t);
  await overtake();
  await tried();
  t.equal(await lines(owner), 1, 'nothing was applied');
  const checkpoints = await owner`select distinct position::int, epoch::int from views.checkpoints`;
  t.same([...checkpoints], [{ position: 1, epoch: 2 }]);
  t.same(first.troubles, [], 'a replacement is not reported as an error');
});

t.test('without the fence a stale owner would apply events (red control)', async (t) => {
  const { owner, overtake } = await overtaken(t);
  await owner`create or replace function views.fence(p_holds boolean, p_form int) returns void language sql as 'select'`;
  await overtake();
  await until(async () => (await lines(owner)) === 2, 'both would apply the event');
  for (const old of [owner`select views.fence(true)`, owner`select views.fence(false)`]) {
    const error: unknown = await old.then(() => undefined).catch((raised: unknown) => raised);
    t.match(error, { code: '55P03' }, 'a process of an older version is rejected');
    t.notOk(isFailingEvent(error), 'and that parks no event');
  }
});

t.test('a process that writes rows of another form writes nothing, and parks nothing', async (t) => {
  const { place, core, owner } = await openLedger(t);
  await recorded(core);
  const [made] = await owner<{ definition: string }[]>`
    select pg_get_functiondef('views.fence(boolean, int)'::regprocedure) as definition`;
  const ours = made?.definition ?? '';
  const theirs = ours.replace(`p_form <> ${String(formOfRows)}`, `p_form <> ${String(formOfRows + 1)}`);
  t.not(ours, theirs);
  await owner.unsafe(theirs);
  const { progress, troubles } = startProjector(t, place, core, allProjections, 60_000);
  await until(() => troubles.length > 2, 'it tried often enough to park what it cannot take up');
  t.match(troubles, Array(troubles.length).fill({ code: '55P03' }));
  t.equal(await lines(owner), 0, 'nothing was written');
  const [deadLetters] = await owner`select count(*)::int as letters from views.dead_letters`;
  t.same(deadLetters, { letters: 0 });
  await owner.unsafe(ours);
  await until(() => progress.position('main') === 1, 'it goes on where the forms are the same');
});

t.test('a killed projector is replaced when its lease expires, and a stopped one at once', async (t) => {
  const { place, core, owner } = await openLedger(t);
  const claim = await recorded(core);
  const dead = connect(place, { connections: 1, waitingMax: 1, name: 'dead' });
  await takeLease(dead.sql, 'main', 'dead', 1_000);
  await dead.close();
  const before = performance.now();
  const first = startProjector(t, place, core);
  const second = startProjector(t, place, core);
  await until(() => first.progress.position('main') === 1, 'one of them took over');
  t.ok(performance.now() - before > 700, 'not before the lease expired');
  await until(() => second.progress.position('main') === 1, 'the other knows');
  const [held] = await owner<{ owner: string }[]>`select owner from views.leases`;
  const [working, waiting] = held?.owner === first.owner ? [first, second] : [second, first];
  await working.stop();
  const { position } = await give(core, note(claim));
  await until(() => waiting.progress.position('main') === position, 'the other took over');
  const [now] = await owner<{ owner: string }[]>`select owner from views.leases`;
  t.equal(now?.owner, waiting.owner);
});

t.test('a rebuild in the middle of a batch neither fails nor is undone', async (t) => {
  const { place, core, owner } = await openLedger(t);
  const claim = await recorded(core);
  const { state, view } = gate(t);
  const projector = startProjector(t, place, core, [...allProjections, view]);
  await until(() => projector.progress.position('main') === 1, 'it projects');
  state.closed = true;
  const { position } = await give(core, {
    type: 'revise-claim',
    claim,
    wording: 'In other words.',
    reason: 'Clearer.',
  });
  await until(() => state.held === 1, 'the batch has changed a row and is not committed');
  const rebuilding = rebuildAll(core, 'main');
  rebuilding.catch(() => undefined);
  t.ok(await isPending(rebuilding, 200), 'it waits for the batch');
  state.closed = false;
  state.released.resolve(undefined);
  await t.resolves(rebuilding);
  // Read from the table: the position known before the rebuild is the same.
  await until(async () => (await lines(owner)) === position, 'all is there again');
  const rows = await owner`select valid_from::int, valid_to::int from views.current_status order by 1`;
  t.same(
    [...rows],
    [
      { valid_from: 1, valid_to: position },
      { valid_from: position, valid_to: null },
    ],
  );
  t.same(projector.troubles, []);
});

t.test(
  'a failing view is reported and does not stop the projector: uncommitted work is repeated',
  async (t) => {
    const { place, core, owner } = await openLedger(t);
    let failures = 2;
    const fragile: Projection = {
      name: 'fragile',
      schema: z.unknown(),
      revision: 1,
      apply: async () => {
        if ((failures -= 1) >= 0) throw new Error('not today');
      },
      refold: async () => undefined,
      clear: async () => undefined,
    };
    await recorded(core);
    const projector = startProjector(t, place, core, [...allProjections, fragile]);
    await until(() => projector.progress.position('main') === 1, 'it came through');
    t.equal(projector.troubles.length, 2);
    t.equal(await lines(owner), 1);
  },
);
