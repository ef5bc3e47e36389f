import { createHash } from 'node:crypto';
import type { Database } from '../../database/connect.ts';
import type { NewId } from '../../event-store/new-id.ts';
import type { ImportJob } from './job.ts';
import * as store from './store.ts';

/** More arrived than an import may hold. Nothing of it is carried out. */
export class ImportTooLarge extends Error {
  override readonly name = 'ImportTooLarge';
}

/** The key of the request was used before, for another import. */
export class ImportKeyReused extends Error {
  override readonly name = 'ImportKeyReused';
}

/** What is asked for beside the lines. */
export interface Wanted {
  /** Aliases become ids under this name. */
  readonly name: string;
  readonly isDryRun: boolean;
  /** Named where the same request may come again. */
  readonly requestKey: string | undefined;
}

export interface Received {
  readonly job: ImportJob;
  /** Whether it is the import of an earlier request, so that nothing was begun. */
  readonly isReplayed: boolean;
}

interface Receiving {
  readonly database: Database;
  readonly clock: () => string;
  readonly newId: NewId;
  readonly bodyMaxBytes: number;
  /** Imports of one ledger that are not over, at most. */
  readonly waitingMax: number;
  readonly onTrouble: (error: unknown) => void;
}

/** Keeps what arrives, all of it or nothing; what arrives again under the key of an earlier request is compared with that. */
export const receive = async (
  of: Receiving,
  ledger: string,
  wanted: Wanted,
  sender: store.Sender,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Received> => {
  const { database, clock, newId, waitingMax } = of;
  const id = newId('import');
  const arriving = measured(of, wanted, sender, bytes);
  const earlier = await store.beginImport(
    database,
    ledger,
    { ...wanted, id, now: clock(), waitingMax },
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

/** What arrives, in pieces that are worth a row each, with its length and digest once it is there. */
const measured = (
  { bodyMaxBytes }: Receiving,
  { name, isDryRun }: Wanted,
  { machineMade }: store.Sender,
  bytes: AsyncIterable<Uint8Array>,
) => {
  const hash = createHash('sha256').update(JSON.stringify([name, isDryRun, ...(machineMade ? [true] : [])]));
  let total = 0;
  async function* pieces(): AsyncGenerator<Buffer, void, void> {
    for await (const piece of piecesIn(bytes)) {
      total += piece.length;
      if (total > bodyMaxBytes) throw new ImportTooLarge(`an import holds ${bodyMaxBytes} bytes at most`);
      hash.update(piece);
      yield piece;
    }
  }
  return { pieces: pieces(), bytes: () => total, fingerprint: () => hash.digest('hex') };
};

/** The same bytes in pieces that are worth a row each. */
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
