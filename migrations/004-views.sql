-- What people read. Every row can be made again from the log.

create schema views;
comment on schema views is 'Projections of the log. Rebuilt from it at any time.';

create table views.leases (
  ledger_id text collate "C" primary key,
  epoch bigint not null,
  owner text not null,
  until timestamptz not null
);
comment on table views.leases is 'Which process projects a ledger. The lease says who works; the checkpoints say who is right.';
comment on column views.leases.ledger_id is 'The ledger.';
comment on column views.leases.epoch is 'Raised with every change of owner; a checkpoint moves only for the current one.';
comment on column views.leases.owner is 'The process that works.';
comment on column views.leases.until is 'When another may take over.';

create table views.checkpoints (
  ledger_id text collate "C" not null,
  view text collate "C" not null,
  epoch bigint not null,
  position bigint not null,
  primary key (ledger_id, view)
);
comment on table views.checkpoints is 'How far each view has come. Moved in the transaction that writes its rows, by compare and set.';
comment on column views.checkpoints.ledger_id is 'The ledger.';
comment on column views.checkpoints.view is 'The view.';
comment on column views.checkpoints.epoch is 'The lease under which it was last moved.';
comment on column views.checkpoints.position is 'All events up to here are in the view.';

create function views.make_held_view(p_view text, p_what text) returns void language plpgsql as $$
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
      primary key (ledger_id, key, held_from)
    -- Compressing rows of two to eight kilobytes takes longer than all the rest of writing them.
    ) with (toast_tuple_target = 8160)$t$, p_view);
  execute format('create unique index %I on views.%I (ledger_id, key) where held_to is null', p_view || '_current', p_view);
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
end $$;
comment on function views.make_held_view(text, text) is 'Makes the table of one view whose rows are kept with the range of positions in which they held.';

select views.make_held_view('current_status', 'One row for each claim: what it says, its status, the rating in force, what speaks for and against.');
select views.make_held_view('counter_evidence', 'One row for each item that speaks against a claim.');
select views.make_held_view('appearances', 'One row for each occasion on which a claim was made.');
select views.make_held_view('evidence', 'One row for each piece of evidence, whatever became of it.');
select views.make_held_view('verdicts', 'One row for each verdict, from proposal to whatever became of it.');
select views.make_held_view('notes', 'One row for each internal note.');
select views.make_held_view('sources', 'One row for each source.');
select views.make_held_view('claimants', 'One row for each claimant.');
select views.make_held_view('scales', 'One row for each rating scale.');

select views.make_held_view('relations', 'One row for each relation of a claim to another one.');

create index relations_by_other on views.relations (ledger_id, (desk ->> 'to')) where held_to is null;
create index current_status_by_status on views.current_status (ledger_id, (desk ->> 'status'), first_position) where held_to is null;
create index current_status_by_public_status on views.current_status (ledger_id, (public ->> 'status'), first_position) where held_to is null;

create table views.history (
  ledger_id text collate "C" not null,
  position bigint not null,
  stream_id text collate "C" not null,
  audience text collate "C" not null,
  line jsonb not null,
  primary key (ledger_id, position)
);
create index history_of_stream on views.history (ledger_id, stream_id, position);
comment on table views.history is 'One readable line for each event: who did what, when and why.';
comment on column views.history.ledger_id is 'The ledger.';
comment on column views.history.position is 'The position of the event.';
comment on column views.history.stream_id is 'The stream it happened to.';
comment on column views.history.audience is 'Who may see it.';
comment on column views.history.line is 'The line.';
