-- The first occasion on which a claim was made is looked up, now or as of any past position.

create index appearances_by_date on views.appearances
  (ledger_id, parent, ((desk ->> 'date') collate "C"), first_position)
  where desk ->> 'state' = 'recorded' and desk ->> 'date' is not null;
comment on index views.appearances_by_date is 'Leads to the earliest dated appearance of a claim, of however many.';
