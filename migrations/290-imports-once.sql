-- An import that is sent again under the key of its request is the same import, and one may be judged without being carried out.
alter table imports.jobs
  add column dry_run boolean not null default false,
  add column request_key text collate "C",
  add column fingerprint text collate "C",
  add constraint import_of_one_request unique (ledger_id, member_id, request_key);
comment on column imports.jobs.dry_run is 'Whether it is only judged: nothing of it is written.';
comment on column imports.jobs.request_key is 'The Idempotency-Key it was sent with, where it was with one.';
comment on column imports.jobs.fingerprint is 'The digest of what was sent, by which the same request is told from another one with its key. Set once all of it has arrived.';
