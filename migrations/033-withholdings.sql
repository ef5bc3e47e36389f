-- As before, with withholdings among the items that belong to one stream.
create or replace function log.fill_items(p_ledger text)
returns bigint language plpgsql as $$
declare filled bigint;
begin
  -- The fields in which events name items of their own stream; domain/items.ts derives the same from the schemas.
  insert into log.items (ledger_id, item_id, stream_id, position)
  select distinct on (o.item) p_ledger, o.item, e.stream_id, e.position
  from log.events e cross join lateral (
    select f.value from jsonb_each_text(e.data) as f
    where f.key in ('appearance', 'evidence', 'challenge', 'upholds', 'verdict', 'supersedes', 'by', 'correction', 'note',
      'objection', 'reply', 'match', 'withholding', 'capture', 'role', 'member', 'key', 'successor')
    union all
    select r.value ->> 'reply' from jsonb_array_elements(e.data -> 'replies') as r where e.type = 'verdict.published'
  ) as o(item)
  where e.ledger_id = p_ledger
    and o.item ~ '^(appearance|evidence|challenge|verdict|correction|note|objection|reply|match|withholding|capture|role|member|key)_[0-7][0-9a-hjkmnp-tv-z]{25}$'
  order by o.item, e.position
  on conflict do nothing;
  get diagnostics filled = row_count;
  return filled;
end $$;
