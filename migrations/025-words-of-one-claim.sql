-- Words of one claim alone are counted too, in ledgers where they are few: a misspelt query is compared with them.

-- They are counted by the next match or search.
delete from views.word_totals;
delete from views.word_counts;

create or replace function views.count_words(
  p_ledger text, p_audience text, p_generation int, p_position bigint, p_newest bigint, p_configurations text[]) returns void
language plpgsql as $$
declare
  words constant text := case when p_audience = 'desk' then 'desk_words'
    else 'case when is_shared then desk_words else public_words end' end;
  document constant text := case when p_audience = 'desk' then 'desk' else 'case when is_shared then desk else public end' end;
  rows constant text := format(
    'views.findable_rows where ledger_id = %L and generation = %s and valid_to is null and %s is not null',
    p_ledger, p_generation, words);
  counted text;
begin
  foreach counted in array p_configurations loop
    -- The row of the total is the lock: of two counts at once the second waits here, and then replaces what it finds.
    execute format(
      'insert into views.word_totals as t (ledger_id, audience, configuration, claims, mean_length, position, newest)
       select $1, $2, $3, count(*), coalesce(avg((d ->> ''length'')::float8), 1), $4, $5
       from (select %1$s as d from %2$s and %1$s ->> ''configuration'' = $3) current
       on conflict (ledger_id, audience, configuration) do update set claims = excluded.claims,
         mean_length = excluded.mean_length, position = excluded.position, newest = excluded.newest,
         counted_at = clock_timestamp()', document, rows)
      using p_ledger, p_audience, counted, p_position, p_newest;
    delete from views.word_counts c
    where c.ledger_id = p_ledger and c.audience = p_audience and c.configuration = counted;
    insert into views.word_counts (ledger_id, audience, configuration, word, claims)
    select p_ledger, p_audience, counted, word, ndoc
    from ts_stat(format('select %s from %s and %s ->> ''configuration'' = %L', words, rows, document, counted))
    where left(word, 1) <> chr(1) and (ndoc > 1 or (
      select t.claims <= 20000 from views.word_totals t
      where t.ledger_id = p_ledger and t.audience = p_audience and t.configuration = counted));
  end loop;
  -- A claim that was reworded in another language may have been the last one of its configuration.
  delete from views.word_totals t where t.ledger_id = p_ledger and t.audience = p_audience
    and t.configuration <> all (p_configurations);
  delete from views.word_counts c where c.ledger_id = p_ledger and c.audience = p_audience
    and c.configuration <> all (p_configurations);
end $$;
comment on table views.word_counts is
  'In how many claims a word occurs. Beyond 20,000 claims of a configuration, a word that occurs in one claim has no row.';
