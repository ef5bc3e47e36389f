import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, Transaction } from '../database/connect.ts';
import { transaction } from '../database/transaction.ts';
import { bucketOf, parseHeadsLeaf, streamKey } from '../proofs/format/heads.ts';
import { consistencyProof, inclusionProof, joinedProof } from '../proofs/format/merkle.ts';
import { streamedBundle, type BundledEvent, type BundledHeads } from '../proofs/bundle/write-bundle.ts';
import type { Withheld } from '../domain/withheld.ts';
import { proveRows, sectionsWithheld } from './proven-rows.ts';
import { publicPositionsOf, publicRowsOf } from './public-rows.ts';
import { sha256 } from './sha256.ts';
import type { Signer } from './signer/signer.ts';
import { latestNote, noteOfSize, type StoredNote } from './stored-notes.ts';
import { proveFromTiles } from './tree/stored-tiles.ts';

interface Asked {
  readonly ledger: string;
  readonly stream: string;
  /** The size of a checkpoint that the reader kept. */
  readonly since: number | undefined;
  /** What the public does not get now. */
  readonly withheld: Withheld;
}

/**
 * The lines of a bundle, or why there is none: the public has nothing of the stream, no signed heads tell of it or of the
 * checkpoint that the reader kept yet, or no checkpoint was signed at the size that the reader kept.
 */
export type StreamProof =
  | { readonly outcome: 'proven'; readonly lines: AsyncIterable<string> }
  | { readonly outcome: 'not-signed-yet'; readonly retryAfterSeconds: number }
  | { readonly outcome: 'unknown' | 'no-such-checkpoint' };

/** When to ask again, in seconds: checkpoints are signed each second, heads of a busy ledger each minute. */
const untilCheckpointSeconds = 1;
const untilHeadsSeconds = 10;

const pageMaxEvents = 200;
/**
 * The pauses in which a leaf of heads that was just written is signed, in milliseconds. The buckets are then of that leaf
 * already, and the signed one cannot be proven any more.
 */
const signingPausesMs = [20, 40, 80, 160, 320];

/** The heads of the last signed leaf, and the size of the log of events that they tell of; undefined while it is signed. */
const readHeads = async (
  tx: Transaction,
  signer: Signer,
  { ledger, stream }: Pick<Asked, 'ledger' | 'stream'>,
): Promise<{ heads: BundledHeads; size: number } | undefined> => {
  const note = await latestNote(tx, ledger, 'heads', signer.originOf(ledger, 'heads'));
  const [tree] = await tx<{ size: number }[]>`
    select size from proofs.trees where ledger_id = ${ledger} and log = 'heads'`;
  if (note === undefined || tree?.size !== note.size) return undefined;
  const index = note.size - 1;
  const [row] = await tx<{ leaf: string }[]>`
    select leaf from proofs.heads_leaves where ledger_id = ${ledger} and index = ${index}`;
  const leaf = row && parseHeadsLeaf(row.leaf);
  if (row === undefined || leaf?.log !== signer.originOf(ledger, 'events')) return undefined;
  const number = bucketOf(streamKey(sha256, stream), leaf.depth);
  const [bucket] = await tx<{ entries: Buffer }[]>`
    select entries from proofs.heads where ledger_id = ${ledger} and bucket = ${number}`;
  const path = await proveFromTiles(tx, ledger, 'buckets', (subtree) =>
    inclusionProof(subtree, number, 2 ** leaf.depth),
  );
  const proof = await proveFromTiles(tx, ledger, 'heads', (subtree) =>
    inclusionProof(subtree, index, note.size),
  );
  const entries = new Uint8Array(bucket?.entries ?? []);
  return {
    size: leaf.size,
    heads: { leaf: row.leaf, index, proof, checkpoint: note.note, bucket: entries, path },
  };
};

/** The checkpoint and the heads that a bundle is made of. */
interface Basis extends StoredNote {
  readonly heads: BundledHeads | undefined;
}

