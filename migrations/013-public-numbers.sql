-- Public numbers: the public counts its own events alone, so that no gap tells it how much the desk does.
-- The audience of an event never changes. So these numbers follow from the log, are dense, and stay for ever.

alter table log.events add column public_position bigint, add column public_version bigint;
alter table log.streams add column public_version bigint not null default 0;

-- Events from before get the numbers they would have had. No other column changes, and the trigger guards the rows again at once.
alter table log.events disable trigger events_are_never_changed;
update log.events e set public_position = n.public_position, public_version = n.public_version
from (
  select ledger_id, position,
    count(*) filter (where audience = 'public') over (partition by ledger_id order by position) as public_position,
    count(*) filter (where audience = 'public') over (partition by ledger_id, stream_id order by version) as public_version
  from log.events) n
where e.ledger_id = n.ledger_id and e.position = n.position;
alter table log.events enable trigger events_are_never_changed;
update log.streams s set public_version = e.public_version
from log.events e where e.ledger_id = s.ledger_id and e.position = s.last_position;
alter table log.events alter column public_position set not null, alter column public_version set not null;

comment on column log.events.public_position is 'How many events of the ledger are public, up to this one and itself: the position by which the public knows it.';
comment on column log.events.public_version is 'How many events of the stream are public, up to this one and itself: the version by which the public knows it.';
comment on column log.streams.public_version is 'The number of public events in the stream.';

create function log.position_of_public(p_ledger text, p_public bigint) returns bigint
language plpgsql stable as $$
declare low bigint := 1; high bigint; middle bigint; shown bigint;
begin
  select e.position, e.public_position into high, shown from log.events e where e.ledger_id = p_ledger order by e.position desc limit 1;
  if p_public = 0 then return 0; end if;
  if p_public > coalesce(shown, 0) then return null; end if;
  -- Binary search: public positions never decrease along the log, so a few look-ups find the first event with this one.
  while low < high loop
    middle := (low + high) / 2;
    select public_position into strict shown from log.events where ledger_id = p_ledger and position = middle;
    if shown >= p_public then high := middle; else low := middle + 1; end if;
  end loop;
  return low;
end $$;
comment on function log.position_of_public(text, bigint) is 'Returns the position of the event that the public knows by a number; 0 for 0, null where the public has not come to it.';

-- The parameters stay the same, so that an older process can append as well.
drop function log.append;

create function log.append(
  p_ledger text,
  -- One element for each command.
  p_streams text[], p_expected bigint[], p_counts int[], p_states text, p_state_versions text[],
  -- Null where no command has any. Otherwise one element for each command: null or an empty line for one that has none.
  p_requires text, p_ids text[], p_fingerprints text[], p_receipts text,
  -- One element for each event: the command it belongs to, its number within that command, and its columns.
  p_of int[], p_nth int[], p_streams_of text[], p_event_ids text[], p_types text[], p_schema_versions smallint[],
  p_items text[], p_audiences text[], p_actors text, p_data text,
  -- Null where no event names an item of its stream. Otherwise one element for each item: the number of its event, and its id.
  p_owned_of int[], p_owned text[],
  p_unseen_max int,
  -- For each command: the letter of its outcome, the version before it and its last position. Then details of those not appended.
  out outcomes text, out versions text, out positions text, out recorded_at timestamptz, out others jsonb,
  -- For each command: the last public position, and the public version before it.
  out public_positions text, out public_versions text)
language plpgsql
-- Generic plans save planning each call. A plan made while the tables were small must not scan or materialize grown ones.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set enable_material = off
set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  head bigint; shown_head bigint; latest timestamptz; now_at timestamptz(3);
  unmet int[] := '{}'; letters text[]; before bigint[]; lasts bigint[];
  shown int[]; shown_of int[]; shown_before bigint[]; shown_lasts bigint[]; shown_last bigint;
  fresh int[]; taken int[] := '{}';
  earlier text[]; letter text; last bigint; documents text[]; actors text[];
