-- Webhooks: who is told of what, what there is to tell, and what became of it. Rows and not events: a secret may not stand
-- in a log that is never changed, and nothing of the record depends on them.

create schema delivery;
comment on schema delivery is 'What is told to others as it happens.';

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
comment on table delivery.webhooks is 'Addresses that are told of events.';
comment on column delivery.webhooks.ledger_id is 'The ledger.';
comment on column delivery.webhooks.webhook_id is 'The webhook.';
comment on column delivery.webhooks.version is 'Raised with every change; its ETag.';
comment on column delivery.webhooks.url is 'Where it is told.';
comment on column delivery.webhooks.description is 'What it is for, in the words of who made it.';
comment on column delivery.webhooks.audience is 'Whose events it is told of: public, or those of the desk as well. Never those for admins.';
comment on column delivery.webhooks.types is 'Only events of these types; null for all.';
comment on column delivery.webhooks.kinds is 'Only events of streams of these kinds; null for all.';
comment on column delivery.webhooks.claim is 'Only events of this claim; null for all.';
comment on column delivery.webhooks.topic is 'Only events of claims with this topic; null for all.';
comment on column delivery.webhooks.state is 'Whether it is told of anything.';
comment on column delivery.webhooks.disabled_because is 'Why it is not: by-hand, gone (it answered 410) or failing.';
comment on column delivery.webhooks.secrets is 'What deliveries are signed with, the newest first; the older with the time until which they still are.';
comment on column delivery.webhooks.created_at is 'When it was made.';
comment on column delivery.webhooks.created_by is 'The member who made it.';
comment on column delivery.webhooks.after_position is 'It is told of events after this position.';
comment on column delivery.webhooks.replay_after is 'Events after this position are still to be told again; null where none are.';
comment on column delivery.webhooks.replay_to is 'The last position to be told again.';
comment on column delivery.webhooks.paused_until is 'It asked to be left alone until then (Retry-After).';
comment on column delivery.webhooks.last_success_at is 'When it last took something.';
comment on column delivery.webhooks.is_failing is 'Whether its last answer was no success: it is then tried with one request at a time.';

create table delivery.checkpoints (
  ledger_id text collate "C" primary key,
  position bigint not null
);
comment on table delivery.checkpoints is 'How far events were made deliveries. Moved in the transaction that writes those, by compare and set.';
comment on column delivery.checkpoints.ledger_id is 'The ledger.';
comment on column delivery.checkpoints.position is 'All events up to here have their deliveries.';

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
  claim text collate "C",
  claimed_until timestamptz,
  primary key (ledger_id, webhook_id, message_id)
);
create index deliveries_due on delivery.deliveries (ledger_id, webhook_id, next_at) where state = 'waiting';
create index deliveries_in_order on delivery.deliveries (ledger_id, webhook_id, created_at, message_id);
comment on table delivery.deliveries is 'One event to be told to one webhook, and what became of it.';
comment on column delivery.deliveries.ledger_id is 'The ledger.';
comment on column delivery.deliveries.webhook_id is 'The webhook.';
comment on column delivery.deliveries.message_id is 'The id of the event; its webhook-id, the same however often it is told.';
comment on column delivery.deliveries.position is 'The position of the event; null for a ping.';
comment on column delivery.deliveries.type is 'What it tells of.';
comment on column delivery.deliveries.state is 'Whether it is still to be told, was taken, or was given up.';
comment on column delivery.deliveries.attempts is 'Attempts of the present schedule; a resend begins a new one.';
comment on column delivery.deliveries.tries is 'Attempts in all.';
comment on column delivery.deliveries.created_at is 'When it came to be told, or was last asked for again.';
comment on column delivery.deliveries.next_at is 'When it is tried next.';
comment on column delivery.deliveries.claim is 'Names the attempt that is under way.';
comment on column delivery.deliveries.claimed_until is 'When another process may try, whatever became of that attempt.';

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
comment on table delivery.attempts is 'What each attempt led to.';
comment on column delivery.attempts.ledger_id is 'The ledger.';
comment on column delivery.attempts.webhook_id is 'The webhook.';
comment on column delivery.attempts.message_id is 'What was told.';
comment on column delivery.attempts.number is 'The first attempt is 1.';
comment on column delivery.attempts.at is 'When it began.';
comment on column delivery.attempts.status is 'The status that was answered; null where nothing was.';
comment on column delivery.attempts.latency_ms is 'How long it took.';
comment on column delivery.attempts.detail is 'The beginning of the answer, or why there was none.';

do $$
begin
  if not exists (select from pg_roles where rolname = 'claim_ledger_service') then return; end if;
  grant usage on schema delivery to claim_ledger_service;
  grant select, insert, update, delete on all tables in schema delivery to claim_ledger_service;
end $$;
