-- The event log: ledgers, their heads, events, streams and commands.
-- Row locks and primary keys alone keep it correct: no trigger, NOTIFY, advisory lock or sequence takes part.
-- Every key starts with ledger_id, so that the same schema can be distributed by ledger.

create schema log;
comment on schema log is 'The append-only event log. log.append writes to it, and log.append_copies to copies of other ledgers; events never change.';

create table log.ledgers (
  ledger_id text collate "C" primary key,
  ordinal int generated always as identity,
  created_at timestamptz(3) not null default clock_timestamp(),
  mirror_of text,
  constraint ledger_name check (ledger_id ~ '^[a-z][a-z0-9-]{0,39}$')
);
comment on table log.ledgers is 'The ledgers of this deployment. A ledger is the unit of order, of access and of scale.';
comment on column log.ledgers.ledger_id is 'The name of the ledger, which is part of its address.';
comment on column log.ledgers.ordinal is 'A number for the names of its partitions, since a ledger''s own name may be too long for those.';
comment on column log.ledgers.created_at is 'When the ledger was created.';
comment on column log.ledgers.mirror_of is 'The address of the ledger that this one copies; null for a ledger of this deployment.';
comment on constraint ledger_name on log.ledgers is 'A name is safe in a URL and in an identifier: lower-case letters, digits and hyphens, 40 characters at most.';

create table log.ledger_heads (
  ledger_id text collate "C" primary key
);
comment on table log.ledger_heads is
  'The lock of each ledger: an append locks the row and never updates it. An updated counter would bloat while a long snapshot is open, so the head is max(position) instead. A copy has no row here, so no append can write to it.';
comment on column log.ledger_heads.ledger_id is 'The ledger whose appends this row serialises.';

create table log.events (
  ledger_id text collate "C" not null,
  position bigint not null,
  stream_id text collate "C" not null,
  version bigint not null,
  event_id text collate "C" not null,
  type text collate "C" not null,
  schema_version smallint not null,
  item_id text collate "C",
  audience text collate "C" not null,
  recorded_at timestamptz(3) not null,
  actor jsonb not null,
  data jsonb not null,
  primary key (ledger_id, position),
  constraint event_audience check (audience in ('public', 'desk', 'admin'))
) partition by list (ledger_id);
comment on table log.events is 'All events. Rows are inserted and never changed. Partitioned by ledger, then by ranges of positions.';
comment on column log.events.ledger_id is 'The ledger of the event.';
comment on column log.events.position is 'The place of the event in its ledger: 1, 2, 3 … without gaps.';
comment on column log.events.stream_id is 'The claim, source, claimant, scale or ledger that the event happened to.';
comment on column log.events.version is 'The place of the event in its stream: 1, 2, 3 … without gaps.';
comment on column log.events.event_id is 'The public id of the event, which never changes.';
comment on column log.events.type is 'The type of the event, for example evidence.offered.';
comment on column log.events.schema_version is 'The version of the type''s schema that the data was written in.';
comment on column log.events.item_id is 'The evidence, verdict or other item of the stream that the event is about, so that one item can be read alone.';
comment on column log.events.audience is 'Who may see the event: public, desk or admin.';
comment on column log.events.recorded_at is 'When the event was recorded. It never decreases along the positions of a ledger.';
comment on column log.events.actor is 'Who caused the event.';
comment on column log.events.data is 'The payload, in the schema of its type and schema_version.';
comment on constraint event_audience on log.events is 'Every event belongs to one of the audiences, so that no reader meets an unknown one.';

create index events_of_stream on log.events (ledger_id, stream_id, version);
comment on index log.events_of_stream is 'Reads one stream in order of its versions.';
create index events_of_item on log.events (ledger_id, item_id, position) where item_id is not null;
comment on index log.events_of_item is 'Reads the events of one item. Events about no item are not in it.';
create index events_of_source on log.events (ledger_id, (data ->> 'source'), position) where type = 'evidence.offered';
comment on index log.events_of_source is 'Finds the evidence offered from a source in any claim: what happens to a source concerns all of it.';

-- A filtered feed names the event before each event. Without these three, rare types and topics would scan the log.
create index events_of_public on log.events (ledger_id, position) where audience = 'public';
comment on index log.events_of_public is 'Walks the public events past long runs of events for the desk.';
create index events_of_type on log.events (ledger_id, type, position);
comment on index log.events_of_type is 'Walks the events of one type, however rare it is.';
-- A partition holds one ledger only, so the ledger need not lead here.
create index events_of_topic on log.events using gin ((data -> 'topics') jsonb_path_ops)
  where type in ('claim.recorded', 'claim.classified') and data ? 'topics';
