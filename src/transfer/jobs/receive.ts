import { createHash } from 'node:crypto';
import type { Database } from '../../database/connect.ts';
import type { NewId } from '../../event-store/new-id.ts';
import type { ImportJob } from './job.ts';
import * as store from './store.ts';

/** The upload exceeds the limit. Nothing of it is imported. */
export class ImportTooLarge extends Error {
  override readonly name = 'ImportTooLarge';
}

/** The idempotency key was used for a different import. */
export class ImportKeyReused extends Error {
  override readonly name = 'ImportKeyReused';
}

/** The options of an upload. */
export interface ImportRequest {
  /** The namespace under which aliases become ids. */
  readonly name: string;
  readonly isDryRun: boolean;
  /** The idempotency key of the request, if it has one. */
  readonly requestKey: string | undefined;
}

/** The result of an upload. */
export interface Received {
  readonly job: ImportJob;
  /** True if an earlier request created the import and this one changed nothing. */
  readonly isReplayed: boolean;
}

interface Receiving {
  readonly database: Database;
  readonly clock: () => string;
  readonly newId: NewId;
  readonly bodyMaxBytes: number;
  /** The most lines of one import, empty ones too. */
  readonly linesMax: number;
  /** The most unfinished imports of one ledger. */
  readonly waitingMax: number;
  /** The most of them that one member sent. */
  readonly perSenderMax: number;
  readonly onTrouble: (error: unknown) => void;
}

/**
 * Stores an upload, all or nothing. A repetition under the same idempotency key is compared with the stored upload by
 * its digest.
 */
export const receive = async (
  of: Receiving,
  ledger: string,
  wanted: ImportRequest,
  sender: store.Sender,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Received> => {
  const { database, clock, newId, waitingMax, perSenderMax } = of;
  const id = newId('import');
  const arriving = measured(of, wanted, sender, bytes);
  const earlier = await store.beginImport(
    database,
    ledger,
    { ...wanted, id, now: clock(), waitingMax, perSenderMax },
    sender,
  );
  if (earlier !== undefined) {
    for await (const _ of arriving.pieces);
    if (arriving.fingerprint() !== earlier.fingerprint)
      throw new ImportKeyReused('the key of the request was used before, for another import');
    return { job: earlier.job, isReplayed: true };
  }
  try {
    let number = 0;
    for await (const piece of arriving.pieces)
      await store.keepPiece(database, ledger, id, (number += 1), piece);
    const whole = { bytes: arriving.bytes(), fingerprint: arriving.fingerprint() };
    return { job: await store.acceptImport(database, ledger, id, whole), isReplayed: false };
  } catch (error) {
    await store.dropImport(database, ledger, id).catch(of.onTrouble);
    throw error;
  }
};

const newline = 0x0a;

/** Chunks of a size worth one row each. Length and digest are known after the last one. */
const measured = (
  { bodyMaxBytes, linesMax }: Receiving,
  { name, isDryRun }: ImportRequest,
  { machineMade }: store.Sender,
  bytes: AsyncIterable<Uint8Array>,
) => {
  const hash = createHash('sha256').update(JSON.stringify([name, isDryRun, ...(machineMade ? [true] : [])]));
  let total = 0;
  let last: number | undefined;
  let lines = 0;
  const refuseLines = (): void => {
    if (lines > linesMax) throw new ImportTooLarge(`an import holds ${linesMax} lines at most`);
  };
  async function* pieces(): AsyncGenerator<Buffer, void, void> {
    for await (const piece of piecesIn(bytes)) {
      total += piece.length;
      if (total > bodyMaxBytes) throw new ImportTooLarge(`an import holds ${bodyMaxBytes} bytes at most`);
      lines += newlinesIn(piece);
      refuseLines();
      last = piece.at(-1);
      hash.update(piece);
      yield piece;
    }
    if (last !== newline) lines += 1;
    refuseLines();
  }
  return { pieces: pieces(), bytes: () => total, fingerprint: () => hash.digest('hex') };
};

const newlinesIn = (piece: Buffer): number => {
  let count = 0;
  for (let at = piece.indexOf(newline); at >= 0; at = piece.indexOf(newline, at + 1)) count += 1;
  return count;
};

/** Joins and splits chunks to a size worth one row each. */
async function* piecesIn(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void, void> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const each of bytes) {
    held.push(each);
    size += each.length;
    if (size < store.pieceMaxBytes) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(held);
}
