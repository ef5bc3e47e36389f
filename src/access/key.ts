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
 * Whether a deployment holds what is meant (`live`) or is there to try things out (`test`). Each takes only keys of its
 * own kind, so that a copy of the record can be looked at without every key of the original opening it.
 */
export const keyEnvironments = ['live', 'test'] as const;
export type KeyEnvironment = (typeof keyEnvironments)[number];

/** A new key: `cl_live_` or `cl_test_`, 32 random characters (190 bits), and a checksum by which a typing error shows before any look-up. */
export const makeKey = (environment: KeyEnvironment = 'live'): string => {
  const body = `cl_${environment}_${base62(BigInt(`0x${randomBytes(24).toString('hex')}`), randomLength)}`;
  return body + checksum(body);
};

/** Whether a text that looks like one of our keys is one that we could have made. Other texts may be keys that people chose. */
export const isMistyped = (key: string): boolean =>
  /^cl_(live|test)_/.test(key) && checksum(key.slice(0, -6)) !== key.slice(-6);

/** Whether a key says itself that it is of the other kind of deployment. Keys that people chose say nothing. */
export const isOfOther = (environment: KeyEnvironment, key: string): boolean =>
  keyEnvironments.some((each) => each !== environment && key.startsWith(`cl_${each}_`));

/** What is kept of a key. */
export const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** The beginning of a key, by which people tell keys apart. */
export const prefixOf = (key: string): string => key.slice(0, 12);
