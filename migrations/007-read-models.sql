-- Read models: what people read about claims, sources, claimants and scales, with the indexes that their queries rely on.
-- Partial indexes cover current rows alone: past versions grow with the log and are read by key.

select views.make_versioned_view('current_status',
  'One row for each claim: its wording, its status, the rating in force and the balance of its evidence.', false);
select views.make_versioned_view('counter_evidence', 'One row for each item that speaks against a claim.');
select views.make_versioned_view('appearances', 'One row for each occasion on which a claim was made.');
select views.make_versioned_view('evidence', 'One row for each piece of evidence, in any state.');
select views.make_versioned_view('verdicts', 'One row for each verdict, in any state.');
select views.make_versioned_view('notes', 'One row for each internal note.');
select views.make_versioned_view('sources', 'One row for each source.');
select views.make_versioned_view('claimants', 'One row for each claimant.');
select views.make_versioned_view('scales', 'One row for each rating scale.');
select views.make_versioned_view('relations', 'One row for each relation of a claim to another one.');
select views.make_versioned_view('corrections', 'One row for each published correction.');
select views.make_versioned_view('objections', 'One row for each objection, in any state.');
select views.make_versioned_view('replies', 'One row for each request for a reply, in any state.');
select views.make_versioned_view('deadlines', 'One row for each time by which something is to happen.');

create table views.history (
  ledger_id text collate "C" not null,
  position bigint not null,
  stream_id text collate "C" not null,
  audience text collate "C" not null,
  line jsonb not null,
  generation int not null default 0,
  primary key (ledger_id, position, generation)
);
comment on table views.history is 'One readable line for each event: who did what, when and why.';
comment on column views.history.ledger_id is 'The ledger.';
comment on column views.history.position is 'The position of the event.';
comment on column views.history.stream_id is 'The stream of the event.';
comment on column views.history.audience is 'Who may see the line.';
comment on column views.history.line is 'The line, as readers receive it.';
comment on column views.history.generation is 'The generation of the view that the row belongs to.';
create index history_of_stream on views.history (ledger_id, stream_id, position);
comment on index views.history_of_stream is 'Reads the history of one stream in order.';

-- Indexes on the public variant repeat the expression of the SQL view, or no query would use them.

create index relations_by_other on views.relations_rows (ledger_id, (desk ->> 'to')) where valid_to is null;
comment on index views.relations_by_other is 'Finds relations by the claim they point to, which both variants share.';

create index current_status_by_status on views.current_status_rows (ledger_id, (desk ->> 'status'), first_position)
  where valid_to is null;
comment on index views.current_status_by_status is 'Lists claims of one status for the desk.';
create index current_status_by_public_status on views.current_status_rows
  (ledger_id, (case when is_shared then desk else public end ->> 'status'), first_position) where valid_to is null;
comment on index views.current_status_by_public_status is 'Lists claims of one status for the public.';
-- The condition repeats the queries' own, with its collation. Without the collation no query would use the index.
create index current_status_by_publishing on views.current_status_rows
  (ledger_id, ((case when is_shared then desk else public end #>> '{verdict,publishedAt}') collate "C"))
  where valid_to is null and (case when is_shared then desk else public end #>> '{verdict,publishedAt}') collate "C" is not null;
comment on index views.current_status_by_publishing is
  'Lists claims with a verdict in force by when it was published. Other claims are not in it, so it costs their writes nothing.';
create index current_status_needs_review on views.current_status_rows (ledger_id)
  where valid_to is null and desk ->> 'needsReview' = 'true';
comment on index views.current_status_needs_review is 'Finds the few claims to review for the queue of the desk.';

create index appearances_by_claimant on views.appearances_rows (ledger_id, (desk ->> 'claimant')) where valid_to is null;
comment on index views.appearances_by_claimant is 'Filters claims by claimant for the desk.';
create index appearances_by_public_claimant on views.appearances_rows
  (ledger_id, (case when is_shared then desk else public end ->> 'claimant')) where valid_to is null;
comment on index views.appearances_by_public_claimant is 'Filters claims by claimant for the public.';
create index appearances_by_source on views.appearances_rows (ledger_id, (desk ->> 'source')) where valid_to is null;
comment on index views.appearances_by_source is 'Filters claims by the source they appeared in for the desk.';
create index appearances_by_public_source on views.appearances_rows
  (ledger_id, (case when is_shared then desk else public end ->> 'source')) where valid_to is null;
comment on index views.appearances_by_public_source is 'Filters claims by the source they appeared in for the public.';
create index appearances_by_date on views.appearances_rows
  (ledger_id, parent, ((desk ->> 'date') collate "C"), first_position)
  where desk ->> 'state' = 'recorded' and desk ->> 'date' is not null;
comment on index views.appearances_by_date is
  'Finds the earliest dated appearance of a claim, now or at any past position. So past versions are in it as well.';

create index evidence_by_source on views.evidence_rows (ledger_id, (desk ->> 'source')) where valid_to is null;
comment on index views.evidence_by_source is 'Filters claims by the source of their evidence for the desk.';
create index evidence_by_public_source on views.evidence_rows
  (ledger_id, (case when is_shared then desk else public end ->> 'source')) where valid_to is null;
comment on index views.evidence_by_public_source is 'Filters claims by the source of their evidence for the public.';
create index evidence_challenged on views.evidence_rows (ledger_id) where valid_to is null and desk ->> 'state' = 'challenged';
comment on index views.evidence_challenged is 'Finds the little challenged evidence for the queue of the desk.';

create index verdicts_open on views.verdicts_rows (ledger_id)
  where valid_to is null and desk ->> 'state' in ('proposed', 'returned');
comment on index views.verdicts_open is 'Finds the few verdicts under review for the queue of the desk.';

-- A search for the claims of one claimant includes those of the claimants merged into it.
create index claimants_merged on views.claimants_rows (ledger_id, (desk ->> 'mergedInto')) where valid_to is null;
comment on index views.claimants_merged is 'Finds the claimants merged into one, for the desk.';
create index claimants_publicly_merged on views.claimants_rows
  (ledger_id, (case when is_shared then desk else public end ->> 'mergedInto')) where valid_to is null;
comment on index views.claimants_publicly_merged is 'Finds the claimants merged into one, for the public.';

create index deadlines_open on views.deadlines_rows (ledger_id, (desk ->> 'dueAt'))
  where valid_to is null and desk ->> 'state' = 'open';
comment on index views.deadlines_open is
  'Finds what is due. The scheduler asks every second, so the cost must not depend on how many deadlines ever were.';
