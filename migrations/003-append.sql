-- Group commit: the one way to append events. One statement carries a batch of commands in one transaction and one round trip.
-- Columns come as arrays and documents as lines of JSON, which has no line break of its own.
-- Measured, parsing that takes a third of the time of one document with everything in it.
-- Set-up costs as much as the work where a batch holds one command.
-- So each statement has one source of rows, and a loop judges the commands instead of a query.

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
  out outcomes text, out versions text, out positions text, out recorded_at timestamptz, out others jsonb)
language plpgsql
-- Generic plans save planning each call. A plan made while the tables were small must not scan or materialize grown ones.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set enable_material = off
set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  head bigint; latest timestamptz; now_at timestamptz(3);
  unmet int[] := '{}'; letters text[]; before bigint[]; lasts bigint[];
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
  select e.position, e.recorded_at into head, latest
    from log.events e where e.ledger_id = p_ledger order by e.position desc limit 1;
  head := coalesce(head, 0);
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
  if p_ids is not null then
    earlier := array(
      select (select k.fingerprint from log.commands k where k.ledger_id = p_ledger and k.command_id = p_ids[c])
      from generate_series(1, cardinality(p_streams)) as c);
  end if;
  -- Outcomes: a(ppended), c(onflict), d(uplicate), r(eused) or t(aken). Each command is judged alone; appended ones alone take positions.
  loop
    last := head;
    for c in 1 .. cardinality(p_streams) loop
      letter := case
        when earlier[c] is not null then case when earlier[c] = p_fingerprints[c] then 'd' else 'r' end
        when p_expected[c] <> before[c] or c = any (unmet) then 'c'
        when c = any (taken) then 't'
        else 'a'
      end;
      if letter = 'a' then last := last + p_counts[c]; end if;
      letters[c] := letter;
      lasts[c] := last;
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
  insert into log.events (ledger_id, position, stream_id, version, event_id, type, schema_version, item_id, audience, recorded_at, actor, data)
  select p_ledger, lasts[p_of[e]] - p_counts[p_of[e]] + p_nth[e], p_streams_of[e], before[p_of[e]] + p_nth[e],
         p_event_ids[e], p_types[e], p_schema_versions[e], p_items[e], p_audiences[e], now_at, actors[e]::jsonb, documents[e]::jsonb
  from generate_series(1, cardinality(p_of)) as e
  where letters[p_of[e]] = 'a';

  documents := string_to_array(p_states, E'\n');
  insert into log.streams as s (ledger_id, stream_id, version, first_position, last_position, state, state_version)
  select p_ledger, p_streams[c], before[c] + p_counts[c], lasts[c] - p_counts[c] + 1, lasts[c], documents[c]::jsonb, p_state_versions[c]
  from generate_series(1, cardinality(p_streams)) as c
  where letters[c] = 'a'
  on conflict (ledger_id, stream_id) do update
    set version = excluded.version, last_position = excluded.last_position,
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
  recorded_at := now_at;
  if outcomes ~ '[^a]' then
    select jsonb_agg(to_jsonb(o)) into others from (
      select g.ix - 1 as ix,
             case letters[g.ix] when 'd' then (
               select to_jsonb(k) from (
                 select k.stream_id, k.version, k.last_position, k.recorded_at, k.receipt
                 from log.commands k where k.ledger_id = p_ledger and k.command_id = p_ids[g.ix]) k) end as earlier,
             case letters[g.ix] when 'c' then (
               select jsonb_agg(to_jsonb(u) order by u.version) from (
                 select e.position, e.stream_id, e.version, e.event_id, e.type, e.schema_version, e.audience, e.recorded_at, e.actor, e.data
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
  'Appends a batch of commands: at most one for each stream, for each command id and for each item that is new. Judges each alone: appended, conflict (with up to p_unseen_max events that the caller has not seen), duplicate, reused, or taken (an event names an item of another stream as its own). None of these fails the batch. Returns the letters of the outcomes, the versions of the streams before the batch, and the last positions.';
