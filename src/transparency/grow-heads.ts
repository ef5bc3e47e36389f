import type { Database, Transaction } from '../database/connect.ts';
import { transaction } from '../database/transaction.ts';
import { toBase64, type Bytes } from '../proofs/format/bytes.ts';
import {
  bucketBytes,
  bucketOf,
  depthFor,
  headsLeaf,
  parseBucket,
  parseHeadsLeaf,
  streamKey,
  type Head,
} from '../proofs/format/heads.ts';
import { leafHash } from '../proofs/format/merkle.ts';
import { sha256 } from './sha256.ts';
import { appendLeaves, emptyEdge, rootOf, tileWidth, type Tile } from './tree/append-leaves.ts';
import { proveFromTiles, readEdge, readTiles, writeTiles } from './tree/stored-tiles.ts';
import { moveTree, readTree, type StoredTree } from './tree/stored-tree.ts';

/** The tree of events that a new leaf of heads tells of. */
export interface Told {
  /** The name of the log of events. */
  readonly origin: string;
  readonly tree: StoredTree;
}

/** The buckets that some streams belong to, and how deep their tree is. */
interface Buckets {
  readonly depth: number;
  readonly streams: number;
  readonly heads: Map<number, Head[]>;
}

/** The last public position of the streams that changed between two positions of the log. */
const changedHeads = async (
  tx: Transaction,
  ledger: string,
  { from, to }: { from: number; to: number },
): Promise<Head[]> => {
  const rows = await tx<{ stream: string; last: number }[]>`
    select stream_id as stream, max(public_position) as last from log.events
    where ledger_id = ${ledger} and audience = 'public' and position > ${from} and position <= ${to} group by stream_id`;
  return rows.map(({ stream, last }) => ({ key: streamKey(sha256, stream), last }));
};

const readBuckets = async (
  tx: Transaction,
  ledger: string,
  depth: number,
  numbers: readonly number[] | undefined,
): Promise<Map<number, Head[]>> => {
  const rows = await tx<{ bucket: number; entries: Buffer }[]>`
    select bucket, entries from proofs.heads
    where ledger_id = ${ledger} ${numbers === undefined ? tx`` : tx`and bucket = any(${numbers as number[]}::int[])`}`;
  const buckets = new Map<number, Head[]>();
  for (const { bucket, entries } of rows) {
    const heads = parseBucket(new Uint8Array(entries), depth, bucket);
    if (heads === undefined)
      throw new Error(`the bucket ${String(bucket)} of heads of ${ledger} cannot be read`);
    buckets.set(bucket, heads);
  }
  return buckets;
};

const writeBuckets = async (
  tx: Transaction,
  ledger: string,
  buckets: ReadonlyMap<number, Bytes>,
): Promise<void> => {
  await tx`
    insert into proofs.heads as h (ledger_id, bucket, entries)
    select ${ledger}, b.bucket, decode(b.hex, 'hex')
    from unnest(${[...buckets.keys()]}::int[], ${Array.from(buckets.values(), (bytes) => Buffer.from(bytes).toString('hex'))}::text[])
      as b(bucket, hex)
    on conflict (ledger_id, bucket) do update set entries = excluded.entries`;
};

const keyText = ({ key }: Head): string => Buffer.from(key).toString('latin1');

/** Merges changed heads into buckets. Counts the streams that are new. */
const merge = (buckets: Map<number, Head[]>, changed: readonly Head[], depth: number): number => {
  let fresh = 0;
  const byBucket = Map.groupBy(changed, ({ key }) => bucketOf(key, depth));
  for (const [number, heads] of byBucket) {
    const merged = new Map((buckets.get(number) ?? []).map((head) => [keyText(head), head]));
    const before = merged.size;
    for (const head of heads) merged.set(keyText(head), head);
    fresh += merged.size - before;
    buckets.set(number, [...merged.values()]);
  }
  return fresh;
};

/** The buckets with the changes in them: those that changed, or all of them where the tree gets deeper. */
const update = async (
  tx: Transaction,
  ledger: string,
  before: { depth: number; streams: number },
  changed: readonly Head[],
): Promise<Buckets & { isWhole: boolean }> => {
  const numbers = [...new Set(changed.map(({ key }) => bucketOf(key, before.depth)))];
  const heads = await readBuckets(tx, ledger, before.depth, numbers);
  const streams = before.streams + merge(heads, changed, before.depth);
  const depth = depthFor(streams);
  if (before.streams > 0 && depth === before.depth) return { depth, streams, heads, isWhole: false };
  const all = await readBuckets(tx, ledger, before.depth, undefined);
  merge(all, changed, before.depth);
  const split = new Map<number, Head[]>(Array.from({ length: 2 ** depth }, (_, number) => [number, []]));
  for (const each of all.values()) for (const head of each) split.get(bucketOf(head.key, depth))?.push(head);
  return { depth, streams, heads: split, isWhole: true };
};

