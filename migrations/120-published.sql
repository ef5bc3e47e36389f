-- What feeds show: the claims whose verdicts were published last.

create index current_status_by_publishing on views.current_status
  (ledger_id, ((public #>> '{verdict,publishedAt}') collate "C"))
  where held_to is null and (public #>> '{verdict,publishedAt}') is not null;
comment on index views.current_status_by_publishing is
  'The claims with a verdict in force, by when it was published. Those without one are not in it, so it costs their writes nothing.';
