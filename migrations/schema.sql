-- The schema that the migrations give. Generated from the catalogs by “npm run schema”; not a migration.

create role claim_ledger_service nologin;

-- Webhooks: endpoints, deliveries and attempts.
create schema delivery;
grant usage on schema delivery to claim_ledger_service;

-- Import jobs: files of commands that were sent to be carried out.
create schema imports;
grant usage on schema imports to claim_ledger_service;

-- The append-only event log. log.append writes to it, and log.append_copies to copies of other ledgers; events never change.
create schema log;
grant usage on schema log to claim_ledger_service;

-- Notes of the service for its operators.
create schema service;
grant usage on schema service to claim_ledger_service;

-- Read models: projections of the log, which can be rebuilt from it at any time.
create schema views;
grant usage on schema views to claim_ledger_service;

-- Idempotency: changes of webhooks that carried an id. Written in the transaction of the change, so that none runs twice; deleted after some days.
create table delivery.acts (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The id that the sender chose, prefixed with the scope in which it is unique.
  command_id text collate "C" not null,
  -- The digest of the request. The same id with another digest is refused.
  fingerprint text not null,
  -- The result, for the same answer again; a secret in it is encrypted. Null while the change is under way.
  done jsonb,
  -- When the change was made.
  created_at timestamp(3) with time zone not null,
  constraint acts_pkey PRIMARY KEY (ledger_id, command_id)
);
-- Finds the old rows to delete.
CREATE INDEX acts_in_time ON delivery.acts USING btree (ledger_id, created_at);
grant delete, insert, select, update on delivery.acts to claim_ledger_service;

-- The result of each attempt.
create table delivery.attempts (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The webhook.
  webhook_id text collate "C" not null,
  -- The delivery.
  message_id text collate "C" not null,
  -- The number of the attempt, counted from 1.
  number integer not null,
  -- When the attempt began.
  at timestamp(3) with time zone not null,
  -- The HTTP status of the answer; null where there was none.
  status integer,
  -- How long the attempt took, in milliseconds.
  latency_ms integer not null,
  -- The beginning of the answer, or why there was none.
  detail text not null,
  constraint attempts_pkey PRIMARY KEY (ledger_id, webhook_id, message_id, number)
);
grant delete, insert, select, update on delivery.attempts to claim_ledger_service;

-- The position up to which events have become deliveries. It moves by compare-and-set in the transaction that inserts those.
create table delivery.checkpoints (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- All events up to this position have their deliveries.
  "position" bigint not null,
  constraint checkpoints_pkey PRIMARY KEY (ledger_id)
);
grant delete, insert, select, update on delivery.checkpoints to claim_ledger_service;

-- The queue: one event for one webhook, and its outcome.
create table delivery.deliveries (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The webhook.
  webhook_id text collate "C" not null,
  -- The id of the event, sent as webhook-id: the same for every attempt.
  message_id text collate "C" not null,
  -- The position of the event; null for a ping.
  "position" bigint,
  -- The type of the event.
  type text collate "C" not null,
  -- Whether it is still to be delivered, was accepted, or was given up.
  state text collate "C" not null default 'waiting'::text,
  -- Attempts of the present retry schedule; a resend starts a new one.
  attempts integer not null default 0,
  -- Attempts in all.
  tries integer not null default 0,
  -- When it was created, or last requested again.
  created_at timestamp(3) with time zone not null,
  -- When the next attempt is due.
  next_at timestamp(3) with time zone not null,
  -- The lease of the attempt under way, so that a late attempt does not settle a newer one.
  lease_id text collate "C",
  -- When another process may attempt it, whatever became of the attempt under way.
  leased_until timestamp with time zone,
  constraint deliveries_pkey PRIMARY KEY (ledger_id, webhook_id, message_id),
  -- A delivery waits, was delivered or has failed for good.
  constraint delivery_state CHECK ((state = ANY (ARRAY['waiting'::text, 'delivered'::text, 'failed'::text])))
);
-- Finds the due deliveries of a webhook. Settled ones are not in it.
CREATE INDEX deliveries_due ON delivery.deliveries USING btree (ledger_id, webhook_id, next_at) WHERE (state = 'waiting'::text);
-- Lists the deliveries of a webhook page by page, and finds the old ones to delete.
CREATE INDEX deliveries_in_order ON delivery.deliveries USING btree (ledger_id, webhook_id, created_at, message_id);
grant delete, insert, select, update on delivery.deliveries to claim_ledger_service;

-- Endpoints that receive events, with their filters.
create table delivery.webhooks (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The id of the webhook.
  webhook_id text collate "C" not null,
  -- Raised with every change through the API; the ETag of the webhook.
  version bigint not null default 1,
  -- The URL that receives the requests.
  url text not null,
  -- The purpose, in the words of the member who made it.
  description text,
  -- The events it may receive: public ones, or those for the desk as well. Never those for admins.
  audience text collate "C" not null,
  -- Filter: only events of these types; null for all.
  types text[] collate "C",
  -- Filter: only events of streams of these kinds; null for all.
  kinds text[] collate "C",
  -- Filter: only events of this claim; null for all.
  claim text collate "C",
  -- Filter: only events of claims with this topic; null for all.
  topic text collate "C",
  -- Whether the webhook receives anything.
  state text collate "C" not null default 'enabled'::text,
  -- Why it is disabled: by-hand, gone (it answered 410) or failing.
  disabled_because text collate "C",
  -- The keys that sign deliveries, newest first. An older key carries the time until which it still signs.
  secrets jsonb not null,
  -- When the webhook was created.
  created_at timestamp(3) with time zone not null,
  -- The member who created it.
  created_by text collate "C" not null,
  -- The webhook receives events after this position.
  after_position bigint not null,
  -- Replay: events after this position are still to be delivered again; null where no replay is under way.
  replay_after bigint,
  -- Replay: the last position to deliver again.
  replay_to bigint,
  -- The endpoint asked for no requests until then (Retry-After).
  paused_until timestamp(3) with time zone,
  -- When it last accepted a delivery.
  last_success_at timestamp(3) with time zone,
  -- Circuit breaker: whether its last attempt failed. It is then tried with one request at a time.
  is_failing boolean not null default false,
  constraint webhooks_pkey PRIMARY KEY (ledger_id, webhook_id),
  -- No webhook receives events for admins.
  constraint webhook_audience CHECK ((audience = ANY (ARRAY['public'::text, 'desk'::text]))),
  -- A webhook is enabled or disabled.
  constraint webhook_state CHECK ((state = ANY (ARRAY['enabled'::text, 'disabled'::text])))
);
grant delete, insert, select, update on delivery.webhooks to claim_ledger_service;

-- One import and its progress.
create table imports.jobs (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The id of the import.
  import_id text collate "C" not null,
  -- The namespace in which the file's aliases become ids.
  name text collate "C" not null,
  -- The member in whose name all its commands run.
  member_id text collate "C" not null,
  -- The key that sent it. Once that is revoked nothing more is carried out.
  key_id text collate "C" not null,
  -- Whether the file still arrives, the job waits, runs, is done, or was given up.
  state text collate "C" not null default 'receiving'::text,
  -- The length of the file, uncompressed.
  bytes bigint not null default 0,
  -- How many bytes this attempt has read.
  bytes_read bigint not null default 0,
  -- Lines that this attempt has finished, including rejected ones.
  lines integer not null default 0,
  -- Commands that this attempt carried out.
  added integer not null default 0,
  -- Commands that were recorded before this attempt.
  known integer not null default 0,
  -- Lines that this attempt rejected.
  rejected integer not null default 0,
  -- How many attempts began. After one that ended early another begins at the first line.
  attempts integer not null default 0,
  -- Why the job was given up.
  detail text,
  -- When the import was sent.
  created_at timestamp(3) with time zone not null,
  -- When the job was done or given up.
  finished_at timestamp(3) with time zone,
  -- The process that runs the job.
  leased_by text collate "C",
  -- When another process may take the job over.
  leased_until timestamp with time zone,
  -- Whether the file is only checked and nothing of it is written.
  dry_run boolean not null default false,
  -- The Idempotency-Key of the request; null where it had none.
  request_key text collate "C",
  -- The digest of the file, which tells a repeated request from another one with its key. Set once the whole file has arrived.
  fingerprint text collate "C",
  -- Whether the events name a program as their author, whichever key sent the file.
  machine_made boolean not null default false,
  constraint jobs_pkey PRIMARY KEY (ledger_id, import_id),
  -- Idempotency: a request that is sent again under its key is the same import.
  constraint import_of_one_request UNIQUE (ledger_id, member_id, request_key),
  -- The states of a job.
  constraint import_state CHECK ((state = ANY (ARRAY['receiving'::text, 'waiting'::text, 'running'::text, 'done'::text, 'failed'::text])))
);
-- Finds the next job. Finished ones are not in it.
CREATE INDEX import_jobs_open ON imports.jobs USING btree (created_at) WHERE (state = ANY (ARRAY['waiting'::text, 'running'::text]));
grant delete, insert, select, update on imports.jobs to claim_ledger_service;

-- The file in pieces, kept until the job is done or given up.
create table imports.pieces (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The import.
  import_id text collate "C" not null,
  -- The number of the piece, counted from 1.
  number integer not null,
  -- The content of the piece.
  bytes bytea not null,
  constraint pieces_pkey PRIMARY KEY (ledger_id, import_id, number),
  constraint pieces_ledger_id_import_id_fkey FOREIGN KEY (ledger_id, import_id) REFERENCES imports.jobs(ledger_id, import_id) ON DELETE CASCADE
);
grant delete, insert, select, update on imports.pieces to claim_ledger_service;

