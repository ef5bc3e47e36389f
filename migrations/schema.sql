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

-- The verifiable log. It follows from log.events and the seeds, and holds nothing for the desk alone.
create schema proofs;
grant usage on schema proofs to claim_ledger_service;

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
  -- The event at the position, as in views.checkpoints. Null where it is not known.
  event_id text collate "C",
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

-- The key that seals secrets, by its id. At most one row, so that two processes cannot seal with different keys.
create table delivery.sealing_key (
  -- Always true: the primary key of the one row.
  one boolean not null default true,
  -- The id of the key: a digest of it.
  key_id text collate "C" not null,
  constraint sealing_key_pkey PRIMARY KEY (one),
  -- There is at most one row.
  constraint one_sealing_key CHECK (one)
);
grant insert, select, update on delivery.sealing_key to claim_ledger_service;

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
  -- Why it is disabled: by-hand, gone (it answered 410), failing, or rights-ended (its key or member lost the rights for it).
  disabled_because text collate "C",
  -- The keys that sign deliveries, newest first, each sealed under the key that it names. An older one carries the time until which it still signs.
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
  -- The key in whose rights it receives events: the one that created it, or enabled it last. Null where it was created before keys were stored; then the rights are those of its creator.
  key_id text collate "C",
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

-- All events. Rows are inserted and never changed. Partitioned by ranges of positions, which all ledgers share.
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
  -- How many events of the ledger are public, up to this one and itself: the position by which the public knows it.
  public_position bigint not null,
  -- How many events of the stream are public, up to this one and itself: the version by which the public knows it.
  public_version bigint not null,
  constraint events_pkey PRIMARY KEY (ledger_id, "position"),
  -- Every event belongs to one of the audiences, so that no reader meets an unknown one.
  constraint event_audience CHECK ((audience = ANY (ARRAY['public'::text, 'desk'::text, 'admin'::text])))
) partition by RANGE ("position");
-- Reads the events of one item. Events about no item are not in it.
CREATE INDEX events_of_item ON ONLY log.events USING btree (ledger_id, item_id, "position") WHERE (item_id IS NOT NULL);
-- Walks the public events past long runs of events for the desk.
CREATE INDEX events_of_public ON ONLY log.events USING btree (ledger_id, "position") WHERE (audience = 'public'::text);
-- Finds the evidence offered from a source in any claim: what happens to a source concerns all of it.
CREATE INDEX events_of_source ON ONLY log.events USING btree (ledger_id, ((data ->> 'source'::text)), "position") WHERE (type = 'evidence.offered'::text);
-- Reads one stream in order of its versions.
CREATE INDEX events_of_stream ON ONLY log.events USING btree (ledger_id, stream_id, version);
-- Finds the claims of a ledger that were given a topic, however rare it is.
CREATE INDEX events_of_topic ON ONLY log.events USING gin ((((data -> 'topics'::text) || ((('{"ledger":"'::text || ledger_id) || '"}'::text))::jsonb)) jsonb_path_ops) WHERE ((type = ANY (ARRAY['claim.recorded'::text, 'claim.classified'::text])) AND (data ? 'topics'::text));
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
  -- When the ledger was created.
  created_at timestamp(3) with time zone not null default clock_timestamp(),
  -- The address of the ledger that this one copies; null for a ledger of this deployment.
  mirror_of text,
  -- The key from which the pseudonyms of the members derive: random, 32 bytes. With it one can tell which member a pseudonym stands for.
  pseudonym_key bytea not null default sha256(convert_to((((gen_random_uuid())::text || (gen_random_uuid())::text) || (gen_random_uuid())::text), 'UTF8'::name)),
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
  -- The number of public events in the stream.
  public_version bigint not null default 0,
  constraint streams_pkey PRIMARY KEY (ledger_id, stream_id)
) with (fillfactor=80);
grant insert, select, update on log.streams to claim_ledger_service;

-- The signed checkpoints (c2sp.org/tlog-checkpoint). They stay for ever: a reader who kept one can ask how the log grew from it.
create table proofs.checkpoints (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The log: events or heads.
  log text collate "C" not null,
  -- The name under which it was signed. A new name begins after events were lost.
  origin text collate "C" not null,
  -- The number of entries that the checkpoint commits to.
  size bigint not null,
  -- The signed note.
  note text not null,
  -- When it was signed.
  signed_at timestamp(3) with time zone not null default clock_timestamp(),
  constraint checkpoints_pkey PRIMARY KEY (ledger_id, log, origin, size),
  -- There are two logs.
  constraint checkpoint_log CHECK ((log = ANY (ARRAY['events'::text, 'heads'::text])))
);
grant insert, select, update on proofs.checkpoints to claim_ledger_service;

-- The last public position of every stream, in buckets of about 16 streams. It shows that a proof leaves out nothing newer of a stream.
create table proofs.heads (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The number of the bucket: the first bits of the SHA-256 of the stream.
  bucket integer not null,
  -- For each stream by ascending key: 32 bytes of key, then the last public position in 8 bytes.
  entries bytea storage e not null,
  constraint heads_pkey PRIMARY KEY (ledger_id, bucket)
);
grant insert, select, update on proofs.heads to claim_ledger_service;

-- The entries of the log of heads. Unlike those of events they are stored, since proofs.heads tells of the present alone.
create table proofs.heads_leaves (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The place in the log of heads, from 0.
  index bigint not null,
  -- The exact text that is hashed.
  leaf text not null,
  constraint heads_leaves_pkey PRIMARY KEY (ledger_id, index)
);
grant insert, select, update on proofs.heads_leaves to claim_ledger_service;

