-- Claims by who made them and by where they and their evidence come from, for either eyes.

create index appearances_by_claimant on views.appearances (ledger_id, (desk ->> 'claimant')) where held_to is null;
create index appearances_by_public_claimant on views.appearances (ledger_id, (public ->> 'claimant')) where held_to is null;
create index appearances_by_source on views.appearances (ledger_id, (desk ->> 'source')) where held_to is null;
create index appearances_by_public_source on views.appearances (ledger_id, (public ->> 'source')) where held_to is null;
create index evidence_by_source on views.evidence (ledger_id, (desk ->> 'source')) where held_to is null;
create index evidence_by_public_source on views.evidence (ledger_id, (public ->> 'source')) where held_to is null;
