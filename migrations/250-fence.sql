-- Whoever moves checkpoints says in the same statement how many it had to move. Where it moved others, it is not the one
-- that projects any more, and this ends its transaction before any row is touched: so it can send all its statements at
-- once and need not wait to learn whether it still may.
create function views.fence(p_holds boolean) returns void language plpgsql as $$
begin
  if p_holds is not true then
    raise exception 'the checkpoints were moved by another' using errcode = 'CL001';
  end if;
end $$;
comment on function views.fence is 'Ends the transaction with CL001 unless the condition holds.';

-- Evidence that speaks against a claim was kept twice in each row.
update views.counter_evidence set
  desk = case when desk ? 'item' then
    (desk - 'item') || jsonb_build_object('rest', (desk -> 'item')
      - '{id,claim,version,source,finding,quote,strength,updatedAt}'::text[]) else desk end,
  public = case when public ? 'item' then
    (public - 'item') || jsonb_build_object('rest', (public -> 'item')
      - '{id,claim,version,source,finding,quote,strength,updatedAt}'::text[]) else public end
where desk ? 'item' or public ? 'item';
-- A claim is its own parent, so this index is the one of its key.
drop index views.current_status_of_parent;