-- The randomness of each tile of events. All salts of its commitments derive from it, so a salt costs no storage. Losing a row makes its events unprovable.
create table proofs.seeds (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The number of the tile in level 0.
  number bigint not null,
  -- 32 random bytes; null once a text of the tile was erased and its salts are explicit.
  seed bytea,
  -- The salts that are left, where a text of the tile was erased; otherwise null.
  salts jsonb,
  constraint seeds_pkey PRIMARY KEY (ledger_id, number),
  -- A seed has 32 bytes.
  constraint seed_length CHECK ((octet_length(seed) = 32)),
  -- A tile has either its seed or explicit salts.
  constraint seed_or_salts CHECK (((seed IS NULL) <> (salts IS NULL)))
);
grant insert, select, update on proofs.seeds to claim_ledger_service;

-- The hashes of the trees in tiles of 256 (c2sp.org/tlog-tiles). A tile grows until it is full. A partial tile is a prefix of it.
create table proofs.tiles (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The tree: events, heads, or buckets, the tree over proofs.heads. The tiles of buckets change; the others only grow.
  log text collate "C" not null,
  -- The level: 0 holds the hashes of leaves, each further level the roots of full tiles of the one below.
  level smallint not null,
  -- The number of the tile in its level, from 0.
  number bigint not null,
  -- Up to 256 hashes of 32 bytes, one after the other.
  hashes bytea storage e not null,
  constraint tiles_pkey PRIMARY KEY (ledger_id, log, level, number),
  -- A tile holds 1 to 256 whole hashes.
  constraint tile_hashes CHECK ((((octet_length(hashes) >= 32) AND (octet_length(hashes) <= 8192)) AND ((octet_length(hashes) % 32) = 0))),
  -- There are three trees with tiles.
  constraint tile_log CHECK ((log = ANY (ARRAY['events'::text, 'heads'::text, 'buckets'::text])))
);
grant insert, select, update on proofs.tiles to claim_ledger_service;

-- How far each tree has grown. It moves by compare-and-set on size and root, so two processes never make two trees.
create table proofs.trees (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The tree: events, whose leaf N - 1 is the event that the public knows by position N; or heads, whose leaves tell the last event of every stream.
  log text collate "C" not null,
  -- The number of leaves.
  size bigint not null,
  -- The hash of the whole tree.
  root bytea not null,
  -- The position in log.events of the last event that the tree tells of.
  "position" bigint not null,
  -- In the tree of heads: the size of the tree of events that its last leaf tells of. Otherwise 0.
  covers bigint not null default 0,
  -- The size of the last signed checkpoint; 0 before the first.
  signed bigint not null default 0,
  -- When it was signed; null before the first.
  signed_at timestamp(3) with time zone,
  constraint trees_pkey PRIMARY KEY (ledger_id, log),
  -- There are two trees.
  constraint tree_log CHECK ((log = ANY (ARRAY['events'::text, 'heads'::text]))),
  -- A root is a SHA-256.
  constraint tree_root CHECK ((octet_length(root) = 32))
);
grant insert, select, update on proofs.trees to claim_ledger_service;

create table public.claim_ledger_migrations (
  name text not null,
  digest text not null,
  applied_at timestamp with time zone not null default now(),
  constraint claim_ledger_migrations_pkey PRIMARY KEY (name)
);
grant select on public.claim_ledger_migrations to claim_ledger_service;

-- Sessions of the desk in a browser. A stolen copy of this table opens none of them.
create table service.desk_sessions (
  -- The SHA-256 of the token in the cookie, in hexadecimal. The token itself is not stored.
  token_sha256 text collate "C" not null,
  -- The ledger that the session is for.
  ledger_id text collate "C" not null,
  -- The key or token that was signed in with, sealed under the token of the cookie.
  sealed_credential text collate "C" not null,
  -- The role at sign-in. The session ends where the credential has a lower one.
  role text collate "C" not null,
  -- When the session began. It has an end, however much it is used.
  began_at timestamp(3) with time zone not null,
  -- When it was last used, to about a minute. An unused session ends.
  last_used_at timestamp(3) with time zone not null,
  constraint desk_sessions_pkey PRIMARY KEY (token_sha256)
);
-- Finds the sessions that are over, which the next sign-in deletes.
CREATE INDEX desk_sessions_by_begin ON service.desk_sessions USING btree (began_at);
grant delete, insert, select, update on service.desk_sessions to claim_ledger_service;

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

