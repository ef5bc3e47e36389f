import { parseCanonical, canonicalJson } from './canonical-json.ts';
import { compareBytes, concat, HASH_LENGTH, readU64, u64, utf8, type Bytes, type Sha256 } from './bytes.ts';

/**
 * The heads: the last public position of every stream, in buckets under a Merkle root. A second log holds these
 * roots. It shows that nothing newer of a stream was left out.
 */

const HEADS = 'claim-ledger/heads/1';
const streamTag = utf8('claim-ledger/stream/1\n');

/** A bucket holds about this many streams, so its proof stays small. */
const STREAMS_PER_BUCKET = 16;
const ENTRY_LENGTH = HASH_LENGTH + 8;

export const streamKey = (sha256: Sha256, stream: string): Bytes => sha256(concat(streamTag, utf8(stream)));

/** How many leading bits of a key name its bucket. */
export const depthFor = (streams: number): number => {
  let depth = 0;
  while (STREAMS_PER_BUCKET * 2 ** depth < streams) depth += 1;
  return depth;
};

/** The number of the bucket of a key: its first `depth` bits. `depth` is at most 32. */
export const bucketOf = (key: Uint8Array, depth: number): number => {
  const first = new DataView(key.buffer, key.byteOffset, 4).getUint32(0);
  return depth === 0 ? 0 : first >>> (32 - depth);
};

export interface Head {
  readonly key: Bytes;
  /** The last public position of the stream. */
  readonly last: number;
}

/** The bytes of a bucket, which are an entry of the tree of buckets. */
export const bucketBytes = (heads: readonly Head[]): Bytes =>
  concat(
    ...[...heads]
      .sort((one, other) => compareBytes(one.key, other.key))
      .map(({ key, last }) => concat(key, u64(last))),
  );

/** Reads a bucket. Answers undefined unless its keys ascend and lie in the bucket of this number. */
export const parseBucket = (bytes: Bytes, depth: number, number: number): Head[] | undefined => {
  if (bytes.length % ENTRY_LENGTH !== 0) return undefined;
  const heads: Head[] = [];
  for (let at = 0; at < bytes.length; at += ENTRY_LENGTH) {
    const key = bytes.slice(at, at + HASH_LENGTH);
    const last = readU64(bytes, at + HASH_LENGTH);
    const before = heads.at(-1);
    if (last === undefined || last === 0 || bucketOf(key, depth) !== number) return undefined;
    if (before !== undefined && compareBytes(before.key, key) >= 0) return undefined;
    heads.push({ key, last });
  }
  return heads;
};

/** A leaf of the log of heads. */
export interface HeadsLeaf {
  readonly depth: number;
  readonly fmt: string;
  /** The root over the buckets. */
  readonly heads: string;
  /** The origin of the log of events. */
  readonly log: string;
  /** The root of the log of events at `size`. */
  readonly root: string;
  readonly size: number;
  readonly streams: number;
}

export const headsLeaf = (leaf: Omit<HeadsLeaf, 'fmt' | 'depth'>): string =>
  canonicalJson({ ...leaf, depth: depthFor(leaf.streams), fmt: HEADS });

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Reads a leaf strictly. Answers undefined for anything else than canonical text with these members. */
export const parseHeadsLeaf = (text: string): HeadsLeaf | undefined => {
  const value = parseCanonical(text);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const { depth, fmt, heads, log, root, size, streams, ...others } = value as Record<string, unknown>;
  if (Object.keys(others).length > 0 || fmt !== HEADS) return undefined;
  if (typeof heads !== 'string' || typeof log !== 'string' || typeof root !== 'string') return undefined;
  if (!isCount(depth) || !isCount(size) || !isCount(streams) || depth !== depthFor(streams)) return undefined;
  return { depth, fmt, heads, log, root, size, streams };
};
