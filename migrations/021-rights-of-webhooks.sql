-- The key in whose rights a webhook receives events. A webhook outlasts the request that made it, so its rights are
-- judged again for as long as it is enabled: it ends with the key.

alter table delivery.webhooks add column key_id text collate "C";
comment on column delivery.webhooks.key_id is 'The key in whose rights it receives events: the one that created it, or enabled it last. Null where it was created before keys were stored; then the rights are those of its creator.';
comment on column delivery.webhooks.disabled_because is 'Why it is disabled: by-hand, gone (it answered 410), failing, or rights-ended (its key or member lost the rights for it).';