-- Where the desk can reach people who objected without a key. A row goes when the objection is answered or set aside, and at its time.
create table service.sender_contacts (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- The claim that was objected to.
  claim_id text collate "C" not null,
  -- The objection.
  objection_id text collate "C" not null,
  -- The address, sealed with a key of the deployment.
  sealed text collate "C" not null,
  -- The id of the key that sealed it.
  sealing_key text collate "C" not null,
  -- When it is erased, whatever became of the objection.
  kept_until timestamp(3) with time zone not null,
  constraint sender_contacts_pkey PRIMARY KEY (ledger_id, objection_id)
);
-- Finds the addresses whose time is over.
CREATE INDEX sender_contacts_by_end ON service.sender_contacts USING btree (kept_until);
grant delete, insert, select, update on service.sender_contacts to claim_ledger_service;

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
  -- The position at which the public first had the row; null while it has none, and in rows from before this column.
  first_shown bigint,
  constraint appearances_pkey PRIMARY KEY (ledger_id, key, valid_from, generation)
) with (toast_tuple_target=8160);
-- Filters claims by claimant for the desk.
CREATE INDEX appearances_by_claimant ON views.appearances_rows USING btree (ledger_id, ((desk ->> 'claimant'::text))) WHERE (valid_to IS NULL);
-- Finds the dated appearance of a claim that ends first, now or at any past position. So past versions are in it as well.
CREATE INDEX appearances_by_last_day ON views.appearances_rows USING btree (ledger_id, parent, ((desk ->> 'dateLast'::text)) COLLATE "C") WHERE (((desk ->> 'state'::text) = 'recorded'::text) AND ((desk ->> 'dateLast'::text) IS NOT NULL));
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
-- Finds the first recorded of the appearances whose dates overlap, now or at any past position.
CREATE INDEX dated_appearances_in_order ON views.appearances_rows USING btree (ledger_id, parent, first_position) WHERE (((desk ->> 'state'::text) = 'recorded'::text) AND ((desk ->> 'dateLast'::text) IS NOT NULL));
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
  -- The event at the position. If the log has another one there, or none, the view shows what is not on record. Null at position 0, and in rows from before this column.
  event_id text collate "C",
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
  -- The position at which the public first had the row; null while it has none, and in rows from before this column.
  first_shown bigint,
  -- The words of the names of the claimant.
  name_words tsvector default views.suggestible(ledger_id, is_shared, desk, public, 'foldedNames'::text),
  constraint claimants_pkey PRIMARY KEY (ledger_id, key, valid_from, generation)
) with (toast_tuple_target=8160);
-- A key has one current row in each generation.
CREATE UNIQUE INDEX claimants_current ON views.claimants_rows USING btree (ledger_id, key, generation) WHERE (valid_to IS NULL);
-- Lists the current rows, oldest first.
CREATE INDEX claimants_in_order ON views.claimants_rows USING btree (ledger_id, first_position) WHERE (valid_to IS NULL);
-- Finds the claimants merged into one, for the desk.
CREATE INDEX claimants_merged ON views.claimants_rows USING btree (ledger_id, ((desk ->> 'mergedInto'::text))) WHERE (valid_to IS NULL);
-- Suggests claimants, and finds claims by the names of their claimants, also in the past.
CREATE INDEX claimants_names ON views.claimants_rows USING gin (name_words);
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
  -- The position at which the public first had the row; null while it has none, and in rows from before this column.
  first_shown bigint,
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
  -- The position at which the public first had the row; null while it has none, and in rows from before this column.
  first_shown bigint,
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
  -- The position at which the public first had the row; null while it has none, and in rows from before this column.
  first_shown bigint,
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
-- The current rows that the public sees, in the order of the list of claims. Its condition is that of the column "public" of the view.
CREATE INDEX current_status_public_in_order ON views.current_status_rows USING btree (ledger_id, first_position) WHERE ((valid_to IS NULL) AND (
CASE
    WHEN is_shared THEN desk
    ELSE public
END IS NOT NULL));
-- Finds the claims that replace others, now or at any past position. Filters by claimant, topic and source see through merges with it.
CREATE INDEX current_status_survivors ON views.current_status_rows USING btree (ledger_id) WHERE (jsonb_array_length((desk -> 'mergedFrom'::text)) > 0);
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
  -- The position at which the public first had the row; null while it has none, and in rows from before this column.
  first_shown bigint,
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
  -- The position at which the public first had the row; null while it has none, and in rows from before this column.
  first_shown bigint,
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

-- One row for each claim: the texts that it is found by. A row is valid from one position to the next that changed it, so that any past can be read.
create table views.findable_rows (
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
  -- The words of the desk variant, which are those of the public where both are equal.
  desk_words tsvector default views.words_of(ledger_id, desk,
CASE
    WHEN is_shared THEN ARRAY['desk'::text, 'public'::text]
    ELSE ARRAY['desk'::text]
END),
  -- The words of the public variant where it differs.
  public_words tsvector default 
CASE
    WHEN (public IS NOT NULL) THEN views.words_of(ledger_id, public, ARRAY['public'::text])
    ELSE NULL::tsvector
END,
  -- The position at which the public first had the row; null while it has none, and in rows from before this column.
  first_shown bigint,
  -- The words of the topics of the claim.
  topic_words tsvector default views.suggestible(ledger_id, is_shared, desk, public, 'topics'::text),
  constraint findable_pkey PRIMARY KEY (ledger_id, key, valid_from, generation)
) with (toast_tuple_target=8160);
-- Lists the configurations in use of a ledger by a few look-ups.
CREATE INDEX findable_configurations ON views.findable_rows USING btree (ledger_id, ((desk ->> 'configuration'::text))) WHERE (valid_to IS NULL);
-- A key has one current row in each generation.
CREATE UNIQUE INDEX findable_current ON views.findable_rows USING btree (ledger_id, key, generation) WHERE (valid_to IS NULL);
-- Finds claims by their words.
CREATE INDEX findable_desk_words ON views.findable_rows USING gin (desk_words) WITH (fastupdate=off) WHERE (valid_to IS NULL);
-- Lists the current rows, oldest first.
CREATE INDEX findable_in_order ON views.findable_rows USING btree (ledger_id, first_position) WHERE (valid_to IS NULL);
-- Finds claims by the words that they had. Pending entries (fastupdate) keep a change of a claim cheap.
CREATE INDEX findable_past_desk_words ON views.findable_rows USING gin (desk_words) WHERE (valid_to IS NOT NULL);
-- Finds claims by words that they had and that the desk saw otherwise.
CREATE INDEX findable_past_public_words ON views.findable_rows USING gin (public_words) WHERE ((valid_to IS NOT NULL) AND (public_words IS NOT NULL));
-- Finds claims by words that the desk sees otherwise.
CREATE INDEX findable_public_words ON views.findable_rows USING gin (public_words) WITH (fastupdate=off) WHERE ((valid_to IS NULL) AND (public_words IS NOT NULL));
-- Suggests topics.
CREATE INDEX findable_topics ON views.findable_rows USING gin (topic_words) WHERE (valid_to IS NULL);
grant delete, insert, select, truncate, update on views.findable_rows to claim_ledger_service;

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

