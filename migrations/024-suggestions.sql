-- Suggestions: names, titles, publishers and topics by the beginnings of their words, also of misspelt words.

create function views.suggestible(p_ledger text, p_is_shared boolean, p_desk jsonb, p_public jsonb, p_field text) returns tsvector
language sql immutable parallel safe set search_path = pg_catalog as $$
  select array_to_tsvector(array[chr(1) || 'l:' || p_ledger] || array(
    select distinct seen.audience || ways.lexeme
    from (values (case when p_is_shared then 's' else 'd' end, p_desk -> p_field), ('p', p_public -> p_field)) as seen(audience, names)
    cross join lateral jsonb_array_elements_text(case jsonb_typeof(seen.names) when 'array' then seen.names else '[]' end) as name
    cross join lateral (select left(each, 40) as word from regexp_split_to_table(name, '[ -]') each where each <> '' limit 16) words
    cross join lateral (
      select 'w' || word as lexeme
      union all
      select 'd' || left(word, at - 1) || substr(word, at + 1) from generate_series(1, length(word)) as at
      where length(word) between 4 and 20) ways))
$$;
comment on function views.suggestible(text, boolean, jsonb, jsonb, text) is
  'The words of a field of folded names: a marker of the ledger, each word, and each word with one character left out. Two words that differ by one edit share one of them, so misspelt names are found without an extension. The first letter says who sees them: both alike (s), the desk (d), the public (p).';

alter table views.claimants_rows add column name_words tsvector
  generated always as (views.suggestible(ledger_id, is_shared, desk, public, 'foldedNames')) stored;
comment on column views.claimants_rows.name_words is 'The words of the names of the claimant.';
alter table views.sources_rows add column title_words tsvector
    generated always as (views.suggestible(ledger_id, is_shared, desk, public, 'foldedTitle')) stored,
  add column publisher_words tsvector
    generated always as (views.suggestible(ledger_id, is_shared, desk, public, 'foldedPublisher')) stored;
comment on column views.sources_rows.title_words is 'The words of the title of the source.';
comment on column views.sources_rows.publisher_words is 'The words of the name of its publisher.';
alter table views.findable_rows add column topic_words tsvector
  generated always as (views.suggestible(ledger_id, is_shared, desk, public, 'topics')) stored;
comment on column views.findable_rows.topic_words is 'The words of the topics of the claim.';

create index claimants_names on views.claimants_rows using gin (name_words);
comment on index views.claimants_names is 'Suggests claimants, and finds claims by the names of their claimants, also in the past.';
create index sources_titles on views.sources_rows using gin (title_words) where valid_to is null;
comment on index views.sources_titles is 'Suggests sources.';
create index sources_publishers on views.sources_rows using gin (publisher_words) where valid_to is null;
comment on index views.sources_publishers is 'Suggests publishers.';
create index findable_topics on views.findable_rows using gin (topic_words) where valid_to is null;
comment on index views.findable_topics is 'Suggests topics.';

do $$
begin
  if not exists (select from pg_roles where rolname = 'claim_ledger_service') then return; end if;
  grant execute on function views.suggestible(text, boolean, jsonb, jsonb, text) to claim_ledger_service;
end $$;
