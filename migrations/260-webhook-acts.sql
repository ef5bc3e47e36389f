-- Acts on webhooks are no part of the log, which keeps the ids of commands for itself, so theirs are kept here.

create table delivery.acts (
  ledger_id text collate "C" not null,
  command_id text collate "C" not null,
  fingerprint text not null,
  done jsonb,
  created_at timestamptz(3) not null,
  primary key (ledger_id, command_id)
);
create index acts_in_time on delivery.acts (ledger_id, created_at);
comment on table delivery.acts is 'Acts on webhooks that were given an id, so that the same one is never carried out twice. Written in the transaction of the act, and forgotten after some days.';
comment on column delivery.acts.ledger_id is 'The ledger.';
comment on column delivery.acts.command_id is 'The id its giver chose, with the scope it is unique in.';
comment on column delivery.acts.fingerprint is 'The digest of what was asked: the same id with another wish is refused.';
comment on column delivery.acts.done is 'What it led to, for the answer to be given again; a secret in it is sealed. Null while the act is under way.';
comment on column delivery.acts.created_at is 'When it was carried out.';

do $$
begin
  if not exists (select from pg_roles where rolname = 'claim_ledger_service') then return; end if;
  grant select, insert, update, delete on delivery.acts to claim_ledger_service;
end $$;
