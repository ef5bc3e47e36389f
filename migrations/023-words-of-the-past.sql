-- A search as of a past position reads an index as well. Rows enter it when a later version replaces them.

create index findable_past_desk_words on views.findable_rows using gin (desk_words) where valid_to is not null;
comment on index views.findable_past_desk_words is
  'Finds claims by the words that they had. Pending entries (fastupdate) keep a change of a claim cheap.';
create index findable_past_public_words on views.findable_rows using gin (public_words)
  where valid_to is not null and public_words is not null;
comment on index views.findable_past_public_words is 'Finds claims by words that they had and that the desk saw otherwise.';
