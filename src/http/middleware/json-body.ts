import { Problem } from '../problems/problem.ts';

/** Limit of the nesting of objects and arrays. */
const jsonDepthMax = 32;

const utf8 = new TextDecoder('utf-8', { fatal: true });

const malformed = (detail: string): Problem => new Problem('malformed-json', detail);

/**
 * Strict JSON parser: what it accepts can be stored, hashed (RFC 8785) and sent back unchanged. It refuses invalid
 * UTF-8, ill-formed Unicode, NUL, numbers that are not finite, and integers beyond 2^53. It also refuses deep
 * nesting, duplicate fields in an object, and a field named `__proto__`.
 */
export const parseJsonBody = (bytes: Buffer): unknown => {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw malformed('The body is not UTF-8.');
  }
  if (text.trim() === '') throw malformed('The body is empty.');
  // Fastify cannot tell null from no body, and some acts may come without one.
  if (text.trim() === 'null') throw malformed('The body is null.');
  let value: unknown;
  try {
    value = JSON.parse(text) as unknown;
  } catch (error) {
    throw malformed(`The body is not JSON: ${(error as Error).message}.`);
  }
  // The order matters: the second check recurses, and the first bounds the depth.
  refuseStructure(text);
  refuseValues(value);
  return value;
};

/** Walks the tokens of valid JSON. It finds what JSON.parse hides: depth and duplicate fields. */
const refuseStructure = (text: string): void => {
  const open: (Set<string> | undefined)[] = [];
  const starts = /["{}[\]]/g;
  for (let found = starts.exec(text); found !== null; found = starts.exec(text)) {
    const [token] = found;
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else {
      starts.lastIndex = endOfString(text, found.index);
      refuseRepeated(text, found.index, starts.lastIndex, open.at(-1));
    }
    if (open.length > jsonDepthMax)
      throw malformed(`Objects and lists stand in each other more than ${jsonDepthMax} deep.`);
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
  afterBlanks.exec(text);
  if (names === undefined || text[afterBlanks.lastIndex] !== ':') return;
  const token = text.slice(start, end);
  const name = JSON.parse(token) as string;
  if (names.has(name)) throw malformed(`The field ${token.slice(0, 100)} stands twice in one object.`);
  names.add(name);
};

const refuseValues = (value: unknown): void => {
  if (typeof value === 'string') refuseText(value);
  else if (typeof value === 'number') refuseNumber(value);
  else if (Array.isArray(value)) value.forEach(refuseValues);
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) {
      if (name === '__proto__') throw malformed('A field may not be named __proto__.');
      refuseText(name);
      refuseValues(each);
    }
};

const refuseText = (text: string): void => {
  if (!text.isWellFormed()) throw malformed('A text is not well-formed Unicode: it holds a lone surrogate.');
  if (text.includes('\0')) throw malformed('A text holds NUL (U+0000).');
};

const refuseNumber = (number: number): void => {
  if (!Number.isFinite(number)) throw malformed('A number is too large.');
  if (Number.isInteger(number) && !Number.isSafeInteger(number))
    throw malformed('A whole number is beyond 2^53.');
};
