-- What the queue of the desk looks for is few among many.

create index verdicts_open on views.verdicts (ledger_id)
  where held_to is null and desk ->> 'state' in ('proposed', 'returned');
create index evidence_challenged on views.evidence (ledger_id)
  where held_to is null and desk ->> 'state' = 'challenged';
create index current_status_needs_review on views.current_status (ledger_id)
  where held_to is null and desk ->> 'needsReview' = 'true';
