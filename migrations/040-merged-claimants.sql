-- Claimants by whom they were merged into, for either eyes: whoever asks for the claims of one asks for theirs as well.

create index claimants_merged on views.claimants (ledger_id, (desk ->> 'mergedInto')) where held_to is null;
create index claimants_publicly_merged on views.claimants (ledger_id, (public ->> 'mergedInto')) where held_to is null;
