import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const base62 = (value: bigint, length: number): string => {
  let text = '';
  for (let rest = value; text.length < length; rest /= 62n) text = (digits[Number(rest % 62n)] ?? '') + text;
  return text;
};

const checksum = (text: string): string => base62(BigInt(crc32(text)), 6);

const randomLength = 32;

/** A new key: `cl_live_`, 32 random characters (190 bits), and a checksum by which a typing error shows before any look-up. */
export const makeKey = (): string => {
  const body = `cl_live_${base62(BigInt(`0x${randomBytes(24).toString('hex')}`), randomLength)}`;
  return body + checksum(body);
};

/** Whether a text that looks like one of our keys is one that we could have made. Other texts may be keys that people chose. */
export const isMistyped = (key: string): boolean =>
  /^cl_(live|test)_/.test(key) && checksum(key.slice(0, -6)) !== key.slice(-6);

/** What is kept of a key. */
export const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** The beginning of a key, by which people tell keys apart. */
export const prefixOf = (key: string): string => key.slice(0, 12);
