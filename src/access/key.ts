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

/**
 * Whether a deployment is in production (`live`) or for trials (`test`). Each accepts only keys of its own environment.
 * So the keys of the original do not open a copy of its data.
 */
export const keyEnvironments = ['live', 'test'] as const;
export type KeyEnvironment = (typeof keyEnvironments)[number];

/**
 * Generates a key: `cl_live_` or `cl_test_`, 32 random characters (190 bits) and a checksum. The checksum detects a
 * typing error without a look-up.
 */
export const makeKey = (environment: KeyEnvironment = 'live'): string => {
  const body = `cl_${environment}_${base62(BigInt(`0x${randomBytes(24).toString('hex')}`), randomLength)}`;
  return body + checksum(body);
};

/**
 * Whether a text has the form of a generated key but a wrong checksum. Texts of another form may be keys that operators
 * chose.
 */
export const isMistyped = (key: string): boolean =>
  /^cl_(live|test)_/.test(key) && checksum(key.slice(0, -6)) !== key.slice(-6);

/** Whether a generated key belongs to the other environment. Keys that operators chose belong to none. */
export const isOfOther = (environment: KeyEnvironment, key: string): boolean =>
  keyEnvironments.some((each) => each !== environment && key.startsWith(`cl_${each}_`));

/** The SHA-256 digest under which a key is stored. */
export const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** The beginning of a key, shown so that people can tell keys apart. */
export const prefixOf = (key: string): string => key.slice(0, 12);
