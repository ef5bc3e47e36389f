-- The one way to write events: a batch of commands in one statement, one transaction, one round trip.
-- What is a column of its own comes as an array, and documents as lines of JSON, which has no line break of its own:
-- measured, that is read in a third of the time that it takes to read one document with everything in it.

create function log.append(
  p_ledger text,
  -- One element for each command.
  p_streams text[], p_expected bigint[], p_counts int[], p_states text, p_state_schemas smallint[],
  -- Null where no command has any; otherwise one element for each, null or an empty line where that one has none.
  p_requires text, p_ids text[], p_fingerprints text[], p_receipts text,
  -- One element for each event: which command it is of, the how manieth of that, and the rest of it.
  p_of int[], p_nth int[], p_streams_of text[], p_event_ids text[], p_types text[], p_schema_versions smallint[],
  p_items text[], p_audiences text[], p_actors text, p_data text,
  p_unseen_max int,
  -- For each command a letter, the version and the last position; for those that were not appended what else there is to say.
  out outcomes text, out versions text, out positions text, out recorded_at timestamptz, out others jsonb)
language plpgsql
-- A plan made while the tables were small must not scan them when they have grown, and none is worth making anew each time.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  head bigint; latest timestamptz; now_at timestamptz(3);
  unmet int[] := '{}'; letters text[]; before bigint[]; lasts bigint[];
begin
  -- Only under READ COMMITTED does the statement after the lock see what the holder before us committed.
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
  -- Time never runs backwards along the log, even where the clock does.
  now_at := greatest(date_trunc('milliseconds', clock_timestamp()), latest);

  if p_requires is not null then
    -- What else a command was judged by: other streams, each at the version that was seen.
    select coalesce(array_agg(distinct g.ix::int), '{}') into unmet
    from string_to_table(p_requires, E'\n') with ordinality as g(requires, ix)
    cross join lateral json_to_recordset(case g.requires when '' then '[]' else g.requires end::json)
      as r(stream text, version bigint)
    left join log.streams o on o.ledger_id = p_ledger and o.stream_id = r.stream
    where coalesce(o.version, 0) <> r.version;
  end if;

  -- Judges each command by itself: a(ppended), c(onflict), d(uplicate) or r(eused). Only what is appended takes positions.
  select array_agg(j.letter), array_agg(j.current), array_agg(j.last) into letters, before, lasts
  from (
    select g.letter, g.current,
           head + sum(case g.letter when 'a' then g.count else 0 end) over (order by g.ix rows unbounded preceding)::bigint as last
    from (
      -- Looked up one by one: a join planned while the tables were empty would read the whole of them for each command.
      select l.ix, l.count, l.current,
             case
               when l.earlier is not null then case when l.earlier = l.fingerprint then 'd' else 'r' end
               when (l.expected is null or l.expected = l.current) and l.ix <> all (unmet) then 'a'
               else 'c'
             end as letter
      from (
        select g.*,
               coalesce((select s.version from log.streams s where s.ledger_id = p_ledger and s.stream_id = g.stream), 0) as current,
               case when g.command is not null then (
                 select k.fingerprint from log.commands k where k.ledger_id = p_ledger and k.command_id = g.command) end as earlier
        from unnest(p_streams, p_expected, p_counts, p_ids, p_fingerprints) with ordinality
             as g(stream, expected, count, command, fingerprint, ix)
        offset 0
      ) l
    ) g
  ) j;

  insert into log.events (ledger_id, position, stream_id, version, event_id, type, schema_version, item_id, audience, recorded_at, actor, data)
  select p_ledger, lasts[e.of] - p_counts[e.of] + e.nth, e.stream, before[e.of] + e.nth,
         e.id, e.type, e.schema_version, e.item, e.audience, now_at, e.actor::jsonb, e.data::jsonb
  from rows from (unnest(p_of, p_nth, p_streams_of, p_event_ids, p_types, p_schema_versions, p_items, p_audiences),
                  string_to_table(p_actors, E'\n'), string_to_table(p_data, E'\n'))
       as e(of, nth, stream, id, type, schema_version, item, audience, actor, data)
  where letters[e.of] = 'a';

  insert into log.streams as s (ledger_id, stream_id, version, first_position, last_position, state, state_schema)
  select p_ledger, g.stream, before[g.ix] + g.count, lasts[g.ix] - g.count + 1, lasts[g.ix], g.state::jsonb, g.state_schema
  from rows from (unnest(p_streams, p_counts, p_state_schemas), string_to_table(p_states, E'\n')) with ordinality
       as g(stream, count, state_schema, state, ix)
  where letters[g.ix] = 'a'
  on conflict (ledger_id, stream_id) do update
    set version = excluded.version, last_position = excluded.last_position,
        state = excluded.state, state_schema = excluded.state_schema;

  if p_ids is not null then
    insert into log.commands (ledger_id, command_id, fingerprint, stream_id, version, last_position, recorded_at, receipt)
    select p_ledger, g.command, g.fingerprint, g.stream, before[g.ix] + g.count, lasts[g.ix], now_at, g.receipt::jsonb
    from rows from (unnest(p_ids, p_fingerprints, p_streams, p_counts), string_to_table(p_receipts, E'\n', '')) with ordinality
         as g(command, fingerprint, stream, count, receipt, ix)
    where letters[g.ix] = 'a' and g.command is not null;
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
                 order by e.version limit p_unseen_max) u) end as unseen
      from unnest(p_streams, p_expected) with ordinality as g(stream, expected, ix)
      where letters[g.ix] <> 'a') o;
  end if;
end $$;
comment on function log.append is
  'Appends a batch of commands, at most one of a stream and one of a command id. Judges each by itself: appended, conflict (with up to p_unseen_max events the caller had not seen), duplicate or reused. A conflict never fails the batch. Answers the letters of the outcomes, the versions that the streams were at before, and the positions of the last events.';
