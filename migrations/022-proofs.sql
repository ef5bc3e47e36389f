-- The verifiable log: a Merkle tree (RFC 6962) over the public events of each ledger, by which anyone can check the record offline.
-- The tree follows the log: an append neither reads nor writes here. docs/verifying.md tells what the log proves.

create schema proofs;
comment on schema proofs is 'The verifiable log. It follows from log.events and the seeds, and holds nothing for the desk alone.';

create table proofs.trees (
  ledger_id text collate "C" not null,
  log text collate "C" not null,
  size bigint not null,
  root bytea not null,
  position bigint not null,
  covers bigint not null default 0,
  signed bigint not null default 0,
  signed_at timestamptz(3),
  primary key (ledger_id, log),
  constraint tree_log check (log in ('events', 'heads')),
  constraint tree_root check (octet_length(root) = 32)
);
comment on table proofs.trees is
  'How far each tree has grown. It moves by compare-and-set on size and root, so two processes never make two trees.';
comment on column proofs.trees.ledger_id is 'The ledger.';
comment on column proofs.trees.log is
  'The tree: events, whose leaf N - 1 is the event that the public knows by position N; or heads, whose leaves tell the last event of every stream.';
comment on column proofs.trees.size is 'The number of leaves.';
comment on column proofs.trees.root is 'The hash of the whole tree.';
comment on column proofs.trees.position is 'The position in log.events of the last event that the tree tells of.';
comment on column proofs.trees.covers is 'In the tree of heads: the size of the tree of events that its last leaf tells of. Otherwise 0.';
comment on column proofs.trees.signed is 'The size of the last signed checkpoint; 0 before the first.';
comment on column proofs.trees.signed_at is 'When it was signed; null before the first.';
comment on constraint tree_log on proofs.trees is 'There are two trees.';
comment on constraint tree_root on proofs.trees is 'A root is a SHA-256.';

create table proofs.tiles (
  ledger_id text collate "C" not null,
  log text collate "C" not null,
  level smallint not null,
  number bigint not null,
  hashes bytea not null,
  primary key (ledger_id, log, level, number),
  constraint tile_log check (log in ('events', 'heads', 'buckets')),
  constraint tile_hashes check (octet_length(hashes) between 32 and 8192 and octet_length(hashes) % 32 = 0)
);
-- Random bytes do not compress, so PostgreSQL must not try.
alter table proofs.tiles alter column hashes set storage external;
comment on table proofs.tiles is
  'The hashes of the trees in tiles of 256 (c2sp.org/tlog-tiles). A tile grows until it is full. A partial tile is a prefix of it.';
comment on column proofs.tiles.ledger_id is 'The ledger.';
comment on column proofs.tiles.log is 'The tree: events, heads, or buckets, the tree over proofs.heads. The tiles of buckets change; the others only grow.';
comment on column proofs.tiles.level is 'The level: 0 holds the hashes of leaves, each further level the roots of full tiles of the one below.';
comment on column proofs.tiles.number is 'The number of the tile in its level, from 0.';
comment on column proofs.tiles.hashes is 'Up to 256 hashes of 32 bytes, one after the other.';
comment on constraint tile_log on proofs.tiles is 'There are three trees with tiles.';
comment on constraint tile_hashes on proofs.tiles is 'A tile holds 1 to 256 whole hashes.';

create table proofs.seeds (
  ledger_id text collate "C" not null,
  number bigint not null,
  seed bytea,
  salts jsonb,
  primary key (ledger_id, number),
  constraint seed_or_salts check ((seed is null) <> (salts is null)),
  constraint seed_length check (octet_length(seed) = 32)
);
comment on table proofs.seeds is
  'The randomness of each tile of events. All salts of its commitments derive from it, so a salt costs no storage. Losing a row makes its events unprovable.';
comment on column proofs.seeds.ledger_id is 'The ledger.';
comment on column proofs.seeds.number is 'The number of the tile in level 0.';
comment on column proofs.seeds.seed is '32 random bytes; null once a text of the tile was erased and its salts are explicit.';
comment on column proofs.seeds.salts is 'The salts that are left, where a text of the tile was erased; otherwise null.';
comment on constraint seed_or_salts on proofs.seeds is 'A tile has either its seed or explicit salts.';
comment on constraint seed_length on proofs.seeds is 'A seed has 32 bytes.';

create table proofs.heads (
  ledger_id text collate "C" not null,
  bucket int not null,
  entries bytea not null,
  primary key (ledger_id, bucket)
);
alter table proofs.heads alter column entries set storage external;
comment on table proofs.heads is
  'The last public position of every stream, in buckets of about 16 streams. It shows that a proof leaves out nothing newer of a stream.';
comment on column proofs.heads.ledger_id is 'The ledger.';
comment on column proofs.heads.bucket is 'The number of the bucket: the first bits of the SHA-256 of the stream.';
comment on column proofs.heads.entries is 'For each stream by ascending key: 32 bytes of key, then the last public position in 8 bytes.';

create table proofs.heads_leaves (
  ledger_id text collate "C" not null,
  index bigint not null,
  leaf text not null,
  primary key (ledger_id, index)
);
comment on table proofs.heads_leaves is
  'The entries of the log of heads. Unlike those of events they are stored, since proofs.heads tells of the present alone.';
comment on column proofs.heads_leaves.ledger_id is 'The ledger.';
comment on column proofs.heads_leaves.index is 'The place in the log of heads, from 0.';
comment on column proofs.heads_leaves.leaf is 'The exact text that is hashed.';

create table proofs.checkpoints (
  ledger_id text collate "C" not null,
  log text collate "C" not null,
  origin text collate "C" not null,
  size bigint not null,
  note text not null,
  signed_at timestamptz(3) not null default clock_timestamp(),
  primary key (ledger_id, log, origin, size),
  constraint checkpoint_log check (log in ('events', 'heads'))
);
comment on table proofs.checkpoints is
  'The signed checkpoints (c2sp.org/tlog-checkpoint). They stay for ever: a reader who kept one can ask how the log grew from it.';
comment on column proofs.checkpoints.ledger_id is 'The ledger.';
comment on column proofs.checkpoints.log is 'The log: events or heads.';
comment on column proofs.checkpoints.origin is 'The name under which it was signed. A new name begins after events were lost.';
comment on column proofs.checkpoints.size is 'The number of entries that the checkpoint commits to.';
comment on column proofs.checkpoints.note is 'The signed note.';
comment on column proofs.checkpoints.signed_at is 'When it was signed.';
comment on constraint checkpoint_log on proofs.checkpoints is 'There are two logs.';

-- Insert and update, never delete: the service extends the log and cannot take anything out.
do $$
begin
  if not exists (select from pg_roles where rolname = 'claim_ledger_service') then return; end if;
  grant usage on schema proofs to claim_ledger_service;
  grant select, insert, update on proofs.trees, proofs.tiles, proofs.seeds, proofs.heads, proofs.heads_leaves, proofs.checkpoints
    to claim_ledger_service;
end $$;
