import { setTimeout as sleep } from 'node:timers/promises';
import type postgres from 'postgres';
import type { Test } from 'tap';
import { createCore } from '../../src/app/app.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { Place } from '../../src/database/connect.ts';
import { connectAsOwner, freshDatabase } from './database.ts';
import { wayTo } from './pooler.ts';
import { settingsWith } from './service.ts';

export type OpenCore = Awaited<ReturnType<typeof createCore>>;

/** Opens the core of one process on a database. A second core on the same database stands for a second process. */
export const openCore = async (
  t: Test,
  place: Place,
  settings: Partial<Record<keyof Settings, string>> = {},
): Promise<OpenCore> => {
  const way = wayTo(place);
  const core = await createCore(way.place, settingsWith({ ...way.settings, ...settings }));
  t.teardown(() => core.close());
  return core;
};

/** Creates a database with the ledger `main`, and returns a core and a connection with all rights. */
export const openLedger = async (
  t: Test,
  settings: Partial<Record<keyof Settings, string>> = {},
): Promise<{ place: Place; core: OpenCore; owner: postgres.Sql }> => {
  const place = await freshDatabase(t);
  const core = await openCore(t, place, settings);
  const owner = connectAsOwner(place);
  t.teardown(() => owner.end());
  await core.log.createLedger('main');
  return { place, core, owner };
};

/** Polls a condition, and fails with a message on timeout. */
export const until = async (
  holds: () => boolean | Promise<boolean>,
  what: string,
  withinMs = 60_000,
): Promise<void> => {
  const deadline = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`it did not come about within ${withinMs} ms: ${what}`);
    await sleep(5);
  }
};

/** Holds row locks in a separate transaction until released, so that an overlap is arranged and not left to chance. */
export const hold = async (
  owner: postgres.Sql,
  take: (tx: postgres.TransactionSql) => Promise<unknown>,
): Promise<{ release: () => Promise<void> }> => {
  const released = Promise.withResolvers<undefined>();
  const taken = Promise.withResolvers<undefined>();
  const over = owner.begin(async (tx) => {
    await take(tx);
    taken.resolve(undefined);
    await released.promise;
  });
  over.catch(taken.reject);
  await taken.promise;
  return {
    release: async () => {
      released.resolve(undefined);
      await over;
    },
  };
};

/** Holds the lock that every append to the ledger takes first. */
export const holdHead = (owner: postgres.Sql, ledger = 'main') =>
  hold(owner, (tx) => tx`select 1 from log.ledger_heads where ledger_id = ${ledger} for update`);

/** Waits until a number of sessions of this database wait for locks. */
export const untilWaiting = (owner: postgres.Sql, sessions: number): Promise<void> =>
  until(async () => {
    const [row] = await owner<{ waiting: number }[]>`
      select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    return (row?.waiting ?? 0) >= sessions;
  }, `${sessions} sessions wait for a lock`);

/** Resolves to true if the promise is still pending after a while. */
export const isPending = async (work: Promise<unknown>, ms = 150): Promise<boolean> => {
  const over = new AbortController();
  const late = sleep(ms, true, over).catch(() => false);
  const settled = work.then(
    () => false,
    () => false,
  );
  // A running timer would keep the test's process alive.
  return Promise.race([settled, late]).finally(() => over.abort());
};
