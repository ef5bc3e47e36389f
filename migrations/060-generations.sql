-- A view is made anew beside the one in use. Its rows say of which generation they are, one row says which generation is
-- read, and changing that row is the whole switch. So readers are never without an answer and nothing is copied.

create table views.generations (
  ledger_id text collate "C" not null,
  view text collate "C" not null,
  generation int not null,
  primary key (ledger_id, view)
);
comment on table views.generations is
  'The generation of each view that is read; 0 where there is no row. Changed by a rebuild alone, so that a lookup of it stays cheap while checkpoints are moved all the time.';
comment on column views.generations.ledger_id is 'The ledger.';
comment on column views.generations.view is 'The view.';
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
  'Next generations in the making, or left behind by a builder that died; whoever makes one anew clears away what is left.';
comment on column views.rebuilds.ledger_id is 'The ledger.';
comment on column views.rebuilds.view is 'The view.';
comment on column views.rebuilds.generation is 'The generation in the making.';
comment on column views.rebuilds.position is 'All events up to here are in it. Moved by compare and set, as a checkpoint is.';
comment on column views.rebuilds.builder is 'Who makes it.';
comment on column views.rebuilds.until is 'When another may begin anew, unless the builder has come further meanwhile.';

create table views.dead_letters (
  ledger_id text collate "C" not null,
  view text collate "C" not null,
  generation int not null,
  position bigint not null,
  stream_id text collate "C" not null,
  error text,
  parked_at timestamptz(3) not null default clock_timestamp(),
  primary key (ledger_id, view, generation, position)
);
create index dead_letters_of_stream on views.dead_letters (ledger_id, view, generation, stream_id);
comment on table views.dead_letters is
  'Events that a view could not take up, and all later ones of their streams. Kept until the view is made anew without them.';
comment on column views.dead_letters.ledger_id is 'The ledger.';
comment on column views.dead_letters.view is 'The view that lacks the event.';
comment on column views.dead_letters.generation is 'The generation of the view.';
comment on column views.dead_letters.position is 'The position of the event in the ledger.';
comment on column views.dead_letters.stream_id is 'Its stream, of which the view takes up nothing more.';
comment on column views.dead_letters.error is 'Why it could not be taken up; null for an event that only stands behind one of the same stream.';
comment on column views.dead_letters.parked_at is 'When it was parked.';

-- Every table there is gets its generation; make_held_view gives it to those that come.
do $$
declare held text;
begin
  for held in
    select table_name from information_schema.columns where table_schema = 'views' and column_name = 'held_to'
  loop
    execute format('alter table views.%I add column generation int not null default 0', held);
    execute format('alter table views.%I drop constraint %I', held, held || '_pkey');
    execute format('alter table views.%I add constraint %I primary key (ledger_id, key, held_from, generation)', held, held || '_pkey');
    execute format('drop index views.%I', held || '_current');
    execute format('create unique index %I on views.%I (ledger_id, key, generation) where held_to is null', held || '_current', held);
    execute format('comment on column views.%I.generation is %L', held, 'The generation of the view that the row is of.');
  end loop;
end $$;

alter table views.history add column generation int not null default 0;
alter table views.history drop constraint history_pkey;
alter table views.history add constraint history_pkey primary key (ledger_id, position, generation);
comment on column views.history.generation is 'The generation of the view that the row is of.';

create or replace function views.make_held_view(p_view text, p_what text) returns void language plpgsql as $$
begin
  execute format($t$
    create table views.%1$I (
      ledger_id text collate "C" not null,
      key text collate "C" not null,
      parent text collate "C" not null,
      first_position bigint not null,
      held_from bigint not null,
      held_to bigint,
      desk jsonb not null,
      public jsonb,
      generation int not null default 0,
      primary key (ledger_id, key, held_from, generation)
    )$t$, p_view);
  execute format('create unique index %I on views.%I (ledger_id, key, generation) where held_to is null', p_view || '_current', p_view);
  execute format('create index %I on views.%I (ledger_id, first_position) where held_to is null', p_view || '_in_order', p_view);
  execute format('create index %I on views.%I (ledger_id, parent, first_position) where held_to is null', p_view || '_of_parent', p_view);
  execute format('comment on table views.%I is %L', p_view, p_what || ' A row holds from one position up to the next that changed it, so that any past can be read.');
  execute format('comment on column views.%I.ledger_id is %L', p_view, 'The ledger.');
  execute format('comment on column views.%I.key is %L', p_view, 'What the row is about.');
  execute format('comment on column views.%I.parent is %L', p_view, 'The stream it belongs to.');
  execute format('comment on column views.%I.first_position is %L', p_view, 'When it first came to be; lists are in this order, which never changes.');
  execute format('comment on column views.%I.held_from is %L', p_view, 'The position from which the row holds.');
  execute format('comment on column views.%I.held_to is %L', p_view, 'The position at which it ceased to hold; null while it holds.');
  execute format('comment on column views.%I.desk is %L', p_view, 'What the desk is shown: the fold of all events.');
  execute format('comment on column views.%I.public is %L', p_view, 'What the public is shown: the fold of public events alone; null where there is nothing for it.');
  execute format('comment on column views.%I.generation is %L', p_view, 'The generation of the view that the row is of.');
end $$;

do $$
begin
  if not exists (select from pg_roles where rolname = 'claim_ledger_service') then return; end if;
  grant select, insert, update, delete on views.generations, views.rebuilds, views.dead_letters to claim_ledger_service;
end $$;