comment on index log.events_of_topic is 'Finds the claims that were given a topic, however rare it is.';

create table log.streams (
  ledger_id text collate "C" not null,
  stream_id text collate "C" not null,
  version bigint not null,
  first_position bigint not null,
  last_position bigint not null,
  state jsonb not null,
  state_version text collate "C" not null,
  primary key (ledger_id, stream_id)
) with (fillfactor = 80);
comment on table log.streams is 'Snapshots: the version and the folded state of each stream. Optimistic concurrency compares versions with this table.';
comment on column log.streams.ledger_id is 'The ledger of the stream.';
comment on column log.streams.stream_id is 'The claim, source, claimant, scale or ledger.';
comment on column log.streams.version is 'The number of events in the stream.';
comment on column log.streams.first_position is 'The position of its first event.';
comment on column log.streams.last_position is 'The position of its latest event.';
comment on column log.streams.state is 'The folded state that the next command is decided on, and no more than that.';
comment on column log.streams.state_version is 'The digest of the state''s schema, a hyphen and the revision of the fold. A reader with another version folds the events again.';

create table log.commands (
  ledger_id text collate "C" not null,
  command_id text collate "C" not null,
  fingerprint text collate "C" not null,
  stream_id text collate "C" not null,
  version bigint not null,
  last_position bigint not null,
  recorded_at timestamptz(3) not null,
  receipt jsonb,
  primary key (ledger_id, command_id)
);
comment on table log.commands is 'Idempotency: commands that carried an id. Written in the transaction of their events, so that none runs twice.';
comment on column log.commands.ledger_id is 'The ledger that the command was sent to.';
comment on column log.commands.command_id is 'The id that the sender chose, prefixed with the scope in which it is unique.';
comment on column log.commands.fingerprint is 'The digest of the request. The same id with another digest is refused.';
comment on column log.commands.stream_id is 'The stream that the command appended to.';
comment on column log.commands.version is 'The version of the stream after the command''s events.';
comment on column log.commands.last_position is 'The position of the command''s last event.';
comment on column log.commands.recorded_at is 'When the command was carried out.';
comment on column log.commands.receipt is 'The part of the answer that version and position do not give.';

create table log.items (
  ledger_id text collate "C" not null,
  item_id text collate "C" not null,
  stream_id text collate "C" not null,
  position bigint not null,
  primary key (ledger_id, item_id)
);
comment on table log.items is 'Reservations: the stream that each item belongs to for ever. Written in the transaction of the first event that names the item, so that no other stream can ever name it as its own.';
comment on column log.items.ledger_id is 'The ledger of the item.';
comment on column log.items.item_id is 'The evidence, verdict, note, capture, office, member, key or other item of a stream.';
comment on column log.items.stream_id is 'The stream that the item belongs to.';
comment on column log.items.position is 'The position of the first event that names the item.';

-- Second line of defence: the service's role cannot change events, and the trigger stops logins with more rights.
create function log.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'events are never changed' using errcode = 'restrict_violation';
end $$;
comment on function log.refuse_change() is 'Trigger function that refuses every change of an event with 23001 (restrict_violation).';

create trigger events_are_never_changed before update or delete on log.events
  for each row execute function log.refuse_change();
comment on trigger events_are_never_changed on log.events is 'Keeps the log append-only for every login, including the owner of the tables.';
create trigger events_are_never_truncated before truncate on log.events
  for each statement execute function log.refuse_change();
comment on trigger events_are_never_truncated on log.events is 'Keeps the log append-only. Row triggers do not fire for TRUNCATE, so each partition has this one too.';

create function log.position_at(p_ledger text, p_time timestamptz) returns bigint
language plpgsql stable as $$
declare low bigint := 0; high bigint; middle bigint; at timestamptz;
begin
  select coalesce(max(position), 0) into high from log.events where ledger_id = p_ledger;
  -- Binary search: recorded_at never decreases and positions have no gaps, so a few look-ups find the event.
  while low < high loop
    middle := (low + high + 1) / 2;
    select recorded_at into strict at from log.events where ledger_id = p_ledger and position = middle;
    if at <= p_time then low := middle; else high := middle - 1; end if;
  end loop;
  return low;
end $$;
comment on function log.position_at(text, timestamptz) is 'Returns the last position recorded at or before a time; 0 before the first event.';
