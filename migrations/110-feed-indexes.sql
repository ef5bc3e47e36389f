-- What lets a follower of a part of the feed be told which event came before: rare types, rare topics and long runs of
-- events of the desk must not make that a search through the whole log.

create index events_of_public on log.events (ledger_id, position) where audience = 'public';
create index events_of_type on log.events (ledger_id, type, position);
-- Partitions are of one ledger each, so the ledger need not lead here.
create index events_of_topic on log.events using gin ((data -> 'topics') jsonb_path_ops)
  where type in ('claim.recorded', 'claim.classified') and data ? 'topics';
