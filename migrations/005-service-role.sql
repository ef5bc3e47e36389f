-- The role that the running service takes on: it can append, and cannot change what was appended.
-- Roles belong to the whole server, so another database of it may have made this one already.
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
  grant usage on schema log, views to claim_ledger_service;
  grant select on all tables in schema log to claim_ledger_service;
  grant insert on log.events, log.streams, log.commands to claim_ledger_service;
  -- Locking the head asks for the right to update; streams are snapshots and do change.
  grant update on log.ledger_heads, log.streams to claim_ledger_service;
  grant select, insert, update, delete, truncate on all tables in schema views to claim_ledger_service;
  grant execute on all functions in schema log to claim_ledger_service;
end $$;
