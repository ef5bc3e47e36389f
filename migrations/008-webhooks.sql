-- Webhooks: who receives which events, what is still to be delivered, and what each attempt led to.
-- Rows and not events: a secret must not stand in an append-only log, and nothing in the record depends on these.

create schema delivery;
comment on schema delivery is 'Webhooks: endpoints, deliveries and attempts.';

create table delivery.webhooks (
  ledger_id text collate "C" not null,
  webhook_id text collate "C" not null,
  version bigint not null default 1,
  url text not null,
  description text,
  audience text collate "C" not null constraint webhook_audience check (audience in ('public', 'desk')),
  types text[] collate "C",
  kinds text[] collate "C",
  claim text collate "C",
  topic text collate "C",
  state text collate "C" not null default 'enabled' constraint webhook_state check (state in ('enabled', 'disabled')),
  disabled_because text collate "C",
  secrets jsonb not null,
  created_at timestamptz(3) not null,
  created_by text collate "C" not null,
  after_position bigint not null,
  replay_after bigint,
  replay_to bigint,
  paused_until timestamptz(3),
  last_success_at timestamptz(3),
  is_failing boolean not null default false,
  primary key (ledger_id, webhook_id)
);
comment on table delivery.webhooks is 'Endpoints that receive events, with their filters.';
comment on column delivery.webhooks.ledger_id is 'The ledger.';
comment on column delivery.webhooks.webhook_id is 'The id of the webhook.';
comment on column delivery.webhooks.version is 'Raised with every change through the API; the ETag of the webhook.';
comment on column delivery.webhooks.url is 'The URL that receives the requests.';
comment on column delivery.webhooks.description is 'The purpose, in the words of the member who made it.';
comment on column delivery.webhooks.audience is 'The events it may receive: public ones, or those for the desk as well. Never those for admins.';
comment on column delivery.webhooks.types is 'Filter: only events of these types; null for all.';
comment on column delivery.webhooks.kinds is 'Filter: only events of streams of these kinds; null for all.';
comment on column delivery.webhooks.claim is 'Filter: only events of this claim; null for all.';
comment on column delivery.webhooks.topic is 'Filter: only events of claims with this topic; null for all.';
comment on column delivery.webhooks.state is 'Whether the webhook receives anything.';
comment on column delivery.webhooks.disabled_because is 'Why it is disabled: by-hand, gone (it answered 410) or failing.';
comment on column delivery.webhooks.secrets is 'The keys that sign deliveries, newest first. An older key carries the time until which it still signs.';
comment on column delivery.webhooks.created_at is 'When the webhook was created.';
comment on column delivery.webhooks.created_by is 'The member who created it.';
comment on column delivery.webhooks.after_position is 'The webhook receives events after this position.';
comment on column delivery.webhooks.replay_after is 'Replay: events after this position are still to be delivered again; null where no replay is under way.';
comment on column delivery.webhooks.replay_to is 'Replay: the last position to deliver again.';
comment on column delivery.webhooks.paused_until is 'The endpoint asked for no requests until then (Retry-After).';
comment on column delivery.webhooks.last_success_at is 'When it last accepted a delivery.';
comment on column delivery.webhooks.is_failing is 'Circuit breaker: whether its last attempt failed. It is then tried with one request at a time.';
comment on constraint webhook_audience on delivery.webhooks is 'No webhook receives events for admins.';
comment on constraint webhook_state on delivery.webhooks is 'A webhook is enabled or disabled.';

create table delivery.checkpoints (
  ledger_id text collate "C" primary key,
  position bigint not null
);
comment on table delivery.checkpoints is 'The position up to which events have become deliveries. It moves by compare-and-set in the transaction that inserts those.';
comment on column delivery.checkpoints.ledger_id is 'The ledger.';
comment on column delivery.checkpoints.position is 'All events up to this position have their deliveries.';

