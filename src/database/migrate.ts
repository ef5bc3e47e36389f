import { NotReady } from '../settings/not-ready.ts';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Sql } from './connect.ts';
import { transaction } from './transaction.ts';

const folder = new URL('../../migrations/', import.meta.url);

interface Migration {
  readonly name: string;
  readonly text: string;
  readonly digest: string;
}

const readMigrations = async (): Promise<Migration[]> => {
  const names = (await readdir(folder)).filter((each) => /^\d{3}-[a-z-]+\.sql$/.test(each)).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8');
      return { name, text, digest: createHash('sha256').update(text).digest('hex') };
    }),
  );
};

/** The names of the files that are not applied yet, and what else prevents this version from using the database. */
export const pendingMigrations = async (sql: Sql): Promise<{ pending: string[]; unknown: string[] }> => {
  const known = (await readMigrations()).map((each) => each.name);
  const [table] = await sql<{ there: boolean }[]>`
    select to_regclass('public.claim_ledger_migrations') is not null as there`;
  const applied =
    table?.there === true
      ? (await sql<{ name: string }[]>`select name from public.claim_ledger_migrations`).map(
          (row) => row.name,
        )
      : [];
  return {
    pending: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !known.includes(name)),
  };
};

/** The database lacks migrations, and the login or the server does not allow them. Nothing was done. */
class NotMigrated extends NotReady {
  override readonly name = 'NotMigrated';
}

/** Whether nothing has to be applied. It only reads, so that a login without ownership can check it. */
const isUpToDate = async (sql: Sql, migrations: readonly Migration[]): Promise<boolean> => {
  const [there] = await sql<{ there: boolean }[]>`
    select coalesce(has_table_privilege(to_regclass('public.claim_ledger_migrations'), 'select'), false) as there`;
  if (there?.there !== true) return false;
  const applied = await sql<{ name: string; digest: string }[]>`
    select name, digest from public.claim_ledger_migrations`;
  const known = new Map(migrations.map(({ name, digest }) => [name, digest]));
  return applied.length === known.size && applied.every(({ name, digest }) => known.get(name) === digest);
};

const insufficientPrivilege = '42501';
/** The code with which a migration refuses a server, before it has changed anything. */
const refusedCode = 'CL003';

/**
 * Applies the pending migrations: forward only, each once, all in one transaction, so that a failure changes nothing.
 * Returns the names of the applied files. Throws `NotMigrated`.
 */
export const migrate = async (sql: Sql): Promise<string[]> => {
  const migrations = await readMigrations();
  if (await isUpToDate(sql, migrations)) return [];
  try {
    return await apply(sql, migrations);
  } catch (error) {
    const { code, message, hint } = error as { code?: string; message?: string; hint?: string };
    if (code === refusedCode)
      throw new NotMigrated(`The database is not up to date: ${message ?? ''}. ${hint ?? ''}`);
    if (code !== insufficientPrivilege) throw error;
    throw new NotMigrated(
      `The database is not up to date, and this login may not change that (${message ?? ''}). ` +
        'Run “migrate” with MIGRATE_DATABASE_URL set to a login that owns it.',
    );
  }
};

const apply = (sql: Sql, migrations: readonly Migration[]): Promise<string[]> =>
  transaction(sql, async (tx) => {
    // Two services that start at once must not both create the tables. The advisory lock ends with the transaction. A
    // login's statement limit is meant for requests, so it is lifted here.
    await tx`set local statement_timeout = 0`;
    await tx`select pg_advisory_xact_lock(hashtext('claim-ledger migrations'))`;
    await tx`create table if not exists public.claim_ledger_migrations (
      name text primary key, digest text not null, applied_at timestamptz not null default now())`;
    const applied = new Map(
      (
        await tx<{ name: string; digest: string }[]>`select name, digest from public.claim_ledger_migrations`
      ).map((row) => [row.name, row.digest]),
    );
    const known = new Set(migrations.map((each) => each.name));
    for (const name of applied.keys())
      if (!known.has(name))
        throw new Error(
          `the database has the migration ${name}, which this version does not know; use a newer version`,
        );
    const fresh: string[] = [];
    for (const { name, text, digest } of migrations) {
      const before = applied.get(name);
      if (before !== undefined && before !== digest)
        throw new Error(`the migration ${name} was changed after it was applied`);
      if (before !== undefined) continue;
      await tx.unsafe(text);
      await tx`insert into public.claim_ledger_migrations (name, digest) values (${name}, ${digest})`;
      fresh.push(name);
    }
    return fresh;
  });
