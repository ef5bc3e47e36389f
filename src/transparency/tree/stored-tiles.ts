import type { Queryable } from '../../database/connect.ts';
import type { Bytes } from '../../proofs/format/bytes.ts';
import type { SubtreeHash } from '../../proofs/format/merkle.ts';
import { sha256 } from '../sha256.ts';
import { edgeTiles, hashLength, rootOfPower, tileWidth, type Edge, type Tile } from './append-leaves.ts';

/** The two logs, and the tree over the buckets of heads. */
export type Tree = 'events' | 'heads' | 'buckets';
export type LogName = Exclude<Tree, 'buckets'>;

/** A stored tile is missing or too short: the tables do not agree with the size of the tree. */
class TileMissing extends Error {
  override readonly name = 'TileMissing';
}

interface Place {
  readonly level: number;
  readonly number: number;
}

const keyOf = ({ level, number }: Place): string => `${String(level)}/${String(number)}`;

/** Stored tiles by `keyOf`. */
type Tiles = ReadonlyMap<string, Buffer>;

export const readTiles = async (
  sql: Queryable,
  ledger: string,
  tree: Tree,
  places: readonly Place[],
): Promise<Tiles> => {
  if (places.length === 0) return new Map();
  const rows = await sql<{ level: number; number: number; hashes: Buffer }[]>`
    select t.level, t.number, t.hashes
    from unnest(${places.map(({ level }) => level)}::smallint[], ${places.map(({ number }) => number)}::bigint[]) as p(level, number)
    join proofs.tiles t on t.ledger_id = ${ledger} and t.log = ${tree} and t.level = p.level and t.number = p.number`;
  return new Map(rows.map((row) => [keyOf(row), row.hashes]));
};

/** Writes tiles over their former, shorter state. */
export const writeTiles = async (
  sql: Queryable,
  ledger: string,
  tree: Tree,
  tiles: readonly Tile[],
): Promise<void> => {
  if (tiles.length === 0) return;
  // postgres.js sends no bytea[], so the bytes travel as hexadecimal text.
  await sql`
    insert into proofs.tiles as t (ledger_id, log, level, number, hashes)
    select ${ledger}, ${tree}, p.level, p.number, decode(p.hex, 'hex')
    from unnest(${tiles.map(({ level }) => level)}::smallint[], ${tiles.map(({ number }) => number)}::bigint[],
      ${tiles.map(({ hashes }) => hashes.toString('hex'))}::text[]) as p(level, number, hex)
    on conflict (ledger_id, log, level, number) do update set hashes = excluded.hashes`;
};

const hashesOf = (tiles: Tiles, place: Place, from: number, to: number): Buffer => {
  const hashes = tiles.get(keyOf(place));
  if (hashes === undefined || hashes.length < to * hashLength)
    throw new TileMissing(`tile ${keyOf(place)} has no hash ${String(to - 1)}`);
  return hashes.subarray(from * hashLength, to * hashLength);
};

/** Reads the edge of a tree of some size. */
export const readEdge = async (sql: Queryable, ledger: string, tree: Tree, size: number): Promise<Edge> => {
  const places = edgeTiles(size);
  const tiles = await readTiles(
    sql,
    ledger,
    tree,
    places.filter(({ width }) => width > 0),
  );
  const levels = places.map((place) =>
    place.width === 0 ? Buffer.alloc(0) : Buffer.from(hashesOf(tiles, place, 0, place.width)),
  );
  return { size, levels };
};

const powerBelow = (size: number): number => {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
};

/** Calls back with every full subtree that makes up the leaves `from` to `to`, and joins their hashes. */
const walk = (whole: (from: number, to: number) => Bytes, from: number, to: number): Bytes => {
  const leaves = to - from;
  if (Number.isInteger(Math.log2(leaves))) return whole(from, to);
  const middle = from + powerBelow(leaves);
  return Buffer.from(rootOfPower(Buffer.concat([walk(whole, from, middle), walk(whole, middle, to)])));
};

/** The tile that has the hashes under a full subtree, and which of them: those of the highest level that is not above it. */
const placeOf = (from: number, to: number) => {
  const level = Math.floor(Math.log2(to - from) / 8);
  const per = tileWidth ** level;
  const number = Math.floor(from / per / tileWidth);
  const first = from / per - number * tileWidth;
  return { level, number, first, last: first + (to - from) / per };
};

const empty = sha256(new Uint8Array(0));
const nothing = Buffer.alloc(hashLength);

/**
 * Makes proofs from stored tiles. `prove` is called twice: first with placeholders, which tells the tiles it needs, and
 * then with their hashes. So it may be any of the provers of `merkle.ts`, and each proof is one query.
 */
export const proveFromTiles = async <Proof>(
  sql: Queryable,
  ledger: string,
  tree: Tree,
  prove: (subtree: SubtreeHash) => Proof,
): Promise<Proof> => {
  const needed = new Map<string, Place>();
  prove((from, to) => {
    if (to === from) return empty;
    return walk(
      (first, last) => {
        const place = placeOf(first, last);
        needed.set(keyOf(place), place);
        return nothing;
      },
      from,
      to,
    );
  });
  const tiles = await readTiles(sql, ledger, tree, [...needed.values()]);
  return prove((from, to) => {
    if (to === from) return empty;
    return walk(
      (first, last) => {
        const place = placeOf(first, last);
        return Buffer.from(rootOfPower(hashesOf(tiles, place, place.first, place.last)));
      },
      from,
      to,
    );
  });
};
