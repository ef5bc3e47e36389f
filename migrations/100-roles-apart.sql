-- The service may run as a login that owns nothing and is a member of claim_ledger_service. It looks for itself whether
-- the migrations are those it knows, and needs no more than to read them.
do $$
begin
  if not exists (select from pg_roles where rolname = 'claim_ledger_service') then return; end if;
  grant select on public.claim_ledger_migrations to claim_ledger_service;
end $$;

-- An owner who is no superuser then serves with no more rights than anybody.
do $$
declare
  -- From PostgreSQL 16 on, whoever makes a role may give it on, but is no member that may take it on.
  needed constant text := case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end;
begin
  if not exists (select from pg_roles where rolname = 'claim_ledger_service') then return; end if;
  if not pg_has_role(current_user, 'claim_ledger_service', needed) then
    execute format('grant claim_ledger_service to %I', current_user);
  end if;
exception
  when insufficient_privilege then
    raise notice 'may not grant claim_ledger_service: whoever administers the server grants it to the login of the service';
end $$;
