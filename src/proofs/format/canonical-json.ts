/** A value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const text = (value: string): string => {
  if (!value.isWellFormed()) throw new TypeError('a lone surrogate has no canonical form');
  return JSON.stringify(value);
};

const number = (value: number): string => {
  if (!Number.isFinite(value)) throw new TypeError('a number that is not finite has no canonical form');
  if (Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21) {
    throw new TypeError('an integer beyond 2^53 has no canonical form');
  }
  return JSON.stringify(value);
};

const byCodeUnits = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : one > other ? 1 : 0;

/**
 * The canonical form of a JSON value (RFC 8785): members sorted by UTF-16 code units, no white space, numbers as
 * ECMAScript writes them. Throws a TypeError for what has none: a lone surrogate, `undefined`, NaN, an infinity,
 * an integer that a double cannot hold exactly.
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return number(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`${typeof value} has no canonical form`);
  const members = Object.entries(value).sort(byCodeUnits);
  return `{${members.map(([name, member]) => `${text(name)}:${canonicalJson(member)}`).join(',')}}`;
};

/**
 * Parses text that must be canonical already. Answers undefined for anything else. A name that occurs twice in an
 * object is refused with it, since only one of the two would be written again.
 */
export const parseCanonical = (canonical: string): Json | undefined => {
  try {
    const value = JSON.parse(canonical) as Json;
    return canonicalJson(value) === canonical ? value : undefined;
  } catch {
    return undefined;
  }
};
