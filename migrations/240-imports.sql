-- Imports over HTTP: what was sent, how far it was carried out, and what was bad. Rows and not events: the commands that
-- are carried out are on record by themselves, and nothing of the record depends on these.

create schema imports;
comment on schema imports is 'Files of commands that were sent to be carried out.';

create table imports.jobs (
  ledger_id text collate "C" not null,
  import_id text collate "C" not null,
  name text collate "C" not null,
  member_id text collate "C" not null,
  key_id text collate "C" not null,
  state text collate "C" not null default 'receiving'
    constraint import_state check (state in ('receiving', 'waiting', 'running', 'done', 'failed')),
  bytes bigint not null default 0,
  bytes_read bigint not null default 0,
  lines int not null default 0,
  added int not null default 0,
  known int not null default 0,
  rejected int not null default 0,
  attempts int not null default 0,
  detail text,
  created_at timestamptz(3) not null,
  finished_at timestamptz(3),
  owner text collate "C",
  claimed_until timestamptz,
  primary key (ledger_id, import_id)
);
create index import_jobs_open on imports.jobs (created_at) where state in ('waiting', 'running');
comment on table imports.jobs is 'One import, and how far it is.';
comment on column imports.jobs.ledger_id is 'The ledger.';
comment on column imports.jobs.import_id is 'The import.';
comment on column imports.jobs.name is 'Aliases become ids under this name.';
comment on column imports.jobs.member_id is 'Who gives all its commands.';
comment on column imports.jobs.key_id is 'The key it was sent with. Once that is revoked nothing more is carried out.';
comment on column imports.jobs.state is 'Whether it still arrives, waits, is carried out, is over, or was given up.';
comment on column imports.jobs.bytes is 'How long it is, unpacked.';
comment on column imports.jobs.bytes_read is 'How much of it this attempt has read.';
comment on column imports.jobs.lines is 'Lines that this attempt is done with, the bad ones among them.';
comment on column imports.jobs.added is 'Commands that this attempt carried out.';
comment on column imports.jobs.known is 'Commands that were on record before this attempt.';
comment on column imports.jobs.rejected is 'Lines of this attempt that are bad.';
comment on column imports.jobs.attempts is 'How often it was begun. An attempt that ended early is followed by another, from the first line on.';
comment on column imports.jobs.detail is 'Why it was given up.';
comment on column imports.jobs.created_at is 'When it was sent.';
comment on column imports.jobs.finished_at is 'When it was over.';
comment on column imports.jobs.owner is 'The process that carries it out.';
comment on column imports.jobs.claimed_until is 'When another process may take it over.';

create table imports.pieces (
  ledger_id text collate "C" not null,
  import_id text collate "C" not null,
  number int not null,
  bytes bytea not null,
  primary key (ledger_id, import_id, number),
  foreign key (ledger_id, import_id) references imports.jobs on delete cascade
);
comment on table imports.pieces is 'What was sent, in pieces, kept until the import is over.';
comment on column imports.pieces.ledger_id is 'The ledger.';
comment on column imports.pieces.import_id is 'The import.';
comment on column imports.pieces.number is 'The first piece is 1.';
comment on column imports.pieces.bytes is 'The piece.';

create table imports.rejects (
  ledger_id text collate "C" not null,
  import_id text collate "C" not null,
  line int not null,
  reasons jsonb not null,
  text text not null,
  primary key (ledger_id, import_id, line),
  foreign key (ledger_id, import_id) references imports.jobs on delete cascade
);
comment on table imports.rejects is 'Lines that are bad, or were refused.';
comment on column imports.rejects.ledger_id is 'The ledger.';
comment on column imports.rejects.import_id is 'The import.';
comment on column imports.rejects.line is 'The first line is 1.';
comment on column imports.rejects.reasons is 'What is wrong with it, in sentences.';
comment on column imports.rejects.text is 'How the line begins.';

do $$
begin
  if not exists (select from pg_roles where rolname = 'claim_ledger_service') then return; end if;
  grant usage on schema imports to claim_ledger_service;
  grant select, insert, update, delete on all tables in schema imports to claim_ledger_service;
end $$;
