-- Addresses of people who object without a key. They stand outside of the log, so that they can be erased.

create table service.sender_contacts (
  ledger_id text collate "C" not null,
  claim_id text collate "C" not null,
  objection_id text collate "C" not null,
  sealed text collate "C" not null,
  sealing_key text collate "C" not null,
  kept_until timestamptz(3) not null,
  constraint sender_contacts_pkey primary key (ledger_id, objection_id)
);
comment on table service.sender_contacts is 'Where the desk can reach people who objected without a key. A row goes when the objection is answered or set aside, and at its time.';
comment on column service.sender_contacts.ledger_id is 'The ledger.';
comment on column service.sender_contacts.claim_id is 'The claim that was objected to.';
comment on column service.sender_contacts.objection_id is 'The objection.';
comment on column service.sender_contacts.sealed is 'The address, sealed with a key of the deployment.';
comment on column service.sender_contacts.sealing_key is 'The id of the key that sealed it.';
comment on column service.sender_contacts.kept_until is 'When it is erased, whatever became of the objection.';

create index sender_contacts_by_end on service.sender_contacts (kept_until);
comment on index service.sender_contacts_by_end is 'Finds the addresses whose time is over.';

create index objections_waiting on views.objections_rows (ledger_id) where valid_to is null and desk ->> 'state' = 'waiting';
comment on index views.objections_waiting is 'Counts the inbox of a ledger, which strangers could otherwise fill.';

do $$
begin
  if not exists (select from pg_roles where rolname = 'claim_ledger_service') then return; end if;
  grant select, insert, update, delete on service.sender_contacts to claim_ledger_service;
end $$;
