-- Sessions of the desk in a browser. Losing them loses no record: people sign in again.

create table service.desk_sessions (
  token_sha256 text collate "C" primary key,
  ledger_id text collate "C" not null,
  sealed_credential text collate "C" not null,
  role text collate "C" not null,
  began_at timestamptz(3) not null,
  last_used_at timestamptz(3) not null
);
comment on table service.desk_sessions is 'Sessions of the desk in a browser. A stolen copy of this table opens none of them.';
comment on column service.desk_sessions.token_sha256 is 'The SHA-256 of the token in the cookie, in hexadecimal. The token itself is not stored.';
comment on column service.desk_sessions.ledger_id is 'The ledger that the session is for.';
comment on column service.desk_sessions.sealed_credential is 'The key or token that was signed in with, sealed under the token of the cookie.';
comment on column service.desk_sessions.role is 'The role at sign-in. The session ends where the credential has a lower one.';
comment on column service.desk_sessions.began_at is 'When the session began. It has an end, however much it is used.';
comment on column service.desk_sessions.last_used_at is 'When it was last used, to about a minute. An unused session ends.';

create index desk_sessions_by_begin on service.desk_sessions (began_at);
comment on index service.desk_sessions_by_begin is 'Finds the sessions that are over, which the next sign-in deletes.';

do $$
begin
  if not exists (select from pg_roles where rolname = 'claim_ledger_service') then return; end if;
  grant select, insert, update, delete on service.desk_sessions to claim_ledger_service;
end $$;