-- One row for each text that a member compared with a claim. A row is valid from one position to the next that changed it, so that any past can be read.
create table views.matches_rows (
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
  -- The position at which the public first had the row; null while it has none, and in rows from before this column.
  first_shown bigint,
  constraint matches_pkey PRIMARY KEY (ledger_id, key, valid_from, generation)
) with (toast_tuple_target=8160);
-- A key has one current row in each generation.
CREATE UNIQUE INDEX matches_current ON views.matches_rows USING btree (ledger_id, key, generation) WHERE (valid_to IS NULL);
-- Lists the current rows, oldest first.
CREATE INDEX matches_in_order ON views.matches_rows USING btree (ledger_id, first_position) WHERE (valid_to IS NULL);
-- Lists the current rows of one stream, oldest first.
CREATE INDEX matches_of_parent ON views.matches_rows USING btree (ledger_id, parent, first_position) WHERE (valid_to IS NULL);
grant delete, insert, select, truncate, update on views.matches_rows to claim_ledger_service;

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
  -- The position at which the public first had the row; null while it has none, and in rows from before this column.
  first_shown bigint,
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
  -- The position at which the public first had the row; null while it has none, and in rows from before this column.
  first_shown bigint,
  constraint objections_pkey PRIMARY KEY (ledger_id, key, valid_from, generation)
) with (toast_tuple_target=8160);
-- A key has one current row in each generation.
CREATE UNIQUE INDEX objections_current ON views.objections_rows USING btree (ledger_id, key, generation) WHERE (valid_to IS NULL);
-- Lists the current rows, oldest first.
CREATE INDEX objections_in_order ON views.objections_rows USING btree (ledger_id, first_position) WHERE (valid_to IS NULL);
-- Lists the current rows of one stream, oldest first.
CREATE INDEX objections_of_parent ON views.objections_rows USING btree (ledger_id, parent, first_position) WHERE (valid_to IS NULL);
-- Counts the inbox of a ledger, which strangers could otherwise fill.
CREATE INDEX objections_waiting ON views.objections_rows USING btree (ledger_id) WHERE ((valid_to IS NULL) AND ((desk ->> 'state'::text) = 'waiting'::text));
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
  -- The position at which the public first had the row; null while it has none, and in rows from before this column.
  first_shown bigint,
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
  -- The position at which the public first had the row; null while it has none, and in rows from before this column.
  first_shown bigint,
  constraint replies_pkey PRIMARY KEY (ledger_id, key, valid_from, generation)
) with (toast_tuple_target=8160);
-- A key has one current row in each generation.
CREATE UNIQUE INDEX replies_current ON views.replies_rows USING btree (ledger_id, key, generation) WHERE (valid_to IS NULL);
-- Lists the current rows, oldest first.
CREATE INDEX replies_in_order ON views.replies_rows USING btree (ledger_id, first_position) WHERE (valid_to IS NULL);
-- Lists the current rows in the order in which they became public.
CREATE INDEX replies_in_public_order ON views.replies_rows USING btree (ledger_id, COALESCE(first_shown, first_position)) WHERE (valid_to IS NULL);
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
  -- The position at which the public first had the row; null while it has none, and in rows from before this column.
  first_shown bigint,
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
  -- The position at which the public first had the row; null while it has none, and in rows from before this column.
  first_shown bigint,
  -- The words of the title of the source.
  title_words tsvector default views.suggestible(ledger_id, is_shared, desk, public, 'foldedTitle'::text),
  -- The words of the name of its publisher.
  publisher_words tsvector default views.suggestible(ledger_id, is_shared, desk, public, 'foldedPublisher'::text),
  constraint sources_pkey PRIMARY KEY (ledger_id, key, valid_from, generation)
) with (toast_tuple_target=8160);
-- A key has one current row in each generation.
CREATE UNIQUE INDEX sources_current ON views.sources_rows USING btree (ledger_id, key, generation) WHERE (valid_to IS NULL);
-- Lists the current rows, oldest first.
CREATE INDEX sources_in_order ON views.sources_rows USING btree (ledger_id, first_position) WHERE (valid_to IS NULL);
-- Finds the sources of an address by its canonical form. A digest, since an address may be longer than an index entry.
CREATE INDEX sources_of_address ON views.sources_rows USING btree (ledger_id, md5((desk ->> 'addressKey'::text))) WHERE (valid_to IS NULL);
-- Lists the current rows of one stream, oldest first.
CREATE INDEX sources_of_parent ON views.sources_rows USING btree (ledger_id, parent, first_position) WHERE (valid_to IS NULL);
-- Suggests publishers.
CREATE INDEX sources_publishers ON views.sources_rows USING gin (publisher_words) WHERE (valid_to IS NULL);
-- Suggests sources.
CREATE INDEX sources_titles ON views.sources_rows USING gin (title_words) WHERE (valid_to IS NULL);
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
  -- The position at which the public first had the row; null while it has none, and in rows from before this column.
  first_shown bigint,
  constraint verdicts_pkey PRIMARY KEY (ledger_id, key, valid_from, generation)
) with (toast_tuple_target=8160);
-- A key has one current row in each generation.
CREATE UNIQUE INDEX verdicts_current ON views.verdicts_rows USING btree (ledger_id, key, generation) WHERE (valid_to IS NULL);
-- Lists the current rows, oldest first.
CREATE INDEX verdicts_in_order ON views.verdicts_rows USING btree (ledger_id, first_position) WHERE (valid_to IS NULL);
-- Lists the current rows in the order in which they became public.
CREATE INDEX verdicts_in_public_order ON views.verdicts_rows USING btree (ledger_id, COALESCE(first_shown, first_position)) WHERE (valid_to IS NULL);
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

-- In how many claims a word occurs. Beyond 20,000 claims of a configuration, a word that occurs in one claim has no row.
create table views.word_counts (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- Who sees the claims.
  audience text collate "C" not null,
  -- The text search configuration.
  configuration text collate "C" not null,
  -- The stem.
  word text collate "C" not null,
  -- The number of claims that it occurs in.
  claims integer not null,
  constraint word_counts_pkey PRIMARY KEY (ledger_id, audience, configuration, word)
);
grant delete, insert, select, update on views.word_counts to claim_ledger_service;

