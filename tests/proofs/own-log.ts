import { createHash } from 'node:crypto';
import { toBase64, utf8, type Bytes } from '../../src/proofs/format/bytes.ts';
import { checkpointText } from '../../src/proofs/format/checkpoint.ts';
import { commitmentTo, deriveEntry, eventSalt, saltOf, type LogRow } from '../../src/proofs/format/entry.ts';
import { bucketBytes, bucketOf, depthFor, headsLeaf, streamKey } from '../../src/proofs/format/heads.ts';
import { consistencyProof, inclusionProof, leafHash, subtreesOf } from '../../src/proofs/format/merkle.ts';
import { parsePolicy, type Policy } from '../../src/proofs/verify/policy.ts';
import {
  cosignLine,
  noteOf,
  parseVerifierKey,
  signLine,
  verifierKeyText,
  type VerifierKey,
} from '../../src/proofs/format/signed-note.ts';
import { ed25519FromSeed } from '../../src/proofs/format/web-crypto.ts';
import { bundleLines, type BundledEvent } from '../../src/proofs/bundle/write-bundle.ts';

/** A small log of a made-up ledger with keys and a witness, all in memory. */

export const native = (bytes: Bytes): Bytes => Uint8Array.from(createHash('sha256').update(bytes).digest());

const origin = 'ledger.example/v1/ledgers/test';
const NOW = 1_800_000_000;
const seedOf = (number: number): Bytes => native(utf8(`seed ${String(number)}`));

const signer = async (seed: number, kind: VerifierKey['kind'], name: string) => {
  const { sign, publicKey } = await ed25519FromSeed(seedOf(seed));
  const key = parseVerifierKey(native, verifierKeyText(native, { name, kind, publicKey }));
  if (key === undefined) throw new Error('the key cannot be read back');
  return { sign, key };
};

const keys = async () => ({
  log: await signer(1, 'signature', origin),
  heads: await signer(1, 'signature', `${origin}/heads`),
  witness: await signer(2, 'cosignature', 'witness.example'),
});
type Keys = Awaited<ReturnType<typeof keys>>;

const policyOf = ({ log, heads, witness }: Keys): Policy => {
  const text = [
    `log ${verifierKeyText(native, log.key)}`,
    `heads ${verifierKeyText(native, heads.key)}`,
    `witness w ${verifierKeyText(native, witness.key)}`,
    'quorum w',
  ].join('\n');
  const result = parsePolicy(native, text);
  if (!result.ok) throw new Error(result.why);
  return result.policy;
};

const rowOf = (position: number, version: number, over: Partial<LogRow>): LogRow => ({
  position,
  version,
  stream: 'claim_a',
  id: `event_${String(position)}`,
  type: 'evidence.offered',
  schemaVersion: 1,
  audience: 'public',
  recordedAt: new Date(1_790_000_000_000 + position * 1000).toISOString(),
  actor: { kind: 'person', member: 'member_1', name: 'Ana' },
  data: {
    evidence: `evidence_${String(position)}`,
    stance: 'supports',
    finding: `It says ${String(position)}.`,
  },
  ...over,
});

/** Of claim_a, with another stream between and one erased finding at position 3. */
const rows = (): LogRow[] => {
  const finding = commitmentTo(
    native,
    'data.finding',
    saltOf(native, eventSalt(native, seedOf(0), 3), 'data.finding'),
    JSON.stringify('It says 3.'),
  );
  return [
    rowOf(1, 1, { type: 'claim.recorded', data: { wording: 'Rain fell.', visibility: 'public' } }),
    rowOf(2, 1, { stream: 'claim_b', type: 'claim.recorded', data: { wording: 'It did not.' } }),
    rowOf(3, 2, {}),
    rowOf(4, 3, {
      audience: 'desk',
      type: 'verdict.proposed',
      data: { verdict: 'verdict_1', rating: { code: 'true' } },
    }),
    rowOf(5, 2, { stream: 'claim_b' }),
    rowOf(6, 4, {
      type: 'verdict.published',
      data: { verdict: 'verdict_1', rating: { code: 'true' }, rationale: 'So.' },
    }),
    rowOf(7, 5, {
      type: 'payload.erased',
      data: {
        event: 'event_3',
        position: 3,
        commitments: { 'data.finding': toBase64(finding) },
        instead: { finding: '[erased]' },
        basis: 'gdpr-17-1-d',
      },
    }),
    rowOf(8, 3, { stream: 'claim_b' }),
  ];
};

const derivedLog = () => {
  const last = new Map<string, number>();
  const events: (BundledEvent & { readonly stream: string })[] = rows().map((row) => {
    const prev = last.get(row.stream) ?? 0;
    const isPublic = row.audience === 'public';
    if (isPublic) last.set(row.stream, row.position);
    const derived = deriveEntry(native, row, prev, { salt: eventSalt(native, seedOf(0), row.position) });
    const erased = new Set(row.position === 3 ? ['data.finding'] : []);
    const withheld = new Set(isPublic ? [] : ['actor', 'actor.name']);
    return { position: row.position, isPublic, derived, erased, withheld, stream: row.stream };
  });
  return { events, last };
};

const headsOf = async (keys: Keys, last: ReadonlyMap<string, number>, size: number, root: Bytes) => {
  const all = [...last].map(([stream, position]) => ({ key: streamKey(native, stream), last: position }));
  const depth = depthFor(all.length);
  const number = bucketOf(streamKey(native, 'claim_a'), depth);
  const bucket = bucketBytes(all.filter(({ key }) => bucketOf(key, depth) === number));
  const leaf = headsLeaf({
    heads: toBase64(leafHash(native, bucket)),
    log: origin,
    root: toBase64(root),
    size,
    streams: all.length,
  });
  const leaves = ['earlier heads', leaf].map((entry) => leafHash(native, utf8(entry)));
  const subtree = subtreesOf(native, leaves);
  const text = checkpointText({ origin: `${origin}/heads`, size: 2, root: subtree(0, 2) });
  const checkpoint = await signed(text, keys.heads, keys.witness);
  return { leaf, index: 1, proof: inclusionProof(subtree, 1, 2), checkpoint, bucket, path: [] };
};

const signed = async (text: string, { key, sign }: Keys['log'], witness: Keys['witness']): Promise<string> =>
  noteOf(text, [
    await signLine(text, key, sign),
    await cosignLine(text, witness.key, { time: NOW - 60, sign: witness.sign }),
  ]);

/** A sound bundle of claim_a with an erased section, a disclosed proposal, an earlier checkpoint and heads. */
export const ownBundle = async () => {
  const all = await keys();
  const { events, last } = derivedLog();
  const leaves = events.map(({ derived }) => leafHash(native, utf8(derived.entry)));
  const subtree = subtreesOf(native, leaves);
  const size = leaves.length;
  const checkpointAt = async (at: number) =>
    signed(checkpointText({ origin, size: at, root: subtree(0, at) }), all.log, all.witness);
  const earlier = [{ checkpoint: await checkpointAt(5), consistency: consistencyProof(subtree, 5, size) }];
  const content = {
    origin,
    claim: 'claim_a',
    size,
    checkpoint: await checkpointAt(size),
    events: events.filter(({ stream }) => stream === 'claim_a'),
    earlier,
    heads: await headsOf(all, last, size, subtree(0, size)),
  };
  return { text: [...bundleLines(native, content, subtree)].join(''), policy: policyOf(all), now: NOW };
};
