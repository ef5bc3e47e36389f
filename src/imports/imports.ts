import { setTimeout as sleep } from 'node:timers/promises';
import type { NewId } from '../ids.ts';
import { claimImport } from './claim.ts';
import type { ImportJob } from './job.ts';
import { runImport, type Running } from './run.ts';
import * as store from './store.ts';
import type { Reject } from '../exchange/import/tally.ts';

/** More arrived than an import may hold. Nothing of it is carried out. */
export class ImportTooLarge extends Error {
  override readonly name = 'ImportTooLarge';
}

/** The imports of a deployment, for whoever answers people. */
export interface Imports {
  /**
   * Keeps what arrives, and has it carried out once all of it is there; then it is, whatever becomes of this process.
   * Throws TooManyImports and ImportTooLarge, and whatever the bytes throw; then nothing of it is carried out.
   */
  receive(
    ledger: string,
    name: string,
    sender: store.Sender,
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<ImportJob>;
  read(ledger: string, id: string): Promise<ImportJob | undefined>;
  /** The bad lines in order, a page at a time. */
  rejects(ledger: string, id: string, after: number, limit: number): Promise<Reject[]>;
  /** Begins to carry imports out, one at a time in this process. */
  start(): void;
  /** Leaves what is under way for another attempt. */
  stop(): Promise<void>;
}

interface ImportsOf extends Running {
  readonly newId: NewId;
  readonly bodyMaxBytes: number;
  /** Imports of one ledger that are not over, at most. */
  readonly waitingMax: number;
  /** How long it takes at most until an import is begun that another process received. */
  readonly lookEveryMs: number;
}

export const createImports = (of: ImportsOf): Imports => {
  const { database, clock, newId, bodyMaxBytes } = of;
  const stopping = new AbortController();
  let wake = Promise.withResolvers<undefined>();
  let keeping: Promise<void> | undefined;

  const keep = async (): Promise<void> => {
    const { signal } = stopping;
    while (!signal.aborted) {
      const woken = wake.promise;
      const job = await claimImport(database, of.owner, of.limits.claimMs).catch(of.onTrouble);
      if (job !== undefined) await runImport(of, job, signal).catch(of.onTrouble);
      else
        await Promise.race([woken, sleep(of.lookEveryMs, undefined, { signal, ref: false })]).catch(() => 0);
    }
  };

  const receive: Imports['receive'] = async (ledger, name, sender, bytes) => {
    const id = newId('import');
    await store.beginImport(database, ledger, { id, name, now: clock(), waitingMax: of.waitingMax }, sender);
    try {
      let number = 0;
      let total = 0;
      for await (const piece of piecesIn(bytes)) {
        total += piece.length;
        if (total > bodyMaxBytes) throw new ImportTooLarge(`an import holds ${bodyMaxBytes} bytes at most`);
        await store.keepPiece(database, ledger, id, (number += 1), piece);
      }
      const job = await store.acceptImport(database, ledger, id, total);
      wake.resolve(undefined);
      wake = Promise.withResolvers();
      return job;
    } catch (error) {
      await store.dropImport(database, ledger, id).catch(of.onTrouble);
      throw error;
    }
  };

  return {
    receive,
    read: (ledger, id) => store.readImport(database, ledger, id),
    rejects: (ledger, id, after, limit) => store.readRejects(database, ledger, id, after, limit),
    start: () => {
      keeping ??= keep();
    },
    stop: async () => {
      stopping.abort();
      await keeping;
    },
  };
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
