import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type postgres from 'postgres';
import t, { type Test } from 'tap';
import { z } from 'zod';
import type { Database } from '../../src/database/connect.ts';
import { leaseDue } from '../../src/delivery/webhooks/lease-due.ts';
import { versionOf } from '../../src/domain/schema-version.ts';
import { checkProjection } from '../../src/doctor/views.ts';
import { allProjections } from '../../src/projections/all-projections.ts';
import { heldLease, takeLease } from '../../src/projections/engine/checkpoints.ts';
import { beginNext, rebuildLeaseMs, RebuildUnderWay } from '../../src/projections/engine/next-generation.ts';
import { storeVersions } from '../../src/projections/engine/versions/readable.ts';
import { takeOverFromOtherCode } from '../../src/projections/engine/versions/standing.ts';
import { leaseImport } from '../../src/transfer/jobs/lease.ts';
import { openCore, until } from '../support/core.ts';
import { connectAsOwner, freshDatabase } from '../support/database.ts';
import { startProjector } from '../support/projector.ts';
import { note, give, recorded } from '../support/commands.ts';

const minuteMs = 60_000;

/** Shadows the database's own function of that name. Its clock stands still, and the test moves it. */
const movedClock = async (owner: postgres.Sql) => {
  await owner.unsafe(`
    create schema moved;
    create table moved.clock as select now() + interval '1 day' as at;
    create function moved.clock_timestamp() returns timestamptz language sql security definer as
      $$ select at from moved.clock $$;
    grant usage on schema moved to public;
    do $$ begin execute format('alter database %I set search_path = moved, pg_catalog, public', current_database()); end $$`);
  const back = (by = '1 day') => owner`update moved.clock set at = at - ${by}::text::interval`;
  return { back };
};

/** A ledger in a database whose clock is one day ahead, until it jumps back. */
const aDayAhead = async (t: Test) => {
  const place = await freshDatabase(t);
  const owner = connectAsOwner(place);
  t.teardown(() => owner.end());
  const { back } = await movedClock(owner);
  const core = await openCore(t, place);
  await core.log.createLedger('main');
  const { database } = core;
  return { place, core, owner, back, database };
};

t.test('leases use the clock that these tests move', async (t) => {
  const { database, back } = await aDayAhead(t);
  const ahead = async (): Promise<number> => {
    const [row] = await database.run(
      (sql) => sql<{ hours: number }[]>`
        select round(extract(epoch from clock_timestamp() - pg_catalog.clock_timestamp()) / 3600)::int as hours`,
    );
    return row?.hours ?? 0;
  };
  t.equal(await ahead(), 24);
  await back();
  t.equal(await ahead(), 0);
});

t.test('a projector takes over from an owner that was killed before the clock jumped back', async (t) => {
  const { place, core, owner, back, database } = await aDayAhead(t);
  const claim = await recorded(core);
  await database.run((sql) => takeLease(sql, 'main', 'killed', minuteMs));
  const projector = startProjector(t, place, core, allProjections, minuteMs);
  await give(core, note(claim));
  await until(async () => {
    const [look] = await owner`
      select from pg_stat_activity
      where datname = current_database() and application_name = 'views' and query like '%"isProjected"%'`;
    return look !== undefined;
  }, 'it watches the owner');
  const held = () => database.run((sql) => heldLease(sql, 'main', 'killed', minuteMs));
  t.equal(await held(), 1, 'it is a valid lease before the jump');
  t.equal(projector.progress.position('main'), 0);
  const jumped = performance.now();
  await back();
  t.equal(await held(), undefined, 'its owner would not act on it any more');
  await until(() => projector.progress.position('main') === 2, 'another projects', minuteMs);
  t.ok(performance.now() - jumped < minuteMs, 'within the length of the lease');
});

/** Two attempts to lease the same resource before the jump, and one after it. */
const thrice = async (
  t: Test,
  { back }: { readonly back: (by?: string) => Promise<unknown> },
  lease: (owner: string) => Promise<boolean>,
): Promise<void> => {
  t.equal(await lease('killed'), true);
  t.equal(await lease('other'), false, 'it is held before the jump');
  await back('60 milliseconds');
  t.equal(await lease('other'), false, 'and while the clock is only replaced');
  await back();
  t.equal(await lease('other'), true, 'and expired after it');
  t.equal(await lease('third'), false, 'the new one is held');
};

