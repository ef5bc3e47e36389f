-- Sources of the same address are named while one is registered.

create index sources_of_address on views.sources_rows (ledger_id, md5(desk ->> 'addressKey')) where valid_to is null;
comment on index views.sources_of_address is
  'Finds the sources of an address by its canonical form. A digest, since an address may be longer than an index entry.';
