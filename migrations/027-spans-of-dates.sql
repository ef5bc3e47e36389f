-- Dates of occasions may be decades, intervals or years before our era. They are ordered by the first and the last day
-- that they may mean, which the rows hold beside the date.

drop index views.appearances_by_date;
create index appearances_by_last_day on views.appearances_rows
  (ledger_id, parent, ((desk ->> 'dateLast') collate "C"))
  where desk ->> 'state' = 'recorded' and desk ->> 'dateLast' is not null;
comment on index views.appearances_by_last_day is
  'Finds the dated appearance of a claim that ends first, now or at any past position. So past versions are in it as well.';
create index dated_appearances_in_order on views.appearances_rows
  (ledger_id, parent, first_position)
  where desk ->> 'state' = 'recorded' and desk ->> 'dateLast' is not null;
comment on index views.dated_appearances_in_order is
  'Finds the first recorded of the appearances whose dates overlap, now or at any past position.';