-- Lines that could not be read or were refused.
create table imports.rejects (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The import.
  import_id text collate "C" not null,
  -- The number of the line, counted from 1.
  line integer not null,
  -- What is wrong with the line, in sentences.
  reasons jsonb not null,
  -- The beginning of the line.
  text text not null,
  constraint rejects_pkey PRIMARY KEY (ledger_id, import_id, line),
  constraint rejects_ledger_id_import_id_fkey FOREIGN KEY (ledger_id, import_id) REFERENCES imports.jobs(ledger_id, import_id) ON DELETE CASCADE
);
grant delete, insert, select, update on imports.rejects to claim_ledger_service;

-- Idempotency: commands that carried an id. Written in the transaction of their events, so that none runs twice.
create table log.commands (
  -- The ledger that the command was sent to.
  ledger_id text collate "C" not null,
  -- The id that the sender chose, prefixed with the scope in which it is unique.
  command_id text collate "C" not null,
  -- The digest of the request. The same id with another digest is refused.
  fingerprint text collate "C" not null,
  -- The stream that the command appended to.
  stream_id text collate "C" not null,
  -- The version of the stream after the command's events.
  version bigint not null,
  -- The position of the command's last event.
  last_position bigint not null,
  -- When the command was carried out.
  recorded_at timestamp(3) with time zone not null,
  -- The part of the answer that version and position do not give.
  receipt jsonb,
  constraint commands_pkey PRIMARY KEY (ledger_id, command_id)
);
grant insert, select on log.commands to claim_ledger_service;

-- All events. Rows are inserted and never changed. Partitioned by ledger, then by ranges of positions.
create table log.events (
  -- The ledger of the event.
  ledger_id text collate "C" not null,
  -- The place of the event in its ledger: 1, 2, 3 … without gaps.
  "position" bigint not null,
  -- The claim, source, claimant, scale or ledger that the event happened to.
  stream_id text collate "C" not null,
  -- The place of the event in its stream: 1, 2, 3 … without gaps.
  version bigint not null,
  -- The public id of the event, which never changes.
  event_id text collate "C" not null,
  -- The type of the event, for example evidence.offered.
  type text collate "C" not null,
  -- The version of the type's schema that the data was written in.
  schema_version smallint not null,
  -- The evidence, verdict or other item of the stream that the event is about, so that one item can be read alone.
  item_id text collate "C",
  -- Who may see the event: public, desk or admin.
  audience text collate "C" not null,
  -- When the event was recorded. It never decreases along the positions of a ledger.
  recorded_at timestamp(3) with time zone not null,
  -- Who caused the event.
  actor jsonb not null,
  -- The payload, in the schema of its type and schema_version.
  data jsonb not null,
  constraint events_pkey PRIMARY KEY (ledger_id, "position"),
  -- Every event belongs to one of the audiences, so that no reader meets an unknown one.
  constraint event_audience CHECK ((audience = ANY (ARRAY['public'::text, 'desk'::text, 'admin'::text])))
) partition by LIST (ledger_id);
-- Reads the events of one item. Events about no item are not in it.
CREATE INDEX events_of_item ON ONLY log.events USING btree (ledger_id, item_id, "position") WHERE (item_id IS NOT NULL);
-- Walks the public events past long runs of events for the desk.
CREATE INDEX events_of_public ON ONLY log.events USING btree (ledger_id, "position") WHERE (audience = 'public'::text);
-- Finds the evidence offered from a source in any claim: what happens to a source concerns all of it.
CREATE INDEX events_of_source ON ONLY log.events USING btree (ledger_id, ((data ->> 'source'::text)), "position") WHERE (type = 'evidence.offered'::text);
-- Reads one stream in order of its versions.
CREATE INDEX events_of_stream ON ONLY log.events USING btree (ledger_id, stream_id, version);
-- Finds the claims that were given a topic, however rare it is.
CREATE INDEX events_of_topic ON ONLY log.events USING gin (((data -> 'topics'::text)) jsonb_path_ops) WHERE ((type = ANY (ARRAY['claim.recorded'::text, 'claim.classified'::text])) AND (data ? 'topics'::text));
-- Walks the events of one type, however rare it is.
CREATE INDEX events_of_type ON ONLY log.events USING btree (ledger_id, type, "position");
-- Keeps the log append-only for every login, including the owner of the tables.
CREATE TRIGGER events_are_never_changed BEFORE DELETE OR UPDATE ON log.events FOR EACH ROW EXECUTE FUNCTION log.refuse_change();
-- Keeps the log append-only. Row triggers do not fire for TRUNCATE, so each partition has this one too.
CREATE TRIGGER events_are_never_truncated BEFORE TRUNCATE ON log.events FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();
grant insert, select on log.events to claim_ledger_service;

-- Reservations: the stream that each item belongs to for ever. Written in the transaction of the first event that names the item, so that no other stream can ever name it as its own.
create table log.items (
  -- The ledger of the item.
  ledger_id text collate "C" not null,
  -- The evidence, verdict, note, capture, office, member, key or other item of a stream.
  item_id text collate "C" not null,
  -- The stream that the item belongs to.
  stream_id text collate "C" not null,
  -- The position of the first event that names the item.
  "position" bigint not null,
  constraint items_pkey PRIMARY KEY (ledger_id, item_id)
);
grant insert, select on log.items to claim_ledger_service;

-- The lock of each ledger: an append locks the row and never updates it. An updated counter would bloat while a long snapshot is open, so the head is max(position) instead. A copy has no row here, so no append can write to it.
create table log.ledger_heads (
  -- The ledger whose appends this row serialises.
  ledger_id text collate "C" not null,
  constraint ledger_heads_pkey PRIMARY KEY (ledger_id)
);
grant select, update on log.ledger_heads to claim_ledger_service;

-- The ledgers of this deployment. A ledger is the unit of order, of access and of scale.
create table log.ledgers (
  -- The name of the ledger, which is part of its address.
  ledger_id text collate "C" not null,
  -- A number for the names of its partitions, since a ledger's own name may be too long for those.
  ordinal integer not null generated always as identity,
  -- When the ledger was created.
  created_at timestamp(3) with time zone not null default clock_timestamp(),
  -- The address of the ledger that this one copies; null for a ledger of this deployment.
  mirror_of text,
  constraint ledgers_pkey PRIMARY KEY (ledger_id),
  -- A name is safe in a URL and in an identifier: lower-case letters, digits and hyphens, 40 characters at most.
  constraint ledger_name CHECK ((ledger_id ~ '^[a-z][a-z0-9-]{0,39}$'::text))
);
grant select on log.ledgers to claim_ledger_service;

-- Snapshots: the version and the folded state of each stream. Optimistic concurrency compares versions with this table.
create table log.streams (
  -- The ledger of the stream.
  ledger_id text collate "C" not null,
  -- The claim, source, claimant, scale or ledger.
  stream_id text collate "C" not null,
  -- The number of events in the stream.
  version bigint not null,
  -- The position of its first event.
  first_position bigint not null,
  -- The position of its latest event.
  last_position bigint not null,
  -- The folded state that the next command is decided on, and no more than that.
  state jsonb not null,
  -- The digest of the state's schema, a hyphen and the revision of the fold. A reader with another version folds the events again.
  state_version text collate "C" not null,
  constraint streams_pkey PRIMARY KEY (ledger_id, stream_id)
) with (fillfactor=80);
grant insert, select, update on log.streams to claim_ledger_service;

create table public.claim_ledger_migrations (
  name text not null,
  digest text not null,
  applied_at timestamp with time zone not null default now(),
  constraint claim_ledger_migrations_pkey PRIMARY KEY (name)
);
grant select on public.claim_ledger_migrations to claim_ledger_service;

-- When each key was last used, to about a minute.
create table service.key_uses (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The key.
  key_id text collate "C" not null,
  -- When the key was last used. Written once a minute at most.
  last_used_at timestamp(3) with time zone not null,
  constraint key_uses_pkey PRIMARY KEY (ledger_id, key_id)
);
grant insert, select, update on service.key_uses to claim_ledger_service;

-- One row for each occasion on which a claim was made. A row is valid from one position to the next that changed it, so that any past can be read.
create table views.appearances_rows (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The id of what the row describes.
  key text collate "C" not null,
  -- The stream that the row belongs to.
  parent text collate "C" not null,
  -- The position at which the key first had a row. Lists follow this order, which never changes.
  first_position bigint not null,
  -- The first position at which this version of the row is valid.
  valid_from bigint not null,
  -- The position from which it is no longer valid; null for the current version.
  valid_to bigint,
  -- The desk variant: the fold of all events.
  desk jsonb not null,
  -- The public variant where it differs from the desk's; null where it is the same or the public sees no row.
  public jsonb,
  -- The generation of the view that the row belongs to.
  generation integer not null default 0,
  -- Whether the public variant equals the desk's, so that desk holds both.
  is_shared boolean not null default false,
  constraint appearances_pkey PRIMARY KEY (ledger_id, key, valid_from, generation)
) with (toast_tuple_target=8160);
-- Filters claims by claimant for the desk.
CREATE INDEX appearances_by_claimant ON views.appearances_rows USING btree (ledger_id, ((desk ->> 'claimant'::text))) WHERE (valid_to IS NULL);
-- Finds the earliest dated appearance of a claim, now or at any past position. So past versions are in it as well.
CREATE INDEX appearances_by_date ON views.appearances_rows USING btree (ledger_id, parent, ((desk ->> 'date'::text)) COLLATE "C", first_position) WHERE (((desk ->> 'state'::text) = 'recorded'::text) AND ((desk ->> 'date'::text) IS NOT NULL));
-- Filters claims by claimant for the public.
CREATE INDEX appearances_by_public_claimant ON views.appearances_rows USING btree (ledger_id, ((
CASE
    WHEN is_shared THEN desk
    ELSE public
END ->> 'claimant'::text))) WHERE (valid_to IS NULL);
-- Filters claims by the source they appeared in for the public.
CREATE INDEX appearances_by_public_source ON views.appearances_rows USING btree (ledger_id, ((
CASE
    WHEN is_shared THEN desk
    ELSE public
END ->> 'source'::text))) WHERE (valid_to IS NULL);
-- Filters claims by the source they appeared in for the desk.
CREATE INDEX appearances_by_source ON views.appearances_rows USING btree (ledger_id, ((desk ->> 'source'::text))) WHERE (valid_to IS NULL);
-- A key has one current row in each generation.
CREATE UNIQUE INDEX appearances_current ON views.appearances_rows USING btree (ledger_id, key, generation) WHERE (valid_to IS NULL);
-- Lists the current rows, oldest first.
CREATE INDEX appearances_in_order ON views.appearances_rows USING btree (ledger_id, first_position) WHERE (valid_to IS NULL);
-- Lists the current rows of one stream, oldest first.
CREATE INDEX appearances_of_parent ON views.appearances_rows USING btree (ledger_id, parent, first_position) WHERE (valid_to IS NULL);
grant delete, insert, select, truncate, update on views.appearances_rows to claim_ledger_service;

