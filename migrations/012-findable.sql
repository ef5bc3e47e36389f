-- Search: what a claim is found by. PostgreSQL derives the stemmed words of each row, so every past version is searchable.

select views.make_versioned_view('findable', 'One row for each claim: the texts that it is found by.', false);

create function views.words_of(p_ledger text, p_document jsonb, p_audiences text[]) returns tsvector
language sql immutable parallel safe set search_path = pg_catalog as $$
  select array_to_tsvector(
      array[chr(1) || 'l:' || p_ledger, chr(1) || 'c:' || (p_document ->> 'configuration')]
      || array(select chr(1) || 'a:' || audience from unnest(p_audiences) audience))
    || coalesce(
      (select to_tsvector((p_document ->> 'configuration')::regconfig, string_agg(text, E'\n' order by place))
       from jsonb_array_elements_text(p_document -> 'texts') with ordinality as texts(text, place)),
      '')
$$;
comment on function views.words_of(text, jsonb, text[]) is
  'The searchable words of a row: marker words for its ledger, its configuration and its audiences, then the stemmed words of its texts. Markers begin with a control character, which no text has. A GIN index cannot begin with a ledger, so the markers keep ledgers and audiences apart.';

alter table views.findable_rows
  add column desk_words tsvector generated always as (
    views.words_of(ledger_id, desk, case when is_shared then array['desk', 'public'] else array['desk'] end)) stored,
  add column public_words tsvector generated always as (
    case when public is not null then views.words_of(ledger_id, public, array['public']) end) stored;
comment on column views.findable_rows.desk_words is
  'The words of the desk variant, which are those of the public where both are equal.';
comment on column views.findable_rows.public_words is 'The words of the public variant where it differs.';

create index findable_desk_words on views.findable_rows using gin (desk_words) with (fastupdate = off)
  where valid_to is null;
comment on index views.findable_desk_words is 'Finds claims by their words.';
create index findable_public_words on views.findable_rows using gin (public_words) with (fastupdate = off)
  where valid_to is null and public_words is not null;
comment on index views.findable_public_words is 'Finds claims by words that the desk sees otherwise.';
create index findable_configurations on views.findable_rows (ledger_id, (desk ->> 'configuration')) where valid_to is null;
comment on index views.findable_configurations is 'Lists the configurations in use of a ledger by a few look-ups.';

create function views.text_configurations(p_ledger text) returns setof text
language sql stable parallel safe as $$
  with recursive used(name) as (
    (select desk ->> 'configuration' from views.findable_rows
     where ledger_id = p_ledger and valid_to is null order by desk ->> 'configuration' limit 1)
    union all
    select (select f.desk ->> 'configuration' from views.findable_rows f
            where f.ledger_id = p_ledger and f.valid_to is null and f.desk ->> 'configuration' > used.name
            order by f.desk ->> 'configuration' limit 1)
    from used where used.name is not null)
  select name from used where name is not null
$$;
comment on function views.text_configurations(text) is
  'The text search configurations of the claims of a ledger: one look-up for each.';

create function views.search_query(p_ledger text, p_audience text, p_stemmed text, p_simple text) returns tsquery
language sql stable parallel safe as $$
  select string_agg(format('%L & %L & %L & (%s)',
      chr(1) || 'l:' || p_ledger, chr(1) || 'a:' || p_audience, chr(1) || 'c:' || name, query), ' | ')::tsquery
  from (
    select name, websearch_to_tsquery(('pg_catalog.' || name)::regconfig,
      case when name = 'simple' then p_simple else p_stemmed end) as query
    from views.text_configurations(p_ledger) name) each
  where numnode(query) > 0
$$;
comment on function views.search_query(text, text, text, text) is
  'The query of a search box, stemmed once for each configuration that the claims of the ledger use. Null if no word is left to search for.';

do $$
begin
  if not exists (select from pg_roles where rolname = 'claim_ledger_service') then return; end if;
  grant select, insert, update, delete, truncate on views.findable_rows to claim_ledger_service;
  grant select on views.findable to claim_ledger_service;
  grant execute on function views.words_of(text, jsonb, text[]), views.text_configurations(text),
    views.search_query(text, text, text, text) to claim_ledger_service;
end $$;
