import { createHash } from 'node:crypto';
import fc from 'fast-check';
import t from 'tap';
import { equalBytes, toHex, utf8, type Bytes } from '../../src/proofs/format/bytes.ts';
import {
  consistencyProof,
  inclusionProof,
  isConsistent,
  joinedProof,
  leafHash,
  rootOfInclusion,
  rootOfJoinedProof,
  subtreesOf,
} from '../../src/proofs/format/merkle.ts';
import { sha256 } from '../../src/proofs/format/sha256.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
t.comment(`SEED=${String(seed)}`);

const SIZES = 300;
const native = (bytes: Bytes): Bytes => Uint8Array.from(createHash('sha256').update(bytes).digest());
const leaves = Array.from({ length: SIZES }, (_, index) => leafHash(native, utf8(`entry ${String(index)}`)));
const subtree = subtreesOf(native, leaves);
const root = (size: number): Bytes => subtree(0, size);

/** The proof with one bit of one hash turned over. */
const bent = (proof: readonly Bytes[], at: number): Bytes[] =>
  proof.map((hash, index) =>
    index === at ? Uint8Array.from(hash, (byte, place) => (place === 31 ? byte ^ 1 : byte)) : hash,
  );

const faulty = (proof: readonly Bytes[]): (readonly Bytes[])[] => [
  ...proof.map((_, at) => bent(proof, at)),
  ...(proof.length > 0 ? [proof.slice(1), proof.slice(0, -1)] : []),
  [...proof, new Uint8Array(32)],
];

t.test('SHA-256 in JavaScript gives what OpenSSL gives, for every length of three blocks', (t) => {
  const wrong = Array.from({ length: 193 }, (_, length) => new Uint8Array(length).fill(length)).filter(
    (bytes) => !equalBytes(sha256(bytes), native(bytes)),
  );
  t.same(wrong, []);
  t.equal(
    toHex(sha256(utf8('abc'))),
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    'the example of FIPS 180-4',
  );
  t.end();
});

t.test('an inclusion proof holds for its leaf in trees of every size, and with one hash wrong never', (t) => {
  const wrong: string[] = [];
  for (let size = 1; size <= SIZES; size += 1) {
    for (const index of new Set([0, size >> 1, size - 1, (size * 7) % size])) {
      const proof = inclusionProof(subtree, index, size);
      const leaf = leaves[index] ?? new Uint8Array();
      const reaches = (other: readonly Bytes[]) => {
        const reached = rootOfInclusion(native, leaf, index, size, other);
        return reached !== undefined && equalBytes(reached, root(size));
      };
      if (!reaches(proof)) wrong.push(`${String(index)} of ${String(size)}`);
      if (size % 17 === 0 && faulty(proof).some(reaches)) wrong.push(`faulty: ${String(index)}`);
    }
  }
  t.same(wrong, []);
  t.end();
});

t.test('a consistency proof holds between any two sizes, and with one hash wrong never', (t) => {
  const sizes = fc.tuple(fc.integer({ min: 1, max: SIZES }), fc.integer({ min: 1, max: SIZES }));
  const property = fc.property(sizes, ([one, other]) => {
    const [old, size] = one < other ? [one, other] : [other, one];
    const roots = { old: root(old), now: root(size) };
    const proof = consistencyProof(subtree, old, size);
    const holds = (given: readonly Bytes[]) => isConsistent(native, { old, size, roots, proof: given });
    return holds(proof) && !faulty(proof).some(holds);
  });
  fc.assert(property, { seed, numRuns: 300 });
  for (let old = 1; old <= 64; old += 1) {
    for (let size = old; size <= 64; size += 1) {
      const roots = { old: root(old), now: root(size) };
      const proof = consistencyProof(subtree, old, size);
      if (!isConsistent(native, { old, size, roots, proof })) t.fail(`${String(old)} to ${String(size)}`);
    }
  }
  t.notOk(isConsistent(native, { old: 3, size: 2, roots: { old: root(3), now: root(2) }, proof: [] }));
  t.end();
});

t.test('a joined proof holds for any set of leaves, and with one hash wrong never', (t) => {
  const some = fc.uniqueArray(fc.nat(SIZES - 1), { minLength: 1, maxLength: 20 });
  const property = fc.property(some, fc.integer({ min: 1, max: SIZES }), (chosen, least) => {
    const indices = [...chosen].sort((one, other) => one - other);
    const size = Math.max(least, (indices.at(-1) ?? 0) + 1);
    const proof = joinedProof(subtree, indices, size);
    const shown = new Map(indices.map((index) => [index, leaves[index] ?? new Uint8Array()]));
    const holds = (given: readonly Bytes[]) => {
      const reached = rootOfJoinedProof(native, shown, size, given);
      return reached !== undefined && equalBytes(reached, root(size));
    };
    return holds(proof) && !faulty(proof).some(holds);
  });
  fc.assert(property, { seed, numRuns: 200 });
  t.end();
});