/** Writes the hashes of changed buckets into the tiles over them, level by level. */
const writeBucketTiles = async (
  tx: Transaction,
  ledger: string,
  hashes: ReadonlyMap<number, Bytes>,
  isWhole: boolean,
): Promise<void> => {
  if (isWhole) {
    const leaves = Array.from(hashes.values(), (hash) => Buffer.from(hash).toString('latin1'));
    await writeTiles(tx, ledger, 'buckets', appendLeaves(emptyEdge, leaves).tiles);
    return;
  }
  let level = 0;
  for (let changed: ReadonlyMap<number, Uint8Array> = hashes; changed.size > 0; level += 1) {
    const byTile = Map.groupBy(changed.keys(), (number) => Math.floor(number / tileWidth));
    const stored = await readTiles(
      tx,
      ledger,
      'buckets',
      Array.from(byTile.keys(), (number) => ({ level, number })),
    );
    const tiles: Tile[] = [];
    const above = new Map<number, Uint8Array>();
    for (const [number, within] of byTile) {
      const tile = Buffer.from(stored.get(`${String(level)}/${String(number)}`) ?? []);
      for (const each of within) tile.set(changed.get(each) ?? [], (each % tileWidth) * 32);
      tiles.push({ level, number, hashes: tile });
      if (tile.length === tileWidth * 32) above.set(number, rootOf({ size: tileWidth, levels: [tile] }));
    }
    await writeTiles(tx, ledger, 'buckets', tiles);
    changed = above;
  }
};

const lastLeaf = async (tx: Transaction, ledger: string, size: number) => {
  const [row] = await tx<{ leaf: string }[]>`
    select leaf from proofs.heads_leaves where ledger_id = ${ledger} and index = ${size - 1}`;
  return row && parseHeadsLeaf(row.leaf);
};

/**
 * Appends a leaf to the log of heads: the last public position of every stream, as of one size of the tree of events.
 * The buckets, their tiles and the leaf move in one transaction, so what is stored is always of the last leaf.
 */
export const growHeads = async (
  database: Database,
  ledger: string,
  { origin, tree }: Told,
): Promise<void> => {
  await database.run((sql) =>
    transaction(sql, async (tx) => {
      await tx`select case current_setting('synchronous_commit') when 'off' then set_config('synchronous_commit', 'on', true) end`;
      await tx`select from proofs.trees where ledger_id = ${ledger} and log = 'heads' for update`;
      const heads = await readTree(tx, ledger, 'heads');
      if (heads.covers >= tree.size) return;
      const last = await lastLeaf(tx, ledger, heads.size);
      const changed = await changedHeads(tx, ledger, { from: heads.position, to: tree.position });
      const before = { depth: last?.depth ?? 0, streams: last?.streams ?? 0 };
      const { depth, streams, heads: buckets, isWhole } = await update(tx, ledger, before, changed);
      const bytes = new Map(Array.from(buckets, ([number, each]) => [number, bucketBytes(each)]));
      await writeBuckets(tx, ledger, bytes);
      const hashes = new Map(Array.from(bytes, ([number, each]) => [number, leafHash(sha256, each)]));
      await writeBucketTiles(tx, ledger, hashes, isWhole);
      const root = await proveFromTiles(tx, ledger, 'buckets', (subtree) => subtree(0, 2 ** depth));
      const told = {
        heads: toBase64(root),
        log: origin,
        root: toBase64(tree.root),
        size: tree.size,
        streams,
      };
      const leaf = headsLeaf(told);
      const edge = await readEdge(tx, ledger, 'heads', heads.size);
      const leafText = Buffer.from(leafHash(sha256, Buffer.from(leaf))).toString('latin1');
      const { edge: grown, tiles } = appendLeaves(edge, [leafText]);
      const next = { size: grown.size, root: rootOf(grown), position: tree.position, covers: tree.size };
      // The row lock keeps others out, except at the very first leaf, whose row is not there yet.
      if (!(await moveTree(tx, ledger, 'heads', heads, next)))
        throw new Error(`another process wrote heads of ${ledger}`);
      await writeTiles(tx, ledger, 'heads', tiles);
      await tx`insert into proofs.heads_leaves (ledger_id, index, leaf) values (${ledger}, ${heads.size}, ${leaf})`;
    }),
  );
};
