-- Document frequencies for matching. A word that occurs in few claims tells more than one that occurs in many.
-- They are counted anew when a ledger has grown, not with each claim: an upsert for each word would cost more than indexing it.

create table views.word_totals (
  ledger_id text collate "C" not null,
  audience text collate "C" not null,
  configuration text collate "C" not null,
  claims double precision not null,
  mean_length double precision not null,
  position bigint not null,
  counted_at timestamptz(3) not null default clock_timestamp(),
  primary key (ledger_id, audience, configuration)
);
comment on table views.word_totals is
  'How many claims an audience sees in each text search configuration, and how long they are. Each audience has its own counts, or the public could learn words of the desk from them.';
comment on column views.word_totals.ledger_id is 'The ledger.';
comment on column views.word_totals.audience is 'Who sees the claims.';
comment on column views.word_totals.configuration is 'The text search configuration.';
comment on column views.word_totals.claims is 'The number of claims.';
comment on column views.word_totals.mean_length is 'The mean number of words of a claim.';
comment on column views.word_totals.position is 'The position of the projection when they were counted.';
comment on column views.word_totals.counted_at is 'When they were counted.';

create table views.word_counts (
  ledger_id text collate "C" not null,
  audience text collate "C" not null,
  configuration text collate "C" not null,
  word text collate "C" not null,
  claims int not null,
  primary key (ledger_id, audience, configuration, word)
);
comment on table views.word_counts is 'In how many claims a word occurs. A word that occurs in one claim has no row.';
comment on column views.word_counts.ledger_id is 'The ledger.';
comment on column views.word_counts.audience is 'Who sees the claims.';
comment on column views.word_counts.configuration is 'The text search configuration.';
comment on column views.word_counts.word is 'The stem.';
comment on column views.word_counts.claims is 'The number of claims that it occurs in.';

create function views.count_words(p_ledger text, p_audience text, p_generation int, p_position bigint) returns void
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
  for counted in select * from views.text_configurations(p_ledger) loop
    -- The row of the total is the lock: of two counts at once the second waits here, and then replaces what it finds.
    execute format(
      'insert into views.word_totals as t (ledger_id, audience, configuration, claims, mean_length, position)
       select $1, $2, $3, count(*), coalesce(avg((d ->> ''length'')::float8), 1), $4
       from (select %1$s as d from %2$s and %1$s ->> ''configuration'' = $3) current
       on conflict (ledger_id, audience, configuration) do update set claims = excluded.claims,
         mean_length = excluded.mean_length, position = excluded.position, counted_at = clock_timestamp()', document, rows)
      using p_ledger, p_audience, counted, p_position;
    delete from views.word_counts c
    where c.ledger_id = p_ledger and c.audience = p_audience and c.configuration = counted;
    insert into views.word_counts (ledger_id, audience, configuration, word, claims)
    select p_ledger, p_audience, counted, word, ndoc
    from ts_stat(format('select %s from %s and %s ->> ''configuration'' = %L', words, rows, document, counted))
    where ndoc > 1 and left(word, 1) <> chr(1);
  end loop;
  -- A claim that was reworded in another language may have been the last one of its configuration.
  delete from views.word_totals t where t.ledger_id = p_ledger and t.audience = p_audience
    and t.configuration not in (select * from views.text_configurations(p_ledger));
  delete from views.word_counts c where c.ledger_id = p_ledger and c.audience = p_audience
    and c.configuration not in (select * from views.text_configurations(p_ledger));
end $$;
comment on function views.count_words(text, text, int, bigint) is
  'Counts the words of the current claims of a ledger anew, as one audience sees them.';

do $$
begin
  if not exists (select from pg_roles where rolname = 'claim_ledger_service') then return; end if;
  grant select, insert, update, delete on views.word_totals, views.word_counts to claim_ledger_service;
  grant execute on function views.count_words(text, text, int, bigint) to claim_ledger_service;
end $$;
