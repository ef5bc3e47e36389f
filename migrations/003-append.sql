-- The one way to write events: a batch of commands in one statement, one transaction, one round trip.

create function log.append(p_ledger text, p_commands jsonb, p_unseen_max int)
returns table (ix bigint, outcome text, stream_version bigint, last_position bigint, recorded_at timestamptz, unseen jsonb,
               earlier_stream text, receipt jsonb)
language plpgsql
-- A plan made while the tables were small must not scan them when they have grown.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
#variable_conflict use_column
declare
  head bigint; latest timestamptz; now_at timestamptz(3);
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

  return query
  with given as materialized (
    select g.ix, g.stream, g.expected, g.requires, g.command, g.fingerprint, g.receipt, g.actor, g.state, g.state_schema, g.events,
           coalesce(s.version, 0) as current,
           case
             when k.command_id is not null then case when k.fingerprint = g.fingerprint then 'duplicate' else 'reused' end
             when (g.expected is null or g.expected = coalesce(s.version, 0)) and not exists (
               -- What else the command was judged by: other streams, each at the version that was seen.
               select from jsonb_to_recordset(g.requires) as r(stream text, version bigint)
               left join log.streams o on o.ledger_id = p_ledger and o.stream_id = r.stream
               where coalesce(o.version, 0) <> r.version) then 'appended'
             else 'conflict'
           end as judged,
           k.stream_id as earlier_stream, k.version as earlier_version, k.last_position as earlier_position, k.recorded_at as earlier_at, k.receipt as earlier_receipt
    from rows from (jsonb_to_recordset(p_commands) as (
           stream text, expected bigint, requires jsonb, command text, fingerprint text, receipt jsonb,
           actor jsonb, state jsonb, state_schema smallint, events jsonb)) with ordinality
         as g(stream, expected, requires, command, fingerprint, receipt, actor, state, state_schema, events, ix)
    left join log.streams s on s.ledger_id = p_ledger and s.stream_id = g.stream
    left join log.commands k on k.ledger_id = p_ledger and k.command_id = g.command
  ),
  placed as materialized (
    select g.ix, g.stream, g.actor, e.id, e.type, e.schema_version, e.item, e.audience, e.data,
           g.current + row_number() over (partition by g.ix order by e.n) as version,
           head + row_number() over (order by g.ix, e.n) as position
    from given g,
         rows from (jsonb_to_recordset(g.events) as (
           id text, type text, schema_version smallint, item text, audience text, data jsonb)) with ordinality
         as e(id, type, schema_version, item, audience, data, n)
    where g.judged = 'appended'
  ),
  reached as materialized (
    select p.ix, min(p.position) as first_position, max(p.position) as last_position, max(p.version) as version
    from placed p group by p.ix
  ),
  wrote_events as (
    insert into log.events (ledger_id, position, stream_id, version, event_id, type, schema_version, item_id, audience, recorded_at, actor, data)
    select p_ledger, p.position, p.stream, p.version, p.id, p.type, p.schema_version, p.item, p.audience, now_at, p.actor, p.data
    from placed p
  ),
  wrote_streams as (
    insert into log.streams as s (ledger_id, stream_id, version, first_position, last_position, state, state_schema)
    select p_ledger, g.stream, r.version, r.first_position, r.last_position, g.state, g.state_schema
    from given g join reached r on r.ix = g.ix
    on conflict (ledger_id, stream_id) do update
      set version = excluded.version, last_position = excluded.last_position,
          state = excluded.state, state_schema = excluded.state_schema
  ),
  wrote_commands as (
    insert into log.commands (ledger_id, command_id, fingerprint, stream_id, version, last_position, recorded_at, receipt)
    select p_ledger, g.command, g.fingerprint, g.stream, r.version, r.last_position, now_at, g.receipt
    from given g join reached r on r.ix = g.ix where g.command is not null
  )
  select g.ix - 1, g.judged,
         case g.judged when 'appended' then r.version when 'duplicate' then g.earlier_version else g.current end,
         case g.judged when 'appended' then r.last_position when 'duplicate' then g.earlier_position end,
         case g.judged when 'appended' then now_at when 'duplicate' then g.earlier_at end,
         case when g.judged = 'conflict' then (
           select jsonb_agg(to_jsonb(u) order by u.version) from (
             select e.position, e.stream_id, e.version, e.event_id, e.type, e.schema_version, e.audience, e.recorded_at, e.actor, e.data
             from log.events e
             where e.ledger_id = p_ledger and e.stream_id = g.stream and e.version > g.expected
             order by e.version limit p_unseen_max) u) end,
         case g.judged when 'duplicate' then g.earlier_stream end,
         case g.judged when 'duplicate' then g.earlier_receipt end
  from given g left join reached r on r.ix = g.ix
  order by g.ix;
end $$;
comment on function log.append(text, jsonb, int) is
  'Appends a batch of commands, at most one of a stream and one of a command id. Judges each by itself: appended, conflict (with up to p_unseen_max events the caller had not seen), duplicate or reused. A conflict never fails the batch.';