begin
  -- Only under READ COMMITTED does the statement after the lock see what the previous holder committed.
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'log.append needs READ COMMITTED' using errcode = 'invalid_transaction_state';
  end if;
  perform 1 from log.ledger_heads h where h.ledger_id = p_ledger for update;
  if not found then
    raise exception 'there is no ledger %', p_ledger using errcode = 'no_data_found';
  end if;
  select e.position, e.recorded_at, e.public_position into head, latest, shown_head
    from log.events e where e.ledger_id = p_ledger order by e.position desc limit 1;
  head := coalesce(head, 0);
  shown_head := coalesce(shown_head, 0);
  -- Monotonic time: recorded_at never decreases along the log, even where the clock does.
  now_at := greatest(date_trunc('milliseconds', clock_timestamp()), latest);

  if p_requires is not null then
    -- Preconditions: a command may depend on other streams, each at the version that was read.
    select coalesce(array_agg(distinct g.ix::int), '{}') into unmet
    from string_to_table(p_requires, E'\n') with ordinality as g(requires, ix)
    cross join lateral json_to_recordset(case g.requires when '' then '[]' else g.requires end::json)
      as r(stream text, version bigint)
    left join log.streams o on o.ledger_id = p_ledger and o.stream_id = r.stream
    where coalesce(o.version, 0) <> r.version;
  end if;

  -- A series without a join keeps the order of the commands.
  before := array(
    select coalesce((select s.version from log.streams s where s.ledger_id = p_ledger and s.stream_id = p_streams[c]), 0)
    from generate_series(1, cardinality(p_streams)) as c);
  shown_before := array(
    select coalesce((select s.public_version from log.streams s where s.ledger_id = p_ledger and s.stream_id = p_streams[c]), 0)
    from generate_series(1, cardinality(p_streams)) as c);
  -- Counts the public events of each command, up to each of its events.
  for e in 1 .. cardinality(p_of) loop
    shown_of[p_of[e]] := coalesce(shown_of[p_of[e]], 0) + (p_audiences[e] = 'public')::int;
    shown[e] := shown_of[p_of[e]];
  end loop;
  if p_ids is not null then
    earlier := array(
      select (select k.fingerprint from log.commands k where k.ledger_id = p_ledger and k.command_id = p_ids[c])
      from generate_series(1, cardinality(p_streams)) as c);
  end if;
  -- Outcomes: a(ppended), c(onflict), d(uplicate), r(eused) or t(aken). Each command is judged alone; appended ones alone take positions.
  loop
    last := head;
    shown_last := shown_head;
    for c in 1 .. cardinality(p_streams) loop
      letter := case
        when earlier[c] is not null then case when earlier[c] = p_fingerprints[c] then 'd' else 'r' end
        when p_expected[c] <> before[c] or c = any (unmet) then 'c'
        when c = any (taken) then 't'
        else 'a'
      end;
      if letter = 'a' then
        last := last + p_counts[c];
        shown_last := shown_last + coalesce(shown_of[c], 0);
      end if;
      letters[c] := letter;
      lasts[c] := last;
      shown_lasts[c] := shown_last;
    end loop;
    exit when p_owned is null;
    begin
      -- Unique ownership: an item belongs to the stream that named it first. Nearly all are new, so only a clash looks them up.
      insert into log.items (ledger_id, item_id, stream_id, position)
      select p_ledger, o.item, p_streams_of[o.e], lasts[p_of[o.e]] - p_counts[p_of[o.e]] + p_nth[o.e]
      from rows from (unnest(p_owned), unnest(p_owned_of)) with ordinality as o(item, e, n)
      where letters[p_of[o.e]] = 'a' and (fresh is null or o.n = any (fresh));
      exit;
    exception when unique_violation then
      -- Two streams of one batch that name the same new item: the caller tries each command alone.
      if fresh is not null then raise; end if;
      select coalesce(array_agg(o.n) filter (where o.owner is null), '{}'),
             coalesce(array_agg(p_of[p_owned_of[o.n]]) filter (where o.owner <> p_streams_of[p_owned_of[o.n]]), '{}')
        into fresh, taken
      from (
        select n, (select i.stream_id from log.items i where i.ledger_id = p_ledger and i.item_id = p_owned[n]) as owner
        from generate_series(1, cardinality(p_owned)) as n) o;
    end;
  end loop;

  -- Documents become arrays, so that an index finds their elements as it finds those of the columns.
  documents := string_to_array(p_data, E'\n');
  actors := string_to_array(p_actors, E'\n');
  insert into log.events (ledger_id, position, stream_id, version, event_id, type, schema_version, item_id, audience, recorded_at, actor, data,
    public_position, public_version)
  select p_ledger, lasts[p_of[e]] - p_counts[p_of[e]] + p_nth[e], p_streams_of[e], before[p_of[e]] + p_nth[e],
         p_event_ids[e], p_types[e], p_schema_versions[e], p_items[e], p_audiences[e], now_at, actors[e]::jsonb, documents[e]::jsonb,
         shown_lasts[p_of[e]] - shown_of[p_of[e]] + shown[e], shown_before[p_of[e]] + shown[e]
  from generate_series(1, cardinality(p_of)) as e
  where letters[p_of[e]] = 'a';

  documents := string_to_array(p_states, E'\n');
  insert into log.streams as s (ledger_id, stream_id, version, public_version, first_position, last_position, state, state_version)
  select p_ledger, p_streams[c], before[c] + p_counts[c], shown_before[c] + coalesce(shown_of[c], 0), lasts[c] - p_counts[c] + 1, lasts[c], documents[c]::jsonb, p_state_versions[c]
  from generate_series(1, cardinality(p_streams)) as c
  where letters[c] = 'a'
  on conflict (ledger_id, stream_id) do update
    set version = excluded.version, public_version = excluded.public_version, last_position = excluded.last_position,
        state = excluded.state, state_version = excluded.state_version;

  if p_ids is not null then
    documents := string_to_array(p_receipts, E'\n', '');
    insert into log.commands (ledger_id, command_id, fingerprint, stream_id, version, last_position, recorded_at, receipt)
    select p_ledger, p_ids[c], p_fingerprints[c], p_streams[c], before[c] + p_counts[c], lasts[c], now_at, documents[c]::jsonb
    from generate_series(1, cardinality(p_streams)) as c
    where letters[c] = 'a' and p_ids[c] is not null;
  end if;

  outcomes := array_to_string(letters, '');
  versions := array_to_string(before, ',');
  positions := array_to_string(lasts, ',');
  public_positions := array_to_string(shown_lasts, ',');
  public_versions := array_to_string(shown_before, ',');
  recorded_at := now_at;
  if outcomes ~ '[^a]' then
    select jsonb_agg(to_jsonb(o)) into others from (
      select g.ix - 1 as ix,
             case letters[g.ix] when 'd' then (
               select to_jsonb(k) from (
                 select k.stream_id, k.version, k.last_position, k.recorded_at, k.receipt, e.public_position, e.public_version
                 from log.commands k join log.events e on e.ledger_id = k.ledger_id and e.position = k.last_position
                 where k.ledger_id = p_ledger and k.command_id = p_ids[g.ix]) k) end as earlier,
             case letters[g.ix] when 'c' then (
               select jsonb_agg(to_jsonb(u) order by u.version) from (
                 select e.position, e.stream_id, e.version, e.event_id, e.type, e.schema_version, e.audience, e.recorded_at, e.actor, e.data,
                   e.public_position, e.public_version
                 from log.events e
                 where e.ledger_id = p_ledger and e.stream_id = g.stream and e.version > g.expected
                 order by e.version limit p_unseen_max) u) end as unseen,
             case letters[g.ix] when 't' then (
               select p_owned[n] from generate_series(1, cardinality(p_owned)) as n
               where p_of[p_owned_of[n]] = g.ix and g.stream <> (
                 select i.stream_id from log.items i where i.ledger_id = p_ledger and i.item_id = p_owned[n])
               order by n limit 1) end as taken
      from unnest(p_streams, p_expected) with ordinality as g(stream, expected, ix)
      where letters[g.ix] <> 'a') o;
  end if;
