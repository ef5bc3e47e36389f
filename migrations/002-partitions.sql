-- Ledgers and the partitions of their events, ten million positions each.

create function log.make_partitions(p_ledger text) returns int
language plpgsql security definer set search_path = log, pg_temp as $$
declare
  size constant bigint := 10000000;
  n int; made int := 0; head bigint; child text;
begin
  select ordinal into strict n from log.ledgers where ledger_id = p_ledger;
  -- Two processes that make the same partition would fail each other: one at a time. Not the head's lock, which appends need.
  perform 1 from log.ledgers where ledger_id = p_ledger for update;
  select coalesce(max(position), 0) into head from log.events where ledger_id = p_ledger;
  for part in 0 .. (head / size + 1) loop
    child := format('events_%s_%s', n, part);
    if to_regclass('log.' || child) is null then
      -- Made beside the table and then attached: “partition of” would wait for every reader, and all others behind it.
      execute format('create table log.%I (like log.events including defaults including constraints)', child);
      execute format('alter table log.%I attach partition log.%I for values from (%s) to (%s)',
        'events_' || n, child, part * size, (part + 1) * size);
      execute format('create trigger events_are_never_truncated before truncate on log.%I
        for each statement execute function log.refuse_change()', child);
      made := made + 1;
    end if;
  end loop;
  return made;
end $$;
comment on function log.make_partitions(text) is
  'Makes the partition for the head of the ledger and the one after it, where they are missing. Answers how many it made.';

create function log.create_ledger(p_ledger text) returns boolean
language plpgsql security definer set search_path = log, pg_temp as $$
declare n int;
begin
  insert into log.ledgers (ledger_id) values (p_ledger) on conflict do nothing returning ordinal into n;
  if n is null then return false; end if;
  execute format('create table log.%I (like log.events including defaults including constraints) partition by range (position)', 'events_' || n);
  execute format('alter table log.events attach partition log.%I for values in (%L)', 'events_' || n, p_ledger);
  perform log.make_partitions(p_ledger);
  insert into log.ledger_heads (ledger_id) values (p_ledger);
  return true;
end $$;
comment on function log.create_ledger(text) is 'Creates a ledger. Answers whether it was new.';

create function log.position_at(p_ledger text, p_time timestamptz) returns bigint
language plpgsql stable as $$
declare low bigint := 0; high bigint; middle bigint; at timestamptz;
begin
  select coalesce(max(position), 0) into high from log.events where ledger_id = p_ledger;
  -- recorded_at never runs backwards and positions have no gaps, so halving finds the last event in a few look-ups.
  while low < high loop
    middle := (low + high + 1) / 2;
    select recorded_at into strict at from log.events where ledger_id = p_ledger and position = middle;
    if at <= p_time then low := middle; else high := middle - 1; end if;
  end loop;
  return low;
end $$;
comment on function log.position_at(text, timestamptz) is 'The last position that was recorded at or before a time; 0 before the first.';
