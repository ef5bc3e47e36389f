-- What a machine sends with somebody's key is recorded as a machine's, line by line.
alter table imports.jobs add column machine_made boolean not null default false;
comment on column imports.jobs.machine_made is 'Whether the record names a program for each of its commands, whosever key it was sent with.';