end $$;
comment on function log.append is
  'Appends a batch of commands: at most one for each stream, for each command id and for each item that is new. Judges each alone: appended, conflict (with up to p_unseen_max events that the caller has not seen), duplicate, reused, or taken (an event names an item of another stream as its own). None of these fails the batch. Returns the letters of the outcomes, the versions of the streams before the batch, and the last positions, each as the desk and as the public counts them.';

create function log.insert_copied(p_ledger text, p_events jsonb) returns void language plpgsql as $$
declare shown_head bigint;
begin
  select e.public_position into shown_head from log.events e where e.ledger_id = p_ledger order by e.position desc limit 1;
  insert into log.events (ledger_id, position, stream_id, version, event_id, type, schema_version, item_id, audience, recorded_at, actor, data,
    public_position, public_version)
  select p_ledger, r.position, r.stream, r.version, r.id, r.type, r."schemaVersion", r.item, r.audience, r."recordedAt", r.actor, r.data,
    coalesce(shown_head, 0) + count(*) filter (where r.audience = 'public') over (order by r.position),
    coalesce((
      select e.public_version from log.events e where e.ledger_id = p_ledger and e.stream_id = r.stream order by e.version desc limit 1), 0)
      + count(*) filter (where r.audience = 'public') over (partition by r.stream order by r.position)
  from jsonb_to_recordset(p_events) as r(
    position bigint, stream text, version bigint, id text, type text, "schemaVersion" smallint, item text, audience text,
    "recordedAt" timestamptz, actor jsonb, data jsonb);
  perform log.reserve_copied(p_ledger, p_events);
