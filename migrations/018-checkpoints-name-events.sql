-- A log may go back: a restored backup, or a standby that lacked the last seconds. Positions are then given anew.
-- So a checkpoint names the event that it stands on, and a position alone is not trusted.

alter table views.checkpoints add column event_id text collate "C";
comment on column views.checkpoints.event_id is
  'The event at the position. If the log has another one there, or none, the view shows what is not on record. Null at position 0, and in rows from before this column.';

alter table delivery.checkpoints add column event_id text collate "C";
comment on column delivery.checkpoints.event_id is
  'The event at the position, as in views.checkpoints. Null where it is not known.';

-- No process can read rows of this version, whatever its code: reads end with CL002 until the next generation is in use.
insert into views.versions (version, schema) values ('astray', '{"not": {}}') on conflict do nothing;
