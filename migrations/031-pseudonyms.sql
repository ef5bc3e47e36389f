-- The public knows the members of a ledger by pseudonyms, unless its policy names them. They derive from a key that the ledger alone has.

alter table log.ledgers add column pseudonym_key bytea not null
  default sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'));
comment on column log.ledgers.pseudonym_key is
  'The key from which the pseudonyms of the members derive: random, 32 bytes. With it one can tell which member a pseudonym stands for.';

create function log.adopt_pseudonym_key(p_ledger text, p_key bytea) returns boolean
language plpgsql security definer set search_path = log, pg_temp as $$
begin
  if length(p_key) is distinct from 32 then return false; end if;
  update log.ledgers set pseudonym_key = p_key
  where ledger_id = p_ledger and not exists (select from log.events e where e.ledger_id = p_ledger);
  return found;
end $$;
comment on function log.adopt_pseudonym_key(text, bytea) is
  'Gives an empty ledger the key of the ledger whose export it is restored from, so that pseudonyms stay the same. Returns whether it did.';

do $$
begin
  if not exists (select from pg_roles where rolname = 'claim_ledger_service') then return; end if;
  grant execute on function log.adopt_pseudonym_key to claim_ledger_service;
end $$;
