-- Blue-green rebuild: the next generation of a view is built beside the one in use.
-- Each row names its generation, and one row of views.generations names the one that is read.
-- Changing that row is the whole switch, so readers always have an answer and nothing is copied.

-- Schema versions: each generation names the schema of its rows and the revision of the fold that made them.
-- A process whose code has another version builds the next generation, and reads the old rows only where its own schema allows them.

create table views.versions (
  version text collate "C" primary key,
  schema jsonb not null
);
comment on table views.versions is
  'Versions of projections that ever wrote rows here. A process compares their schemas with its own to learn which rows it can read.';
comment on column views.versions.version is
  'The digest of the row schema, a hyphen and the revision of the fold. Revision 0 stands for rows that more than one version wrote.';
comment on column views.versions.schema is 'The JSON Schema of the rows, without prose.';

create table views.generations (
  ledger_id text collate "C" not null,
  view text collate "C" not null,
  generation int not null,
  version text collate "C" not null references views.versions,
  primary key (ledger_id, view)
);
comment on table views.generations is
  'The generation of each view that is read. Only a rebuild or another version of the code changes it, so that a lookup stays cheap while checkpoints move all the time. A view that was added later has no row until its first generation is built.';
comment on column views.generations.ledger_id is 'The ledger.';
comment on column views.generations.view is 'The name of the view.';
comment on column views.generations.generation is 'The generation that is read.';
comment on column views.generations.version is 'The version of its rows.';

create function views.unreadable(p_view text) returns boolean language plpgsql parallel safe as $$
begin
  raise exception 'the rows of the view % cannot be read by this version of the code', p_view using errcode = 'CL002';
end $$;
comment on function views.unreadable(text) is
  'Ends a query with CL002. A query calls it where the generation in use has a version that its process cannot read, and no row is read then.';

create table views.rebuilds (
  ledger_id text collate "C" not null,
  view text collate "C" not null,
  generation int not null,
  version text collate "C" not null references views.versions,
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
comment on column views.rebuilds.version is 'The version of its rows.';
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
