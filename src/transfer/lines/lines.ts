/** A line of a file, or why it cannot be read. */
export interface Line {
  /** Counted from 1, as in editors. */
  readonly number: number;
  readonly text: string;
  /** Why the line cannot be read; `text` is empty then. */
  readonly problem?: string;
}

const newline = 0x0a;

/**
 * Splits bytes into lines at line feeds only: U+2028, U+2029 and NEL may occur in JSON strings. A line longer than
 * `lineMaxBytes` is reported and discarded, so that memory stays bounded.
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
