import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BadData, NotFound } from '../failures.ts';

/** A file that is read as a stream, with its progress. */
export interface OpenFile {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The bytes read so far and the size of the file on disk; `of` is undefined if the size is unknown. */
  readonly progress: () => { readonly read: number; readonly of: number | undefined };
}

/** Opens a file, or standard input for `-`. Names that end in `.gz` are decompressed. */
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
  return { bytes: file.endsWith('.gz') ? unpacked(counted()) : counted(), progress: () => ({ read, of }) };
};

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
      throw new BadData(
        `The file cannot be unpacked: ${(error as Error).message}. Nothing after that was read.`,
      );
    throw error;
  }
}
