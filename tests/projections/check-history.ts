import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { Refused } from '../../src/commands/outcomes.ts';
import { connect, type Place } from '../../src/database/connect.ts';
import type { Command } from '../../src/domain/commands.ts';
import { allProjections } from '../../src/projections/all-projections.ts';
import { runProjector } from '../../src/projections/engine/projector.ts';
import { createLeaseKeeper } from '../../src/projections/engine/lease/lease-keeper.ts';
import { createOtherProjectors } from '../../src/projections/engine/lease/other-projectors.ts';
import { createProgress } from '../../src/projections/engine/progress.ts';
import { versionedNames } from '../../src/projections/engine/tables.ts';
import { until, type OpenCore } from '../support/core.ts';
import { rebuildAll } from '../support/rebuild.ts';
import { ana, ben, person } from '../support/commands.ts';
import { checkRanges, expected } from './fold-in-memory.ts';

const everyone = [ana, ben, person('Cleo')];

const write = async (core: OpenCore, ledger: string, history: readonly Command[]): Promise<void> => {
  for (const [n, command] of history.entries())
    await core.handle(ledger, { command, by: everyone[n % 3]! }).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
    });
};

/** Projects until the head, in batches of the given size. */
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
  const owner = randomUUID();
  const dependencies = {
    log: core.log,
    database,
    progress,
    others: createOtherProjectors(database, allProjections, limits.leaseMs),
    views: allProjections,
    owner,
    leases: createLeaseKeeper({ database, owner, leaseMs: limits.leaseMs, onError: onTrouble }),
    limits,
    onTrouble,
    onDeadLetter: onTrouble,
    onStanding: () => undefined,
    onAstray: () => undefined,
  };
  const over = runProjector(dependencies, ledger, stopping.signal);
  const head = await core.log.head(ledger);
  await until(() => troubles.length > 0 || progress.position(ledger) === head, 'the views are up', 60_000);
  stopping.abort();
  await over;
  await database.close();
  assert.deepEqual(troubles, []);
};

const dump = async (owner: postgres.Sql, ledger: string): Promise<Record<string, unknown[]>> => {
  const tables: Record<string, readonly unknown[]> = {};
  for (const name of versionedNames)
    tables[name] = await owner.unsafe(
      `select key, parent, first_position::int as "firstPosition", first_shown::int as "firstShown", valid_from::int as "validFrom", valid_to::int as "validTo", desk,
         case when is_shared then desk else public end as public
       from views.${name}_rows where ledger_id = $1 order by key, valid_from`,
      [ledger],
    );
  tables['history'] = await owner`
    select position::int, stream_id, audience, line from views.history where ledger_id = ${ledger} order by position`;
  return JSON.parse(JSON.stringify(tables)) as Record<string, unknown[]>;
};

/**
 * Gives the rows of a ledger their form from before equal snapshots were stored once, which no migration changes. The
 * ledger must not be projected meanwhile. Other ledgers may be.
 */
const keepEqualFacesTwice = async (owner: postgres.Sql, ledger: string): Promise<void> => {
  for (const name of versionedNames)
    await owner.unsafe(
      `update views.${name}_rows set public = desk, is_shared = false where ledger_id = $1 and is_shared`,
      [ledger],
    );
};

export interface Histories {
  readonly place: Place;
  readonly core: OpenCore;
  readonly owner: postgres.Sql;
  /** Every type of event that occurred. */
  readonly seen: Set<string>;
}

/**
 * Writes a history into a ledger of its own. It compares every table of every view with a fold of the events in memory.
 * It does so after projecting in batches, and again after a rebuild.
 */
export const checkHistory = async (
  { place, core, owner, seen }: Histories,
  number: number,
  history: readonly Command[],
  batch: number,
): Promise<void> => {
  const ledger = `ledger-${number}`;
  await core.log.createLedger(ledger);
  // The first half is projected before the second half exists.
  await write(core, ledger, history.slice(0, history.length / 2));
  await project(place, core, ledger, batch);
  if (number % 3 === 0) await keepEqualFacesTwice(owner, ledger);
  await write(core, ledger, history.slice(history.length / 2));
  await project(place, core, ledger, batch);
  const tables = await dump(owner, ledger);
  assert.deepEqual(Object.keys(tables).sort(), allProjections.map(({ name }) => name).sort());
  checkRanges(tables);
  const events = await core.log.after(ledger, 0, 10_000);
  for (const { type } of events) seen.add(type);
  assert.deepEqual(tables, expected(events));
  await rebuildAll(
    core,
    ledger,
    number % 2 === 0 ? allProjections : [allProjections[number % allProjections.length]!],
  );
  await project(place, core, ledger, 500);
  assert.deepEqual(await dump(owner, ledger), tables);
};
