-- Secrets at rest: the service seals the secrets of webhooks before it stores them. This names the key it uses.
-- The key itself is never in the database, so a copy of the database signs nothing.

create table delivery.sealing_key (
  one boolean primary key default true constraint one_sealing_key check (one),
  key_id text collate "C" not null
);
comment on table delivery.sealing_key is 'The key that seals secrets, by its id. At most one row, so that two processes cannot seal with different keys.';
comment on column delivery.sealing_key.one is 'Always true: the primary key of the one row.';
comment on column delivery.sealing_key.key_id is 'The id of the key: a digest of it.';
comment on constraint one_sealing_key on delivery.sealing_key is 'There is at most one row.';
comment on column delivery.webhooks.secrets is 'The keys that sign deliveries, newest first, each sealed under the key that it names. An older one carries the time until which it still signs.';

do $$
begin
  if not exists (select from pg_roles where rolname = 'claim_ledger_service') then return; end if;
  grant select, insert, update on delivery.sealing_key to claim_ledger_service;
end $$;
