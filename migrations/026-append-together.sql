-- Appends to several streams at once: a merge of two claims is one act with an event in both streams.

create function log.append_together(
  p_ledger text,
  p_streams text[], p_expected bigint[], p_counts int[], p_states text, p_state_versions text[],
  p_requires text, p_ids text[], p_fingerprints text[], p_receipts text,
  p_of int[], p_nth int[], p_streams_of text[], p_event_ids text[], p_types text[], p_schema_versions smallint[],
  p_items text[], p_audiences text[], p_actors text, p_data text,
  p_owned_of int[], p_owned text[],
  p_unseen_max int,
  out outcomes text, out versions text, out positions text, out recorded_at timestamptz, out others jsonb,
  out public_positions text, out public_versions text)
language plpgsql as $$
begin
  -- A variable keeps its value where the block rolls back, so the caller still learns why nothing was appended.
  begin
    select a.outcomes, a.versions, a.positions, a.recorded_at, a.others, a.public_positions, a.public_versions
      into outcomes, versions, positions, recorded_at, others, public_positions, public_versions
    from log.append(p_ledger, p_streams, p_expected, p_counts, p_states, p_state_versions, p_requires, p_ids, p_fingerprints,
      p_receipts, p_of, p_nth, p_streams_of, p_event_ids, p_types, p_schema_versions, p_items, p_audiences, p_actors, p_data,
      p_owned_of, p_owned, p_unseen_max) a;
    if outcomes ~ '[^a]' then
      raise exception 'a part was not appended' using errcode = 'CL002';
    end if;
  exception when sqlstate 'CL002' then
    -- What was not appended for its own reason keeps that reason. The rest was not appended because of it.
    outcomes := translate(outcomes, 'a', 'c');
  end;
end $$;
comment on function log.append_together is
  'Appends the commands of a batch all together or not at all, in one transaction like log.append. Where one is not appended, the others are conflicts.';

do $$
begin
  if not exists (select from pg_roles where rolname = 'claim_ledger_service') then return; end if;
  grant execute on function log.append_together to claim_ledger_service;
end $$;

-- Reads of a claim include the claims that were merged into it. Few claims have any, so the index is small.
create index current_status_survivors on views.current_status_rows (ledger_id)
  where jsonb_array_length(desk -> 'mergedFrom') > 0;
comment on index views.current_status_survivors is
  'Finds the claims that replace others, now or at any past position. Filters by claimant, topic and source see through merges with it.';
