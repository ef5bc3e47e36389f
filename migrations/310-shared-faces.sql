-- Most rows show the public what they show the desk. A row kept the same document twice, which was a third of what writing
-- it cost. Now it says so and keeps it once, and what is read is a view over the rows that shows both faces as before. So
-- every query stays as it was, and rows from before stay as they are.

-- Nobody is in the middle of a batch while tables change under it.
lock table views.checkpoints, views.rebuilds in exclusive mode;

-- A process from before this would take rows that keep both faces in one for rows that show the public nothing. It goes on
-- reading, through the view. Whoever writes says the form of its rows, and one that says none, or another, is told by
-- the code of what passes to try again later: so it parks nothing as what it cannot take up, and waits to be replaced.
create or replace function views.fence(p_holds boolean) returns void language plpgsql as $$
begin
  raise exception 'rows of the views have a form that this process does not know'
    using errcode = 'lock_not_available', hint = 'Restart it in the version that migrated the database.';
end $$;
comment on function views.fence(boolean) is 'Holds back processes that do not say the form of the rows they write.';

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

create function views.show_held(p_view text, p_what text) returns void language plpgsql as $$
begin
  execute format($t$
    create view views.%1$I as
    select ledger_id, key, parent, first_position, held_from, held_to, desk,
      case when is_shared then desk else public end as public, generation
    from views.%2$I$t$, p_view, p_view || '_rows');
  execute format('comment on view views.%I is %L', p_view, p_what);
  execute format('comment on column views.%I.public is %L', p_view, 'What the public is shown: the fold of public events alone; null where there is nothing for it.');
end $$;
comment on function views.show_held(text, text) is 'Makes what is read of one view whose rows are kept, with both faces of each row.';

do $$
declare held text; what text;
begin
  for held, what in
    select c.relname, obj_description(c.oid) from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'held_to'
    where c.relnamespace = 'views'::regnamespace and c.relkind = 'r'
  loop
    execute format('alter table views.%I rename to %I', held, held || '_rows');
    execute format('alter table views.%I add column is_shared boolean not null default false', held || '_rows');
    execute format('comment on column views.%I.is_shared is %L', held || '_rows', 'Whether the public is shown what the desk is shown; then it is kept for both in the one column.');
    execute format('comment on column views.%I.public is %L', held || '_rows', 'What the public is shown where that is kept apart; null where it is shown the same, or nothing.');
    perform views.show_held(held, what);
    if exists (select from pg_roles where rolname = 'claim_ledger_service') then
      execute format('grant select on views.%I to claim_ledger_service', held);
    end if;
  end loop;
end $$;

-- What is looked for in the public face is looked for in what the view shows.
drop index views.current_status_by_public_status, views.current_status_by_publishing,
  views.appearances_by_public_claimant, views.appearances_by_public_source, views.evidence_by_public_source,
  views.claimants_publicly_merged;
create index current_status_by_public_status on views.current_status_rows
  (ledger_id, (case when is_shared then desk else public end ->> 'status'), first_position) where held_to is null;
-- The condition is written as queries write it, with its collation: without it the index served none of them.
create index current_status_by_publishing on views.current_status_rows
  (ledger_id, ((case when is_shared then desk else public end #>> '{verdict,publishedAt}') collate "C"))
  where held_to is null and (case when is_shared then desk else public end #>> '{verdict,publishedAt}') collate "C" is not null;
comment on index views.current_status_by_publishing is
  'The claims with a verdict in force, by when it was published. Those without one are not in it, so it costs their writes nothing.';
create index appearances_by_public_claimant on views.appearances_rows
  (ledger_id, (case when is_shared then desk else public end ->> 'claimant')) where held_to is null;
create index appearances_by_public_source on views.appearances_rows
  (ledger_id, (case when is_shared then desk else public end ->> 'source')) where held_to is null;
create index evidence_by_public_source on views.evidence_rows
  (ledger_id, (case when is_shared then desk else public end ->> 'source')) where held_to is null;
create index claimants_publicly_merged on views.claimants_rows
  (ledger_id, (case when is_shared then desk else public end ->> 'mergedInto')) where held_to is null;

-- A view that comes later begins in this form, and is given its rights where it is made.
create or replace function views.make_held_view(p_view text, p_what text) returns void language plpgsql as $$
declare held constant text := p_view || '_rows';
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
      is_shared boolean not null default false,
      primary key (ledger_id, key, held_from, generation)
    -- Compressing rows of two to eight kilobytes takes longer than all the rest of writing them.
    ) with (toast_tuple_target = 8160)$t$, held);
  execute format('create unique index %I on views.%I (ledger_id, key, generation) where held_to is null', p_view || '_current', held);
  execute format('create index %I on views.%I (ledger_id, first_position) where held_to is null', p_view || '_in_order', held);
  execute format('create index %I on views.%I (ledger_id, parent, first_position) where held_to is null', p_view || '_of_parent', held);
  execute format('comment on table views.%I is %L', held, p_what || ' A row holds from one position up to the next that changed it, so that any past can be read.');
  execute format('comment on column views.%I.ledger_id is %L', held, 'The ledger.');
  execute format('comment on column views.%I.key is %L', held, 'What the row is about.');
  execute format('comment on column views.%I.parent is %L', held, 'The stream it belongs to.');
  execute format('comment on column views.%I.first_position is %L', held, 'When it first came to be; lists are in this order, which never changes.');
  execute format('comment on column views.%I.held_from is %L', held, 'The position from which the row holds.');
  execute format('comment on column views.%I.held_to is %L', held, 'The position at which it ceased to hold; null while it holds.');
  execute format('comment on column views.%I.desk is %L', held, 'What the desk is shown: the fold of all events.');
  execute format('comment on column views.%I.public is %L', held, 'What the public is shown where that is kept apart; null where it is shown the same, or nothing.');
  execute format('comment on column views.%I.generation is %L', held, 'The generation of the view that the row is of.');
  execute format('comment on column views.%I.is_shared is %L', held, 'Whether the public is shown what the desk is shown; then it is kept for both in the one column.');
  perform views.show_held(p_view, p_what);
end $$;
comment on function views.make_held_view(text, text) is
  'Makes one view: the table of its rows, kept with the range of positions in which they held, and what is read of them.';
