/** Limit of the nesting of objects and arrays. */
const jsonDepthMax = 32;

/** A text that is not JSON, or JSON that could not be stored and sent back unchanged. The message says what is wrong. */
export class NotStrictJson extends Error {
  override readonly name = 'NotStrictJson';
}

/**
 * Strict JSON parser, the one decoder of what is sent: bodies and lines of imports. What it accepts can be stored, hashed
 * (RFC 8785) and sent back unchanged. It refuses ill-formed Unicode, NUL, numbers that are not finite, and integers
 * beyond 2^53. It also refuses deep nesting, duplicate fields in an object, and a field named `__proto__`. Throws
 * `NotStrictJson`.
 */
export const parseStrictJson = (text: string): unknown => {
  let value: unknown;
  try {
    value = JSON.parse(text) as unknown;
  } catch (error) {
    // JSON nested deeper than the call stack is valid and still cannot be parsed.
    if (error instanceof RangeError) throw new NotStrictJson(tooDeep);
    throw new NotStrictJson(`It is not JSON: ${(error as Error).message}.`);
  }
  // The order matters: the second check recurses, and the first bounds the depth.
  refuseStructure(text);
  refuseValues(value);
  return value;
};

/** As `parseStrictJson`, for a line of a file: it never throws, and returns a problem in words. */
export const strictJsonOfLine = (
  text: string,
): { readonly value: unknown } | { readonly problem: string } => {
  try {
    return { value: parseStrictJson(text) };
  } catch (error) {
    if (error instanceof NotStrictJson) return { problem: error.message.replace(/^It is not/, 'not') };
    throw error;
  }
};

const tooDeep = `Objects and lists are nested too deeply: more than ${jsonDepthMax} levels.`;

/** Walks the tokens of valid JSON. It finds what JSON.parse hides: depth and duplicate fields. */
const refuseStructure = (text: string): void => {
  const open: (Set<string> | undefined)[] = [];
  const starts = /["{}[\]]/g;
  // `test` moves on like `exec`, and makes no match object for each token.
  while (starts.test(text)) {
    const at = starts.lastIndex - 1;
    const token = text[at];
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else {
      starts.lastIndex = endOfString(text, at);
      refuseRepeated(text, at, starts.lastIndex, open.at(-1));
    }
    if (open.length > jsonDepthMax) throw new NotStrictJson(tooDeep);
  }
};

/**
 * Finds the end of a string with a loop. A regular expression with escapes overflows the stack on strings of some
 * megabytes.
 */
const endOfString = (text: string, start: number): number => {
  for (let end = text.indexOf('"', start + 1); end > 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text[end - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return end + 1;
  }
  return text.length;
};

const afterBlanks = /[ \t\n\r]*/y;

const refuseRepeated = (text: string, start: number, end: number, names: Set<string> | undefined): void => {
  afterBlanks.lastIndex = end;
  afterBlanks.test(text);
  if (names === undefined || text[afterBlanks.lastIndex] !== ':') return;
  const token = text.slice(start, end);
  const name = JSON.parse(token) as string;
  if (names.has(name))
    throw new NotStrictJson(`The field ${token.slice(0, 100)} stands twice in one object.`);
  names.add(name);
};

const refuseValues = (value: unknown): void => {
  if (typeof value === 'string') refuseText(value);
  else if (typeof value === 'number') refuseNumber(value);
  else if (Array.isArray(value)) value.forEach(refuseValues);
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) {
      if (name === '__proto__') throw new NotStrictJson('A field may not be named __proto__.');
      refuseText(name);
      refuseValues(each);
    }
};

const refuseText = (text: string): void => {
  if (!text.isWellFormed())
    throw new NotStrictJson('A text is not well-formed Unicode: it holds a lone surrogate.');
  if (text.includes('\0')) throw new NotStrictJson('A text holds NUL (U+0000).');
};

const refuseNumber = (number: number): void => {
  if (!Number.isFinite(number)) throw new NotStrictJson('A number is too large.');
  if (Number.isInteger(number) && !Number.isSafeInteger(number))
    throw new NotStrictJson('A whole number is beyond 2^53.');
};
