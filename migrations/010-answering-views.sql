-- What the desk owes to readers and to those it writes about: corrections, objections, replies, and the times set for them.

select views.make_held_view('corrections', 'One row for each correction that was published.');
select views.make_held_view('objections', 'One row for each objection, whatever became of it.');
select views.make_held_view('replies', 'One row for each request for a reply, whatever became of it.');
select views.make_held_view('deadlines', 'One row for each time by which something is to happen.');

-- The clock asks every second for what is due, so that must not depend on how much ever was.
create index deadlines_open on views.deadlines (ledger_id, (desk ->> 'dueAt'))
  where held_to is null and desk ->> 'state' = 'open';

do $$
begin
  if not exists (select from pg_roles where rolname = 'claim_ledger_service') then return; end if;
  grant select, insert, update, delete, truncate
    on views.corrections, views.objections, views.replies, views.deadlines to claim_ledger_service;
end $$;