const readBasis = async (database: Database, signer: Signer, asked: Asked): Promise<Basis | undefined> => {
  const { ledger } = asked;
  const origin = signer.originOf(ledger, 'events');
  const inOneSnapshot = () =>
    database.run((sql) =>
      transaction(sql, async (tx): Promise<Basis | undefined> => {
        await tx`set transaction isolation level repeatable read, read only`;
        const found = await readHeads(tx, signer, asked);
        const note = found && (await noteOfSize(tx, ledger, 'events', origin, found.size));
        if (found !== undefined && note !== undefined) return { size: found.size, note, heads: found.heads };
        const latest = await latestNote(tx, ledger, 'events', origin);
        return latest && { ...latest, heads: undefined };
      }),
    );
  let basis = await inOneSnapshot();
  for (const pauseMs of signingPausesMs) {
    if (basis === undefined || basis.heads !== undefined) return basis;
    await sleep(pauseMs);
    basis = await inOneSnapshot();
  }
  // The signer refuses the heads. The record is then proven up to its newest event shown.
  return basis;
};

async function* eventsOf(
  database: Database,
  { ledger, stream, withheld }: Asked,
  size: number,
): AsyncGenerator<BundledEvent, void, void> {
  for (let after = { version: 0, position: 0 }; ;) {
    const page = { after, upTo: size, limit: pageMaxEvents };
    const proven = await database.run(async (sql) =>
      proveRows(sql, ledger, await publicRowsOf(sql, ledger, stream, page)),
    );
    for (const { row, derived } of proven)
      yield {
        position: row.position,
        isPublic: true,
        derived,
        erased: new Set(),
        withheld: sectionsWithheld(withheld, row, derived),
      };
    const last = proven.at(-1)?.row;
    if (last === undefined || proven.length < pageMaxEvents) return;
    after = { version: last.version, position: last.position };
  }
}

/** No event of the stream is under signed heads. They come later than the checkpoint, which may have it already. */
const notUnderHeads = async (
  database: Database,
  signer: Signer,
  { ledger, stream }: Asked,
): Promise<StreamProof> => {
  const origin = signer.originOf(ledger, 'events');
  const isSigned = await database.run(async (sql) => {
    const latest = await latestNote(sql, ledger, 'events', origin);
    return (await publicPositionsOf(sql, ledger, stream, latest?.size ?? 0)).length > 0;
  });
  return {
    outcome: 'not-signed-yet',
    retryAfterSeconds: isSigned ? untilHeadsSeconds : untilCheckpointSeconds,
  };
};

/**
 * The proof bundle of a stream, by pages. It is made at once as of the last signed heads, so that it also shows that
 * nothing up to there was left out. On a busy ledger the heads are up to a minute old. Every event is compared with its leaf first: `NotAsLogged` may end the lines.
 */
export const proofOfStream = async (
  database: Database,
  signer: Signer,
  asked: Asked,
): Promise<StreamProof> => {
  const { ledger, stream, since } = asked;
  const [any] = await database.run(
    (sql) => sql`
      select from log.events where ledger_id = ${ledger} and stream_id = ${stream} and audience = 'public' limit 1`,
  );
  if (any === undefined) return { outcome: 'unknown' };
  const basis = await readBasis(database, signer, asked);
  const size = basis?.size ?? 0;
  const positions = await database.run((sql) => publicPositionsOf(sql, ledger, stream, size));
  if (basis === undefined) return { outcome: 'not-signed-yet', retryAfterSeconds: untilCheckpointSeconds };
  if (positions.length === 0) return notUnderHeads(database, signer, asked);
  const origin = signer.originOf(ledger, 'events');
  const old =
    since === undefined
      ? undefined
      : await database.run((sql) => noteOfSize(sql, ledger, 'events', origin, since));
  if (since !== undefined && old === undefined) return { outcome: 'no-such-checkpoint' };
  if (since !== undefined && since > size)
    return { outcome: 'not-signed-yet', retryAfterSeconds: untilHeadsSeconds };
  const { paths, consistency } = await database.run((sql) =>
    proveFromTiles(sql, ledger, 'events', (subtree) => ({
      paths: joinedProof(
        subtree,
        positions.map((position) => position - 1),
        size,
      ),
      consistency: since === undefined ? [] : consistencyProof(subtree, since, size),
    })),
  );
  const earlier = old === undefined ? [] : [{ checkpoint: old, consistency }];
  const content = { origin, claim: stream, size, checkpoint: basis.note, earlier };
  const heads = basis.heads === undefined ? {} : { heads: basis.heads };
  const events = eventsOf(database, asked, size);
  return { outcome: 'proven', lines: streamedBundle(sha256, { ...content, ...heads, events }, paths) };
};
