import { readdir, readFile } from 'node:fs/promises';
import t from 'tap';
import { emptyDatabase } from './empty-database.ts';

const folder = new URL('../../migrations/', import.meta.url);

t.test(
  'the events of ledgers with partitions of their own are moved to shared ones, unchanged',
  async (t) => {
    const sql = await emptyDatabase(t);
    await sql`create table public.claim_ledger_migrations (
    name text primary key, digest text not null, applied_at timestamptz not null default now())`;
    const files = (await readdir(folder)).filter((each) => /^\d{3}/.test(each)).sort();
    const shared = files.find((each) => each.endsWith('-shared-partitions.sql')) ?? '';
    for (const file of files.filter((each) => each < shared))
      await sql.unsafe(await readFile(new URL(file, folder), 'utf8'));
    for (const ledger of ['small', 'long', 'empty']) await sql`select log.create_ledger(${ledger})`;
    await sql`
    insert into log.events (ledger_id, position, stream_id, version, event_id, type, schema_version, audience, recorded_at,
      actor, data, public_position, public_version)
    select l.ledger, n, 'claim_' || n, 1, 'event_' || l.ledger || n, 'claim.recorded', 1, 'public', now(), '{}',
      jsonb_build_object('topics', array['t' || n % 3]), n, 1
    from (values ('small', 5), ('long', 50)) as l(ledger, events), generate_series(1, l.events) as n`;
    await sql`select log.make_partitions('long')`;
    const events = () => sql`select * from log.events order by ledger_id, position`;
    const before = [...(await events())];
    await sql.unsafe(await readFile(new URL(shared, folder), 'utf8'));
    t.same([...(await events())], before);
    const [tree] = await sql<{ leaves: string[]; indexes: number; loose: number }[]>`
    select array_agg(c.relname::text order by c.relname) as leaves,
      min((select count(*) from pg_index i where i.indrelid = c.oid))::int as indexes,
      sum((select count(*) from pg_index i where i.indrelid = c.oid
        and not exists (select from pg_inherits h where h.inhrelid = i.indexrelid)))::int as loose
    from pg_partition_tree('log.events') p join pg_class c on c.oid = p.relid where p.isleaf`;
    t.match(tree, { leaves: ['events_part_0', 'events_part_1'], loose: 0 });
    const [root] = await sql<{ indexes: number }[]>`
    select count(*)::int as indexes from pg_index where indrelid = 'log.events'::regclass`;
    t.equal(tree?.indexes, root?.indexes, 'every partition has every index, and no other');
    await t.rejects(sql`update log.events set version = 9`, { code: '23001' });
    await t.rejects(sql`truncate log.events_part_0`, { code: '23001' });
    t.equal((await sql<{ made: boolean }[]>`select log.create_ledger('next') as made`)[0]?.made, true);
    const left =
      await sql`select from pg_class where relkind in ('r', 'p') and (relname like 'events_by_ledger%' or relname ~ '^events_\\d+')`;
    t.equal(left.length, 0, 'nothing is left of the former partitions');
  },
);