-- The position that each view has reached. A checkpoint moves by compare-and-set in the transaction that writes the rows.
create table views.checkpoints (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The name of the view.
  view text collate "C" not null,
  -- The epoch of the lease under which the checkpoint last moved.
  epoch bigint not null,
  -- The view includes all events up to this position.
  "position" bigint not null,
  constraint checkpoints_pkey PRIMARY KEY (ledger_id, view)
);
grant delete, insert, select, truncate, update on views.checkpoints to claim_ledger_service;

-- One row for each claimant. A row is valid from one position to the next that changed it, so that any past can be read.
create table views.claimants_rows (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The id of what the row describes.
  key text collate "C" not null,
  -- The stream that the row belongs to.
  parent text collate "C" not null,
  -- The position at which the key first had a row. Lists follow this order, which never changes.
  first_position bigint not null,
  -- The first position at which this version of the row is valid.
  valid_from bigint not null,
  -- The position from which it is no longer valid; null for the current version.
  valid_to bigint,
  -- The desk variant: the fold of all events.
  desk jsonb not null,
  -- The public variant where it differs from the desk's; null where it is the same or the public sees no row.
  public jsonb,
  -- The generation of the view that the row belongs to.
  generation integer not null default 0,
  -- Whether the public variant equals the desk's, so that desk holds both.
  is_shared boolean not null default false,
  constraint claimants_pkey PRIMARY KEY (ledger_id, key, valid_from, generation)
) with (toast_tuple_target=8160);
-- A key has one current row in each generation.
CREATE UNIQUE INDEX claimants_current ON views.claimants_rows USING btree (ledger_id, key, generation) WHERE (valid_to IS NULL);
-- Lists the current rows, oldest first.
CREATE INDEX claimants_in_order ON views.claimants_rows USING btree (ledger_id, first_position) WHERE (valid_to IS NULL);
-- Finds the claimants merged into one, for the desk.
CREATE INDEX claimants_merged ON views.claimants_rows USING btree (ledger_id, ((desk ->> 'mergedInto'::text))) WHERE (valid_to IS NULL);
-- Lists the current rows of one stream, oldest first.
CREATE INDEX claimants_of_parent ON views.claimants_rows USING btree (ledger_id, parent, first_position) WHERE (valid_to IS NULL);
-- Finds the claimants merged into one, for the public.
CREATE INDEX claimants_publicly_merged ON views.claimants_rows USING btree (ledger_id, ((
CASE
    WHEN is_shared THEN desk
    ELSE public
END ->> 'mergedInto'::text))) WHERE (valid_to IS NULL);
grant delete, insert, select, truncate, update on views.claimants_rows to claim_ledger_service;

-- One row for each published correction. A row is valid from one position to the next that changed it, so that any past can be read.
create table views.corrections_rows (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The id of what the row describes.
  key text collate "C" not null,
  -- The stream that the row belongs to.
  parent text collate "C" not null,
  -- The position at which the key first had a row. Lists follow this order, which never changes.
  first_position bigint not null,
  -- The first position at which this version of the row is valid.
  valid_from bigint not null,
  -- The position from which it is no longer valid; null for the current version.
  valid_to bigint,
  -- The desk variant: the fold of all events.
  desk jsonb not null,
  -- The public variant where it differs from the desk's; null where it is the same or the public sees no row.
  public jsonb,
  -- The generation of the view that the row belongs to.
  generation integer not null default 0,
  -- Whether the public variant equals the desk's, so that desk holds both.
  is_shared boolean not null default false,
  constraint corrections_pkey PRIMARY KEY (ledger_id, key, valid_from, generation)
) with (toast_tuple_target=8160);
-- A key has one current row in each generation.
CREATE UNIQUE INDEX corrections_current ON views.corrections_rows USING btree (ledger_id, key, generation) WHERE (valid_to IS NULL);
-- Lists the current rows, oldest first.
CREATE INDEX corrections_in_order ON views.corrections_rows USING btree (ledger_id, first_position) WHERE (valid_to IS NULL);
-- Lists the current rows of one stream, oldest first.
CREATE INDEX corrections_of_parent ON views.corrections_rows USING btree (ledger_id, parent, first_position) WHERE (valid_to IS NULL);
grant delete, insert, select, truncate, update on views.corrections_rows to claim_ledger_service;

-- One row for each item that speaks against a claim. A row is valid from one position to the next that changed it, so that any past can be read.
create table views.counter_evidence_rows (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The id of what the row describes.
  key text collate "C" not null,
  -- The stream that the row belongs to.
  parent text collate "C" not null,
  -- The position at which the key first had a row. Lists follow this order, which never changes.
  first_position bigint not null,
  -- The first position at which this version of the row is valid.
  valid_from bigint not null,
  -- The position from which it is no longer valid; null for the current version.
  valid_to bigint,
  -- The desk variant: the fold of all events.
  desk jsonb not null,
  -- The public variant where it differs from the desk's; null where it is the same or the public sees no row.
  public jsonb,
  -- The generation of the view that the row belongs to.
  generation integer not null default 0,
  -- Whether the public variant equals the desk's, so that desk holds both.
  is_shared boolean not null default false,
  constraint counter_evidence_pkey PRIMARY KEY (ledger_id, key, valid_from, generation)
) with (toast_tuple_target=8160);
-- A key has one current row in each generation.
CREATE UNIQUE INDEX counter_evidence_current ON views.counter_evidence_rows USING btree (ledger_id, key, generation) WHERE (valid_to IS NULL);
-- Lists the current rows, oldest first.
CREATE INDEX counter_evidence_in_order ON views.counter_evidence_rows USING btree (ledger_id, first_position) WHERE (valid_to IS NULL);
-- Lists the current rows of one stream, oldest first.
CREATE INDEX counter_evidence_of_parent ON views.counter_evidence_rows USING btree (ledger_id, parent, first_position) WHERE (valid_to IS NULL);
grant delete, insert, select, truncate, update on views.counter_evidence_rows to claim_ledger_service;