end $$;
comment on function log.insert_copied(text, jsonb) is
  'Inserts copied events at the end of a ledger, with their public numbers, and reserves their items. The caller holds the lock of the ledger.';

create or replace function log.append_copies(p_ledger text, p_after bigint, p_events jsonb) returns boolean
language plpgsql security definer set search_path = log, pg_temp as $$
declare head bigint;
begin
  -- One writer at a time: the head is read after the lock, so it includes what the previous holder committed.
  perform 1 from log.ledgers where ledger_id = p_ledger and mirror_of is not null for update;
  if not found then
    raise exception 'the ledger % is no copy', p_ledger using errcode = 'no_data_found';
  end if;
  select coalesce(max(position), 0) into head from log.events where ledger_id = p_ledger;
  if head <> p_after then return false; end if;
  perform log.insert_copied(p_ledger, p_events);
  -- No reader accepts a snapshot of the version "none", so the state is folded from the events where it is needed.
  insert into log.streams as s (ledger_id, stream_id, version, public_version, first_position, last_position, state, state_version)
  select p_ledger, r.stream, max(r.version), count(*) filter (where r.audience = 'public'), min(r.position), max(r.position), '{}', 'none'
  from jsonb_to_recordset(p_events) as r(stream text, version bigint, position bigint, audience text) group by r.stream
  on conflict (ledger_id, stream_id) do update set version = excluded.version, public_version = s.public_version + excluded.public_version, last_position = excluded.last_position;
  perform log.make_partitions(p_ledger);
  return true;
end $$;
comment on function log.append_copies(text, bigint, jsonb) is
  'Compare-and-set append of copied events to a copy whose head is p_after. Returns whether the head was there; false appends nothing.';

-- Rows of the views: where readers first see a row later than the desk does, their lists follow that moment.

create or replace function views.make_variants_view(p_view text, p_comment text) returns void language plpgsql as $$
begin
  execute format($t$
    create view views.%1$I as
    select ledger_id, key, parent, first_position, valid_from, valid_to, desk,
      case when is_shared then desk else public end as public, generation, coalesce(first_shown, first_position) as first_shown
    from views.%2$I$t$, p_view, p_view || '_rows');
  execute format('comment on view views.%I is %L', p_view, p_comment);
  execute format('comment on column views.%I.public is %L', p_view, 'The public variant: the fold of public events alone; null where the public sees no row.');
end $$;
comment on function views.make_variants_view(text, text) is 'Creates the SQL view NAME over the table NAME_rows. It shows both variants of each row.';

