-- When keys were last used. Neither an event nor a view: nothing is decided by it, and losing it loses no record.

create schema service;
comment on schema service is 'What the service notes for whoever runs it.';

create table service.key_uses (
  ledger_id text collate "C" not null,
  key_id text collate "C" not null,
  last_used_at timestamptz(3) not null,
  primary key (ledger_id, key_id)
);
comment on table service.key_uses is 'When each key was last used, to the minute or so.';
comment on column service.key_uses.ledger_id is 'The ledger.';
comment on column service.key_uses.key_id is 'The key.';
comment on column service.key_uses.last_used_at is 'When it was last used; noted once a minute at most.';

do $$
begin
  if not exists (select from pg_roles where rolname = 'claim_ledger_service') then return; end if;
  grant usage on schema service to claim_ledger_service;
  grant select, insert, update on all tables in schema service to claim_ledger_service;
end $$;
