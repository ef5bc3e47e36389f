import type { IncomingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, type InputType } from 'node:zlib';
import { Problem } from '../../problems/problem.ts';

type Decode = (bytes: InputType, options: { maxOutputLength: number }) => Promise<Buffer>;

const decoders = {
  gzip: promisify<InputType, { maxOutputLength: number }, Buffer>(gunzip),
  deflate: promisify<InputType, { maxOutputLength: number }, Buffer>(inflate),
  br: promisify<InputType, { maxOutputLength: number }, Buffer>(brotliDecompress),
} as const satisfies Record<string, Decode>;

export type ContentEncoding = keyof typeof decoders;

/** The content encodings of ordinary bodies. */
export const contentEncodings = Object.keys(decoders) as ContentEncoding[];

/**
 * The encoding of a body; undefined for a plain one. Throws a 415 where it is not among the allowed ones, with those
 * in `Accept-Encoding` (RFC 9110, section 15.5.16). Several encodings on top of each other are not read.
 */
export const encodingOf = <Allowed extends ContentEncoding>(
  headers: IncomingHttpHeaders,
  allowed: readonly Allowed[],
): Allowed | undefined => {
  const named = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (named === 'identity' || named === '') return undefined;
  const plain = named === 'x-gzip' ? 'gzip' : named;
  const found = allowed.find((each) => each === plain);
  if (found !== undefined) return found;
  throw new Problem(
    'unsupported-media-type',
    `Of content encodings, this address understands ${allowed.join(', ')}.`,
    {},
    { 'accept-encoding': allowed.join(', ') },
  );
};

/**
 * Decodes a whole body. The limit holds for the decoded bytes, and decoding stops there, so a decompression bomb costs
 * no more than an ordinary body of that size.
 */
export const decodeBody = async (
  bytes: Buffer,
  encoding: ContentEncoding,
  maxBytes: number,
): Promise<Buffer> => {
  try {
    return await decoders[encoding](bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new Problem('body-too-large', `The body is larger than ${maxBytes} bytes when decompressed.`);
    throw new Problem(
      'malformed-request',
      `The body is not encoded with ${encoding}, as its Content-Encoding says.`,
    );
  }
};
