-- The log: ledgers, their heads, events, streams and commands.
-- Correctness rests on row locks and primary keys alone: on no trigger, no NOTIFY, no advisory lock, no sequence.
-- ledger_id leads every key, so that the same schema can be distributed by ledger.

create schema log;
comment on schema log is 'What happened. Written by log.append alone; never changed.';

create table log.ledgers (
  ledger_id text collate "C" primary key,
  ordinal int generated always as identity,
  created_at timestamptz(3) not null default clock_timestamp(),
  constraint ledger_name check (ledger_id ~ '^[a-z][a-z0-9-]{0,39}$')
);
comment on table log.ledgers is 'One row for each ledger of this deployment.';
comment on column log.ledgers.ledger_id is 'The name of the ledger; part of its address.';
comment on column log.ledgers.ordinal is 'Names the partitions of its events, since a ledger''s own name may be too long for that.';
comment on column log.ledgers.created_at is 'When the ledger was created.';

create table log.ledger_heads (
  ledger_id text collate "C" primary key
);
comment on table log.ledger_heads is
  'A row for each ledger that an append locks and never updates: a counter that is updated bloats while any long snapshot is open. The head is max(position).';
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
comment on table log.events is 'Every event, for ever. Insert-only. Partitioned by ledger, then by position.';
comment on column log.events.ledger_id is 'The ledger it belongs to.';
comment on column log.events.position is 'Its place in the ledger: 1, 2, 3 … with no gaps.';
comment on column log.events.stream_id is 'The claim, source, claimant, scale or ledger it happened to.';
comment on column log.events.version is 'Its place in the stream: 1, 2, 3 … with no gaps.';
comment on column log.events.event_id is 'Its id, for ever.';
comment on column log.events.type is 'What happened, for example evidence.offered.';
comment on column log.events.schema_version is 'The version of the schema that the data was written in.';
comment on column log.events.item_id is 'The piece of evidence, verdict or other item of the stream that it is about, so that an item can be read alone.';
comment on column log.events.audience is 'Who may see it: public, desk or admin.';
comment on column log.events.recorded_at is 'When it was recorded; it never runs backwards along the positions of a ledger.';
comment on column log.events.actor is 'Who did it.';
comment on column log.events.data is 'What happened, in the words of its type.';

create index events_of_stream on log.events (ledger_id, stream_id, version);
create index events_of_item on log.events (ledger_id, item_id, position) where item_id is not null;

create table log.streams (
  ledger_id text collate "C" not null,
  stream_id text collate "C" not null,
  version bigint not null,
  first_position bigint not null,
  last_position bigint not null,
  state jsonb not null,
  state_schema smallint not null,
  primary key (ledger_id, stream_id)
) with (fillfactor = 80);
comment on table log.streams is 'The authority on versions, and the snapshot that commands are judged by.';
comment on column log.streams.ledger_id is 'The ledger it belongs to.';
comment on column log.streams.stream_id is 'The claim, source, claimant, scale or ledger.';
comment on column log.streams.version is 'How many events it has.';
comment on column log.streams.first_position is 'The position of its first event.';
comment on column log.streams.last_position is 'The position of its latest event.';
comment on column log.streams.state is 'What is needed to judge the next command, and no more.';
comment on column log.streams.state_schema is 'The version of the code''s state that was written; another one is folded anew from the events.';

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
comment on table log.commands is 'Commands that were given an id, so that the same one is never carried out twice. Written with the events.';
comment on column log.commands.ledger_id is 'The ledger it was given to.';
comment on column log.commands.command_id is 'The id its giver chose, with the scope it is unique in.';
comment on column log.commands.fingerprint is 'The digest of what was asked: the same id with another wish is refused.';
comment on column log.commands.stream_id is 'The stream it appended to.';
comment on column log.commands.version is 'The version it led to.';
comment on column log.commands.last_position is 'The position of its last event.';
comment on column log.commands.recorded_at is 'When it was carried out.';
comment on column log.commands.receipt is 'What was answered beyond version and position.';

-- The promise that nothing is overwritten, kept a second time for whoever comes with more rights than the service has.
create function log.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'events are never changed' using errcode = 'restrict_violation';
end $$;
comment on function log.refuse_change() is 'Refuses any change to an event.';

create trigger events_are_never_changed before update or delete on log.events
  for each row execute function log.refuse_change();
create trigger events_are_never_truncated before truncate on log.events
  for each statement execute function log.refuse_change();