create or replace function views.make_versioned_view(p_view text, p_comment text, p_has_parent boolean default true) returns void
language plpgsql as $$
declare stored constant text := p_view || '_rows'; versions constant text := p_comment || ' A row is valid from one position to the next that changed it, so that any past can be read.';
begin
  execute format($t$
    create table views.%1$I (
      ledger_id text collate "C" not null,
      key text collate "C" not null,
      parent text collate "C" not null,
      first_position bigint not null,
      valid_from bigint not null,
      valid_to bigint,
      desk jsonb not null,
      public jsonb,
      generation int not null default 0,
      is_shared boolean not null default false,
      first_shown bigint,
      constraint %2$I primary key (ledger_id, key, valid_from, generation)
    -- Compressing rows of two to eight kilobytes takes longer than the rest of writing them.
    ) with (toast_tuple_target = 8160)$t$, stored, p_view || '_pkey');
  execute format('create unique index %I on views.%I (ledger_id, key, generation) where valid_to is null', p_view || '_current', stored);
  execute format('comment on index views.%I is %L', p_view || '_current', 'A key has one current row in each generation.');
  execute format('create index %I on views.%I (ledger_id, first_position) where valid_to is null', p_view || '_in_order', stored);
  execute format('comment on index views.%I is %L', p_view || '_in_order', 'Lists the current rows, oldest first.');
  if p_has_parent then
    execute format('create index %I on views.%I (ledger_id, parent, first_position) where valid_to is null', p_view || '_of_parent', stored);
    execute format('comment on index views.%I is %L', p_view || '_of_parent', 'Lists the current rows of one stream, oldest first.');
  end if;
  execute format('comment on table views.%I is %L', stored, versions);
  execute format('comment on column views.%I.ledger_id is %L', stored, 'The ledger.');
  execute format('comment on column views.%I.key is %L', stored, 'The id of what the row describes.');
  execute format('comment on column views.%I.parent is %L', stored, 'The stream that the row belongs to.');
  execute format('comment on column views.%I.first_position is %L', stored, 'The position at which the key first had a row. Lists follow this order, which never changes.');
  execute format('comment on column views.%I.valid_from is %L', stored, 'The first position at which this version of the row is valid.');
  execute format('comment on column views.%I.valid_to is %L', stored, 'The position from which it is no longer valid; null for the current version.');
  execute format('comment on column views.%I.desk is %L', stored, 'The desk variant: the fold of all events.');
  execute format('comment on column views.%I.public is %L', stored, 'The public variant where it differs from the desk''s; null where it is the same or the public sees no row.');
  execute format('comment on column views.%I.generation is %L', stored, 'The generation of the view that the row belongs to.');
  execute format('comment on column views.%I.is_shared is %L', stored, 'Whether the public variant equals the desk''s, so that desk holds both.');
  execute format('comment on column views.%I.first_shown is %L', stored, 'The position at which the public first had the row; null while it has none, and in rows from before this column.');
  perform views.make_variants_view(p_view, versions);
end $$;

do $$
declare stored text;
begin
  for stored in
    select left(relname, -5) from pg_class where relnamespace = 'views'::regnamespace and relkind = 'r' and relname like '%\_rows'
  loop
    execute format('alter table views.%I add column first_shown bigint', stored || '_rows');
    execute format('comment on column views.%I.first_shown is %L', stored || '_rows',
      'The position at which the public first had the row; null while it has none, and in rows from before this column.');
    execute format($t$
      create or replace view views.%1$I as
      select ledger_id, key, parent, first_position, valid_from, valid_to, desk,
        case when is_shared then desk else public end as public, generation, coalesce(first_shown, first_position) as first_shown
      from views.%2$I$t$, stored, stored || '_rows');
  end loop;
  -- The two kinds of row that begin at the desk and become public later. The others begin with a public event or never become public.
  foreach stored in array array['verdicts', 'replies'] loop
    execute format('create index %I on views.%I (ledger_id, (coalesce(first_shown, first_position))) where valid_to is null',
      stored || '_in_public_order', stored || '_rows');
    execute format('comment on index views.%I is %L', stored || '_in_public_order', 'Lists the current rows in the order in which they became public.');
  end loop;
end $$;

do $$
begin
  if not exists (select from pg_roles where rolname = 'claim_ledger_service') then return; end if;
  grant execute on all functions in schema log to claim_ledger_service;
end $$;
