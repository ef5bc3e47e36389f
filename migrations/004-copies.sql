-- Copies: ledgers that mirror ledgers of other deployments. They receive copied events and nothing else.

create function log.begin_mirror(p_ledger text, p_origin text) returns text
language plpgsql security definer set search_path = log, pg_temp as $$
begin
  if log.create_ledger(p_ledger) then
    update log.ledgers set mirror_of = p_origin where ledger_id = p_ledger;
    -- An append locks this row first. Without the row no append is possible for any login.
    delete from log.ledger_heads where ledger_id = p_ledger;
  end if;
  return (select mirror_of from log.ledgers where ledger_id = p_ledger);
end $$;
comment on function log.begin_mirror(text, text) is
  'Creates an empty copy of another ledger where no ledger has that name. Returns the address that the ledger copies; null for a ledger of this deployment.';

create function log.reserve_copied(p_ledger text, p_events jsonb) returns void language plpgsql as $$
declare clash record;
begin
  insert into log.items (ledger_id, item_id, stream_id, position)
  select p_ledger, o.item, r.stream, r.position
  from jsonb_to_recordset(p_events) as r(position bigint, stream text, owned jsonb)
  cross join lateral jsonb_array_elements_text(r.owned) as o(item)
  order by r.position
  on conflict do nothing;
  select r.position, o.item, r.stream, i.stream_id into clash
  from jsonb_to_recordset(p_events) as r(position bigint, stream text, owned jsonb)
  cross join lateral jsonb_array_elements_text(r.owned) as o(item)
  join log.items i on i.ledger_id = p_ledger and i.item_id = o.item
  where i.stream_id <> r.stream
  order by r.position limit 1;
  if found then
    raise exception '% names %, which belongs to %', clash.stream, clash.item, clash.stream_id
      using errcode = 'CL002', detail = clash.position;
  end if;
end $$;
comment on function log.reserve_copied(text, jsonb) is
  'Reserves the items that copied events name for their streams. Raises CL002, with the position as its detail, where an item belongs to another stream.';

create function log.fill_items(p_ledger text) returns bigint language plpgsql as $$
declare filled bigint;
begin
  -- The fields in which events name items of their own stream; domain/items.ts derives the same from the schemas.
  insert into log.items (ledger_id, item_id, stream_id, position)
  select distinct on (o.item) p_ledger, o.item, e.stream_id, e.position
  from log.events e cross join lateral (
    select f.value from jsonb_each_text(e.data) as f
    where f.key in ('appearance', 'evidence', 'challenge', 'upholds', 'verdict', 'supersedes', 'by', 'correction', 'note',
      'objection', 'reply', 'capture', 'role', 'member', 'key', 'successor')
    union all
    select r.value ->> 'reply' from jsonb_array_elements(e.data -> 'replies') as r where e.type = 'verdict.published'
  ) as o(item)
  where e.ledger_id = p_ledger
    and o.item ~ '^(appearance|evidence|challenge|verdict|correction|note|objection|reply|capture|role|member|key)_[0-7][0-9a-hjkmnp-tv-z]{25}$'
  order by o.item, e.position
  on conflict do nothing;
  get diagnostics filled = row_count;
  return filled;
end $$;
comment on function log.fill_items(text) is
  'Reserves the items of events that have no reservation, each for the stream that named it first. Returns how many it reserved.';

-- A database with events from before the reservations gets them here.
select log.fill_items(ledger_id) from log.ledgers;

create function log.append_copies(p_ledger text, p_after bigint, p_events jsonb) returns boolean
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
  insert into log.events (ledger_id, position, stream_id, version, event_id, type, schema_version, item_id, audience, recorded_at, actor, data)
  select p_ledger, r.position, r.stream, r.version, r.id, r.type, r."schemaVersion", r.item, r.audience, r."recordedAt", r.actor, r.data
  from jsonb_to_recordset(p_events) as r(
    position bigint, stream text, version bigint, id text, type text, "schemaVersion" smallint, item text, audience text,
    "recordedAt" timestamptz, actor jsonb, data jsonb);
  perform log.reserve_copied(p_ledger, p_events);
  -- No reader accepts a snapshot of the version "none", so the state is folded from the events where it is needed.
  insert into log.streams as s (ledger_id, stream_id, version, first_position, last_position, state, state_version)
  select p_ledger, r.stream, max(r.version), min(r.position), max(r.position), '{}', 'none'
  from jsonb_to_recordset(p_events) as r(stream text, version bigint, position bigint) group by r.stream
  on conflict (ledger_id, stream_id) do update set version = excluded.version, last_position = excluded.last_position;
  perform log.make_partitions(p_ledger);
  return true;
end $$;
comment on function log.append_copies(text, bigint, jsonb) is
  'Compare-and-set append of copied events to a copy whose head is p_after. Returns whether the head was there; false appends nothing.';
