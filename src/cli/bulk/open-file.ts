import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputFault } from '../../transfer/lines/encoding.ts';
import { NotFound } from '../failures.ts';

/** A file that is read as a stream, with its progress. */
export interface OpenFile {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The bytes read so far and the size of the file on disk; `of` is undefined if the size is unknown. */
  readonly progress: () => { readonly read: number; readonly of: number | undefined };
}

/** Opens a file, or standard input for `-`. Files packed with gzip are decompressed. */
export const openFile = async (file: string): Promise<OpenFile> => {
  const of = file === '-' ? undefined : await sizeOf(file);
  const raw = file === '-' ? process.stdin : createReadStream(file);
  let read = 0;
  async function* counted(): AsyncGenerator<Uint8Array, void, void> {
    for await (const piece of raw) {
      read += (piece as Buffer).length;
      yield piece as Buffer;
    }
  }
  return { bytes: unpackedWhereNeeded(file, counted()), progress: () => ({ read, of }) };
};

/** Packed files are told by their name or by their first two bytes. */
async function* unpackedWhereNeeded(
  file: string,
  bytes: AsyncGenerator<Uint8Array, void, void>,
): AsyncGenerator<Uint8Array, void, void> {
  const first = await bytes.next();
  if (first.done === true) return;
  async function* all(start: Uint8Array): AsyncGenerator<Uint8Array, void, void> {
    yield start;
    yield* bytes;
  }
  const isPacked = file.endsWith('.gz') || (first.value[0] === 0x1f && first.value[1] === 0x8b);
  yield* isPacked ? unpacked(all(first.value)) : all(first.value);
}

const sizeOf = async (file: string): Promise<number> => {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) throw new NotFound(`The file ${file} cannot be read.`);
  return found.size;
};

async function* unpacked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  const gunzip = createGunzip();
  // Errors of both streams surface where the chunks are read.
  pipeline(packed, gunzip, () => undefined);
  try {
    for await (const piece of gunzip) yield piece as Buffer;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code?.startsWith('Z_') === true)
      throw new InputFault(
        `the file cannot be decompressed: ${(error as Error).message}. The rest was not read`,
      );
    throw error;
  }
}
