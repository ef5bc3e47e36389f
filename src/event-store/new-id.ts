import { randomFillSync } from 'node:crypto';
import type { IdKind } from '../domain/terms/ids.ts';

/** Generates a new id of a kind. It is a TypeID over a UUIDv7, so ids of one kind sort by creation time. */
export type NewId = (kind: IdKind) => string;

/** The alphabet of Crockford's base 32, in lower case. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
/** Two characters for each ten bits. */
const pairs = Array.from(
  { length: 1_024 },
  (_, bits) => `${alphabet.charAt(bits >> 5)}${alphabet.charAt(bits & 31)}`,
);
/** Four characters for the lowest twenty bits of a number. */
const fourOf = (bits: number): string => `${pairs[(bits >> 10) & 1_023] ?? ''}${pairs[bits & 1_023] ?? ''}`;

/** Ten characters for a time in milliseconds: 48 bits, behind the two zero bits that fill up 26 characters. */
const timeOf = (ms: number): string => {
  const low = ms % 0x10_0000;
  const middle = Math.floor(ms / 0x10_0000) % 0x10_0000;
  return `${pairs[Math.floor(ms / 0x100_0000_0000)] ?? ''}${fourOf(middle)}${fourOf(low)}`;
};

/** Random words, filled many at a time: each call for random bytes costs more than an id. */
const words = new Uint32Array(1_024);
let used = words.length;
const randomWord = (): number => {
  if (used === words.length) {
    randomFillSync(words);
    used = 0;
  }
  return words[used++] ?? 0;
};

/** The last time that an id was made for, in milliseconds, and its characters. */
let lastMs = 0;
let lastTime = '';
/** The counter of ids of one millisecond: 32 bits, which begin at random below 2^31. */
let counter = 0;

const countOn = (): void => {
  const now = Date.now();
  // A clock that was set back must not make ids that sort before earlier ones.
  if (now <= lastMs) counter += 1;
  if (now <= lastMs && counter <= 0xffff_ffff) return;
  lastMs = Math.max(now, lastMs + 1);
  lastTime = timeOf(lastMs);
  counter = randomWord() >>> 1;
};

/**
 * Makes a TypeID in one pass: a UUIDv7 (RFC 9562, method 1, with a counter of 32 bits) in base 32. The package
 * `typeid-js` encodes through arrays and decodes the result again, which cost as much as judging the command. After the
 * time follow version 7 (4 bits), counter (12), variant 2 (2), counter (20) and random (42).
 */
export const newId: NewId = (kind) => {
  countOn();
  const random = randomWord();
  const high = 0x7_0008 | ((counter >>> 20) << 4) | ((counter >>> 18) & 3);
  const low = ((counter & 0x3_ffff) << 2) | (random >>> 30);
  return `${kind}_${lastTime}${fourOf(high)}${fourOf(low)}${fourOf(random)}${fourOf(randomWord())}`;
};
