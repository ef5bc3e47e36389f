import { readdir } from 'node:fs/promises';
import t from 'tap';
import { migrate, pendingMigrations } from '../../src/database/migrate.ts';
import type { Sql } from '../../src/database/connect.ts';
import { emptyDatabase } from './empty-database.ts';

const files = (await readdir(new URL('../../migrations/', import.meta.url))).sort();
const names = files.filter((file) => file !== 'schema.sql');

const schemas = async (sql: Sql): Promise<string[]> =>
  (
    await sql<{ name: string }[]>`
      select nspname as name from pg_namespace where nspname in ('log', 'views', 'delivery', 'imports', 'service')`
  ).map((each) => each.name);

t.test('every file except the snapshot is applied, once, in the order of its number', async (t) => {
  const sql = await emptyDatabase(t);
  t.strictSame((await pendingMigrations(sql)).pending, names);
  t.strictSame(await migrate(sql), names);
  t.strictSame(await migrate(sql), [], 'nothing is left');
  t.strictSame(await pendingMigrations(sql), { pending: [], unknown: [] });
  t.strictSame(
    names.map((name) => Number(name.slice(0, 3))),
    names.map((_, index) => index + 1),
    'numbers have no gap and no double',
  );
});

t.test('two processes that migrate at once apply each file once', async (t) => {
  const sql = await emptyDatabase(t);
  const both = await Promise.all([migrate(sql), migrate(sql)]);
  t.strictSame(both.flat().sort(), names);
  t.ok(
    both.some((each) => each.length === 0),
    'one did it all',
  );
});

t.test('a database that is behind gets the missing files only', async (t) => {
  const sql = await emptyDatabase(t);
  await migrate(sql);
  // This file can be applied twice, so the test can go back by one.
  await sql`delete from public.claim_ledger_migrations where name = '011-service-role.sql'`;
  t.strictSame(await pendingMigrations(sql), { pending: ['011-service-role.sql'], unknown: [] });
  t.strictSame(await migrate(sql), ['011-service-role.sql']);
});

t.test('a database that is ahead is refused and unchanged', async (t) => {
  const sql = await emptyDatabase(t);
  await migrate(sql);
  await sql`delete from public.claim_ledger_migrations where name = '011-service-role.sql'`;
  await sql`insert into public.claim_ledger_migrations (name, digest) values ('999-later.sql', '')`;
  await t.rejects(migrate(sql), { message: /999-later\.sql.*newer version/ });
  t.strictSame(await pendingMigrations(sql), {
    pending: ['011-service-role.sql'],
    unknown: ['999-later.sql'],
  });
});

t.test('a file that changed after it was applied is refused, and no other is applied', async (t) => {
  const sql = await emptyDatabase(t);
  await migrate(sql);
  await sql`delete from public.claim_ledger_migrations where name = '011-service-role.sql'`;
  await sql`update public.claim_ledger_migrations set digest = 'other' where name = '003-append.sql'`;
  await t.rejects(migrate(sql), { message: /003-append\.sql was changed after it was applied/ });
  t.strictSame((await pendingMigrations(sql)).pending, ['011-service-role.sql']);
});

t.test('a failed migration leaves the database unchanged', async (t) => {
  const sql = await emptyDatabase(t);
  await sql`create schema imports`;
  await t.rejects(migrate(sql), { code: '42P06' });
  t.strictSame(await schemas(sql), ['imports']);
  await sql`drop schema imports`;
  t.strictSame(await migrate(sql), names, 'and it succeeds once the obstacle is gone');
});
