-- Range partitioning: the events of each ledger lie in partitions of ten million positions.
-- Functions make ledgers and partitions as their owner, since the service's role may not create tables.

create function log.make_partitions(p_ledger text) returns int
language plpgsql security definer set search_path = log, pg_temp as $$
declare
  size constant bigint := 10000000;
  n int; made int := 0; head bigint; child text;
begin
  select ordinal into strict n from log.ledgers where ledger_id = p_ledger;
  -- Mutual exclusion: two processes that make the same partition would fail each other. Appends need the head's lock, so this is another.
  perform 1 from log.ledgers where ledger_id = p_ledger for update;
  select coalesce(max(position), 0) into head from log.events where ledger_id = p_ledger;
  for part in 0 .. (head / size + 1) loop
    child := format('events_%s_%s', n, part);
    if to_regclass('log.' || child) is null then
      -- Create, then attach: “partition of” would wait for every reader and block all later ones.
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
  'Creates the missing partitions up to the one after the head of the ledger. Returns how many it created.';

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
comment on function log.create_ledger(text) is 'Creates a ledger with its partitions and its head. Returns whether the ledger is new.';
