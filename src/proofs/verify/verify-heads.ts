import type { HeadsLine } from '../bundle/parse-bundle.ts';
import { equalBytes, fromBase64, utf8, type Sha256 } from '../format/bytes.ts';
import type { Checkpoint } from '../format/checkpoint.ts';
import type { Findings } from './findings.ts';
import { bucketOf, parseBucket, parseHeadsLeaf, streamKey, type HeadsLeaf } from '../format/heads.ts';
import { leafHash, rootOfInclusion } from '../format/merkle.ts';
import { judgeCheckpoint, type Trust } from './trust.ts';

interface Record {
  readonly claim: string;
  /** The position of the newest public event shown, or 0. */
  readonly newest: number;
  readonly checkpoint: Checkpoint;
}

const isOfCheckpoint = (leaf: HeadsLeaf, log: string, { size, root }: Checkpoint): boolean => {
  const said = fromBase64(leaf.root);
  return leaf.log === log && leaf.size === size && said !== undefined && equalBytes(said, root);
};

/** The last public position of the claim by its bucket, 0 if it is in none, undefined if the bucket is not proven. */
const lastByBucket = (
  sha256: Sha256,
  line: HeadsLine,
  leaf: HeadsLeaf,
  claim: string,
): number | undefined => {
  const key = streamKey(sha256, claim);
  const number = bucketOf(key, leaf.depth);
  const bucket = parseBucket(line.bucket, leaf.depth, number);
  const said = fromBase64(leaf.heads);
  const hash = leafHash(sha256, line.bucket);
  const root = rootOfInclusion(sha256, hash, number, 2 ** leaf.depth, line.path);
  if (bucket === undefined || said === undefined || root === undefined || !equalBytes(root, said))
    return undefined;
  return bucket.find((head) => equalBytes(head.key, key))?.last ?? 0;
};

/** Whether the heads prove that nothing newer of the claim was left out. */
export const checkHeads = async (
  line: HeadsLine,
  { claim, newest, checkpoint }: Record,
  { sha256, ...trust }: Trust & { readonly sha256: Sha256 },
  findings: Findings,
): Promise<boolean> => {
  const { heads: key } = trust.policy;
  // Without a key for the heads the record is proven up to its newest event shown, no further.
  if (key === undefined) return false;
  const signed = await judgeCheckpoint(line.checkpoint, key, trust, findings, { ageMatters: false });
  const leaf = parseHeadsLeaf(line.leaf);
  if (signed === undefined || leaf === undefined) {
    findings.invalid('the line of heads is malformed');
    return false;
  }
  const entry = leafHash(sha256, utf8(line.leaf));
  const root = rootOfInclusion(sha256, entry, line.index, signed.size, line.proof);
  if (root === undefined || !equalBytes(root, signed.root))
    findings.invalid('the heads are not in their log');
  if (line.index !== signed.size - 1) {
    findings.untrusted('the heads are not the latest of their log');
    return false;
  }
  if (!isOfCheckpoint(leaf, trust.policy.log.name, checkpoint))
    findings.invalid('the heads are of another size or root of the log');
  const last = lastByBucket(sha256, line, leaf, claim);
  if (last === undefined || last < newest)
    findings.invalid('the bucket of the claim is not that of the heads');
  else if (last > newest) {
    findings.incomplete(`the public event at position ${String(last)}, which is the newest, is missing`);
  }
  return true;
};
