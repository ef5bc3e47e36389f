import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import t from 'tap';
import { deriveEntry, eventSalt } from '../../src/proofs/format/entry.ts';
import { consistencyProof, inclusionProof, leafHash, subtreesOf } from '../../src/proofs/format/merkle.ts';
import { leafOf, type PublicRow } from '../../src/transparency/derive.ts';
import { sha256 } from '../../src/transparency/sha256.ts';
import { appendLeaves, emptyEdge, rootOf, type Tile } from '../../src/transparency/tree/append-leaves.ts';
import { proveFromTiles, readEdge, writeTiles } from '../../src/transparency/tree/stored-tiles.ts';
import { openLedger } from '../support/core.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
t.comment(`SEED=${String(seed)}`);

const name = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9]{0,12}$/);
const value = fc.jsonValue({ maxDepth: 3 }).filter((each) => !/\d{16}/.test(JSON.stringify(each)));
const text = fc.string({ unit: 'grapheme', maxLength: 300 });
const anyRow: fc.Arbitrary<PublicRow> = fc.record({
  position: fc.integer({ min: 1, max: 2 ** 40 }),
  version: fc.integer({ min: 1, max: 1e6 }),
  stream: fc.constantFrom('claim_01m8mx7nxyeskac8r61rvbdt42', 'ledger', 'scale:truth'),
  id: fc.constant('event_01m8mx7nxyeskac8r61rvbdt42'),
  type: fc.constantFrom('claim.recorded', 'evidence.offered'),
  schemaVersion: fc.integer({ min: 1, max: 9 }),
  recordedAt: fc
    .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
    .map((at) => at.toISOString()),
  actor: fc.oneof(fc.constant({ kind: 'system' }), fc.record({ kind: fc.constant('person'), name: text })),
  data: fc.dictionary(name, fc.oneof(value, text), { maxKeys: 8, noNullPrototype: true }) as fc.Arbitrary<
    PublicRow['data']
  >,
});

t.test('the fast derivation of a leaf has the same bytes as the one of the format, for any row', async () => {
  const property = fc.property(
    anyRow,
    fc.nat(1e6),
    fc.uint8Array({ minLength: 32, maxLength: 32 }),
    (row, prev, bytes) => {
      const own = JSON.parse(JSON.stringify(row)) as PublicRow;
      const salt = eventSalt(sha256, new Uint8Array(bytes), own.position);
      const { entry } = deriveEntry(sha256, { ...own, audience: 'public' }, prev, { salt });
      const leaf = leafHash(sha256, Buffer.from(entry));
      return (
        Buffer.from(leaf).toString('latin1') === leafOf(own, prev, Buffer.from(bytes).toString('latin1'))
      );
    },
  );
  fc.assert(property, { seed, numRuns: 300 });
});

const leaves = Array.from({ length: 66_000 }, () => randomBytes(32));
const subtree = subtreesOf(
  sha256,
  leaves.map((leaf) => new Uint8Array(leaf)),
);
const inText = leaves.map((leaf) => leaf.toString('latin1'));

t.test('the root is that of RFC 6962 wherever batches end, around every edge of a tile', async (t) => {
  const ends = [1, 2, 3, 255, 256, 257, 511, 512, 513, 1_000, 65_535, 65_536, 65_537, 66_000];
  let edge = emptyEdge;
  for (const end of ends) {
    edge = appendLeaves(edge, inText.slice(edge.size, end)).edge;
    t.same(rootOf(edge), Buffer.from(subtree(0, end)), `of ${String(end)} leaves`);
  }
});

t.test(
  'every proof from stored tiles is the proof of the whole tree, also after the tree has grown',
  async (t) => {
    const { core } = await openLedger(t);
    const run = core.database.run;
    const tiles = new Map<string, Tile>();
    let edge = emptyEdge;
    for (const end of [300, 700, 66_000]) {
      const grown = appendLeaves(edge, inText.slice(edge.size, end));
      for (const tile of grown.tiles) tiles.set(`${String(tile.level)} ${String(tile.number)}`, tile);
      edge = grown.edge;
    }
    await run((sql) => writeTiles(sql, 'main', 'events', [...tiles.values()]));
    for (const size of [1, 2, 255, 256, 257, 299, 512, 65_536, 65_537, 66_000]) {
      t.same(
        rootOf(await run((sql) => readEdge(sql, 'main', 'events', size))),
        Buffer.from(subtree(0, size)),
      );
      const [index, old] = [Math.floor(size / 3), Math.ceil(size / 2)];
      const made = await run((sql) =>
        proveFromTiles(sql, 'main', 'events', (from) => ({
          inclusion: inclusionProof(from, index, size),
          consistency: consistencyProof(from, old, size),
          root: from(0, size),
        })),
      );
      const wanted = {
        inclusion: inclusionProof(subtree, index, size),
        consistency: consistencyProof(subtree, old, size),
        root: subtree(0, size),
      };
      t.same(JSON.stringify(made, inHex), JSON.stringify(wanted, inHex), `of ${String(size)} leaves`);
    }
  },
);

const inHex = (_: string, each: unknown): unknown =>
  each instanceof Uint8Array
    ? Buffer.from(each).toString('hex')
    : isBuffer(each)
      ? Buffer.from(each.data).toString('hex')
      : each;
/** What a buffer is made of before a replacer sees it. */
const isBuffer = (each: unknown): each is { data: number[] } =>
  typeof each === 'object' && each !== null && (each as { type?: unknown }).type === 'Buffer';
