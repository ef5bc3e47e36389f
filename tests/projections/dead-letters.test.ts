import t from 'tap';
import { z } from 'zod';
import { allProjections } from '../../src/projections/all-projections.ts';
import { listDeadLetters } from '../../src/projections/engine/dead-letters.ts';
import type { Projection } from '../../src/projections/engine/projection.ts';
import { openLedger, until, type OpenCore } from '../support/core.ts';
import { startProjector } from '../support/projector.ts';
import { rebuildAll } from '../support/rebuild.ts';
import { give, note, recorded } from '../support/commands.ts';

const history = allProjections.find((view) => view.name === 'history')!;

/** The history, with a failure on every note that contains certain words. */
const choking = (on: { words: string }): Projection[] => [
  ...allProjections.filter((view) => view !== history),
  {
    ...history,
    apply: async (tx, edition, events) => {
      for (const { type, data } of events)
        if (type === 'note.added' && data.text.includes(on.words))
          throw new Error(`it chokes on ${data.text}`);
      await history.apply(tx, edition, events);
    },
  },
];

const letters = (core: OpenCore) => core.database.run((sql) => listDeadLetters(sql));

t.test('a failing event parks its stream in its view only, and a replay applies it', async (t) => {
  const { place, core, owner } = await openLedger(t);
  const on = { words: 'poison' };
  const views = choking(on);
  const [ill, well] = [await recorded(core), await recorded(core)];
  const projector = startProjector(t, place, core, views);
  const shown = async (position: number) => {
    await until(
      () => projector.progress.position('main') === position,
      `the views come to ${position}`,
      30_000,
    );
    const rows = await owner<{ position: number; ill: boolean }[]>`
      select h.position::int, h.stream_id = ${ill} as ill from views.history h
      left join views.generations g on g.view = 'history' where h.generation = coalesce(g.generation, 0) order by 1`;
    return rows.map((row) => row.position);
  };
  t.same(await shown(2), [1, 2]);
  await give(core, note(ill, 'poison'));
  await give(core, note(well));
  await give(core, note(ill, 'harmless by itself'));
  await give(core, note(well));
  t.same(
    await shown(6),
    [1, 2, 4, 6],
    'the other stream is shown, and of this one nothing from the failing event on',
  );
  const notes = await owner`select count(*)::int as rows from views.notes`;
  t.same([...notes], [{ rows: 4 }], 'the other views have everything');
  t.match(await letters(core), [
    {
      ledger: 'main',
      view: 'history',
      stream: ill,
      position: 3,
      error: 'Error: it chokes on poison',
      behind: 1,
    },
  ]);
  t.match(
    projector.deadLetters,
    [{ ledger: 'main', view: 'history', stream: ill, position: 3 }],
    'it was reported once',
  );
  t.equal(projector.troubles.length, 2, 'the whole batch was tried twice before');

  await projector.stop();
  const second = startProjector(t, place, core, views);
  await give(core, note(ill, 'later'));
  await until(() => second.progress.position('main') === 7, 'another process goes on', 30_000);
  t.match(await letters(core), [{ behind: 2 }], 'and streams with dead letters keep them');
  t.same(second.troubles, []);

  await rebuildAll(core, 'main', views);
  t.match(
    await letters(core),
    [{ position: 3, behind: 2 }],
    'a rebuild with the same fault lacks the same events',
  );
  on.words = 'nothing';
  await rebuildAll(core, 'main', views);
  t.same(await letters(core), [], 'nothing is missing any more');
  await give(core, note(ill, 'and on'));
  await until(() => second.progress.position('main') === 8, 'the stream goes on', 30_000);
  const all = await owner`select array_agg(position::int order by position) as all from views.history`;
  t.same([...all], [{ all: [1, 2, 3, 4, 5, 6, 7, 8] }]);
});

t.test('an unavailable database does not count as a failing event', async (t) => {
  const { place, core } = await openLedger(t);
  let failures = 4;
  const away: Projection = {
    name: 'away',
    schema: z.unknown(),
    revision: 1,
    apply: async () => {
      if ((failures -= 1) >= 0) throw Object.assign(new Error('gone'), { code: '57P03' });
    },
    refold: async () => undefined,
    clear: async () => undefined,
  };
  await recorded(core);
  const projector = startProjector(t, place, core, [...allProjections, away]);
  await until(() => projector.progress.position('main') === 1, 'it came through', 30_000);
  t.same(await letters(core), []);
  t.same(projector.deadLetters, []);
});
