import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { versionOf } from '../../../src/domain/schema-version.ts';
import { allProjections } from '../../../src/projections/all-projections.ts';
import { currentStatusRows } from '../../../src/projections/claims/claim-fold.ts';
import type { Projection } from '../../../src/projections/engine/projection.ts';
import { createUpgrade, usualUpgradeLimits } from '../../../src/projections/engine/versions/upgrade.ts';
import { until } from '../../support/core.ts';
import { startProjector } from '../../support/projector.ts';
import { startService } from '../../support/service.ts';
import { recorded } from '../../support/commands.ts';
import { allBut, folding, lacking, openOlder, untilBuilt } from './older.ts';

t.test(
  'of two concurrent versions the one that started last builds, and the other never takes over again',
  async (t) => {
    let claim = '';
    const older = await openOlder(t, allBut(lacking(currentStatusRows, 'needsReview')), async (core) => {
      claim = await recorded(core);
    });
    // The older process keeps running, as in a rolling upgrade.
    const service = await startService(t, { place: older.place });
    await untilBuilt(service);
    t.equal((await service.ask('GET', `/claims/${claim}`)).status, 200);
    const inUse = async () => {
      const [row] = await older.owner<{ owner: string; generation: number; version: string }[]>`
      select owner, generation, version from views.leases join views.generations using (ledger_id)
      where view = 'current_status'`;
      return row;
    };
    const built = await inUse();
    t.match(built, { generation: 1, version: versionOf(currentStatusRows).version });
    t.not(built?.owner, older.projector.owner);
    // Longer than its lease: it would have taken over by now.
    await sleep(5_000);
    t.strictSame(await inUse(), built);
    const next = await recorded(older.core);
    await until(
      async () => (await service.ask('GET', `/claims/${next}`)).status === 200,
      'what it writes is shown',
    );
    // While it runs, it knows that it cannot project. Once the newer one has stopped, it projects again.
    await service.stop();
    await until(async () => (await inUse())?.owner === older.projector.owner, 'it goes on alone');
  },
);

t.test('a failed build is reported, and retried after pauses until it succeeds', async (t) => {
  const older = await openOlder(t, allBut(folding(currentStatusRows, { wording: 'Older' })), recorded);
  await older.projector.stop();
  let builds = 0;
  const views = allProjections.map((view): Projection =>
    view.name !== 'current_status'
      ? view
      : {
          ...view,
          apply: async (tx, target, events) => {
            if (target.generation > 0 && builds <= 3) throw new Error('not this one');
            await view.apply(tx, target, events);
          },
        },
  );
  const troubles: { at: number; failing: number; error: unknown }[] = [];
  const limits = { ...usualUpgradeLimits, retryFirstMs: 800 };
  const projector = startProjector(t, older.place, older.core, views, 1_000, (ledger, standing) =>
    upgrade.look(ledger, standing),
  );
  const upgrade = createUpgrade({
    log: older.core.log,
    database: older.core.database,
    views,
    owner: projector.owner,
    leaseMs: 1_000,
    limits,
    onBegin: () => void (builds += 1),
    onDone: () => undefined,
    onTrouble: ({ error }) =>
      void troubles.push({ at: performance.now(), failing: upgrade.failing(), error }),
    onDeadLetter: () => undefined,
  });
  t.teardown(upgrade.stop);
  await until(async () => {
    const rows =
      await older.owner`select from views.generations where view = 'current_status' and generation > 0`;
    return rows.length === 1;
  }, 'it is built in the end');
  t.equal(troubles.length, 3);
  t.match(troubles[0], { failing: 1, error: { name: 'WouldLose' } });
  for (const [index, { at }] of troubles.slice(1).entries()) {
    const pause = at - troubles[index]!.at;
    t.ok(pause >= 800 * 2 ** index, `${pause} ms of pause`);
  }
  await until(() => upgrade.failing() === 0, 'nothing fails any more');
  t.strictSame(projector.deadLetters, [], 'the views in use are complete');
});
