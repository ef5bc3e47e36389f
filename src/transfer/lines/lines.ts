/** A line of a file, or why it is none. */
export interface Line {
  /** Counted from 1, as editors do. */
  readonly number: number;
  readonly text: string;
  /** Why the line cannot be read; then the text is empty. */
  readonly problem?: string;
}

const newline = 0x0a;

/**
 * The lines of a stream of bytes, parted at line feeds and at nothing else: U+2028, U+2029 and NEL may stand inside a
 * JSON string. What is longer than `lineMaxBytes` is told and let go of, so that no file can fill the memory.
 */
export async function* linesOf(
  pieces: AsyncIterable<Uint8Array>,
  lineMaxBytes: number,
): AsyncGenerator<Line, void, void> {
  let held: Uint8Array[] = [];
  let bytes = 0;
  let number = 1;
  const take = (piece: Uint8Array): void => {
    bytes += piece.length;
    if (bytes <= lineMaxBytes) held.push(piece);
    else held = [];
  };
  const finish = (): Line => {
    const line =
      bytes > lineMaxBytes
        ? { number, text: '', problem: `longer than ${lineMaxBytes} bytes` }
        : decoded(number, held);
    held = [];
    bytes = 0;
    number += 1;
    return line;
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf(newline); at >= 0; at = piece.indexOf(newline, from)) {
      take(piece.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    if (from < piece.length) take(piece.subarray(from));
  }
  if (bytes > 0) yield finish();
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

const decoded = (number: number, pieces: readonly Uint8Array[]): Line => {
  try {
    return { number, text: utf8.decode(Buffer.concat(pieces)) };
  } catch {
    return { number, text: '', problem: 'not UTF-8' };
  }
};
