-- Imports over HTTP: the file that was sent, the progress of its job, and the lines that were refused.
-- Rows and not events: the commands of the file are recorded by themselves, and nothing in the record depends on these.

create schema imports;
comment on schema imports is 'Import jobs: files of commands that were sent to be carried out.';

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
  leased_by text collate "C",
  leased_until timestamptz,
  dry_run boolean not null default false,
  request_key text collate "C",
  fingerprint text collate "C",
  machine_made boolean not null default false,
  primary key (ledger_id, import_id),
  constraint import_of_one_request unique (ledger_id, member_id, request_key)
);
comment on table imports.jobs is 'One import and its progress.';
comment on column imports.jobs.ledger_id is 'The ledger.';
comment on column imports.jobs.import_id is 'The id of the import.';
comment on column imports.jobs.name is 'The namespace in which the file''s aliases become ids.';
comment on column imports.jobs.member_id is 'The member in whose name all its commands run.';
comment on column imports.jobs.key_id is 'The key that sent it. Once that is revoked nothing more is carried out.';
comment on column imports.jobs.state is 'Whether the file still arrives, the job waits, runs, is done, or was given up.';
comment on column imports.jobs.bytes is 'The length of the file, uncompressed.';
comment on column imports.jobs.bytes_read is 'How many bytes this attempt has read.';
comment on column imports.jobs.lines is 'Lines that this attempt has finished, including rejected ones.';
comment on column imports.jobs.added is 'Commands that this attempt carried out.';
comment on column imports.jobs.known is 'Commands that were recorded before this attempt.';
comment on column imports.jobs.rejected is 'Lines that this attempt rejected.';
comment on column imports.jobs.attempts is 'How many attempts began. After one that ended early another begins at the first line.';
comment on column imports.jobs.detail is 'Why the job was given up.';
comment on column imports.jobs.created_at is 'When the import was sent.';
comment on column imports.jobs.finished_at is 'When the job was done or given up.';
comment on column imports.jobs.leased_by is 'The process that runs the job.';
comment on column imports.jobs.leased_until is 'When another process may take the job over.';
comment on column imports.jobs.dry_run is 'Whether the file is only checked and nothing of it is written.';
comment on column imports.jobs.request_key is 'The Idempotency-Key of the request; null where it had none.';
comment on column imports.jobs.fingerprint is 'The digest of the file, which tells a repeated request from another one with its key. Set once the whole file has arrived.';
comment on column imports.jobs.machine_made is 'Whether the events name a program as their author, whichever key sent the file.';
comment on constraint import_state on imports.jobs is 'The states of a job.';
comment on constraint import_of_one_request on imports.jobs is 'Idempotency: a request that is sent again under its key is the same import.';
create index import_jobs_open on imports.jobs (created_at) where state in ('waiting', 'running');
comment on index imports.import_jobs_open is 'Finds the next job. Finished ones are not in it.';

create table imports.pieces (
  ledger_id text collate "C" not null,
  import_id text collate "C" not null,
  number int not null,
  bytes bytea not null,
  primary key (ledger_id, import_id, number),
  foreign key (ledger_id, import_id) references imports.jobs on delete cascade
);
comment on table imports.pieces is 'The file in pieces, kept until the job is done or given up.';
comment on column imports.pieces.ledger_id is 'The ledger.';
comment on column imports.pieces.import_id is 'The import.';
comment on column imports.pieces.number is 'The number of the piece, counted from 1.';
comment on column imports.pieces.bytes is 'The content of the piece.';

create table imports.rejects (
  ledger_id text collate "C" not null,
  import_id text collate "C" not null,
  line int not null,
  reasons jsonb not null,
  text text not null,
  primary key (ledger_id, import_id, line),
  foreign key (ledger_id, import_id) references imports.jobs on delete cascade
);
comment on table imports.rejects is 'Lines that could not be read or were refused.';
comment on column imports.rejects.ledger_id is 'The ledger.';
comment on column imports.rejects.import_id is 'The import.';
comment on column imports.rejects.line is 'The number of the line, counted from 1.';
comment on column imports.rejects.reasons is 'What is wrong with the line, in sentences.';
comment on column imports.rejects.text is 'The beginning of the line.';
