-- Least privilege: claim_ledger_service is the role that the running service takes on. It can append and cannot change events.
-- All grants stand here, so that the rights of the service can be reviewed in one place.

-- Roles belong to the whole server, so another database may have created this one already.
do $$
begin
  create role claim_ledger_service nologin;
exception
  when duplicate_object or unique_violation then null;
  when insufficient_privilege then
    raise notice 'may not create the role claim_ledger_service: the service keeps the rights it connects with, and only the trigger guards the events';
end $$;

do $$
begin
  if not exists (select from pg_roles where rolname = 'claim_ledger_service') then return; end if;
  -- At its start the service compares the applied migrations with those it knows, as a login that owns nothing.
  grant select on public.claim_ledger_migrations to claim_ledger_service;
  grant usage on schema log, views, delivery, imports, service to claim_ledger_service;

  grant select on log.ledgers, log.ledger_heads, log.events, log.streams, log.items, log.commands to claim_ledger_service;
  grant insert on log.events, log.streams, log.items, log.commands to claim_ledger_service;
  -- A row lock on the head needs the right to update it. Snapshots in log.streams do change.
  grant update on log.ledger_heads, log.streams to claim_ledger_service;
  grant execute on all functions in schema log to claim_ledger_service;

  grant select, insert, update, delete, truncate on views.leases, views.checkpoints, views.history,
    views.current_status_rows, views.counter_evidence_rows, views.appearances_rows, views.evidence_rows,
    views.verdicts_rows, views.notes_rows, views.sources_rows, views.claimants_rows, views.scales_rows,
    views.relations_rows, views.corrections_rows, views.objections_rows, views.replies_rows, views.deadlines_rows
    to claim_ledger_service;
  grant select on
    views.current_status, views.counter_evidence, views.appearances, views.evidence, views.verdicts, views.notes,
    views.sources, views.claimants, views.scales, views.relations, views.corrections, views.objections, views.replies,
    views.deadlines
    to claim_ledger_service;
  grant select, insert, update, delete on views.generations, views.versions, views.rebuilds, views.dead_letters to claim_ledger_service;

  grant select, insert, update, delete on delivery.webhooks, delivery.checkpoints, delivery.deliveries, delivery.attempts,
    delivery.acts to claim_ledger_service;
  grant select, insert, update, delete on imports.jobs, imports.pieces, imports.rejects to claim_ledger_service;
  grant select, insert, update on service.key_uses to claim_ledger_service;
end $$;

-- Membership lets an owner that is no superuser take the role on and serve with its few rights.
do $$
declare
  -- From PostgreSQL 16 on, the creator of a role may grant it, but may not take it on without SET.
  needed constant text := case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end;
begin
  if not exists (select from pg_roles where rolname = 'claim_ledger_service') then return; end if;
  if not pg_has_role(current_user, 'claim_ledger_service', needed) then
    execute format('grant claim_ledger_service to %I', current_user);
  end if;
exception
  when insufficient_privilege then
    raise notice 'may not grant claim_ledger_service: an administrator of the server grants it to the login of the service';
end $$;