t.test('a rebuild takes over from a builder that was killed before the clock jumped back', async (t) => {
  const ledger = await aDayAhead(t);
  await thrice(t, ledger, (builder) =>
    ledger.database
      .run((sql) =>
        beginNext(sql, 'main', [{ name: 'claims', schema: z.unknown(), revision: 1 }], builder, minuteMs),
      )
      .then(() => true)
      .catch((error: unknown) => {
        if (error instanceof RebuildUnderWay) return false;
        throw error;
      }),
  );
});

/** A ledger that other code projects, while a builder with this code builds the next generation of a view. */
const beingUpgraded = async (t: Test) => {
  const ledger = await aDayAhead(t);
  const { database, owner } = ledger;
  const [view] = allProjections;
  assert(view);
  const other = { ...view, revision: view.revision + 1 };
  await database.run((sql) => storeVersions(sql, [other]));
  await owner`insert into views.generations (ledger_id, view, generation, version)
    values ('main', ${view.name}, 0, ${versionOf(other).version})`;
  await owner`insert into views.leases values ('main', 1, 'other', clock_timestamp() + interval '4 seconds')`;
  await database.run((sql) => beginNext(sql, 'main', [view], 'killed', rebuildLeaseMs));
  return { ...ledger, view };
};

t.test('the projection lease is taken from other code whose builder was killed before a jump', async (t) => {
  const { database, owner, back, view } = await beingUpgraded(t);
  const projecting = async (): Promise<unknown> => {
    await database.run((sql) => takeOverFromOtherCode(sql, 'main', [view], 'this one', 4_000));
    const [lease] = await owner`select owner from views.leases`;
    return lease?.['owner'];
  };
  t.equal(await projecting(), 'other', 'another process builds in this version');
  await back();
  t.equal(await projecting(), 'this one', 'no process builds');
});

t.test('the doctor reports the rows of a builder that was killed before the clock jumped back', async (t) => {
  const { database, owner, back, view } = await beingUpgraded(t);
  await owner`
    insert into ${owner(`views.${view.name}`)} (ledger_id, generation, key, parent, first_position, valid_from, desk)
    values ('main', 1, 'key', 'claim', 1, 1, '{}')`;
  const left = async (): Promise<unknown> => {
    const findings = await database.run((sql) => checkProjection(sql, 'main', 0, [view], 4_000));
    return findings.find(({ check }) => check === 'left over')?.state;
  };
  t.equal(await left(), 'good');
  await back();
  t.equal(await left(), 'warning');
});

const dueIn = (database: Database) => async (lease: string) =>
  (
    await database.run((sql) =>
      leaseDue(sql, 'main', new Date().toISOString(), lease, new Map(), {
        ...{ webhookRequestsMax: 8, deliveriesMax: 8, leaseMs: minuteMs },
      }),
    )
  ).length === 1;

t.test('a delivery is attempted again if its sender was killed before the clock jumped back', async (t) => {
  const ledger = await aDayAhead(t);
  await ledger.owner`
    insert into delivery.webhooks (ledger_id, webhook_id, url, audience, secrets, created_at, created_by, after_position)
    values ('main', 'webhook', 'https://example.org', 'public', '[]', now(), 'member', 0)`;
  await ledger.owner`
    insert into delivery.deliveries (ledger_id, webhook_id, message_id, position, type, created_at, next_at)
    values ('main', 'webhook', 'event', 1, 'claim.recorded', now(), now())`;
  await thrice(t, ledger, dueIn(ledger.database));
});

t.test('an import is continued if its process was killed before the clock jumped back', async (t) => {
  const ledger = await aDayAhead(t);
  await ledger.owner`
    insert into imports.jobs (ledger_id, import_id, name, member_id, key_id, state, created_at)
    values ('main', 'import', 'name', 'member', 'key', 'waiting', now())`;
  const lease = async (owner: string) =>
    (await leaseImport(ledger.database, owner, minuteMs))?.id === 'import';
  await thrice(t, ledger, lease);
});

t.test('no other SQL compares a time with the database clock', async (t) => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const comparing = files.filter((file) =>
    /[<>]=? *clock_timestamp/u.test(readFileSync(join('src', file), 'utf8')),
  );
  t.same(comparing, ['background/lease.ts']);
});
