/**
 * The input cannot be read on: it is cut off, in an unknown encoding, or not of its format. What was read before it is
 * executed, and the import ends with this message.
 */
export class InputFault extends Error {
  override readonly name = 'InputFault';
}

/** An encoding in which lines can be told apart by their bytes. */
export interface Encoding {
  /** The name that `TextDecoder` knows. */
  readonly name: string;
  /** How a file is told to be in it, for sentences. */
  readonly title: string;
  /** The bytes of the line feed: one, or two in UTF-16. */
  readonly newline: Buffer;
  readonly carriageReturn: Buffer;
  readonly quote: Buffer;
}

const encoding = (name: string, title = name): Encoding => {
  const unit = (code: number): Buffer =>
    name === 'utf-16le'
      ? Buffer.from([code, 0])
      : name === 'utf-16be'
        ? Buffer.from([0, code])
        : Buffer.from([code]);
  return { name, title, newline: unit(0x0a), carriageReturn: unit(0x0d), quote: unit(0x22) };
};

const utf8 = encoding('utf-8', 'UTF-8');
const utf16le = encoding('utf-16le', 'UTF-16');
const utf16be = encoding('utf-16be', 'UTF-16');

/** ISO-2022-JP shifts its state from line to line, so a line of it cannot be read alone. */
const stateful: ReadonlySet<string> = new Set(['iso-2022-jp', 'replacement', 'x-user-defined']);

/** The encoding of that name (WHATWG Encoding Standard); undefined if there is none. UTF-16 may not be told by others. */
export const encodingOf = (label: string): Encoding | undefined => {
  try {
    const { encoding: name } = new TextDecoder(label);
    if (stateful.has(name)) return undefined;
    return [utf8, utf16le, utf16be].find((each) => each.name === name) ?? encoding(name);
  } catch {
    return undefined;
  }
};

const startsWith = (bytes: Buffer, ...marks: number[]): boolean =>
  marks.every((mark, index) => bytes[index] === mark);

/** How many bytes decide the encoding. */
export const markMaxBytes = 4;

/** What the first bytes of a file say. */
export interface Start {
  readonly encoding: Encoding;
  /** The length of the byte order mark. */
  readonly markBytes: number;
}

/**
 * Decides the encoding by the byte order mark, else by the name given, else UTF-8. Nothing else is guessed: UTF-16
 * without a mark is refused with the name to give. Throws `InputFault`.
 */
export const startOf = (first: Buffer, given: Encoding | undefined): Start => {
  if (startsWith(first, 0xff, 0xfe, 0, 0) || startsWith(first, 0, 0, 0xfe, 0xff))
    throw new InputFault('byte 1: the file is in UTF-32, which is not read; save it in UTF-8');
  const marked = (
    [
      [utf8, 3, startsWith(first, 0xef, 0xbb, 0xbf)],
      [utf16le, 2, startsWith(first, 0xff, 0xfe)],
      [utf16be, 2, startsWith(first, 0xfe, 0xff)],
    ] as const
  ).find(([, , is]) => is);
  if (marked !== undefined) {
    const [found, markBytes] = marked;
    if (given !== undefined && given !== found && given.newline.length !== found.newline.length)
      throw new InputFault(`byte 1: the file is in ${found.title} by its byte order mark, not ${given.name}`);
    if (given === undefined || given === found) return { encoding: found, markBytes };
  }
  if (given !== undefined) return { encoding: given, markBytes: 0 };
  // JSON and CSV begin with characters of ASCII.
  const isZero = [...first.subarray(0, markMaxBytes)].map((byte) => byte === 0).join();
  const looksLike = { 'false,true,false,true': utf16le, 'true,false,true,false': utf16be }[isZero];
  if (looksLike !== undefined)
    throw new InputFault(
      `byte 1: not UTF-8; it looks like UTF-16 without a byte order mark: try --encoding ${looksLike.name}`,
    );
  return { encoding: utf8, markBytes: 0 };
};

const replacement = '\ufffd';

/** The offset of the first byte that is not in the encoding; undefined in encodings that do not show it. */
export const firstBadByte = (bytes: Buffer, { name }: Encoding): number | undefined => {
  if (name !== 'utf-8' && !name.startsWith('utf-16')) return undefined;
  const text = new TextDecoder(name, { ignoreBOM: true }).decode(bytes);
  const width = (before: string): number =>
    name === 'utf-8' ? Buffer.byteLength(before) : before.length * 2;
  const real = name === 'utf-8' ? [0xef, 0xbf, 0xbd] : name === 'utf-16le' ? [0xfd, 0xff] : [0xff, 0xfd];
  for (let at = text.indexOf(replacement); at >= 0; at = text.indexOf(replacement, at + 1)) {
    // All before is in order, so its bytes are those of its text.
    const offset = width(text.slice(0, at));
    if (!startsWith(bytes.subarray(offset), ...real)) return offset;
  }
  return undefined;
};