-- One row for each claim: its wording, its status, the rating in force and the balance of its evidence. A row is valid from one position to the next that changed it, so that any past can be read.
create table views.current_status_rows (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The id of what the row describes.
  key text collate "C" not null,
  -- The stream that the row belongs to.
  parent text collate "C" not null,
  -- The position at which the key first had a row. Lists follow this order, which never changes.
  first_position bigint not null,
  -- The first position at which this version of the row is valid.
  valid_from bigint not null,
  -- The position from which it is no longer valid; null for the current version.
  valid_to bigint,
  -- The desk variant: the fold of all events.
  desk jsonb not null,
  -- The public variant where it differs from the desk's; null where it is the same or the public sees no row.
  public jsonb,
  -- The generation of the view that the row belongs to.
  generation integer not null default 0,
  -- Whether the public variant equals the desk's, so that desk holds both.
  is_shared boolean not null default false,
  constraint current_status_pkey PRIMARY KEY (ledger_id, key, valid_from, generation)
) with (toast_tuple_target=8160);
-- Lists claims of one status for the public.
CREATE INDEX current_status_by_public_status ON views.current_status_rows USING btree (ledger_id, ((
CASE
    WHEN is_shared THEN desk
    ELSE public
END ->> 'status'::text)), first_position) WHERE (valid_to IS NULL);
-- Lists claims with a verdict in force by when it was published. Other claims are not in it, so it costs their writes nothing.
CREATE INDEX current_status_by_publishing ON views.current_status_rows USING btree (ledger_id, ((
CASE
    WHEN is_shared THEN desk
    ELSE public
END #>> '{verdict,publishedAt}'::text[])) COLLATE "C") WHERE ((valid_to IS NULL) AND (((
CASE
    WHEN is_shared THEN desk
    ELSE public
END #>> '{verdict,publishedAt}'::text[]) COLLATE "C") IS NOT NULL));
-- Lists claims of one status for the desk.
CREATE INDEX current_status_by_status ON views.current_status_rows USING btree (ledger_id, ((desk ->> 'status'::text)), first_position) WHERE (valid_to IS NULL);
-- A key has one current row in each generation.
CREATE UNIQUE INDEX current_status_current ON views.current_status_rows USING btree (ledger_id, key, generation) WHERE (valid_to IS NULL);
-- Lists the current rows, oldest first.
CREATE INDEX current_status_in_order ON views.current_status_rows USING btree (ledger_id, first_position) WHERE (valid_to IS NULL);
-- Finds the few claims to review for the queue of the desk.
CREATE INDEX current_status_needs_review ON views.current_status_rows USING btree (ledger_id) WHERE ((valid_to IS NULL) AND ((desk ->> 'needsReview'::text) = 'true'::text));
grant delete, insert, select, truncate, update on views.current_status_rows to claim_ledger_service;

-- Dead letters: events that a view failed to apply, and all later events of their streams. Kept until a rebuild of the view applies them.
create table views.dead_letters (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The view that lacks the event.
  view text collate "C" not null,
  -- The generation of the view.
  generation integer not null,
  -- The position of the event.
  "position" bigint not null,
  -- The stream of the event. The view applies no later event of that stream.
  stream_id text collate "C" not null,
  -- Why the event failed; null for an event that only follows a failing one in its stream.
  error text,
  -- When the event became a dead letter.
  dead_lettered_at timestamp(3) with time zone not null default clock_timestamp(),
  constraint dead_letters_pkey PRIMARY KEY (ledger_id, view, generation, "position")
);
-- Finds the dead letters of a view by their stream.
CREATE INDEX dead_letters_of_stream ON views.dead_letters USING btree (ledger_id, view, generation, stream_id);
grant delete, insert, select, update on views.dead_letters to claim_ledger_service;

-- One row for each time by which something is to happen. A row is valid from one position to the next that changed it, so that any past can be read.
create table views.deadlines_rows (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The id of what the row describes.
  key text collate "C" not null,
  -- The stream that the row belongs to.
  parent text collate "C" not null,
  -- The position at which the key first had a row. Lists follow this order, which never changes.
  first_position bigint not null,
  -- The first position at which this version of the row is valid.
  valid_from bigint not null,
  -- The position from which it is no longer valid; null for the current version.
  valid_to bigint,
  -- The desk variant: the fold of all events.
  desk jsonb not null,
  -- The public variant where it differs from the desk's; null where it is the same or the public sees no row.
  public jsonb,
  -- The generation of the view that the row belongs to.
  generation integer not null default 0,
  -- Whether the public variant equals the desk's, so that desk holds both.
  is_shared boolean not null default false,
  constraint deadlines_pkey PRIMARY KEY (ledger_id, key, valid_from, generation)
) with (toast_tuple_target=8160);
-- A key has one current row in each generation.
CREATE UNIQUE INDEX deadlines_current ON views.deadlines_rows USING btree (ledger_id, key, generation) WHERE (valid_to IS NULL);
-- Lists the current rows, oldest first.
CREATE INDEX deadlines_in_order ON views.deadlines_rows USING btree (ledger_id, first_position) WHERE (valid_to IS NULL);
-- Lists the current rows of one stream, oldest first.
CREATE INDEX deadlines_of_parent ON views.deadlines_rows USING btree (ledger_id, parent, first_position) WHERE (valid_to IS NULL);
-- Finds what is due. The scheduler asks every second, so the cost must not depend on how many deadlines ever were.
CREATE INDEX deadlines_open ON views.deadlines_rows USING btree (ledger_id, ((desk ->> 'dueAt'::text))) WHERE ((valid_to IS NULL) AND ((desk ->> 'state'::text) = 'open'::text));
grant delete, insert, select, truncate, update on views.deadlines_rows to claim_ledger_service;

-- One row for each piece of evidence, in any state. A row is valid from one position to the next that changed it, so that any past can be read.
create table views.evidence_rows (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The id of what the row describes.
  key text collate "C" not null,
  -- The stream that the row belongs to.
  parent text collate "C" not null,
  -- The position at which the key first had a row. Lists follow this order, which never changes.
  first_position bigint not null,
  -- The first position at which this version of the row is valid.
  valid_from bigint not null,
  -- The position from which it is no longer valid; null for the current version.
  valid_to bigint,
  -- The desk variant: the fold of all events.
  desk jsonb not null,
  -- The public variant where it differs from the desk's; null where it is the same or the public sees no row.
  public jsonb,
  -- The generation of the view that the row belongs to.
  generation integer not null default 0,
  -- Whether the public variant equals the desk's, so that desk holds both.
  is_shared boolean not null default false,
  constraint evidence_pkey PRIMARY KEY (ledger_id, key, valid_from, generation)
) with (toast_tuple_target=8160);
-- Filters claims by the source of their evidence for the public.
CREATE INDEX evidence_by_public_source ON views.evidence_rows USING btree (ledger_id, ((
CASE
    WHEN is_shared THEN desk
    ELSE public
END ->> 'source'::text))) WHERE (valid_to IS NULL);
-- Filters claims by the source of their evidence for the desk.
CREATE INDEX evidence_by_source ON views.evidence_rows USING btree (ledger_id, ((desk ->> 'source'::text))) WHERE (valid_to IS NULL);
-- Finds the little challenged evidence for the queue of the desk.
CREATE INDEX evidence_challenged ON views.evidence_rows USING btree (ledger_id) WHERE ((valid_to IS NULL) AND ((desk ->> 'state'::text) = 'challenged'::text));
-- A key has one current row in each generation.
CREATE UNIQUE INDEX evidence_current ON views.evidence_rows USING btree (ledger_id, key, generation) WHERE (valid_to IS NULL);
-- Lists the current rows, oldest first.
CREATE INDEX evidence_in_order ON views.evidence_rows USING btree (ledger_id, first_position) WHERE (valid_to IS NULL);
-- Lists the current rows of one stream, oldest first.
CREATE INDEX evidence_of_parent ON views.evidence_rows USING btree (ledger_id, parent, first_position) WHERE (valid_to IS NULL);
grant delete, insert, select, truncate, update on views.evidence_rows to claim_ledger_service;

-- The generation of each view that is read. Only a rebuild or another version of the code changes it, so that a lookup stays cheap while checkpoints move all the time. A view that was added later has no row until its first generation is built.
create table views.generations (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The name of the view.
  view text collate "C" not null,
  -- The generation that is read.
  generation integer not null,
  -- The version of its rows.
  version text collate "C" not null,
  constraint generations_pkey PRIMARY KEY (ledger_id, view),
  constraint generations_version_fkey FOREIGN KEY (version) REFERENCES views.versions(version)
);
grant delete, insert, select, update on views.generations to claim_ledger_service;

-- One readable line for each event: who did what, when and why.
create table views.history (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The position of the event.
  "position" bigint not null,
  -- The stream of the event.
  stream_id text collate "C" not null,
  -- Who may see the line.
  audience text collate "C" not null,
  -- The line, as readers receive it.
  line jsonb not null,
  -- The generation of the view that the row belongs to.
  generation integer not null default 0,
  constraint history_pkey PRIMARY KEY (ledger_id, "position", generation)
);
-- Reads the history of one stream in order.
CREATE INDEX history_of_stream ON views.history USING btree (ledger_id, stream_id, "position");
grant delete, insert, select, truncate, update on views.history to claim_ledger_service;

-- The lease to project a ledger. It saves double work; the epochs in the checkpoints keep the rows correct.
create table views.leases (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The fencing token: raised with every change of owner. A checkpoint moves only under the current epoch.
  epoch bigint not null,
  -- The process that holds the lease.
  owner text not null,
  -- When another process may take the lease.
  until timestamp with time zone not null,
  constraint leases_pkey PRIMARY KEY (ledger_id)
);
grant delete, insert, select, truncate, update on views.leases to claim_ledger_service;

-- One row for each internal note. A row is valid from one position to the next that changed it, so that any past can be read.
create table views.notes_rows (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The id of what the row describes.
  key text collate "C" not null,
  -- The stream that the row belongs to.
  parent text collate "C" not null,
  -- The position at which the key first had a row. Lists follow this order, which never changes.
  first_position bigint not null,
  -- The first position at which this version of the row is valid.
  valid_from bigint not null,
  -- The position from which it is no longer valid; null for the current version.
  valid_to bigint,
  -- The desk variant: the fold of all events.
  desk jsonb not null,
  -- The public variant where it differs from the desk's; null where it is the same or the public sees no row.
  public jsonb,
  -- The generation of the view that the row belongs to.
  generation integer not null default 0,
  -- Whether the public variant equals the desk's, so that desk holds both.
  is_shared boolean not null default false,
  constraint notes_pkey PRIMARY KEY (ledger_id, key, valid_from, generation)
) with (toast_tuple_target=8160);
-- A key has one current row in each generation.
CREATE UNIQUE INDEX notes_current ON views.notes_rows USING btree (ledger_id, key, generation) WHERE (valid_to IS NULL);
-- Lists the current rows, oldest first.
CREATE INDEX notes_in_order ON views.notes_rows USING btree (ledger_id, first_position) WHERE (valid_to IS NULL);
-- Lists the current rows of one stream, oldest first.
CREATE INDEX notes_of_parent ON views.notes_rows USING btree (ledger_id, parent, first_position) WHERE (valid_to IS NULL);
grant delete, insert, select, truncate, update on views.notes_rows to claim_ledger_service;

-- One row for each objection, in any state. A row is valid from one position to the next that changed it, so that any past can be read.
create table views.objections_rows (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The id of what the row describes.
  key text collate "C" not null,
  -- The stream that the row belongs to.
  parent text collate "C" not null,
  -- The position at which the key first had a row. Lists follow this order, which never changes.
  first_position bigint not null,
  -- The first position at which this version of the row is valid.
  valid_from bigint not null,
  -- The position from which it is no longer valid; null for the current version.
  valid_to bigint,
  -- The desk variant: the fold of all events.
  desk jsonb not null,
  -- The public variant where it differs from the desk's; null where it is the same or the public sees no row.
  public jsonb,
  -- The generation of the view that the row belongs to.
  generation integer not null default 0,
  -- Whether the public variant equals the desk's, so that desk holds both.
  is_shared boolean not null default false,
  constraint objections_pkey PRIMARY KEY (ledger_id, key, valid_from, generation)
) with (toast_tuple_target=8160);
-- A key has one current row in each generation.
CREATE UNIQUE INDEX objections_current ON views.objections_rows USING btree (ledger_id, key, generation) WHERE (valid_to IS NULL);
-- Lists the current rows, oldest first.
CREATE INDEX objections_in_order ON views.objections_rows USING btree (ledger_id, first_position) WHERE (valid_to IS NULL);
-- Lists the current rows of one stream, oldest first.
CREATE INDEX objections_of_parent ON views.objections_rows USING btree (ledger_id, parent, first_position) WHERE (valid_to IS NULL);
grant delete, insert, select, truncate, update on views.objections_rows to claim_ledger_service;

-- Next generations that are being built, or that a dead builder left behind. The next rebuild of the view removes what was left.
create table views.rebuilds (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The name of the view.
  view text collate "C" not null,
  -- The generation that is being built.
  generation integer not null,
  -- The version of its rows.
  version text collate "C" not null,
  -- The generation includes all events up to this position. It moves by compare-and-set, as a checkpoint does.
  "position" bigint not null,
  -- The process that builds it.
  builder text not null,
  -- The end of the builder's lease, which every batch renews. Another process may then start over.
  until timestamp with time zone not null,
  constraint rebuilds_pkey PRIMARY KEY (ledger_id, view),
  constraint rebuilds_version_fkey FOREIGN KEY (version) REFERENCES views.versions(version)
);
grant delete, insert, select, update on views.rebuilds to claim_ledger_service;

-- One row for each relation of a claim to another one. A row is valid from one position to the next that changed it, so that any past can be read.
create table views.relations_rows (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The id of what the row describes.
  key text collate "C" not null,
  -- The stream that the row belongs to.
  parent text collate "C" not null,
  -- The position at which the key first had a row. Lists follow this order, which never changes.
  first_position bigint not null,
  -- The first position at which this version of the row is valid.
  valid_from bigint not null,
  -- The position from which it is no longer valid; null for the current version.
  valid_to bigint,
  -- The desk variant: the fold of all events.
  desk jsonb not null,
  -- The public variant where it differs from the desk's; null where it is the same or the public sees no row.
  public jsonb,
  -- The generation of the view that the row belongs to.
  generation integer not null default 0,
  -- Whether the public variant equals the desk's, so that desk holds both.
  is_shared boolean not null default false,
  constraint relations_pkey PRIMARY KEY (ledger_id, key, valid_from, generation)
) with (toast_tuple_target=8160);
-- Finds relations by the claim they point to, which both variants share.
CREATE INDEX relations_by_other ON views.relations_rows USING btree (ledger_id, ((desk ->> 'to'::text))) WHERE (valid_to IS NULL);
-- A key has one current row in each generation.
CREATE UNIQUE INDEX relations_current ON views.relations_rows USING btree (ledger_id, key, generation) WHERE (valid_to IS NULL);
-- Lists the current rows, oldest first.
CREATE INDEX relations_in_order ON views.relations_rows USING btree (ledger_id, first_position) WHERE (valid_to IS NULL);
-- Lists the current rows of one stream, oldest first.
CREATE INDEX relations_of_parent ON views.relations_rows USING btree (ledger_id, parent, first_position) WHERE (valid_to IS NULL);
grant delete, insert, select, truncate, update on views.relations_rows to claim_ledger_service;

-- One row for each request for a reply, in any state. A row is valid from one position to the next that changed it, so that any past can be read.
create table views.replies_rows (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The id of what the row describes.
  key text collate "C" not null,
  -- The stream that the row belongs to.
  parent text collate "C" not null,
  -- The position at which the key first had a row. Lists follow this order, which never changes.
  first_position bigint not null,
  -- The first position at which this version of the row is valid.
  valid_from bigint not null,
  -- The position from which it is no longer valid; null for the current version.
  valid_to bigint,
  -- The desk variant: the fold of all events.
  desk jsonb not null,
  -- The public variant where it differs from the desk's; null where it is the same or the public sees no row.
  public jsonb,
  -- The generation of the view that the row belongs to.
  generation integer not null default 0,
  -- Whether the public variant equals the desk's, so that desk holds both.
  is_shared boolean not null default false,
  constraint replies_pkey PRIMARY KEY (ledger_id, key, valid_from, generation)
) with (toast_tuple_target=8160);
-- A key has one current row in each generation.
CREATE UNIQUE INDEX replies_current ON views.replies_rows USING btree (ledger_id, key, generation) WHERE (valid_to IS NULL);
-- Lists the current rows, oldest first.
CREATE INDEX replies_in_order ON views.replies_rows USING btree (ledger_id, first_position) WHERE (valid_to IS NULL);
-- Lists the current rows of one stream, oldest first.
CREATE INDEX replies_of_parent ON views.replies_rows USING btree (ledger_id, parent, first_position) WHERE (valid_to IS NULL);
grant delete, insert, select, truncate, update on views.replies_rows to claim_ledger_service;

-- One row for each rating scale. A row is valid from one position to the next that changed it, so that any past can be read.
create table views.scales_rows (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The id of what the row describes.
  key text collate "C" not null,
  -- The stream that the row belongs to.
  parent text collate "C" not null,
  -- The position at which the key first had a row. Lists follow this order, which never changes.
  first_position bigint not null,
  -- The first position at which this version of the row is valid.
  valid_from bigint not null,
  -- The position from which it is no longer valid; null for the current version.
  valid_to bigint,
  -- The desk variant: the fold of all events.
  desk jsonb not null,
  -- The public variant where it differs from the desk's; null where it is the same or the public sees no row.
  public jsonb,
  -- The generation of the view that the row belongs to.
  generation integer not null default 0,
  -- Whether the public variant equals the desk's, so that desk holds both.
  is_shared boolean not null default false,
  constraint scales_pkey PRIMARY KEY (ledger_id, key, valid_from, generation)
) with (toast_tuple_target=8160);
-- A key has one current row in each generation.
CREATE UNIQUE INDEX scales_current ON views.scales_rows USING btree (ledger_id, key, generation) WHERE (valid_to IS NULL);
-- Lists the current rows, oldest first.
CREATE INDEX scales_in_order ON views.scales_rows USING btree (ledger_id, first_position) WHERE (valid_to IS NULL);
-- Lists the current rows of one stream, oldest first.
CREATE INDEX scales_of_parent ON views.scales_rows USING btree (ledger_id, parent, first_position) WHERE (valid_to IS NULL);
grant delete, insert, select, truncate, update on views.scales_rows to claim_ledger_service;

-- One row for each source. A row is valid from one position to the next that changed it, so that any past can be read.
create table views.sources_rows (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The id of what the row describes.
  key text collate "C" not null,
  -- The stream that the row belongs to.
  parent text collate "C" not null,
  -- The position at which the key first had a row. Lists follow this order, which never changes.
  first_position bigint not null,
  -- The first position at which this version of the row is valid.
  valid_from bigint not null,
  -- The position from which it is no longer valid; null for the current version.
  valid_to bigint,
  -- The desk variant: the fold of all events.
  desk jsonb not null,
  -- The public variant where it differs from the desk's; null where it is the same or the public sees no row.
  public jsonb,
  -- The generation of the view that the row belongs to.
  generation integer not null default 0,
  -- Whether the public variant equals the desk's, so that desk holds both.
  is_shared boolean not null default false,
  constraint sources_pkey PRIMARY KEY (ledger_id, key, valid_from, generation)
) with (toast_tuple_target=8160);
-- A key has one current row in each generation.
CREATE UNIQUE INDEX sources_current ON views.sources_rows USING btree (ledger_id, key, generation) WHERE (valid_to IS NULL);
-- Lists the current rows, oldest first.
CREATE INDEX sources_in_order ON views.sources_rows USING btree (ledger_id, first_position) WHERE (valid_to IS NULL);
-- Lists the current rows of one stream, oldest first.
CREATE INDEX sources_of_parent ON views.sources_rows USING btree (ledger_id, parent, first_position) WHERE (valid_to IS NULL);
grant delete, insert, select, truncate, update on views.sources_rows to claim_ledger_service;

-- One row for each verdict, in any state. A row is valid from one position to the next that changed it, so that any past can be read.
create table views.verdicts_rows (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The id of what the row describes.
  key text collate "C" not null,
  -- The stream that the row belongs to.
  parent text collate "C" not null,
  -- The position at which the key first had a row. Lists follow this order, which never changes.
  first_position bigint not null,
  -- The first position at which this version of the row is valid.
  valid_from bigint not null,
  -- The position from which it is no longer valid; null for the current version.
  valid_to bigint,
  -- The desk variant: the fold of all events.
  desk jsonb not null,
  -- The public variant where it differs from the desk's; null where it is the same or the public sees no row.
  public jsonb,
  -- The generation of the view that the row belongs to.
  generation integer not null default 0,
  -- Whether the public variant equals the desk's, so that desk holds both.
  is_shared boolean not null default false,
  constraint verdicts_pkey PRIMARY KEY (ledger_id, key, valid_from, generation)
) with (toast_tuple_target=8160);
-- A key has one current row in each generation.
CREATE UNIQUE INDEX verdicts_current ON views.verdicts_rows USING btree (ledger_id, key, generation) WHERE (valid_to IS NULL);
-- Lists the current rows, oldest first.
CREATE INDEX verdicts_in_order ON views.verdicts_rows USING btree (ledger_id, first_position) WHERE (valid_to IS NULL);
-- Lists the current rows of one stream, oldest first.
CREATE INDEX verdicts_of_parent ON views.verdicts_rows USING btree (ledger_id, parent, first_position) WHERE (valid_to IS NULL);
-- Finds the few verdicts under review for the queue of the desk.
CREATE INDEX verdicts_open ON views.verdicts_rows USING btree (ledger_id) WHERE ((valid_to IS NULL) AND ((desk ->> 'state'::text) = ANY (ARRAY['proposed'::text, 'returned'::text])));
grant delete, insert, select, truncate, update on views.verdicts_rows to claim_ledger_service;

-- Versions of projections that ever wrote rows here. A process compares their schemas with its own to learn which rows it can read.
create table views.versions (
  -- The digest of the row schema, a hyphen and the revision of the fold. Revision 0 stands for rows that more than one version wrote.
  version text collate "C" not null,
  -- The JSON Schema of the rows, without prose.
  schema jsonb not null,
  constraint versions_pkey PRIMARY KEY (version)
);
grant delete, insert, select, update on views.versions to claim_ledger_service;

-- One row for each occasion on which a claim was made. A row is valid from one position to the next that changed it, so that any past can be read.
-- public jsonb: The public variant: the fold of public events alone; null where the public sees no row.
create view views.appearances as
 SELECT ledger_id,
    key,
    parent,
    first_position,
    valid_from,
    valid_to,
    desk,
        CASE
            WHEN is_shared THEN desk
            ELSE public
        END AS public,
    generation
   FROM views.appearances_rows;
grant select on views.appearances to claim_ledger_service;

-- One row for each claimant. A row is valid from one position to the next that changed it, so that any past can be read.
-- public jsonb: The public variant: the fold of public events alone; null where the public sees no row.
create view views.claimants as
 SELECT ledger_id,
    key,
    parent,
    first_position,
    valid_from,
    valid_to,
    desk,
        CASE
            WHEN is_shared THEN desk
            ELSE public
        END AS public,
    generation
   FROM views.claimants_rows;
grant select on views.claimants to claim_ledger_service;

-- One row for each published correction. A row is valid from one position to the next that changed it, so that any past can be read.
-- public jsonb: The public variant: the fold of public events alone; null where the public sees no row.
create view views.corrections as
 SELECT ledger_id,
    key,
    parent,
    first_position,
    valid_from,
    valid_to,
    desk,
        CASE
            WHEN is_shared THEN desk
            ELSE public
        END AS public,
    generation
   FROM views.corrections_rows;
grant select on views.corrections to claim_ledger_service;

-- One row for each item that speaks against a claim. A row is valid from one position to the next that changed it, so that any past can be read.
-- public jsonb: The public variant: the fold of public events alone; null where the public sees no row.
create view views.counter_evidence as
 SELECT ledger_id,
    key,
    parent,
    first_position,
    valid_from,
    valid_to,
    desk,
        CASE
            WHEN is_shared THEN desk
            ELSE public
        END AS public,
    generation
   FROM views.counter_evidence_rows;
grant select on views.counter_evidence to claim_ledger_service;

-- One row for each claim: its wording, its status, the rating in force and the balance of its evidence. A row is valid from one position to the next that changed it, so that any past can be read.
-- public jsonb: The public variant: the fold of public events alone; null where the public sees no row.
create view views.current_status as
 SELECT ledger_id,
    key,
    parent,
    first_position,
    valid_from,
    valid_to,
    desk,
        CASE
            WHEN is_shared THEN desk
            ELSE public
        END AS public,
    generation
   FROM views.current_status_rows;
grant select on views.current_status to claim_ledger_service;

-- One row for each time by which something is to happen. A row is valid from one position to the next that changed it, so that any past can be read.
-- public jsonb: The public variant: the fold of public events alone; null where the public sees no row.
create view views.deadlines as
 SELECT ledger_id,
    key,
    parent,
    first_position,
    valid_from,
    valid_to,
    desk,
        CASE
            WHEN is_shared THEN desk
            ELSE public
        END AS public,
    generation
   FROM views.deadlines_rows;
grant select on views.deadlines to claim_ledger_service;

-- One row for each piece of evidence, in any state. A row is valid from one position to the next that changed it, so that any past can be read.
-- public jsonb: The public variant: the fold of public events alone; null where the public sees no row.
create view views.evidence as
 SELECT ledger_id,
    key,
    parent,
    first_position,
    valid_from,
    valid_to,
    desk,
        CASE
            WHEN is_shared THEN desk
            ELSE public
        END AS public,
    generation
   FROM views.evidence_rows;
grant select on views.evidence to claim_ledger_service;

-- One row for each internal note. A row is valid from one position to the next that changed it, so that any past can be read.
-- public jsonb: The public variant: the fold of public events alone; null where the public sees no row.
create view views.notes as
 SELECT ledger_id,
    key,
    parent,
    first_position,
    valid_from,
    valid_to,
    desk,
        CASE
            WHEN is_shared THEN desk
            ELSE public
        END AS public,
    generation
   FROM views.notes_rows;
grant select on views.notes to claim_ledger_service;

-- One row for each objection, in any state. A row is valid from one position to the next that changed it, so that any past can be read.
-- public jsonb: The public variant: the fold of public events alone; null where the public sees no row.
create view views.objections as
 SELECT ledger_id,
    key,
    parent,
    first_position,
    valid_from,
    valid_to,
    desk,
        CASE
            WHEN is_shared THEN desk
            ELSE public
        END AS public,
    generation
   FROM views.objections_rows;
grant select on views.objections to claim_ledger_service;

-- One row for each relation of a claim to another one. A row is valid from one position to the next that changed it, so that any past can be read.
-- public jsonb: The public variant: the fold of public events alone; null where the public sees no row.
create view views.relations as
 SELECT ledger_id,
    key,
    parent,
    first_position,
    valid_from,
    valid_to,
    desk,
        CASE
            WHEN is_shared THEN desk
            ELSE public
        END AS public,
    generation
   FROM views.relations_rows;
grant select on views.relations to claim_ledger_service;

-- One row for each request for a reply, in any state. A row is valid from one position to the next that changed it, so that any past can be read.
-- public jsonb: The public variant: the fold of public events alone; null where the public sees no row.
create view views.replies as
 SELECT ledger_id,
    key,
    parent,
    first_position,
    valid_from,
    valid_to,
    desk,
        CASE
            WHEN is_shared THEN desk
            ELSE public
        END AS public,
    generation
   FROM views.replies_rows;
grant select on views.replies to claim_ledger_service;

-- One row for each rating scale. A row is valid from one position to the next that changed it, so that any past can be read.
-- public jsonb: The public variant: the fold of public events alone; null where the public sees no row.
create view views.scales as
 SELECT ledger_id,
    key,
    parent,
    first_position,
    valid_from,
    valid_to,
    desk,
        CASE
            WHEN is_shared THEN desk
            ELSE public
        END AS public,
    generation
   FROM views.scales_rows;
grant select on views.scales to claim_ledger_service;

-- One row for each source. A row is valid from one position to the next that changed it, so that any past can be read.
-- public jsonb: The public variant: the fold of public events alone; null where the public sees no row.
create view views.sources as
 SELECT ledger_id,
    key,
    parent,
    first_position,
    valid_from,
    valid_to,
    desk,
        CASE
            WHEN is_shared THEN desk
            ELSE public
        END AS public,
    generation
   FROM views.sources_rows;
grant select on views.sources to claim_ledger_service;

-- One row for each verdict, in any state. A row is valid from one position to the next that changed it, so that any past can be read.
-- public jsonb: The public variant: the fold of public events alone; null where the public sees no row.
create view views.verdicts as
 SELECT ledger_id,
    key,
    parent,
    first_position,
    valid_from,
    valid_to,
    desk,
        CASE
            WHEN is_shared THEN desk
            ELSE public
        END AS public,
    generation
   FROM views.verdicts_rows;
grant select on views.verdicts to claim_ledger_service;

-- Appends a batch of commands: at most one for each stream, for each command id and for each item that is new. Judges each alone: appended, conflict (with up to p_unseen_max events that the caller has not seen), duplicate, reused, or taken (an event names an item of another stream as its own). None of these fails the batch. Returns the letters of the outcomes, the versions of the streams before the batch, and the last positions.
CREATE OR REPLACE FUNCTION log.append(p_ledger text, p_streams text[], p_expected bigint[], p_counts integer[], p_states text, p_state_versions text[], p_requires text, p_ids text[], p_fingerprints text[], p_receipts text, p_of integer[], p_nth integer[], p_streams_of text[], p_event_ids text[], p_types text[], p_schema_versions smallint[], p_items text[], p_audiences text[], p_actors text, p_data text, p_owned_of integer[], p_owned text[], p_unseen_max integer, OUT outcomes text, OUT versions text, OUT positions text, OUT recorded_at timestamp with time zone, OUT others jsonb)
 RETURNS record
 LANGUAGE plpgsql
 SET enable_seqscan TO 'off'
 SET enable_hashjoin TO 'off'
 SET enable_mergejoin TO 'off'
 SET enable_material TO 'off'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
#variable_conflict use_column
declare
  head bigint; latest timestamptz; now_at timestamptz(3);
  unmet int[] := '{}'; letters text[]; before bigint[]; lasts bigint[];
  fresh int[]; taken int[] := '{}';
  earlier text[]; letter text; last bigint; documents text[]; actors text[];
begin
  -- Only under READ COMMITTED does the statement after the lock see what the previous holder committed.
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'log.append needs READ COMMITTED' using errcode = 'invalid_transaction_state';
  end if;
  perform 1 from log.ledger_heads h where h.ledger_id = p_ledger for update;
  if not found then
    raise exception 'there is no ledger %', p_ledger using errcode = 'no_data_found';
  end if;
  select e.position, e.recorded_at into head, latest
    from log.events e where e.ledger_id = p_ledger order by e.position desc limit 1;
  head := coalesce(head, 0);
  -- Monotonic time: recorded_at never decreases along the log, even where the clock does.
  now_at := greatest(date_trunc('milliseconds', clock_timestamp()), latest);

  if p_requires is not null then
    -- Preconditions: a command may depend on other streams, each at the version that was read.
    select coalesce(array_agg(distinct g.ix::int), '{}') into unmet
    from string_to_table(p_requires, E'\n') with ordinality as g(requires, ix)
    cross join lateral json_to_recordset(case g.requires when '' then '[]' else g.requires end::json)
      as r(stream text, version bigint)
    left join log.streams o on o.ledger_id = p_ledger and o.stream_id = r.stream
    where coalesce(o.version, 0) <> r.version;
  end if;

  -- A series without a join keeps the order of the commands.
  before := array(
    select coalesce((select s.version from log.streams s where s.ledger_id = p_ledger and s.stream_id = p_streams[c]), 0)
    from generate_series(1, cardinality(p_streams)) as c);
  if p_ids is not null then
    earlier := array(
      select (select k.fingerprint from log.commands k where k.ledger_id = p_ledger and k.command_id = p_ids[c])
      from generate_series(1, cardinality(p_streams)) as c);
  end if;
  -- Outcomes: a(ppended), c(onflict), d(uplicate), r(eused) or t(aken). Each command is judged alone; appended ones alone take positions.
  loop
    last := head;
    for c in 1 .. cardinality(p_streams) loop
      letter := case
        when earlier[c] is not null then case when earlier[c] = p_fingerprints[c] then 'd' else 'r' end
        when p_expected[c] <> before[c] or c = any (unmet) then 'c'
        when c = any (taken) then 't'
        else 'a'
      end;
      if letter = 'a' then last := last + p_counts[c]; end if;
      letters[c] := letter;
      lasts[c] := last;
    end loop;
    exit when p_owned is null;
    begin
      -- Unique ownership: an item belongs to the stream that named it first. Nearly all are new, so only a clash looks them up.
      insert into log.items (ledger_id, item_id, stream_id, position)
      select p_ledger, o.item, p_streams_of[o.e], lasts[p_of[o.e]] - p_counts[p_of[o.e]] + p_nth[o.e]
      from rows from (unnest(p_owned), unnest(p_owned_of)) with ordinality as o(item, e, n)
      where letters[p_of[o.e]] = 'a' and (fresh is null or o.n = any (fresh));
      exit;
    exception when unique_violation then
      -- Two streams of one batch that name the same new item: the caller tries each command alone.
      if fresh is not null then raise; end if;
      select coalesce(array_agg(o.n) filter (where o.owner is null), '{}'),
             coalesce(array_agg(p_of[p_owned_of[o.n]]) filter (where o.owner <> p_streams_of[p_owned_of[o.n]]), '{}')
        into fresh, taken
      from (
        select n, (select i.stream_id from log.items i where i.ledger_id = p_ledger and i.item_id = p_owned[n]) as owner
        from generate_series(1, cardinality(p_owned)) as n) o;
    end;
  end loop;

  -- Documents become arrays, so that an index finds their elements as it finds those of the columns.
  documents := string_to_array(p_data, E'\n');
  actors := string_to_array(p_actors, E'\n');
  insert into log.events (ledger_id, position, stream_id, version, event_id, type, schema_version, item_id, audience, recorded_at, actor, data)
  select p_ledger, lasts[p_of[e]] - p_counts[p_of[e]] + p_nth[e], p_streams_of[e], before[p_of[e]] + p_nth[e],
         p_event_ids[e], p_types[e], p_schema_versions[e], p_items[e], p_audiences[e], now_at, actors[e]::jsonb, documents[e]::jsonb
  from generate_series(1, cardinality(p_of)) as e
  where letters[p_of[e]] = 'a';

  documents := string_to_array(p_states, E'\n');
  insert into log.streams as s (ledger_id, stream_id, version, first_position, last_position, state, state_version)
  select p_ledger, p_streams[c], before[c] + p_counts[c], lasts[c] - p_counts[c] + 1, lasts[c], documents[c]::jsonb, p_state_versions[c]
  from generate_series(1, cardinality(p_streams)) as c
  where letters[c] = 'a'
  on conflict (ledger_id, stream_id) do update
    set version = excluded.version, last_position = excluded.last_position,
        state = excluded.state, state_version = excluded.state_version;

  if p_ids is not null then
    documents := string_to_array(p_receipts, E'\n', '');
    insert into log.commands (ledger_id, command_id, fingerprint, stream_id, version, last_position, recorded_at, receipt)
    select p_ledger, p_ids[c], p_fingerprints[c], p_streams[c], before[c] + p_counts[c], lasts[c], now_at, documents[c]::jsonb
    from generate_series(1, cardinality(p_streams)) as c
    where letters[c] = 'a' and p_ids[c] is not null;
  end if;

  outcomes := array_to_string(letters, '');
  versions := array_to_string(before, ',');
  positions := array_to_string(lasts, ',');
  recorded_at := now_at;
  if outcomes ~ '[^a]' then
    select jsonb_agg(to_jsonb(o)) into others from (
      select g.ix - 1 as ix,
             case letters[g.ix] when 'd' then (
               select to_jsonb(k) from (
                 select k.stream_id, k.version, k.last_position, k.recorded_at, k.receipt
                 from log.commands k where k.ledger_id = p_ledger and k.command_id = p_ids[g.ix]) k) end as earlier,
             case letters[g.ix] when 'c' then (
               select jsonb_agg(to_jsonb(u) order by u.version) from (
                 select e.position, e.stream_id, e.version, e.event_id, e.type, e.schema_version, e.audience, e.recorded_at, e.actor, e.data
                 from log.events e
                 where e.ledger_id = p_ledger and e.stream_id = g.stream and e.version > g.expected
                 order by e.version limit p_unseen_max) u) end as unseen,
             case letters[g.ix] when 't' then (
               select p_owned[n] from generate_series(1, cardinality(p_owned)) as n
               where p_of[p_owned_of[n]] = g.ix and g.stream <> (
                 select i.stream_id from log.items i where i.ledger_id = p_ledger and i.item_id = p_owned[n])
               order by n limit 1) end as taken
      from unnest(p_streams, p_expected) with ordinality as g(stream, expected, ix)
      where letters[g.ix] <> 'a') o;
  end if;
end $function$;
grant execute on function log.append to claim_ledger_service;
grant execute on function log.append to public;

-- Compare-and-set append of copied events to a copy whose head is p_after. Returns whether the head was there; false appends nothing.
CREATE OR REPLACE FUNCTION log.append_copies(p_ledger text, p_after bigint, p_events jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'log', 'pg_temp'
AS $function$
declare head bigint;
begin
  -- One writer at a time: the head is read after the lock, so it includes what the previous holder committed.
  perform 1 from log.ledgers where ledger_id = p_ledger and mirror_of is not null for update;
  if not found then
    raise exception 'the ledger % is no copy', p_ledger using errcode = 'no_data_found';
  end if;
  select coalesce(max(position), 0) into head from log.events where ledger_id = p_ledger;
  if head <> p_after then return false; end if;
  insert into log.events (ledger_id, position, stream_id, version, event_id, type, schema_version, item_id, audience, recorded_at, actor, data)
  select p_ledger, r.position, r.stream, r.version, r.id, r.type, r."schemaVersion", r.item, r.audience, r."recordedAt", r.actor, r.data
  from jsonb_to_recordset(p_events) as r(
    position bigint, stream text, version bigint, id text, type text, "schemaVersion" smallint, item text, audience text,
    "recordedAt" timestamptz, actor jsonb, data jsonb);
  perform log.reserve_copied(p_ledger, p_events);
  -- No reader accepts a snapshot of the version "none", so the state is folded from the events where it is needed.
  insert into log.streams as s (ledger_id, stream_id, version, first_position, last_position, state, state_version)
  select p_ledger, r.stream, max(r.version), min(r.position), max(r.position), '{}', 'none'
  from jsonb_to_recordset(p_events) as r(stream text, version bigint, position bigint) group by r.stream
  on conflict (ledger_id, stream_id) do update set version = excluded.version, last_position = excluded.last_position;
  perform log.make_partitions(p_ledger);
  return true;
end $function$;
grant execute on function log.append_copies to claim_ledger_service;
grant execute on function log.append_copies to public;

-- Creates an empty copy of another ledger where no ledger has that name. Returns the address that the ledger copies; null for a ledger of this deployment.
CREATE OR REPLACE FUNCTION log.begin_mirror(p_ledger text, p_origin text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'log', 'pg_temp'
AS $function$
begin
  if log.create_ledger(p_ledger) then
    update log.ledgers set mirror_of = p_origin where ledger_id = p_ledger;
    -- An append locks this row first. Without the row no append is possible for any login.
    delete from log.ledger_heads where ledger_id = p_ledger;
  end if;
  return (select mirror_of from log.ledgers where ledger_id = p_ledger);
end $function$;
grant execute on function log.begin_mirror to claim_ledger_service;
grant execute on function log.begin_mirror to public;

-- Creates a ledger with its partitions and its head. Returns whether the ledger is new.
CREATE OR REPLACE FUNCTION log.create_ledger(p_ledger text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'log', 'pg_temp'
AS $function$
declare n int;
begin
  insert into log.ledgers (ledger_id) values (p_ledger) on conflict do nothing returning ordinal into n;
  if n is null then return false; end if;
  execute format('create table log.%I (like log.events including defaults including constraints) partition by range (position)', 'events_' || n);
  execute format('alter table log.events attach partition log.%I for values in (%L)', 'events_' || n, p_ledger);
  perform log.make_partitions(p_ledger);
  insert into log.ledger_heads (ledger_id) values (p_ledger);
  return true;
end $function$;
grant execute on function log.create_ledger to claim_ledger_service;
grant execute on function log.create_ledger to public;

-- Reserves the items of events that have no reservation, each for the stream that named it first. Returns how many it reserved.
CREATE OR REPLACE FUNCTION log.fill_items(p_ledger text)
 RETURNS bigint
 LANGUAGE plpgsql
AS $function$
declare filled bigint;
begin
  -- The fields in which events name items of their own stream; domain/items.ts derives the same from the schemas.
  insert into log.items (ledger_id, item_id, stream_id, position)
  select distinct on (o.item) p_ledger, o.item, e.stream_id, e.position
  from log.events e cross join lateral (
    select f.value from jsonb_each_text(e.data) as f
    where f.key in ('appearance', 'evidence', 'challenge', 'upholds', 'verdict', 'supersedes', 'by', 'correction', 'note',
      'objection', 'reply', 'capture', 'role', 'member', 'key', 'successor')
    union all
    select r.value ->> 'reply' from jsonb_array_elements(e.data -> 'replies') as r where e.type = 'verdict.published'
  ) as o(item)
  where e.ledger_id = p_ledger
    and o.item ~ '^(appearance|evidence|challenge|verdict|correction|note|objection|reply|capture|role|member|key)_[0-7][0-9a-hjkmnp-tv-z]{25}$'
  order by o.item, e.position
  on conflict do nothing;
  get diagnostics filled = row_count;
  return filled;
end $function$;
grant execute on function log.fill_items to claim_ledger_service;
grant execute on function log.fill_items to public;

-- Creates the missing partitions up to the one after the head of the ledger. Returns how many it created.
CREATE OR REPLACE FUNCTION log.make_partitions(p_ledger text)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'log', 'pg_temp'
AS $function$
declare
  size constant bigint := 10000000;
  n int; made int := 0; head bigint; child text;
begin
  select ordinal into strict n from log.ledgers where ledger_id = p_ledger;
  -- Mutual exclusion: two processes that make the same partition would fail each other. Appends need the head's lock, so this is another.
  perform 1 from log.ledgers where ledger_id = p_ledger for update;
  select coalesce(max(position), 0) into head from log.events where ledger_id = p_ledger;
  for part in 0 .. (head / size + 1) loop
    child := format('events_%s_%s', n, part);
    if to_regclass('log.' || child) is null then
      -- Create, then attach: “partition of” would wait for every reader and block all later ones.
      execute format('create table log.%I (like log.events including defaults including constraints)', child);
      execute format('alter table log.%I attach partition log.%I for values from (%s) to (%s)',
        'events_' || n, child, part * size, (part + 1) * size);
      execute format('create trigger events_are_never_truncated before truncate on log.%I
        for each statement execute function log.refuse_change()', child);
      made := made + 1;
    end if;
  end loop;
  return made;
end $function$;
grant execute on function log.make_partitions to claim_ledger_service;
grant execute on function log.make_partitions to public;

-- Returns the last position recorded at or before a time; 0 before the first event.
CREATE OR REPLACE FUNCTION log.position_at(p_ledger text, p_time timestamp with time zone)
 RETURNS bigint
 LANGUAGE plpgsql
 STABLE
AS $function$
declare low bigint := 0; high bigint; middle bigint; at timestamptz;
begin
  select coalesce(max(position), 0) into high from log.events where ledger_id = p_ledger;
  -- Binary search: recorded_at never decreases and positions have no gaps, so a few look-ups find the event.
  while low < high loop
    middle := (low + high + 1) / 2;
    select recorded_at into strict at from log.events where ledger_id = p_ledger and position = middle;
    if at <= p_time then low := middle; else high := middle - 1; end if;
  end loop;
  return low;
end $function$;
grant execute on function log.position_at to claim_ledger_service;
grant execute on function log.position_at to public;

-- Trigger function that refuses every change of an event with 23001 (restrict_violation).
CREATE OR REPLACE FUNCTION log.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'events are never changed' using errcode = 'restrict_violation';
end $function$;
grant execute on function log.refuse_change to claim_ledger_service;
grant execute on function log.refuse_change to public;

-- Reserves the items that copied events name for their streams. Raises CL002, with the position as its detail, where an item belongs to another stream.
CREATE OR REPLACE FUNCTION log.reserve_copied(p_ledger text, p_events jsonb)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare clash record;
begin
  insert into log.items (ledger_id, item_id, stream_id, position)
  select p_ledger, o.item, r.stream, r.position
  from jsonb_to_recordset(p_events) as r(position bigint, stream text, owned jsonb)
  cross join lateral jsonb_array_elements_text(r.owned) as o(item)
  order by r.position
  on conflict do nothing;
  select r.position, o.item, r.stream, i.stream_id into clash
  from jsonb_to_recordset(p_events) as r(position bigint, stream text, owned jsonb)
  cross join lateral jsonb_array_elements_text(r.owned) as o(item)
  join log.items i on i.ledger_id = p_ledger and i.item_id = o.item
  where i.stream_id <> r.stream
  order by r.position limit 1;
  if found then
    raise exception '% names %, which belongs to %', clash.stream, clash.item, clash.stream_id
      using errcode = 'CL002', detail = clash.position;
  end if;
end $function$;
grant execute on function log.reserve_copied to claim_ledger_service;
grant execute on function log.reserve_copied to public;

-- Fences off processes that write rows of another form: always ends the transaction with 55P03, which is retried later and makes no dead letters.
CREATE OR REPLACE FUNCTION views.fence(p_holds boolean)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'rows of the views have a form that this process does not know'
    using errcode = 'lock_not_available', hint = 'Restart it in the version that migrated the database.';
end $function$;
grant execute on function views.fence to public;

-- Ends the transaction with CL001 unless the condition holds, and with 55P03 where the caller writes rows of another form.
CREATE OR REPLACE FUNCTION views.fence(p_holds boolean, p_form integer)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  if p_form <> 2 then
    perform views.fence(p_holds);
  end if;
  if p_holds is not true then
    raise exception 'the checkpoints were moved by another' using errcode = 'CL001';
  end if;
end $function$;
grant execute on function views.fence to public;

-- Creates the SQL view NAME over the table NAME_rows. It shows both variants of each row.
CREATE OR REPLACE FUNCTION views.make_variants_view(p_view text, p_comment text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  execute format($t$
    create view views.%1$I as
    select ledger_id, key, parent, first_position, valid_from, valid_to, desk,
      case when is_shared then desk else public end as public, generation
    from views.%2$I$t$, p_view, p_view || '_rows');
  execute format('comment on view views.%I is %L', p_view, p_comment);
  execute format('comment on column views.%I.public is %L', p_view, 'The public variant: the fold of public events alone; null where the public sees no row.');
end $function$;
grant execute on function views.make_variants_view to public;

-- Creates one view of versioned rows: the table NAME_rows and the SQL view NAME. Without parents of their own, rows need no index by parent. Grants are up to the caller.
CREATE OR REPLACE FUNCTION views.make_versioned_view(p_view text, p_comment text, p_has_parent boolean DEFAULT true)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare stored constant text := p_view || '_rows'; versions constant text := p_comment || ' A row is valid from one position to the next that changed it, so that any past can be read.';
begin
  execute format($t$
    create table views.%1$I (
      ledger_id text collate "C" not null,
      key text collate "C" not null,
      parent text collate "C" not null,
      first_position bigint not null,
      valid_from bigint not null,
      valid_to bigint,
      desk jsonb not null,
      public jsonb,
      generation int not null default 0,
      is_shared boolean not null default false,
      constraint %2$I primary key (ledger_id, key, valid_from, generation)
    -- Compressing rows of two to eight kilobytes takes longer than the rest of writing them.
    ) with (toast_tuple_target = 8160)$t$, stored, p_view || '_pkey');
  execute format('create unique index %I on views.%I (ledger_id, key, generation) where valid_to is null', p_view || '_current', stored);
  execute format('comment on index views.%I is %L', p_view || '_current', 'A key has one current row in each generation.');
  execute format('create index %I on views.%I (ledger_id, first_position) where valid_to is null', p_view || '_in_order', stored);
  execute format('comment on index views.%I is %L', p_view || '_in_order', 'Lists the current rows, oldest first.');
  if p_has_parent then
    execute format('create index %I on views.%I (ledger_id, parent, first_position) where valid_to is null', p_view || '_of_parent', stored);
    execute format('comment on index views.%I is %L', p_view || '_of_parent', 'Lists the current rows of one stream, oldest first.');
  end if;
  execute format('comment on table views.%I is %L', stored, versions);
  execute format('comment on column views.%I.ledger_id is %L', stored, 'The ledger.');
  execute format('comment on column views.%I.key is %L', stored, 'The id of what the row describes.');
  execute format('comment on column views.%I.parent is %L', stored, 'The stream that the row belongs to.');
  execute format('comment on column views.%I.first_position is %L', stored, 'The position at which the key first had a row. Lists follow this order, which never changes.');
  execute format('comment on column views.%I.valid_from is %L', stored, 'The first position at which this version of the row is valid.');
  execute format('comment on column views.%I.valid_to is %L', stored, 'The position from which it is no longer valid; null for the current version.');
  execute format('comment on column views.%I.desk is %L', stored, 'The desk variant: the fold of all events.');
  execute format('comment on column views.%I.public is %L', stored, 'The public variant where it differs from the desk''s; null where it is the same or the public sees no row.');
  execute format('comment on column views.%I.generation is %L', stored, 'The generation of the view that the row belongs to.');
  execute format('comment on column views.%I.is_shared is %L', stored, 'Whether the public variant equals the desk''s, so that desk holds both.');
  perform views.make_variants_view(p_view, versions);
end $function$;
grant execute on function views.make_versioned_view to public;

-- Ends a query with CL002. A query calls it where the generation in use has a version that its process cannot read, and no row is read then.
CREATE OR REPLACE FUNCTION views.unreadable(p_view text)
 RETURNS boolean
 LANGUAGE plpgsql
 PARALLEL SAFE
AS $function$
begin
  raise exception 'the rows of the view % cannot be read by this version of the code', p_view using errcode = 'CL002';
end $function$;
grant execute on function views.unreadable to public;
