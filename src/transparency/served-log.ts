import type { Database, Queryable } from '../database/connect.ts';
import { toBase64 } from '../proofs/format/bytes.ts';
import type { Withheld } from '../domain/withheld.ts';
import { proveRows, sectionsWithheld } from './proven-rows.ts';
import { publicRowsBetween } from './public-rows.ts';
import { proofOfStream, type StreamProof } from './proof-of-stream.ts';
import { latestNote, noteOfSize } from './stored-notes.ts';
import type { Signer } from './signer/signer.ts';
import { hashesIn, hashLength, tileWidth } from './tree/append-leaves.ts';
import { readTiles, type LogName } from './tree/stored-tiles.ts';

/** A tile by its coordinates (c2sp.org/tlog-tiles). `width` is the number of hashes or entries, 256 for a full tile. */
export interface TileAsked {
  readonly level: number;
  readonly number: number;
  readonly width: number;
}

/** What is served of the verifiable logs. Everything is up to the last signed checkpoint; undefined where there is nothing. */
export interface ServedLog {
  /** The last signed checkpoint. */
  checkpoint(ledger: string, log: LogName): Promise<string | undefined>;
  /** The checkpoint that was signed at a size. */
  checkpointOf(ledger: string, log: LogName, size: number): Promise<string | undefined>;
  /** The verifier keys as text; undefined if there is no signer. */
  verifierKeys(ledger: string): Readonly<Record<LogName, string>> | undefined;
  tile(ledger: string, log: LogName, asked: TileAsked): Promise<Buffer | undefined>;
  /** The entries of a tile, each after its length in two bytes. Throws `NotAsLogged`. */
  entries(ledger: string, log: LogName, asked: Omit<TileAsked, 'level'>): Promise<Buffer | undefined>;
  /** The salts and sections of the events of a tile, by lines. Throws `NotAsLogged`. */
  disclosures(ledger: string, number: number): Promise<object[] | undefined>;
  /** The proof bundle of a stream. `since` is the size of a checkpoint that the reader kept. */
  proof(ledger: string, stream: string, since: number | undefined): Promise<StreamProof>;
}

/** When to ask again for a proof while there is no signer, in seconds. An operator has to act first. */
const unsignedRetrySeconds = 60;
const maxEntryBytes = 65_535;

const withLengths = (entries: readonly string[]): Buffer =>
  Buffer.concat(
    entries.flatMap((entry) => {
      const bytes = Buffer.from(entry);
      if (bytes.length > maxEntryBytes) throw new RangeError('an entry is too long for a tile');
      const length = Buffer.alloc(2);
      length.writeUInt16BE(bytes.length);
      return [length, bytes];
    }),
  );

const headsEntries = async (sql: Queryable, ledger: string, from: number, to: number): Promise<string[]> => {
  const rows = await sql<{ leaf: string }[]>`
    select leaf from proofs.heads_leaves where ledger_id = ${ledger} and index >= ${from} and index < ${to} order by index`;
  return rows.map(({ leaf }) => leaf);
};

/** Reads the logs for those who verify them. Without a signer nothing is served, since nothing is signed. */
export const createServedLog = (
  database: Database,
  signer: Signer | { readonly unavailable: string },
  readWithheld: (ledger: string) => Promise<Withheld>,
): ServedLog => {
  const by = 'unavailable' in signer ? undefined : signer;
  const signedSize = async (sql: Queryable, ledger: string, log: LogName): Promise<number> =>
    by === undefined ? 0 : ((await latestNote(sql, ledger, log, by.originOf(ledger, log)))?.size ?? 0);
  return {
    checkpoint: (ledger, log) =>
      database.run(async (sql) =>
        by === undefined ? undefined : (await latestNote(sql, ledger, log, by.originOf(ledger, log)))?.note,
      ),
    checkpointOf: (ledger, log, size) =>
      database.run(async (sql) =>
        by === undefined ? undefined : noteOfSize(sql, ledger, log, by.originOf(ledger, log), size),
      ),
    verifierKeys: (ledger) =>
      by && { events: by.verifierKeyOf(ledger, 'events'), heads: by.verifierKeyOf(ledger, 'heads') },
    tile: (ledger, log, { level, number, width }) =>
      database.run(async (sql) => {
        const last = number * tileWidth + width;
        if (last > hashesIn(await signedSize(sql, ledger, log), level)) return undefined;
        const tiles = await readTiles(sql, ledger, log, [{ level, number }]);
        const hashes = tiles.get(`${String(level)}/${String(number)}`);
        return hashes && hashes.length >= width * hashLength
          ? hashes.subarray(0, width * hashLength)
          : undefined;
      }),
    entries: (ledger, log, { number, width }) =>
      database.run(async (sql) => {
        const range = { from: number * tileWidth, to: number * tileWidth + width };
        if (range.to > (await signedSize(sql, ledger, log))) return undefined;
        if (log === 'heads') return withLengths(await headsEntries(sql, ledger, range.from, range.to));
        const proven = await proveRows(sql, ledger, await publicRowsBetween(sql, ledger, range));
        return withLengths(proven.map(({ derived }) => derived.entry));
      }),
    disclosures: async (ledger, number) => {
      const withheld = await readWithheld(ledger);
      return database.run(async (sql) => {
        const from = number * tileWidth;
        const to = Math.min(from + tileWidth, await signedSize(sql, ledger, 'events'));
        if (to <= from) return undefined;
        const proven = await proveRows(sql, ledger, await publicRowsBetween(sql, ledger, { from, to }));
        // A withheld event has a line without sections and salt. It is disclosed again once it is released.
        const lines = proven.map(({ row, derived }) => ({
          ...{ kind: 'disclosure', position: row.position },
          ...(sectionsWithheld(withheld, row, derived).size > 0
            ? { withheld: true }
            : { salt: toBase64(derived.salt), sections: Object.fromEntries(derived.sections) }),
        }));
        return [...lines, { kind: 'end', lines: lines.length }];
      });
    },
    proof: async (ledger, stream, since) =>
      by === undefined
        ? { outcome: 'not-signed-yet', retryAfterSeconds: unsignedRetrySeconds }
        : proofOfStream(database, by, { ledger, stream, since, withheld: await readWithheld(ledger) }),
  };
};
