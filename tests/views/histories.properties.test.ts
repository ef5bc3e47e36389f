import fc from 'fast-check';
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import t from 'tap';
import { Refused } from '../../src/commands/outcomes.ts';
import { connect, type Place } from '../../src/database/connect.ts';
import type { Command } from '../../src/domain/commands.ts';
import { allViews } from '../../src/views/all-views.ts';
import { keepUp } from '../../src/views/keep-up.ts';
import { createProgress } from '../../src/views/progress.ts';
import { heldNames } from '../../src/views/tables.ts';
import { openLedger, until, type OpenCore } from '../support/core.ts';
import { rebuildAll } from '../support/rebuild.ts';
import { ana, ben, person } from '../support/wishes.ts';
import { acts } from './acts.ts';
import { checkRanges, expected } from './fold-in-memory.ts';

const everyone = [ana, ben, person('Cleo')];

const write = async (core: OpenCore, ledger: string, history: readonly Command[]): Promise<void> => {
  for (const [n, command] of history.entries())
    await core.handle(ledger, { command, by: everyone[n % 3]! }).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
    });
};

/** Projects until the head, in batches of a size. */
const project = async (
  place: Place,
  core: OpenCore,
  ledger: string,
  viewBatchMaxEvents: number,
): Promise<void> => {
  const database = connect(place, { connections: 1, waitingMax: 10, name: 'views', role: core.role });
  const stopping = new AbortController();
  const progress = createProgress();
  const troubles: unknown[] = [];
  const limits = { viewBatchMaxEvents, leaseMs: 5_000, followPatienceMs: 10 };
  const onTrouble = (error: unknown): void => void troubles.push(error);
  const means = {
    log: core.log,
    database,
    progress,
    views: allViews,
    owner: randomUUID(),
    limits,
    onTrouble,
    onParked: onTrouble,
  };
  const over = keepUp(means, ledger, stopping.signal);
  const head = await core.log.head(ledger);
  await until(() => troubles.length > 0 || progress.position(ledger) === head, 'the views are up', 60_000);
  stopping.abort();
  await over;
  await database.close();
  assert.deepEqual(troubles, []);
};

const dump = async (owner: postgres.Sql, ledger: string): Promise<Record<string, unknown[]>> => {
  const tables: Record<string, readonly unknown[]> = {};
  for (const name of heldNames)
    tables[name] = await owner.unsafe(
      `select key, parent, first_position::int as "firstPosition", held_from::int as "heldFrom", held_to::int as "heldTo", desk, public
       from views.${name} where ledger_id = $1 order by key, held_from`,
      [ledger],
    );
  tables['history'] = await owner`
    select position::int, stream_id, audience, line from views.history where ledger_id = ${ledger} order by position`;
  return JSON.parse(JSON.stringify(tables)) as Record<string, unknown[]>;
};

t.test(
  'views in batches of any size, a fold in memory and a rebuild are the same, in every table',
  async (t) => {
    const { place, core, owner } = await openLedger(t);
    const seen = new Set<string>();
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constant(null).chain(acts),
        fc.integer({ min: 1, max: 9 }),
        async (history, batch) => {
          const ledger = `ledger-${(runs += 1)}`;
          await core.log.createLedger(ledger);
          // The first half is projected before the second half is there.
          await write(core, ledger, history.slice(0, history.length / 2));
          await project(place, core, ledger, batch);
          await write(core, ledger, history.slice(history.length / 2));
          await project(place, core, ledger, batch);
          const tables = await dump(owner, ledger);
          checkRanges(tables);
          const events = await core.log.after(ledger, 0, 10_000);
          for (const { type } of events) seen.add(type);
          assert.deepEqual(tables, expected(events));
          await rebuildAll(core, ledger, runs % 2 === 0 ? allViews : [allViews[runs % allViews.length]!]);
          await project(place, core, ledger, 500);
          assert.deepEqual(await dump(owner, ledger), tables);
        },
      ),
      { numRuns: 8 },
    );
    t.ok(seen.size >= 18, `the histories had ${seen.size} types of event: ${[...seen].sort().join(', ')}`);
  },
);
