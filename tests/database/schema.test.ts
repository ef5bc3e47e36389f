import { readFile } from 'node:fs/promises';
import t from 'tap';
import { migrate } from '../../src/database/migrate.ts';
import { emptyDatabase } from './empty-database.ts';
import { schemaFile, schemaText } from './schema-text.ts';

t.test('migrations/schema.sql is the schema that the migrations give', async (t) => {
  const sql = await emptyDatabase(t);
  await migrate(sql);
  const [kept, given] = [await readFile(schemaFile, 'utf8'), await schemaText(sql)].map((text) =>
    text.split('\n'),
  );
  const only = (some: string[] = [], others: string[] = []): string[] => {
    const known = new Set(others);
    return some.filter((line) => !known.has(line));
  };
  t.strictSame(only(given, kept), [], 'lines that the snapshot lacks: npm run schema');
  t.strictSame(only(kept, given), [], 'lines that no migration gives: npm run schema');
  t.ok(kept?.join('\n') === given?.join('\n'), 'in the same order: npm run schema');
});

t.test('each schema, table, column, index, view and function has a comment', async (t) => {
  const sql = await emptyDatabase(t);
  await migrate(sql);
  const silent = await sql<{ name: string }[]>`
    with ours as (select oid, nspname from pg_namespace where nspname in ('log', 'views', 'delivery', 'imports', 'service'))
    select nspname as name from ours where obj_description(oid, 'pg_namespace') is null
    union all
    select c.oid::regclass::text from pg_class c join ours on ours.oid = c.relnamespace
    left join pg_constraint k on k.conindid = c.oid and k.contype in ('p', 'u')
    where c.relkind in ('r', 'p', 'v', 'i', 'I') and k.oid is null and obj_description(c.oid, 'pg_class') is null
    union all
    select c.oid::regclass || '.' || a.attname from pg_class c join ours on ours.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p') and col_description(c.oid, a.attnum) is null
    union all
    select p.oid::regprocedure::text from pg_proc p join ours on ours.oid = p.pronamespace
    where obj_description(p.oid, 'pg_proc') is null`;
  t.strictSame(
    silent.map((each) => each.name),
    [],
  );
});
