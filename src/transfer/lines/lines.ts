import { firstBadByte, InputFault, markMaxBytes, startOf, type Encoding } from './encoding.ts';

/** A line of a file, or why it cannot be read. */
export interface Line {
  /** Counted from 1, as in editors. */
  readonly number: number;
  readonly text: string;
  /** Why the line cannot be read; `text` is empty then. */
  readonly problem?: string;
}

/** A part of a file up to a line end, as the decoder found it. */
export interface Segment {
  /** The line in which it ends, counted from 1. */
  readonly number: number;
  /** The text without the line end; where there is a problem, with U+FFFD for what cannot be read. */
  readonly text: string;
  /** `\n`, `\r`, or nothing at the end of the file. */
  readonly end: string;
  /** Whether it has an odd number of quotation marks. */
  readonly hasOddQuotes: boolean;
  readonly problem?: string;
}

interface Decoding {
  readonly lineMaxBytes: number;
  /** The encoding named by the caller; otherwise the byte order mark decides, and without one it is UTF-8. */
  readonly encoding?: Encoding | undefined;
  /** Whether a carriage return ends a segment too. */
  readonly atCarriageReturns?: boolean;
}

/**
 * The strict decoder of all imports: it splits bytes at line ends and decodes each line. Bytes that are not in the
 * encoding are a problem of their line, with their place, and never become U+FFFD in silence. A longer line than
 * `lineMaxBytes` is reported and discarded, so that memory stays bounded. Throws `InputFault`.
 */
export async function* segmentsOf(
  pieces: AsyncIterable<Uint8Array>,
  { lineMaxBytes, encoding: given, atCarriageReturns = false }: Decoding,
): AsyncGenerator<Segment, void, void> {
  const source = withWholeStart(pieces);
  const first = await source.next();
  if (first.done === true) return;
  const { encoding, markBytes } = startOf(first.value, given);
  const line = createLine(encoding, lineMaxBytes, markBytes);
  const ends = atCarriageReturns ? [encoding.newline, encoding.carriageReturn] : [encoding.newline];
  const unit = encoding.newline.length;
  let odd: Buffer = Buffer.alloc(0);
  for (let piece = first.value.subarray(markBytes); ;) {
    const whole = odd.length === 0 ? piece : Buffer.concat([odd, piece]);
    const usable = whole.length - (whole.length % unit);
    odd = whole.subarray(usable);
    let from = 0;
    for (const { at, end } of endsIn(whole.subarray(0, usable), ends)) {
      line.take(whole.subarray(from, at));
      yield line.finish(end === encoding.newline ? '\n' : '\r');
      from = at + unit;
    }
    line.take(whole.subarray(from, usable));
    const next = await source.next().catch((error: unknown) => {
      throw error instanceof InputFault ? new InputFault(`line ${line.number()}: ${error.message}`) : error;
    });
    if (next.done === true) break;
    piece = next.value;
  }
  line.take(odd);
  if (!line.isEmpty()) yield line.finish('');
}

/** Splits bytes into lines at line feeds only: U+2028, U+2029 and NEL may occur in JSON strings. */
export async function* linesOf(
  pieces: AsyncIterable<Uint8Array>,
  lineMaxBytes: number,
  encoding?: Encoding,
): AsyncGenerator<Line, void, void> {
  for await (const { number, text, problem } of segmentsOf(pieces, { lineMaxBytes, encoding }))
    yield problem === undefined
      ? { number, text: text.replace(/^\uFEFF/, '') }
      : { number, text: '', problem };
}

/** The same pieces. The first one is long enough to tell the encoding. */
async function* withWholeStart(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void, void> {
  let start: Buffer | undefined = Buffer.alloc(0);
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    if (start === undefined) yield bytes;
    else {
      start = Buffer.concat([start, bytes]);
      if (start.length < markMaxBytes) continue;
      yield start;
      start = undefined;
    }
  }
  if (start !== undefined && start.length > 0) yield start;
}

function* endsIn(
  bytes: Buffer,
  ends: readonly Buffer[],
): Generator<{ readonly at: number; readonly end: Buffer }, void, void> {
  const find = (end: Buffer, from: number): number => {
    let at = bytes.indexOf(end, from);
    // In UTF-16 the same two bytes may be halves of two other characters.
    while (at >= 0 && at % end.length !== 0) at = bytes.indexOf(end, at + 1);
    return at;
  };
  const next = ends.map((end) => ({ end, at: find(end, 0) }));
  for (;;) {
    const found = next.filter(({ at }) => at >= 0).toSorted((one, other) => one.at - other.at)[0];
    if (found === undefined) return;
    yield { ...found };
    found.at = find(found.end, found.at + found.end.length);
  }
}

/** Collects the bytes of one line at a time and decodes it. */
const createLine = (encoding: Encoding, lineMaxBytes: number, markBytes: number) => {
  const strict = new TextDecoder(encoding.name, { fatal: true, ignoreBOM: true });
  const lossy = new TextDecoder(encoding.name, { ignoreBOM: true });
  let held: Buffer[] = [];
  let bytes = 0;
  let quotes = 0;
  let number = 1;
  let begun = markBytes;

  const read = (whole: Buffer): Pick<Segment, 'text' | 'problem'> => {
    try {
      return { text: strict.decode(whole) };
    } catch {
      return { text: lossy.decode(whole), problem: badBytes(whole, begun, encoding) };
    }
  };

  return {
    isEmpty: () => bytes === 0,
    number: () => number,
    take: (piece: Buffer): void => {
      bytes += piece.length;
      quotes += count(piece, encoding.quote);
      if (bytes <= lineMaxBytes) held.push(piece);
      else held = [];
    },
    finish: (end: string): Segment => {
      const found =
        bytes > lineMaxBytes
          ? { text: '', problem: `longer than ${lineMaxBytes} bytes` }
          : read(Buffer.concat(held));
      const segment = { number, end, hasOddQuotes: quotes % 2 === 1, ...found };
      begun += bytes + encoding.newline.length;
      number += 1;
      held = [];
      bytes = 0;
      quotes = 0;
      return segment;
    },
  };
};

const count = (bytes: Buffer, mark: Buffer): number => {
  let found = 0;
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1))
    if (at % mark.length === 0) found += 1;
  return found;
};

/** What is wrong, where, and what to try. Places count bytes of the unpacked file from 1. */
const badBytes = (line: Buffer, begun: number, encoding: Encoding): string => {
  const offset = firstBadByte(line, encoding);
  const hint = 'save it in UTF-8, or name its encoding in the shell, for example --encoding windows-1252';
  if (offset === undefined)
    return `not ${encoding.title}, in the line that begins at byte ${begun + 1}; ${hint}`;
  const byte = `0x${(line[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return `not ${encoding.title} at byte ${begun + offset + 1} of the file (${byte}); ${hint}`;
};
