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
