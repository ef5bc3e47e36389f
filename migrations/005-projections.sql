-- Projections: who projects a ledger, how far each view is, and the form that views of versioned rows share.
-- Every row in this schema can be rebuilt from the log.

create schema views;
comment on schema views is 'Read models: projections of the log, which can be rebuilt from it at any time.';

create table views.leases (
  ledger_id text collate "C" primary key,
  epoch bigint not null,
  owner text not null,
  until timestamptz not null
);
comment on table views.leases is 'The lease to project a ledger. It saves double work; the epochs in the checkpoints keep the rows correct.';
comment on column views.leases.ledger_id is 'The ledger.';
comment on column views.leases.epoch is 'The fencing token: raised with every change of owner. A checkpoint moves only under the current epoch.';
comment on column views.leases.owner is 'The process that holds the lease.';
comment on column views.leases.until is 'When another process may take the lease.';

create table views.checkpoints (
  ledger_id text collate "C" not null,
  view text collate "C" not null,
  epoch bigint not null,
  position bigint not null,
  primary key (ledger_id, view)
);
comment on table views.checkpoints is 'The position that each view has reached. A checkpoint moves by compare-and-set in the transaction that writes the rows.';
comment on column views.checkpoints.ledger_id is 'The ledger.';
comment on column views.checkpoints.view is 'The name of the view.';
comment on column views.checkpoints.epoch is 'The epoch of the lease under which the checkpoint last moved.';
comment on column views.checkpoints.position is 'The view includes all events up to this position.';

-- Fencing: a projector states in one statement how many checkpoints it had to move.
-- Where another process moved them, the transaction ends before any row is touched.
-- So a projector sends all its statements at once and need not wait to learn whether it still may write.

create function views.fence(p_holds boolean) returns void language plpgsql as $$
begin
  raise exception 'rows of the views have a form that this process does not know'
    using errcode = 'lock_not_available', hint = 'Restart it in the version that migrated the database.';
end $$;
comment on function views.fence(boolean) is
  'Fences off processes that write rows of another form: always ends the transaction with 55P03, which is retried later and makes no dead letters.';

create function views.fence(p_holds boolean, p_form int) returns void language plpgsql as $$
begin
  if p_form <> 2 then
    perform views.fence(p_holds);
  end if;
  if p_holds is not true then
    raise exception 'the checkpoints were moved by another' using errcode = 'CL001';
  end if;
end $$;
comment on function views.fence(boolean, int) is
  'Ends the transaction with CL001 unless the condition holds, and with 55P03 where the caller writes rows of another form.';

-- Versioned rows: each row is valid from one position to the next that changed it, so one query reads the present and any past.
-- A row has two variants, for the desk and for the public. Equal variants are stored once, in desk, and is_shared says so.
-- Writers use the table NAME_rows. Readers use the SQL view NAME, which shows both variants, so no query handles is_shared.

create function views.make_variants_view(p_view text, p_comment text) returns void language plpgsql as $$
begin
  execute format($t$
    create view views.%1$I as
    select ledger_id, key, parent, first_position, valid_from, valid_to, desk,
      case when is_shared then desk else public end as public, generation
    from views.%2$I$t$, p_view, p_view || '_rows');
  execute format('comment on view views.%I is %L', p_view, p_comment);
  execute format('comment on column views.%I.public is %L', p_view, 'The public variant: the fold of public events alone; null where the public sees no row.');
end $$;
comment on function views.make_variants_view(text, text) is 'Creates the SQL view NAME over the table NAME_rows. It shows both variants of each row.';

create function views.make_versioned_view(p_view text, p_comment text, p_has_parent boolean default true) returns void
language plpgsql as $$
declare stored constant text := p_view || '_rows'; versions constant text := p_comment || ' A row is valid from one position to the next that changed it, so that any past can be read.';
begin
  execute format($t$
    create table views.%1$I (
      ledger_id text collate "C" not null,
      key text collate "C" not null,
      parent text collate "C" not null,
      first_position bigint not null,
      valid_from bigint not null,
      valid_to bigint,
      desk jsonb not null,
      public jsonb,
      generation int not null default 0,
      is_shared boolean not null default false,
      constraint %2$I primary key (ledger_id, key, valid_from, generation)
    -- Compressing rows of two to eight kilobytes takes longer than the rest of writing them.
    ) with (toast_tuple_target = 8160)$t$, stored, p_view || '_pkey');
  execute format('create unique index %I on views.%I (ledger_id, key, generation) where valid_to is null', p_view || '_current', stored);
  execute format('comment on index views.%I is %L', p_view || '_current', 'A key has one current row in each generation.');
  execute format('create index %I on views.%I (ledger_id, first_position) where valid_to is null', p_view || '_in_order', stored);
  execute format('comment on index views.%I is %L', p_view || '_in_order', 'Lists the current rows, oldest first.');
  if p_has_parent then
    execute format('create index %I on views.%I (ledger_id, parent, first_position) where valid_to is null', p_view || '_of_parent', stored);
    execute format('comment on index views.%I is %L', p_view || '_of_parent', 'Lists the current rows of one stream, oldest first.');
  end if;
  execute format('comment on table views.%I is %L', stored, versions);
  execute format('comment on column views.%I.ledger_id is %L', stored, 'The ledger.');
  execute format('comment on column views.%I.key is %L', stored, 'The id of what the row describes.');
  execute format('comment on column views.%I.parent is %L', stored, 'The stream that the row belongs to.');
  execute format('comment on column views.%I.first_position is %L', stored, 'The position at which the key first had a row. Lists follow this order, which never changes.');
  execute format('comment on column views.%I.valid_from is %L', stored, 'The first position at which this version of the row is valid.');
  execute format('comment on column views.%I.valid_to is %L', stored, 'The position from which it is no longer valid; null for the current version.');
  execute format('comment on column views.%I.desk is %L', stored, 'The desk variant: the fold of all events.');
  execute format('comment on column views.%I.public is %L', stored, 'The public variant where it differs from the desk''s; null where it is the same or the public sees no row.');
  execute format('comment on column views.%I.generation is %L', stored, 'The generation of the view that the row belongs to.');
  execute format('comment on column views.%I.is_shared is %L', stored, 'Whether the public variant equals the desk''s, so that desk holds both.');
  perform views.make_variants_view(p_view, versions);
end $$;
comment on function views.make_versioned_view(text, text, boolean) is
  'Creates one view of versioned rows: the table NAME_rows and the SQL view NAME. Without parents of their own, rows need no index by parent. Grants are up to the caller.';
