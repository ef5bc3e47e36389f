import t from 'tap';
import { toBase64, toHex, utf8 } from '../../src/proofs/format/bytes.ts';
import { canonicalJson, parseCanonical } from '../../src/proofs/format/canonical-json.ts';
import { deriveEntry, eventSalt, saltOf, sealSalt } from '../../src/proofs/format/entry.ts';
import { bucketBytes, bucketOf, depthFor, streamKey } from '../../src/proofs/format/heads.ts';
import {
  consistencyProof,
  inclusionProof,
  joinedProof,
  leafHash,
  subtreesOf,
} from '../../src/proofs/format/merkle.ts';
import { parsePolicy } from '../../src/proofs/verify/policy.ts';
import { sha256 } from '../../src/proofs/format/sha256.ts';
import { parseVerifierKey, verifierKeyText } from '../../src/proofs/format/signed-note.ts';
import { verifyBundle } from '../../src/proofs/verify/verify-bundle.ts';
import { ed25519FromSeed, verifyEd25519 } from '../../src/proofs/format/web-crypto.ts';
import { fromHex, noVectors, readVectors } from './vectors.ts';

t.test('the bytes of the verifiable log are those of other programs', { skip: noVectors }, async (t) => {
  const vectors = readVectors();
  const leaves = vectors.rows.map(([, , hash]) => fromHex(hash));
  const subtree = subtreesOf(sha256, leaves);
  const base64s = (proof: readonly Uint8Array[]) => proof.map((hash) => toBase64(hash));

  for (const { value, canonical } of vectors.canonicalJson) {
    t.equal(canonicalJson(value), canonical, 'the canonical form');
    t.same(parseCanonical(canonical), value);
  }
  for (const each of vectors.events) {
    const { position } = each.row;
    const tileSeed = fromHex(vectors.tileSeeds[Math.floor((position - 1) / 256)] ?? '');
    const salt = eventSalt(sha256, tileSeed, position);
    const derived = deriveEntry(sha256, each.row, each.prev, { salt });
    t.match(derived, { header: each.header, entry: each.entry }, `the entry at position ${String(position)}`);
    t.equal(toHex(salt), each.eventSalt);
    t.equal(toHex(leafHash(sha256, utf8(derived.entry))), each.leafHash);
    for (const [name, section] of Object.entries(each.sections)) {
      t.equal(derived.sections.get(name), section.canonical);
      t.equal(toHex(saltOf(sha256, salt, name)), section.salt);
      t.equal(toBase64(derived.commitments.get(name) ?? new Uint8Array()), section.commitment);
    }
    if (each.sealSalt !== undefined) t.equal(toHex(sealSalt(sha256, salt)), each.sealSalt);
  }
  for (const [size, root] of Object.entries(vectors.roots)) {
    t.equal(toHex(subtree(0, Number(size))), root, `the root of ${size} entries`);
  }
  for (const { from, to, proof } of vectors.consistency) {
    t.same(base64s(consistencyProof(subtree, from, to)), proof, `from ${String(from)} to ${String(to)}`);
  }
  for (const { index, size, proof } of vectors.inclusion) {
    t.same(base64s(inclusionProof(subtree, index, size)), proof, `${String(index)} of ${String(size)}`);
  }
  for (const { indices, size, paths } of vectors.paths) {
    t.same(base64s(joinedProof(subtree, indices, size)), paths, `${indices.join(' ')} of ${String(size)}`);
  }
  for (const [streams, depth] of vectors.heads.depths) t.equal(depthFor(streams), depth);
  const heads = Object.entries(vectors.heads.last).map(([stream, last]) => ({
    key: streamKey(sha256, stream),
    last,
  }));
  const depth = depthFor(heads.length);
  for (const [number, bucket] of vectors.heads.buckets.entries()) {
    const within = heads.filter(({ key }) => bucketOf(key, depth) === number);
    t.equal(toBase64(bucketBytes(within)), bucket, `bucket ${String(number)}`);
  }
  const { publicKey } = await ed25519FromSeed(fromHex(vectors.keys.seed));
  for (const text of [vectors.keys.log, vectors.keys.heads, vectors.keys.witness]) {
    const key = parseVerifierKey(sha256, text);
    t.equal(key && verifierKeyText(sha256, key), text);
    if (key?.kind === 'signature') t.same(key.publicKey, publicKey);
  }
});

t.test('every bundle of the vectors gets the verdict that it must get', { skip: noVectors }, async (t) => {
  const vectors = readVectors();
  const whole = parsePolicy(sha256, vectors.policy);
  const logAlone = parsePolicy(
    sha256,
    vectors.policy.replace(/^witness.*\n/m, '').replace('quorum w0', 'quorum none'),
  );
  if (!whole.ok || !logAlone.ok) return t.fail('the policy cannot be read');
  for (const { what, expected, lines, policy, now = 1_800_000_000, maxAge } of vectors.bundles) {
    const file = lines
      .split(' ')
      .map((at) => `${vectors.lines[Number(at)] ?? ''}\n`)
      .join('');
    const verdict = await verifyBundle(utf8(file), {
      policy: policy === undefined ? whole.policy : logAlone.policy,
      sha256,
      verify: verifyEd25519,
      now,
      ...(maxAge !== undefined && { maxAge }),
    });
    t.match(verdict, { verdict: expected }, what, { verdict });
  }
});
