import type postgres from 'postgres';
import type { Meter } from '../bounds/meter.ts';

/** The two views that a match and a list of claims read. */
const spliced = ['findable', 'current_status'] as const;

const CHUNK = 50_000;

interface Index {
  readonly name: string;
  readonly definition: string;
}

const indexesOf = (owner: postgres.Sql, view: string) => owner<Index[]>`
  select indexname as name, indexdef as definition from pg_indexes
  where schemaname = 'views' and tablename = ${`${view}_rows`} and indexname not like '%\\_pkey'`;

/**
 * Enlarges a ledger to a number of claims by rows alone, without events. Each new claim has the first halves of the texts
 * of one claim and the second halves of those of another. So its words are real ones, and it is nearer to both than
 * claims are to each other: finding the right one is harder than in a ledger of that size.
 */
export const splice = async (
  owner: postgres.Sql,
  claims: number,
  say: (line: string) => void,
): Promise<void> => {
  await owner`create unlogged table public.originals as
    select row_number() over (order by f.key) - 1 as nr, f.desk as found, s.desk as listed
    from views.findable_rows f join views.current_status_rows s on s.ledger_id = f.ledger_id and s.key = f.key and s.valid_to is null
    where f.ledger_id = 'main' and f.valid_to is null`;
  await owner`create unlogged table public.halves as
    select nr, place, array_to_string(words[:cardinality(words) / 2], ' ') as first,
      array_to_string(words[cardinality(words) / 2 + 1:], ' ') as second
    from originals, jsonb_array_elements_text(found -> 'texts') with ordinality texts(text, place), string_to_array(text, ' ') words`;
  await owner`alter table public.originals add primary key (nr)`;
  await owner`create index on public.halves (nr, place)`;
  await owner`analyze public.originals, public.halves`;
  const [counted] = await owner<{ count: number; head: number }[]>`
    select count(*)::int as count, (select max(position)::int from log.events where ledger_id = 'main') as head from originals`;
  const { count = 0, head = 0 } = counted ?? {};
  const indexes = new Map<string, readonly Index[]>();
  for (const view of spliced) {
    indexes.set(view, await indexesOf(owner, view));
    for (const { name } of indexes.get(view) ?? []) await owner.unsafe(`drop index views.${name}`);
  }
  for (let from = count; from < claims; from += CHUNK) {
    const until = Math.min(from + CHUNK, claims);
    await owner`
      with made as (
        select n, 'claim_1' || lpad(n::text, 25, '0') as key, 1 + n * (${head}::bigint - 1) / ${claims}::bigint as position,
          a.found, a.listed, texts
        from generate_series(${from}::bigint, ${until - 1}::bigint) n
        join originals a on a.nr = (n * 7919) % ${count}::bigint
        cross join lateral (
          select jsonb_agg(l.first || ' ' || r.second order by l.place) as texts from halves l
          join halves r on r.nr = (n * 104729 + n / ${count}::bigint) % ${count}::bigint and r.place = l.place
          where l.nr = a.nr) joined
        where texts is not null),
      rows as materialized (
        select *, texts ->> 0 as wording,
          (select sum(cardinality(string_to_array(text, ' '))) from jsonb_array_elements_text(texts) text) as length from made),
      findable as (
        insert into views.findable_rows (ledger_id, key, parent, first_position, valid_from, desk, is_shared)
        select 'main', key, key, position, position,
          found || jsonb_build_object('id', key, 'texts', texts, 'wordings', jsonb_build_array(wording), 'otherWordings', texts - 0, 'length', length),
          true from rows)
      insert into views.current_status_rows (ledger_id, key, parent, first_position, valid_from, desk, is_shared)
      select 'main', key, key, position, position, listed || jsonb_build_object('id', key, 'wording', wording), true from rows`;
    if (until % 200_000 < CHUNK) say(`${until} claims`);
  }
  for (const all of indexes.values()) for (const { definition } of all) await owner.unsafe(definition);
  await owner`drop table public.originals, public.halves`;
  await owner`vacuum (analyze) views.findable_rows, views.current_status_rows`;
  const begun = performance.now();
  await owner`select views.count_words('main', 'public', (select generation from views.findable_rows limit 1), ${head}, ${head}, array['english'])`;
  say(`the words are counted in ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
};

/** Queries of a search box: of frequent, rare and no words, of phrases, and of words left out. */
const queries = [
  'president',
  'trump',
  'president -trump',
  '"hillary clinton"',
  'election fraud',
  'hillary clinton email server',
  'vaccine or virus',
  'photograph shows',
  'reindeer',
  'presidnet',
  '',
];

/** What the first page of each list costs: the least of three times, after one that fills caches. */
export const costsOfLists = async ({ url, cost }: Meter): Promise<string[]> => {
  const lines: string[] = [];
  for (const q of queries)
    for (const more of [{}, ...(q === '' ? [] : [{ sort: 'relevance' }]), { facets: 'status,topic,year' }]) {
      const query = new URLSearchParams({ ...(q === '' ? {} : { q }), ...more }).toString();
      let [least, found] = [Infinity, 0];
      for (let time = 0; time < 4; time += 1) {
        const { processorMs } = await cost(async () => {
          const response = await fetch(`${url}/v1/ledgers/main/claims?${query}`);
          if (response.status !== 200) throw new Error(`${query}: ${await response.text()}`);
          found = ((await response.json()) as { items: unknown[] }).items.length;
        });
        if (time > 0) least = Math.min(least, processorMs);
      }
      lines.push(`${least.toFixed(1).padStart(6)} ms, ${found} items: claims?${decodeURIComponent(query)}`);
    }
  return lines;
};
