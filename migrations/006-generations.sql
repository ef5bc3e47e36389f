-- Blue-green rebuild: the next generation of a view is built beside the one in use.
-- Each row names its generation, and one row of views.generations names the one that is read.
-- Changing that row is the whole switch, so readers always have an answer and nothing is copied.

create table views.generations (
  ledger_id text collate "C" not null,
  view text collate "C" not null,
  generation int not null,
  primary key (ledger_id, view)
);
comment on table views.generations is
  'The generation of each view that is read; 0 where a view has no row. Only a rebuild changes it, so that a lookup stays cheap while checkpoints move all the time.';
comment on column views.generations.ledger_id is 'The ledger.';
comment on column views.generations.view is 'The name of the view.';
comment on column views.generations.generation is 'The generation that is read.';

create table views.rebuilds (
  ledger_id text collate "C" not null,
  view text collate "C" not null,
  generation int not null,
  position bigint not null,
  builder text not null,
  until timestamptz not null,
  primary key (ledger_id, view)
);
comment on table views.rebuilds is
  'Next generations that are being built, or that a dead builder left behind. The next rebuild of the view removes what was left.';
comment on column views.rebuilds.ledger_id is 'The ledger.';
comment on column views.rebuilds.view is 'The name of the view.';
comment on column views.rebuilds.generation is 'The generation that is being built.';
comment on column views.rebuilds.position is 'The generation includes all events up to this position. It moves by compare-and-set, as a checkpoint does.';
comment on column views.rebuilds.builder is 'The process that builds it.';
comment on column views.rebuilds.until is 'The end of the builder''s lease, which every batch renews. Another process may then start over.';

create table views.dead_letters (
  ledger_id text collate "C" not null,
  view text collate "C" not null,
  generation int not null,
  position bigint not null,
  stream_id text collate "C" not null,
  error text,
  dead_lettered_at timestamptz(3) not null default clock_timestamp(),
  primary key (ledger_id, view, generation, position)
);
comment on table views.dead_letters is
  'Dead letters: events that a view failed to apply, and all later events of their streams. Kept until a rebuild of the view applies them.';
comment on column views.dead_letters.ledger_id is 'The ledger.';
comment on column views.dead_letters.view is 'The view that lacks the event.';
comment on column views.dead_letters.generation is 'The generation of the view.';
comment on column views.dead_letters.position is 'The position of the event.';
comment on column views.dead_letters.stream_id is 'The stream of the event. The view applies no later event of that stream.';
comment on column views.dead_letters.error is 'Why the event failed; null for an event that only follows a failing one in its stream.';
comment on column views.dead_letters.dead_lettered_at is 'When the event became a dead letter.';

create index dead_letters_of_stream on views.dead_letters (ledger_id, view, generation, stream_id);
comment on index views.dead_letters_of_stream is 'Finds the dead letters of a view by their stream.';