-- How many claims an audience sees in each text search configuration, and how long they are. Each audience has its own counts, or the public could learn words of the desk from them.
create table views.word_totals (
  -- The ledger.
  ledger_id text collate "C" not null,
  -- Who sees the claims.
  audience text collate "C" not null,
  -- The text search configuration.
  configuration text collate "C" not null,
  -- The number of claims.
  claims double precision not null,
  -- The mean number of words of a claim.
  mean_length double precision not null,
  -- The position of the projection when they were counted.
  "position" bigint not null,
  -- When they were counted.
  counted_at timestamp(3) with time zone not null default clock_timestamp(),
  -- The first position of the newest claim that was counted.
  newest bigint not null,
  constraint word_totals_pkey PRIMARY KEY (ledger_id, audience, configuration)
);
grant delete, insert, select, update on views.word_totals to claim_ledger_service;

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
    generation,
    COALESCE(first_shown, first_position) AS first_shown
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
    generation,
    COALESCE(first_shown, first_position) AS first_shown
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
    generation,
    COALESCE(first_shown, first_position) AS first_shown
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
    generation,
    COALESCE(first_shown, first_position) AS first_shown
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
    generation,
    COALESCE(first_shown, first_position) AS first_shown
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
    generation,
    COALESCE(first_shown, first_position) AS first_shown
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
    generation,
    COALESCE(first_shown, first_position) AS first_shown
   FROM views.evidence_rows;
grant select on views.evidence to claim_ledger_service;

-- One row for each claim: the texts that it is found by. A row is valid from one position to the next that changed it, so that any past can be read.
-- public jsonb: The public variant: the fold of public events alone; null where the public sees no row.
create view views.findable as
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
    generation,
    COALESCE(first_shown, first_position) AS first_shown
   FROM views.findable_rows;
grant select on views.findable to claim_ledger_service;

-- One row for each text that a member compared with a claim. A row is valid from one position to the next that changed it, so that any past can be read.
-- public jsonb: The public variant: the fold of public events alone; null where the public sees no row.
create view views.matches as
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
    generation,
    COALESCE(first_shown, first_position) AS first_shown
   FROM views.matches_rows;
grant select on views.matches to claim_ledger_service;

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
    generation,
    COALESCE(first_shown, first_position) AS first_shown
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
    generation,
    COALESCE(first_shown, first_position) AS first_shown
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
    generation,
    COALESCE(first_shown, first_position) AS first_shown
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
    generation,
    COALESCE(first_shown, first_position) AS first_shown
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
    generation,
    COALESCE(first_shown, first_position) AS first_shown
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
    generation,
    COALESCE(first_shown, first_position) AS first_shown
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
    generation,
    COALESCE(first_shown, first_position) AS first_shown
   FROM views.verdicts_rows;
grant select on views.verdicts to claim_ledger_service;

-- Gives an empty ledger the key of the ledger whose export it is restored from, so that pseudonyms stay the same. Returns whether it did.
CREATE OR REPLACE FUNCTION log.adopt_pseudonym_key(p_ledger text, p_key bytea)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'log', 'pg_temp'
AS $function$
begin
  if length(p_key) is distinct from 32 then return false; end if;
  update log.ledgers set pseudonym_key = p_key
  where ledger_id = p_ledger and not exists (select from log.events e where e.ledger_id = p_ledger);
  return found;
end $function$;
grant execute on function log.adopt_pseudonym_key to claim_ledger_service;
grant execute on function log.adopt_pseudonym_key to public;

