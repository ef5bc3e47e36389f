-- Shared partitions: the events of all ledgers lie in common partitions, each of ten million positions.
-- Partitions of each ledger's own cost locks: the plan of a query may lock those of every ledger.
-- With 300 ledgers one such plan needs more locks than a server has by default.
-- Now the number of tables follows from the longest ledger alone, and a new ledger needs no table.

do $$
declare
  needed bigint;
  per constant bigint := current_setting('max_locks_per_transaction')::bigint;
  sessions constant bigint := current_setting('max_connections')::bigint + current_setting('max_prepared_transactions')::bigint;
begin
  -- This transaction drops the old partitions. Each holds a lock for its table, its indexes, and two for its TOAST table.
  select sum(3 + (select count(*) from pg_index i where i.indrelid = t.relid)) into needed from pg_partition_tree('log.events') t;
  if needed > per * sessions then
    raise exception 'this migration needs % locks, and the server can hold %', needed, per * sessions
      using errcode = 'CL003', hint = format(
        'Set max_locks_per_transaction = %s, restart the server, and start again. It may be set back afterwards.', needed / sessions + per);
  end if;
end $$;

alter table log.events rename to events_by_ledger;
alter index log.events_pkey rename to events_by_ledger_pkey;
alter index log.events_of_stream rename to events_by_ledger_of_stream;
alter index log.events_of_item rename to events_by_ledger_of_item;
alter index log.events_of_source rename to events_by_ledger_of_source;
alter index log.events_of_public rename to events_by_ledger_of_public;
alter index log.events_of_type rename to events_by_ledger_of_type;
alter index log.events_of_topic rename to events_by_ledger_of_topic;

create table log.events (
  like log.events_by_ledger including defaults including constraints including comments,
  constraint events_pkey primary key (ledger_id, position)
) partition by range (position);
comment on table log.events is 'All events. Rows are inserted and never changed. Partitioned by ranges of positions, which all ledgers share.';

create index events_of_stream on log.events (ledger_id, stream_id, version);
comment on index log.events_of_stream is 'Reads one stream in order of its versions.';
create index events_of_item on log.events (ledger_id, item_id, position) where item_id is not null;
comment on index log.events_of_item is 'Reads the events of one item. Events about no item are not in it.';
create index events_of_source on log.events (ledger_id, (data ->> 'source'), position) where type = 'evidence.offered';
comment on index log.events_of_source is 'Finds the evidence offered from a source in any claim: what happens to a source concerns all of it.';
create index events_of_public on log.events (ledger_id, position) where audience = 'public';
comment on index log.events_of_public is 'Walks the public events past long runs of events for the desk.';
create index events_of_type on log.events (ledger_id, type, position);
comment on index log.events_of_type is 'Walks the events of one type, however rare it is.';
-- An inverted index has no leading column. So the ledger is one more element, and the topics of other ledgers are not visited.
create index events_of_topic on log.events
  using gin (((data -> 'topics') || ('{"ledger":"' || ledger_id || '"}')::jsonb) jsonb_path_ops)
  where type in ('claim.recorded', 'claim.classified') and data ? 'topics';
comment on index log.events_of_topic is 'Finds the claims of a ledger that were given a topic, however rare it is.';

create trigger events_are_never_changed before update or delete on log.events
  for each row execute function log.refuse_change();
comment on trigger events_are_never_changed on log.events is 'Keeps the log append-only for every login, including the owner of the tables.';
create trigger events_are_never_truncated before truncate on log.events
  for each statement execute function log.refuse_change();
comment on trigger events_are_never_truncated on log.events is 'Keeps the log append-only. Row triggers do not fire for TRUNCATE, so each partition has this one too.';

create or replace function log.make_partitions(p_ledger text) returns int
language plpgsql security definer set search_path = log, pg_temp as $$
declare
  size constant bigint := 10000000;
  head bigint; made int := 0; child text;
begin
  select coalesce(max(position), 0) into head from log.events where ledger_id = p_ledger;
  for part in 0 .. (head / size + 1) loop
    child := format('events_part_%s', part);
    continue when to_regclass('log.' || child) is not null;
    -- Mutual exclusion: two processes that make the same partition would fail each other. Attaching takes this lock anyway.
    lock table log.events in share update exclusive mode;
    continue when to_regclass('log.' || child) is not null;
    -- Create, then attach: “partition of” would wait for every reader and block all later ones.
    execute format('create table log.%I (like log.events including defaults including constraints)', child);
    execute format('alter table log.events attach partition log.%I for values from (%s) to (%s)', child, part * size, (part + 1) * size);
    execute format('create trigger events_are_never_truncated before truncate on log.%I
      for each statement execute function log.refuse_change()', child);
    made := made + 1;
  end loop;
  return made;
end $$;
comment on function log.make_partitions(text) is
  'Creates the missing partitions up to the one after the head of the ledger. Returns how many it created.';

create or replace function log.create_ledger(p_ledger text) returns boolean
language plpgsql security definer set search_path = log, pg_temp as $$
begin
  insert into log.ledgers (ledger_id) values (p_ledger) on conflict do nothing;
  if not found then return false; end if;
  -- The first ledger of a database makes the first partitions. All others find them.
  perform log.make_partitions(p_ledger);
  insert into log.ledger_heads (ledger_id) values (p_ledger);
  return true;
end $$;
comment on function log.create_ledger(text) is 'Creates a ledger with its head. Returns whether the ledger is new.';

-- The longest ledger lends its partitions, since moving its rows would take the most time. The rows of the others are moved.
do $$
declare
  size constant bigint := 10000000;
  lender record; leaf text; shared text; leftover regclass;
begin
  select l.ordinal, coalesce((select max(e.position) from log.events_by_ledger e where e.ledger_id = l.ledger_id), 0) as head
    into lender from log.ledgers l order by 2 desc, 1 limit 1;
  if not found then return; end if;
  for part in 0 .. lender.head / size + 1 loop
    leaf := format('events_%s_%s', lender.ordinal, part);
    continue when to_regclass('log.' || leaf) is null;
    shared := format('events_part_%s', part);
    execute format('alter table log.%I detach partition log.%I', 'events_' || lender.ordinal, leaf);
    execute format('alter table log.%I rename to %I', leaf, shared);
    execute format('alter table log.events attach partition log.%I for values from (%s) to (%s)', shared, part * size, (part + 1) * size);
    -- Indexes that fit were attached with the table. The one of another form was built anew, and the old one serves no query.
    for leftover in
      select i.indexrelid from pg_index i
      where i.indrelid = ('log.' || shared)::regclass and not exists (select from pg_inherits h where h.inhrelid = i.indexrelid)
    loop
      execute format('drop index %s', leftover);
    end loop;
  end loop;
  insert into log.events select * from log.events_by_ledger;
end $$;
drop table log.events_by_ledger;
alter table log.ledgers drop column ordinal;

do $$
begin
  if not exists (select from pg_roles where rolname = 'claim_ledger_service') then return; end if;
  grant select, insert on log.events to claim_ledger_service;
end $$;
