-- Key uses: when each key was last used. Neither an event nor a view: no decision reads it, and losing it loses no record.

create schema service;
comment on schema service is 'Notes of the service for its operators.';

create table service.key_uses (
  ledger_id text collate "C" not null,
  key_id text collate "C" not null,
  last_used_at timestamptz(3) not null,
  primary key (ledger_id, key_id)
);
comment on table service.key_uses is 'When each key was last used, to about a minute.';
comment on column service.key_uses.ledger_id is 'The ledger.';
comment on column service.key_uses.key_id is 'The key.';
comment on column service.key_uses.last_used_at is 'When the key was last used. Written once a minute at most.';