-- Appends a batch of commands: at most one for each stream, for each command id and for each item that is new. Judges each alone: appended, conflict (with up to p_unseen_max events that the caller has not seen), duplicate, reused, or taken (an event names an item of another stream as its own). None of these fails the batch. Returns the letters of the outcomes, the versions of the streams before the batch, and the last positions, each as the desk and as the public counts them.
CREATE OR REPLACE FUNCTION log.append(p_ledger text, p_streams text[], p_expected bigint[], p_counts integer[], p_states text, p_state_versions text[], p_requires text, p_ids text[], p_fingerprints text[], p_receipts text, p_of integer[], p_nth integer[], p_streams_of text[], p_event_ids text[], p_types text[], p_schema_versions smallint[], p_items text[], p_audiences text[], p_actors text, p_data text, p_owned_of integer[], p_owned text[], p_unseen_max integer, OUT outcomes text, OUT versions text, OUT positions text, OUT recorded_at timestamp with time zone, OUT others jsonb, OUT public_positions text, OUT public_versions text)
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
  head bigint; shown_head bigint; latest timestamptz; now_at timestamptz(3);
  unmet int[] := '{}'; letters text[]; before bigint[]; lasts bigint[];
  shown int[]; shown_of int[]; shown_before bigint[]; shown_lasts bigint[]; shown_last bigint;
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
  select e.position, e.recorded_at, e.public_position into head, latest, shown_head
    from log.events e where e.ledger_id = p_ledger order by e.position desc limit 1;
  head := coalesce(head, 0);
  shown_head := coalesce(shown_head, 0);
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
  shown_before := array(
    select coalesce((select s.public_version from log.streams s where s.ledger_id = p_ledger and s.stream_id = p_streams[c]), 0)
    from generate_series(1, cardinality(p_streams)) as c);
  -- Counts the public events of each command, up to each of its events.
  for e in 1 .. cardinality(p_of) loop
    shown_of[p_of[e]] := coalesce(shown_of[p_of[e]], 0) + (p_audiences[e] = 'public')::int;
    shown[e] := shown_of[p_of[e]];
  end loop;
  if p_ids is not null then
    earlier := array(
      select (select k.fingerprint from log.commands k where k.ledger_id = p_ledger and k.command_id = p_ids[c])
      from generate_series(1, cardinality(p_streams)) as c);
  end if;
  -- Outcomes: a(ppended), c(onflict), d(uplicate), r(eused) or t(aken). Each command is judged alone; appended ones alone take positions.
  loop
    last := head;
    shown_last := shown_head;
    for c in 1 .. cardinality(p_streams) loop
      letter := case
        when earlier[c] is not null then case when earlier[c] = p_fingerprints[c] then 'd' else 'r' end
        when p_expected[c] <> before[c] or c = any (unmet) then 'c'
        when c = any (taken) then 't'
        else 'a'
      end;
      if letter = 'a' then
        last := last + p_counts[c];
        shown_last := shown_last + coalesce(shown_of[c], 0);
      end if;
      letters[c] := letter;
      lasts[c] := last;
      shown_lasts[c] := shown_last;
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
  insert into log.events (ledger_id, position, stream_id, version, event_id, type, schema_version, item_id, audience, recorded_at, actor, data,
    public_position, public_version)
  select p_ledger, lasts[p_of[e]] - p_counts[p_of[e]] + p_nth[e], p_streams_of[e], before[p_of[e]] + p_nth[e],
         p_event_ids[e], p_types[e], p_schema_versions[e], p_items[e], p_audiences[e], now_at, actors[e]::jsonb, documents[e]::jsonb,
         shown_lasts[p_of[e]] - shown_of[p_of[e]] + shown[e], shown_before[p_of[e]] + shown[e]
  from generate_series(1, cardinality(p_of)) as e
  where letters[p_of[e]] = 'a';

  documents := string_to_array(p_states, E'\n');
  insert into log.streams as s (ledger_id, stream_id, version, public_version, first_position, last_position, state, state_version)
  select p_ledger, p_streams[c], before[c] + p_counts[c], shown_before[c] + coalesce(shown_of[c], 0), lasts[c] - p_counts[c] + 1, lasts[c], documents[c]::jsonb, p_state_versions[c]
  from generate_series(1, cardinality(p_streams)) as c
  where letters[c] = 'a'
  on conflict (ledger_id, stream_id) do update
    set version = excluded.version, public_version = excluded.public_version, last_position = excluded.last_position,
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
  public_positions := array_to_string(shown_lasts, ',');
  public_versions := array_to_string(shown_before, ',');
  recorded_at := now_at;
  if outcomes ~ '[^a]' then
    select jsonb_agg(to_jsonb(o)) into others from (
      select g.ix - 1 as ix,
             case letters[g.ix] when 'd' then (
               select to_jsonb(k) from (
                 select k.stream_id, k.version, k.last_position, k.recorded_at, k.receipt, e.public_position, e.public_version
                 from log.commands k join log.events e on e.ledger_id = k.ledger_id and e.position = k.last_position
                 where k.ledger_id = p_ledger and k.command_id = p_ids[g.ix]) k) end as earlier,
             case letters[g.ix] when 'c' then (
               select jsonb_agg(to_jsonb(u) order by u.version) from (
                 select e.position, e.stream_id, e.version, e.event_id, e.type, e.schema_version, e.audience, e.recorded_at, e.actor, e.data,
                   e.public_position, e.public_version
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
  perform log.insert_copied(p_ledger, p_events);
  -- No reader accepts a snapshot of the version "none", so the state is folded from the events where it is needed.
  insert into log.streams as s (ledger_id, stream_id, version, public_version, first_position, last_position, state, state_version)
  select p_ledger, r.stream, max(r.version), count(*) filter (where r.audience = 'public'), min(r.position), max(r.position), '{}', 'none'
  from jsonb_to_recordset(p_events) as r(stream text, version bigint, position bigint, audience text) group by r.stream
  on conflict (ledger_id, stream_id) do update set version = excluded.version, public_version = s.public_version + excluded.public_version, last_position = excluded.last_position;
  perform log.make_partitions(p_ledger);
  return true;
end $function$;
grant execute on function log.append_copies to claim_ledger_service;
grant execute on function log.append_copies to public;

-- Appends the commands of a batch all together or not at all, in one transaction like log.append. Where one is not appended, the others are conflicts.
CREATE OR REPLACE FUNCTION log.append_together(p_ledger text, p_streams text[], p_expected bigint[], p_counts integer[], p_states text, p_state_versions text[], p_requires text, p_ids text[], p_fingerprints text[], p_receipts text, p_of integer[], p_nth integer[], p_streams_of text[], p_event_ids text[], p_types text[], p_schema_versions smallint[], p_items text[], p_audiences text[], p_actors text, p_data text, p_owned_of integer[], p_owned text[], p_unseen_max integer, OUT outcomes text, OUT versions text, OUT positions text, OUT recorded_at timestamp with time zone, OUT others jsonb, OUT public_positions text, OUT public_versions text)
 RETURNS record
 LANGUAGE plpgsql
AS $function$
begin
  -- A variable keeps its value where the block rolls back, so the caller still learns why nothing was appended.
  begin
    select a.outcomes, a.versions, a.positions, a.recorded_at, a.others, a.public_positions, a.public_versions
      into outcomes, versions, positions, recorded_at, others, public_positions, public_versions
    from log.append(p_ledger, p_streams, p_expected, p_counts, p_states, p_state_versions, p_requires, p_ids, p_fingerprints,
      p_receipts, p_of, p_nth, p_streams_of, p_event_ids, p_types, p_schema_versions, p_items, p_audiences, p_actors, p_data,
      p_owned_of, p_owned, p_unseen_max) a;
    if outcomes ~ '[^a]' then
      raise exception 'a part was not appended' using errcode = 'CL002';
    end if;
  exception when sqlstate 'CL002' then
    -- What was not appended for its own reason keeps that reason. The rest was not appended because of it.
    outcomes := translate(outcomes, 'a', 'c');
  end;
end $function$;
grant execute on function log.append_together to claim_ledger_service;
grant execute on function log.append_together to public;

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

-- Creates a ledger with its head. Returns whether the ledger is new.
CREATE OR REPLACE FUNCTION log.create_ledger(p_ledger text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'log', 'pg_temp'
AS $function$
begin
  insert into log.ledgers (ledger_id) values (p_ledger) on conflict do nothing;
  if not found then return false; end if;
  -- The first ledger of a database makes the first partitions. All others find them.
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
      'objection', 'reply', 'match', 'withholding', 'capture', 'role', 'member', 'key', 'successor')
    union all
    select r.value ->> 'reply' from jsonb_array_elements(e.data -> 'replies') as r where e.type = 'verdict.published'
  ) as o(item)
  where e.ledger_id = p_ledger
    and o.item ~ '^(appearance|evidence|challenge|verdict|correction|note|objection|reply|match|withholding|capture|role|member|key)_[0-7][0-9a-hjkmnp-tv-z]{25}$'
  order by o.item, e.position
  on conflict do nothing;
  get diagnostics filled = row_count;
  return filled;
end $function$;
grant execute on function log.fill_items to claim_ledger_service;
grant execute on function log.fill_items to public;

-- Inserts copied events at the end of a ledger, with their public numbers, and reserves their items. The caller holds the lock of the ledger.
CREATE OR REPLACE FUNCTION log.insert_copied(p_ledger text, p_events jsonb)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare shown_head bigint;
begin
  select e.public_position into shown_head from log.events e where e.ledger_id = p_ledger order by e.position desc limit 1;
  insert into log.events (ledger_id, position, stream_id, version, event_id, type, schema_version, item_id, audience, recorded_at, actor, data,
    public_position, public_version)
  select p_ledger, r.position, r.stream, r.version, r.id, r.type, r."schemaVersion", r.item, r.audience, r."recordedAt", r.actor, r.data,
    coalesce(shown_head, 0) + count(*) filter (where r.audience = 'public') over (order by r.position),
    coalesce((
      select e.public_version from log.events e where e.ledger_id = p_ledger and e.stream_id = r.stream order by e.version desc limit 1), 0)
      + count(*) filter (where r.audience = 'public') over (partition by r.stream order by r.position)
  from jsonb_to_recordset(p_events) as r(
    position bigint, stream text, version bigint, id text, type text, "schemaVersion" smallint, item text, audience text,
    "recordedAt" timestamptz, actor jsonb, data jsonb);
  perform log.reserve_copied(p_ledger, p_events);
end $function$;
grant execute on function log.insert_copied to claim_ledger_service;
grant execute on function log.insert_copied to public;

-- Creates the missing partitions up to the one after the head of the ledger. Returns how many it created.
CREATE OR REPLACE FUNCTION log.make_partitions(p_ledger text)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'log', 'pg_temp'
AS $function$
declare
  size constant bigint := 10000000;
  head bigint; made int := 0; child text;
begin
  select coalesce(max(position), 0) into head from log.events where ledger_id = p_ledger;
  for part in 0 .. (head / size + 1) loop
    child := format('events_part_%s', part);
    continue when to_regclass('log.' || child) is not null;
    -- Mutual exclusion: two processes that make the same partition would fail each other. Attaching takes this lock anyway.
    lock table log.events in share update exclusive mode;
    continue when to_regclass('log.' || child) is not null;
    -- Create, then attach: “partition of” would wait for every reader and block all later ones.
    execute format('create table log.%I (like log.events including defaults including constraints)', child);
    execute format('alter table log.events attach partition log.%I for values from (%s) to (%s)', child, part * size, (part + 1) * size);
    execute format('create trigger events_are_never_truncated before truncate on log.%I
      for each statement execute function log.refuse_change()', child);
    made := made + 1;
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

-- Returns the position of the event that the public knows by a number; 0 for 0, null where the public has not come to it.
CREATE OR REPLACE FUNCTION log.position_of_public(p_ledger text, p_public bigint)
 RETURNS bigint
 LANGUAGE plpgsql
 STABLE
AS $function$
declare low bigint := 1; high bigint; middle bigint; shown bigint;
begin
  select e.position, e.public_position into high, shown from log.events e where e.ledger_id = p_ledger order by e.position desc limit 1;
  if p_public = 0 then return 0; end if;
  if p_public > coalesce(shown, 0) then return null; end if;
  -- Binary search: public positions never decrease along the log, so a few look-ups find the first event with this one.
  while low < high loop
    middle := (low + high) / 2;
    select public_position into strict shown from log.events where ledger_id = p_ledger and position = middle;
    if shown >= p_public then high := middle; else low := middle + 1; end if;
  end loop;
  return low;
end $function$;
grant execute on function log.position_of_public to claim_ledger_service;
grant execute on function log.position_of_public to public;

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

-- Counts the words of the current claims of a ledger anew, as one audience sees them. The configurations are those of its claims.
CREATE OR REPLACE FUNCTION views.count_words(p_ledger text, p_audience text, p_generation integer, p_position bigint, p_newest bigint, p_configurations text[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  words constant text := case when p_audience = 'desk' then 'desk_words'
    else 'case when is_shared then desk_words else public_words end' end;
  document constant text := case when p_audience = 'desk' then 'desk' else 'case when is_shared then desk else public end' end;
  rows constant text := format(
    'views.findable_rows where ledger_id = %L and generation = %s and valid_to is null and %s is not null',
    p_ledger, p_generation, words);
  counted text;
begin
  foreach counted in array p_configurations loop
    -- The row of the total is the lock: of two counts at once the second waits here, and then replaces what it finds.
    execute format(
      'insert into views.word_totals as t (ledger_id, audience, configuration, claims, mean_length, position, newest)
       select $1, $2, $3, count(*), coalesce(avg((d ->> ''length'')::float8), 1), $4, $5
       from (select %1$s as d from %2$s and %1$s ->> ''configuration'' = $3) current
       on conflict (ledger_id, audience, configuration) do update set claims = excluded.claims,
         mean_length = excluded.mean_length, position = excluded.position, newest = excluded.newest,
         counted_at = clock_timestamp()', document, rows)
      using p_ledger, p_audience, counted, p_position, p_newest;
    delete from views.word_counts c
    where c.ledger_id = p_ledger and c.audience = p_audience and c.configuration = counted;
    insert into views.word_counts (ledger_id, audience, configuration, word, claims)
    select p_ledger, p_audience, counted, word, ndoc
    from ts_stat(format('select %s from %s and %s ->> ''configuration'' = %L', words, rows, document, counted))
    where left(word, 1) <> chr(1) and (ndoc > 1 or (
      select t.claims <= 20000 from views.word_totals t
      where t.ledger_id = p_ledger and t.audience = p_audience and t.configuration = counted));
  end loop;
  -- A claim that was reworded in another language may have been the last one of its configuration.
  delete from views.word_totals t where t.ledger_id = p_ledger and t.audience = p_audience
    and t.configuration <> all (p_configurations);
  delete from views.word_counts c where c.ledger_id = p_ledger and c.audience = p_audience
    and c.configuration <> all (p_configurations);
end $function$;
grant execute on function views.count_words to claim_ledger_service;
grant execute on function views.count_words to public;

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
      case when is_shared then desk else public end as public, generation, coalesce(first_shown, first_position) as first_shown
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
      first_shown bigint,
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
  execute format('comment on column views.%I.first_shown is %L', stored, 'The position at which the public first had the row; null while it has none, and in rows from before this column.');
  perform views.make_variants_view(p_view, versions);
end $function$;
grant execute on function views.make_versioned_view to public;

-- The query of a search box, stemmed once for each configuration that the claims of the ledger use. Null if no word is left to search for.
CREATE OR REPLACE FUNCTION views.search_query(p_ledger text, p_audience text, p_stemmed text, p_simple text)
 RETURNS tsquery
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select string_agg(format('%L & %L & %L & (%s)',
      chr(1) || 'l:' || p_ledger, chr(1) || 'a:' || p_audience, chr(1) || 'c:' || name, query), ' | ')::tsquery
  from (
    select name, websearch_to_tsquery(('pg_catalog.' || name)::regconfig,
      case when name = 'simple' then p_simple else p_stemmed end) as query
    from views.text_configurations(p_ledger) name) each
  where numnode(query) > 0
$function$;
grant execute on function views.search_query to claim_ledger_service;
grant execute on function views.search_query to public;

-- The words of a field of folded names: a marker of the ledger, each word, and each word with one character left out. Two words that differ by one edit share one of them, so misspelt names are found without an extension. The first letter says who sees them: both alike (s), the desk (d), the public (p).
CREATE OR REPLACE FUNCTION views.suggestible(p_ledger text, p_is_shared boolean, p_desk jsonb, p_public jsonb, p_field text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
AS $function$
  select array_to_tsvector(array[chr(1) || 'l:' || p_ledger] || array(
    select distinct seen.audience || ways.lexeme
    from (values (case when p_is_shared then 's' else 'd' end, p_desk -> p_field), ('p', p_public -> p_field)) as seen(audience, names)
    cross join lateral jsonb_array_elements_text(case jsonb_typeof(seen.names) when 'array' then seen.names else '[]' end) as name
    cross join lateral (select left(each, 40) as word from regexp_split_to_table(name, '[ -]') each where each <> '' limit 16) words
    cross join lateral (
      select 'w' || word as lexeme
      union all
      select 'd' || left(word, at - 1) || substr(word, at + 1) from generate_series(1, length(word)) as at
      where length(word) between 4 and 20) ways))
$function$;
grant execute on function views.suggestible to claim_ledger_service;
grant execute on function views.suggestible to public;

-- The text search configurations of the claims of a ledger: one look-up for each.
CREATE OR REPLACE FUNCTION views.text_configurations(p_ledger text)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  with recursive used(name) as (
    (select desk ->> 'configuration' from views.findable_rows
     where ledger_id = p_ledger and valid_to is null order by desk ->> 'configuration' limit 1)
    union all
    select (select f.desk ->> 'configuration' from views.findable_rows f
            where f.ledger_id = p_ledger and f.valid_to is null and f.desk ->> 'configuration' > used.name
            order by f.desk ->> 'configuration' limit 1)
    from used where used.name is not null)
  select name from used where name is not null
$function$;
grant execute on function views.text_configurations to claim_ledger_service;
grant execute on function views.text_configurations to public;

-- Ends a query with CL002. A query calls it where the generation in use has a version that its process cannot read, and no row is read then.
CREATE OR REPLACE FUNCTION views.unreadable(p_view text)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the rows of the view % cannot be read by this version of the code', p_view using errcode = 'CL002';
end $function$;
grant execute on function views.unreadable to public;

-- The searchable words of a row: marker words for its ledger, its configuration and its audiences, then the stemmed words of its texts. Markers begin with a control character, which no text has. A GIN index cannot begin with a ledger, so the markers keep ledgers and audiences apart.
CREATE OR REPLACE FUNCTION views.words_of(p_ledger text, p_document jsonb, p_audiences text[])
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
AS $function$
  select array_to_tsvector(
      array[chr(1) || 'l:' || p_ledger, chr(1) || 'c:' || (p_document ->> 'configuration')]
      || array(select chr(1) || 'a:' || audience from unnest(p_audiences) audience))
    || coalesce(
      (select to_tsvector((p_document ->> 'configuration')::regconfig, string_agg(text, E'\n' order by place))
       from jsonb_array_elements_text(p_document -> 'texts') with ordinality as texts(text, place)),
      '')
$function$;
grant execute on function views.words_of to claim_ledger_service;
grant execute on function views.words_of to public;
