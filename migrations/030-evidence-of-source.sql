-- What happens to a source concerns all evidence from it, wherever it was offered.

create index events_of_source on log.events (ledger_id, (data ->> 'source'), position) where type = 'evidence.offered';
comment on index log.events_of_source is 'Leads to the evidence that was offered from a source.';
