import { concat, equalBytes, type Bytes, type Sha256 } from './bytes.ts';

/** The Merkle tree of RFC 6962 §2.1. Its leaves are entries of a log, counted from 0. */

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** The hash of an entry. The first byte keeps an interior node from being shown as an entry. */
export const leafHash = (sha256: Sha256, entry: Uint8Array): Bytes => sha256(concat(LEAF, entry));

const nodeHash = (sha256: Sha256, left: Uint8Array, right: Uint8Array): Bytes =>
  sha256(concat(NODE, left, right));

/** The root of a tree without leaves. */
const emptyRoot = (sha256: Sha256): Bytes => sha256(new Uint8Array(0));

/** Where the tree of `size` leaves splits: the largest power of two below it. `size` must be at least 2. */
const splitOf = (size: number): number => {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
};

/** The root over the leaves `from` (inclusive) to `to` (exclusive). The prover takes it from stored tiles. */
export type SubtreeHash = (from: number, to: number) => Bytes;

/** Subtree hashes computed from the hashes of all leaves. Those of whole subtrees are kept. */
export const subtreesOf = (sha256: Sha256, leaves: readonly Bytes[]): SubtreeHash => {
  const kept = new Map<string, Bytes>();
  const compute = (from: number, to: number): Bytes => {
    const only = leaves[from];
    if (only === undefined || to > leaves.length)
      throw new RangeError(`the tree has no leaf ${String(to - 1)}`);
    if (to - from === 1) return only;
    const middle = from + splitOf(to - from);
    return nodeHash(sha256, subtree(from, middle), subtree(middle, to));
  };
  const subtree: SubtreeHash = (from, to) => {
    if (to === from) return emptyRoot(sha256);
    const key = `${String(from)} ${String(to)}`;
    const hash = kept.get(key) ?? compute(from, to);
    kept.set(key, hash);
    return hash;
  };
  return subtree;
};

/** The inclusion proof of a leaf (RFC 6962 §2.1.1): the sibling hashes from the leaf up to the root. */
export const inclusionProof = (subtree: SubtreeHash, index: number, size: number): Bytes[] => {
  const walk = (from: number, to: number): Bytes[] => {
    if (to - from === 1) return [];
    const middle = from + splitOf(to - from);
    return index < middle
      ? [...walk(from, middle), subtree(middle, to)]
      : [...walk(middle, to), subtree(from, middle)];
  };
  return walk(0, size);
};

/** The root that an inclusion proof leads to. Answers undefined if the proof is too short or too long. */
export const rootOfInclusion = (
  sha256: Sha256,
  leaf: Bytes,
  index: number,
  size: number,
  proof: readonly Bytes[],
): Bytes | undefined => {
  if (index >= size) return undefined;
  let used = proof.length;
  const walk = (from: number, to: number): Bytes | undefined => {
    if (to - from === 1) return leaf;
    used -= 1;
    const sibling = proof[used];
    if (sibling === undefined) return undefined;
    const middle = from + splitOf(to - from);
    const below = index < middle ? walk(from, middle) : walk(middle, to);
    if (below === undefined) return undefined;
    return index < middle ? nodeHash(sha256, below, sibling) : nodeHash(sha256, sibling, below);
  };
  const root = walk(0, size);
  return used === 0 ? root : undefined;
};

/** The consistency proof between two sizes (RFC 6962 §2.1.2). Empty for equal sizes and for the empty tree. */
export const consistencyProof = (subtree: SubtreeHash, old: number, size: number): Bytes[] => {
  const walk = (from: number, to: number, whole: boolean): Bytes[] => {
    if (to === old) return whole ? [] : [subtree(from, to)];
    const middle = from + splitOf(to - from);
    return old <= middle
      ? [...walk(from, middle, whole), subtree(middle, to)]
      : [...walk(middle, to, false), subtree(from, middle)];
  };
  return old === 0 || old === size ? [] : walk(0, size, true);
};

interface Roots {
  readonly old: Bytes;
  readonly now: Bytes;
}

/** Whether the tree of `size` leaves grew out of the tree of `old` leaves. Both roots must be known. */
export const isConsistent = (
  sha256: Sha256,
  { old, size, roots, proof }: { old: number; size: number; roots: Roots; proof: readonly Bytes[] },
): boolean => {
  if (old > size) return false;
  if (old === size) return proof.length === 0 && equalBytes(roots.old, roots.now);
  if (old === 0) return proof.length === 0 && equalBytes(roots.old, emptyRoot(sha256));
  let used = proof.length;
  const take = (): Bytes | undefined => {
    used -= 1;
    return proof[used];
  };
  // Both roots of the part that holds the end of the old tree. The old tree's share of a part may be the whole part.
  const walk = (from: number, to: number, whole: boolean): Roots | undefined => {
    if (to === old) {
      const known = whole ? roots.old : take();
      return known && { old: known, now: known };
    }
    const sibling = take();
    if (sibling === undefined) return undefined;
    const middle = from + splitOf(to - from);
    if (old <= middle) {
      const below = walk(from, middle, whole);
      return below && { old: below.old, now: nodeHash(sha256, below.now, sibling) };
    }
    const below = walk(middle, to, false);
    return below && { old: nodeHash(sha256, sibling, below.old), now: nodeHash(sha256, sibling, below.now) };
  };
  const reached = walk(0, size, true);
  return (
    used === 0 &&
    reached !== undefined &&
    equalBytes(reached.old, roots.old) &&
    equalBytes(reached.now, roots.now)
  );
};

const anyWithin = (indices: readonly number[], from: number, to: number): boolean => {
  let low = 0;
  let high = indices.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((indices[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return (indices[low] ?? Infinity) < to;
};

/**
 * One proof for many leaves: the hash of each part of the tree that holds none of them, depth first and left before
 * right. It is shorter than a proof for each leaf. `indices` ascend without repeats.
 */
export const joinedProof = (subtree: SubtreeHash, indices: readonly number[], size: number): Bytes[] => {
  const proof: Bytes[] = [];
  const walk = (from: number, to: number): void => {
    if (!anyWithin(indices, from, to)) proof.push(subtree(from, to));
    else if (to - from > 1) {
      const middle = from + splitOf(to - from);
      walk(from, middle);
      walk(middle, to);
    }
  };
  if (size > 0) walk(0, size);
  return proof;
};

/** The root that a joined proof leads to. Answers undefined if the proof is too short or too long. */
export const rootOfJoinedProof = (
  sha256: Sha256,
  leaves: ReadonlyMap<number, Bytes>,
  size: number,
  proof: readonly Bytes[],
): Bytes | undefined => {
  const indices = [...leaves.keys()];
  if (size === 0 || (indices.at(-1) ?? 0) >= size) return undefined;
  let used = 0;
  const walk = (from: number, to: number): Bytes | undefined => {
    if (!anyWithin(indices, from, to)) {
      used += 1;
      return proof[used - 1];
    }
    if (to - from === 1) return leaves.get(from);
    const middle = from + splitOf(to - from);
    const left = walk(from, middle);
    const right = left && walk(middle, to);
    return left && right && nodeHash(sha256, left, right);
  };
  const root = walk(0, size);
  return used === proof.length ? root : undefined;
};