create table delivery.deliveries (
  ledger_id text collate "C" not null,
  webhook_id text collate "C" not null,
  message_id text collate "C" not null,
  position bigint,
  type text collate "C" not null,
  state text collate "C" not null default 'waiting'
    constraint delivery_state check (state in ('waiting', 'delivered', 'failed')),
  attempts int not null default 0,
  tries int not null default 0,
  created_at timestamptz(3) not null,
  next_at timestamptz(3) not null,
  lease_id text collate "C",
  leased_until timestamptz,
  primary key (ledger_id, webhook_id, message_id)
);
comment on table delivery.deliveries is 'The queue: one event for one webhook, and its outcome.';
comment on column delivery.deliveries.ledger_id is 'The ledger.';
comment on column delivery.deliveries.webhook_id is 'The webhook.';
comment on column delivery.deliveries.message_id is 'The id of the event, sent as webhook-id: the same for every attempt.';
comment on column delivery.deliveries.position is 'The position of the event; null for a ping.';
comment on column delivery.deliveries.type is 'The type of the event.';
comment on column delivery.deliveries.state is 'Whether it is still to be delivered, was accepted, or was given up.';
comment on column delivery.deliveries.attempts is 'Attempts of the present retry schedule; a resend starts a new one.';
comment on column delivery.deliveries.tries is 'Attempts in all.';
comment on column delivery.deliveries.created_at is 'When it was created, or last requested again.';
comment on column delivery.deliveries.next_at is 'When the next attempt is due.';
comment on column delivery.deliveries.lease_id is 'The lease of the attempt under way, so that a late attempt does not settle a newer one.';
comment on column delivery.deliveries.leased_until is 'When another process may attempt it, whatever became of the attempt under way.';
comment on constraint delivery_state on delivery.deliveries is 'A delivery waits, was delivered or has failed for good.';
create index deliveries_due on delivery.deliveries (ledger_id, webhook_id, next_at) where state = 'waiting';
comment on index delivery.deliveries_due is 'Finds the due deliveries of a webhook. Settled ones are not in it.';
create index deliveries_in_order on delivery.deliveries (ledger_id, webhook_id, created_at, message_id);
comment on index delivery.deliveries_in_order is 'Lists the deliveries of a webhook page by page, and finds the old ones to delete.';

create table delivery.attempts (
  ledger_id text collate "C" not null,
  webhook_id text collate "C" not null,
  message_id text collate "C" not null,
  number int not null,
  at timestamptz(3) not null,
  status int,
  latency_ms int not null,
  detail text not null,
  primary key (ledger_id, webhook_id, message_id, number)
);
comment on table delivery.attempts is 'The result of each attempt.';
comment on column delivery.attempts.ledger_id is 'The ledger.';
comment on column delivery.attempts.webhook_id is 'The webhook.';
comment on column delivery.attempts.message_id is 'The delivery.';
comment on column delivery.attempts.number is 'The number of the attempt, counted from 1.';
comment on column delivery.attempts.at is 'When the attempt began.';
comment on column delivery.attempts.status is 'The HTTP status of the answer; null where there was none.';
comment on column delivery.attempts.latency_ms is 'How long the attempt took, in milliseconds.';
comment on column delivery.attempts.detail is 'The beginning of the answer, or why there was none.';

-- Idempotency for changes of webhooks. log.commands takes commands with events alone, so theirs are here.
create table delivery.acts (
  ledger_id text collate "C" not null,
  command_id text collate "C" not null,
  fingerprint text not null,
  done jsonb,
  created_at timestamptz(3) not null,
  primary key (ledger_id, command_id)
);
comment on table delivery.acts is 'Idempotency: changes of webhooks that carried an id. Written in the transaction of the change, so that none runs twice; deleted after some days.';
comment on column delivery.acts.ledger_id is 'The ledger.';
comment on column delivery.acts.command_id is 'The id that the sender chose, prefixed with the scope in which it is unique.';
comment on column delivery.acts.fingerprint is 'The digest of the request. The same id with another digest is refused.';
comment on column delivery.acts.done is 'The result, for the same answer again; a secret in it is encrypted. Null while the change is under way.';
comment on column delivery.acts.created_at is 'When the change was made.';
create index acts_in_time on delivery.acts (ledger_id, created_at);
comment on index delivery.acts_in_time is 'Finds the old rows to delete.';
