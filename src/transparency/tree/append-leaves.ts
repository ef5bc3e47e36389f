import { hash } from 'node:crypto';

/** Hashes in a tile, and bytes of a hash. */
export const tileWidth = 256;
export const hashLength = 32;
const tileBytes = tileWidth * hashLength;

/** The tile of the event with a public position. Its leaf has the index before. */
export const tileOf = (position: number): number => Math.floor((position - 1) / tileWidth);

/** The right edge of a tree: by level, the hashes in its last tile while that is partial. It suffices to append and to know the root. */
export interface Edge {
  readonly size: number;
  readonly levels: readonly Buffer[];
}

/** A tile that has changed. */
export interface Tile {
  readonly level: number;
  readonly number: number;
  readonly hashes: Buffer;
}

export const emptyEdge: Edge = { size: 0, levels: [] };

const node = Buffer.alloc(1 + 2 * hashLength);
node[0] = 1;

/** The root over some hashes, whose number is a power of two. */
export const rootOfPower = (hashes: Buffer): Buffer => {
  let row = hashes;
  while (row.length > hashLength) {
    const above = Buffer.allocUnsafe(row.length / 2);
    for (let at = 0; at < row.length; at += 2 * hashLength) {
      row.copy(node, 1, at, at + 2 * hashLength);
      above.write(hash('sha256', node, 'binary'), at / 2, 'latin1');
    }
    row = above;
  }
  return row;
};

/** How many hashes a level of a tree has: the full subtrees of 256^level leaves. */
export const hashesIn = (size: number, level: number): number => Math.floor(size / tileWidth ** level);

/** The last, partial tiles of a tree, by level, with the bytes that belong to its size. */
export const edgeTiles = (size: number): { level: number; number: number; width: number }[] => {
  const tiles: { level: number; number: number; width: number }[] = [];
  for (let level = 0; hashesIn(size, level) > 0; level += 1) {
    const hashes = hashesIn(size, level);
    tiles.push({ level, number: Math.floor(hashes / tileWidth), width: hashes % tileWidth });
  }
  return tiles;
};

/** Appends the hashes of leaves (RFC 6962). Returns the new edge and the tiles that changed. */
export const appendLeaves = (edge: Edge, leaves: readonly string[]): { edge: Edge; tiles: Tile[] } => {
  const full: Tile[] = [];
  const changed = new Set<number>();
  const levels = edge.levels.map((hashes) => [hashes]);
  const lengths = edge.levels.map((hashes) => hashes.length);
  const counts = lengths.map((_, level) => hashesIn(edge.size, level));
  const push = (level: number, each: Buffer): void => {
    const parts = (levels[level] ??= []);
    parts.push(each);
    const length = (lengths[level] ?? 0) + hashLength;
    const count = (counts[level] ?? 0) + 1;
    counts[level] = count;
    lengths[level] = length % tileBytes;
    changed.add(level);
    if (length < tileBytes) return;
    const hashes = Buffer.concat(parts);
    full.push({ level, number: count / tileWidth - 1, hashes });
    levels[level] = [];
    changed.delete(level);
    push(level + 1, rootOfPower(hashes));
  };
  for (const leaf of leaves) push(0, Buffer.from(leaf, 'latin1'));
  const joined = levels.map((parts) => Buffer.concat(parts));
  const partial = [...changed].map((level) => ({
    level,
    number: Math.floor((counts[level] ?? 0) / tileWidth),
    hashes: joined[level] ?? Buffer.alloc(0),
  }));
  return { edge: { size: edge.size + leaves.length, levels: joined }, tiles: [...full, ...partial] };
};

/** The root of the tree, from its edge. */
export const rootOf = ({ levels }: Edge): Buffer => {
  // The full subtrees from the largest to the smallest, as RFC 6962 splits the tree.
  const subtrees: Buffer[] = [];
  for (const hashes of levels.toReversed()) {
    let from = 0;
    for (let width = tileWidth / 2; width >= 1; width /= 2) {
      if (((hashes.length / hashLength) & width) === 0) continue;
      const to = from + width * hashLength;
      subtrees.push(rootOfPower(hashes.subarray(from, to)));
      from = to;
    }
  }
  const smallest = subtrees.pop();
  if (smallest === undefined) return Buffer.from(hash('sha256', '', 'binary'), 'latin1');
  return subtrees.reduceRight((right, left) => rootOfPower(Buffer.concat([left, right])), smallest);
};
