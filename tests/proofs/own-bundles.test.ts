import fc from 'fast-check';
import t from 'tap';
import { utf8 } from '../../src/proofs/format/bytes.ts';
import { canonicalJson, parseCanonical } from '../../src/proofs/format/canonical-json.ts';
import { parsePolicy } from '../../src/proofs/verify/policy.ts';
import { parseNote } from '../../src/proofs/format/signed-note.ts';
import { verifyBundle, type VerifyOptions } from '../../src/proofs/verify/verify-bundle.ts';
import { verifyEd25519 } from '../../src/proofs/format/web-crypto.ts';
import { native, ownBundle } from './own-log.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
t.comment(`SEED=${String(seed)}`);

const bundle = await ownBundle();
const trust: VerifyOptions = {
  sha256: native,
  policy: bundle.policy,
  verify: verifyEd25519,
  now: bundle.now,
  maxAge: 3600,
};
const judge = (text: string | Uint8Array, over: Partial<VerifyOptions> = {}) =>
  verifyBundle(typeof text === 'string' ? utf8(text) : text, { ...trust, ...over });

t.test(
  'a bundle tells what it proves: completeness, erasures, the disclosed event and the verdict in force',
  async (t) => {
    t.strictSame(await judge(bundle.text), {
      verdict: 'VERIFIED',
      origin: 'ledger.example/v1/ledgers/test',
      claim: 'claim_a',
      size: 8,
      cosignedAt: bundle.now - 60,
      events: 4,
      newest: { position: 7, at: '2026-09-21T14:13:27.000Z' },
      inForce: { verdict: 'verdict_1', rating: { code: 'true' }, since: '2026-09-21T14:13:26.000Z' },
      complete: true,
      erased: [{ position: 3, section: 'data.finding', by: 'event_7', basis: 'gdpr-17-1-d' }],
      disclosed: [{ position: 4, type: 'verdict.proposed', existedBy: 5 }],
    });
  },
);

t.test('no bundle verifies after one byte of it was changed, dropped or added', async () => {
  const bytes = utf8(bundle.text);
  const change = fc.record({
    at: fc.nat(bytes.length - 1),
    how: fc.constantFrom('flip', 'drop', 'double', 'space'),
    bit: fc.nat(7),
  });
  const property = fc.asyncProperty(change, async ({ at, how, bit }) => {
    const [before, here, after] = [bytes.subarray(0, at), bytes[at] ?? 0, bytes.subarray(at + 1)];
    const instead = { flip: [here ^ (1 << bit)], drop: [], double: [here, here], space: [here, 32] }[how];
    const changed = Uint8Array.from([...before, ...instead, ...after]);
    if (Buffer.compare(changed, bytes) === 0) return true;
    const { verdict } = await judge(changed);
    return verdict !== 'VERIFIED';
  });
  await fc.assert(property, { seed, numRuns: 600 });
});

t.test('no bundle verifies without one of its lines or with two of them exchanged', async (t) => {
  const lines = bundle.text.slice(0, -1).split('\n');
  const count = (changed: string[]) =>
    [...changed.slice(0, -1), JSON.stringify({ kind: 'end', lines: changed.length - 1 }), ''].join('\n');
  for (const at of lines.keys()) {
    if (at === lines.length - 1) continue;
    const without = await judge(count(lines.filter((_, each) => each !== at)));
    const kind = (JSON.parse(lines[at] ?? '') as { kind: string }).kind;
    // Without heads a record is proven up to its newest event; without an earlier checkpoint no age is claimed.
    if (kind === 'heads') t.match(without, { verdict: 'VERIFIED', complete: false });
    else if (kind === 'earlier') t.match(without, { disclosed: [{ position: 4, type: 'verdict.proposed' }] });
    else t.not(without.verdict, 'VERIFIED', `without line ${String(at)}`);
  }
  const exchanged = lines.with(1, lines[2] ?? '').with(2, lines[1] ?? '');
  t.match(await judge(exchanged.join('\n') + '\n'), { verdict: 'INVALID' });
});

t.test('a reader who kept a checkpoint is told of a log that did not grow out of it', async (t) => {
  const { checkpoint } = JSON.parse(bundle.text.split('\n')[0] ?? '') as { checkpoint: string };
  const at = bundle.text.split('\n').find((line) => line.startsWith('{"kind":"earlier"')) ?? '';
  const { checkpoint: earlier } = JSON.parse(at) as { checkpoint: string };
  t.match(await judge(bundle.text, { since: checkpoint }), { verdict: 'VERIFIED' });
  t.match(await judge(bundle.text, { since: earlier }), { verdict: 'VERIFIED' });
  const root = checkpoint.split('\n')[2] ?? '';
  const forked = checkpoint.replace(root, `${root.startsWith('A') ? 'B' : 'A'}${root.slice(1)}`);
  t.match(await judge(bundle.text, { since: forked }), { verdict: 'INVALID' }, 'another root of this size');
  const newer = checkpoint.replace('\n8\n', '\n9\n');
  t.match(await judge(bundle.text, { since: newer }), { verdict: 'UNTRUSTED' }, 'the bundle is older');
  const between = checkpoint.replace('\n8\n', '\n6\n');
  t.match(await judge(bundle.text, { since: between }), { verdict: 'UNTRUSTED' }, 'no proof from there');
});

t.test('a checkpoint older than the reader allows is not trusted', async (t) => {
  t.match(await judge(bundle.text, { maxAge: 60 }), { verdict: 'VERIFIED' });
  t.match(await judge(bundle.text, { maxAge: 59 }), { verdict: 'UNTRUSTED' });
});

t.test('any text is refused in words by the parsers and never throws', async () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.constantFrom(...bundle.text.split('\n')),
  );
  const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
  const property = fc.asyncProperty(text, async (given) => {
    parseNote(given);
    parseCanonical(given);
    parsePolicy(native, given);
    return given === bundle.text || (await judge(given)).verdict !== 'VERIFIED';
  });
  await fc.assert(property, { seed, numRuns: 500 });
});

t.test('canonical JSON has one form of each value and refuses what has none', (t) => {
  const property = fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
    // Integers beyond 2^53 are refused, see below.
    fc.pre(!/\d{16}/.test(JSON.stringify(value)));
    const wellFormed = JSON.parse(JSON.stringify(value)) as unknown;
    const canonical = canonicalJson(wellFormed);
    return canonicalJson(JSON.parse(canonical)) === canonical && parseCanonical(canonical) !== undefined;
  });
  fc.assert(property, { seed, numRuns: 500 });
  for (const value of ['\ud800', undefined, NaN, Infinity, 2 ** 53, 1n, { a: undefined }, [() => 1]]) {
    t.throws(() => canonicalJson(value), TypeError);
  }
  for (const text of ['{"a":1,"a":1}', '{"b":1,"a":1}', '{ "a":1}', '1.0', '"\\u0041"', '-0', '', '{']) {
    t.equal(parseCanonical(text), undefined, JSON.stringify(text));
  }
  t.end();
});
