/** Bytes that WebCrypto takes: never a view of shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** SHA-256 of the bytes: 32 bytes. A parameter, so the server can use OpenSSL and a browser plain JavaScript. */
export type Sha256 = (bytes: Bytes) => Bytes;

/** The size of a hash, a salt and a seed. */
export const HASH_LENGTH = 32;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const utf8 = (text: string): Bytes => encoder.encode(text);

/** Decodes UTF-8. Answers undefined for bytes that are not UTF-8. A byte order mark stays in the text. */
export const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
};

export const concat = (...parts: readonly Uint8Array[]): Bytes => {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
};

/** A non-negative safe integer as eight bytes, the most significant first. */
export const u64 = (value: number): Bytes => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
};

/** Reads eight bytes, the most significant first. Answers undefined beyond 2^53 - 1. */
export const readU64 = (bytes: Uint8Array, at: number): number | undefined => {
  const value = new DataView(bytes.buffer, bytes.byteOffset + at, 8).getBigUint64(0);
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : undefined;
};

/** Compares byte by byte, as PostgreSQL orders `bytea`. */
export const compareBytes = (one: Uint8Array, other: Uint8Array): number => {
  const shorter = Math.min(one.length, other.length);
  for (let at = 0; at < shorter; at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
};

export const equalBytes = (one: Uint8Array, other: Uint8Array): boolean => compareBytes(one, other) === 0;

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Standard base64 with padding (RFC 4648 §4). */
export const toBase64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};

/**
 * Decodes standard base64 with padding. Answers undefined for any other form of the same bytes: no padding,
 * white space, spare bits that are set. A second form of one hash would let two files differ and both verify.
 */
export const fromBase64 = (text: string): Bytes | undefined => {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  let bytes: Bytes;
  try {
    bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
  return toBase64(bytes) === text ? bytes : undefined;
};
