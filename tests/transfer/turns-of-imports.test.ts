import t from 'tap';
import { leaseImport, saveProgress } from '../../src/transfer/jobs/lease.ts';
import { beginImport } from '../../src/transfer/jobs/store.ts';
import { openLedger } from '../support/core.ts';
import type { Database } from '../../src/database/connect.ts';

const leaseMs = 60_000;
const owner = 'this process';

/** Queues imports of a member, each a second after the one before. */
const queue = async (sql: Database, ledger: string, member: string, ids: readonly string[], second = 0) =>
  sql.run(async (tx) => {
    for (const [nth, id] of ids.entries())
      await tx`
        insert into imports.jobs (ledger_id, import_id, name, member_id, key_id, state, created_at)
        values (${ledger}, ${id}, 'name', ${member}, ${member}, 'waiting',
          '2026-01-01'::timestamptz + ${second + nth} * interval '1 second')`;
  });

/** Carries out all that waits, one after another. Returns the ids in turn. */
const served = async (database: Database): Promise<string[]> => {
  const order: string[] = [];
  for (;;) {
    const job = await leaseImport(database, owner, leaseMs);
    if (job === undefined) return order;
    order.push(job.id);
    const finished = new Date(Date.UTC(2026, 0, 2) + order.length * 1_000).toISOString();
    await saveProgress(database, job, {
      ...{ owner, rejects: [], state: 'done', now: finished, leaseMs },
      progress: { lines: 0, added: 0, known: 0, rejected: 0, bytesRead: 0 },
    });
  }
};

const many = (name: string, count: number) => Array.from({ length: count }, (_, nth) => `${name}${nth}`);

t.test('a sender with twenty imports lets another sender’s one go second', async (t) => {
  const { core } = await openLedger(t);
  await queue(core.database, 'main', 'ana', many('ana-', 20));
  await queue(core.database, 'main', 'ben', ['ben-0'], 100);
  const order = await served(core.database);
  t.equal(order.length, 21);
  t.equal(order[1], 'ben-0', order.join(' '));
  t.same(
    order.filter((id) => id !== 'ben-0'),
    many('ana-', 20),
    'of one sender the oldest goes first',
  );
});

t.test('a ledger with many imports lets another ledger’s one go second', async (t) => {
  const { core } = await openLedger(t);
  await queue(core.database, 'main', 'ana', many('ana-', 5));
  await queue(core.database, 'main', 'ben', many('ben-', 5), 50);
  await queue(core.database, 'sports', 'carla', ['carla-0'], 100);
  const order = await served(core.database);
  t.equal(order[1], 'carla-0', order.join(' '));
});

t.test('while an import of a sender runs in another process, others go first', async (t) => {
  const { core } = await openLedger(t);
  await queue(core.database, 'main', 'ana', ['ana-0', 'ana-1']);
  t.equal((await leaseImport(core.database, 'another process', leaseMs))?.id, 'ana-0');
  await queue(core.database, 'main', 'ben', ['ben-0'], 100);
  t.same(await served(core.database), ['ben-0', 'ana-1']);
});

t.test('finished imports with an idempotency key do not grow without end within a day', async (t) => {
  const { core, owner: sql } = await openLedger(t);
  await sql`
    insert into imports.jobs (ledger_id, import_id, name, member_id, key_id, state, created_at, request_key)
    select 'main', 'import-' || n, 'name', 'ana', 'ana', 'done', now() - n * interval '1 second', 'key-' || n
    from generate_series(1, 1100) n`;
  await beginImport(
    core.database,
    'main',
    {
      ...{ id: 'next', name: 'name', isDryRun: false, requestKey: undefined, now: new Date().toISOString() },
      ...{ waitingMax: 10, perSenderMax: 3 },
    },
    { member: 'ana', key: 'ana', machineMade: false },
  );
  const [left] = await sql<{ count: number; oldest: boolean }[]>`
    select count(*)::int as count, bool_or(import_id = 'import-1') as oldest from imports.jobs where state = 'done'`;
  t.same(left, { count: 1_000, oldest: true });
});
