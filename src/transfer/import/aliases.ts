import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { TypeID } from 'typeid-js';
import { idKinds, type IdKind } from '../../domain/terms/ids.ts';

/**
 * A readable alias in a seed, such as `@claim/three-quarters`. Its TypeID is derived from the seed's name and the
 * alias, so it is the same on every machine. So a seed that is loaded twice is recognised. Changing the derivation
 * would duplicate every seed that is already loaded.
 */
const alias = new RegExp(`^@(${idKinds.join('|')})/([a-z0-9]+(?:-[a-z0-9]+)*)$`);

/**
 * The namespace of the aliases in an import over HTTP: the sender and the name of the import. Members who choose the same
 * name and alias get different ids, so neither can act on what the other one made. Imports from the shell use bare names.
 */
export const namespaceOfSender = (member: string, name: string): string => `${member}:${name}`;

/**
 * The timestamp of all aliases, in milliseconds. It is constant, because a clock would give different ids on another
 * day.
 */
const moment = Date.parse('2026-11-22T00:00:00.000Z');

/**
 * A UUIDv7 (RFC 9562, section 5.7): 48 bits of time, the version, 12 bits, the variant, 62 bits. Its random bits are a
 * digest here.
 */
const uuidOf = (name: string): string => {
  const bytes = hash('sha256', name, 'buffer').subarray(0, 16);
  bytes.writeUIntBE(moment, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

const idOf = (name: string, kind: IdKind): string => TypeID.fromUUID(kind, uuidOf(name)).toString();

/** The first characters of every id that was made of an alias, after its kind: the timestamp that they all share. */
const stamp = idOf('', 'claim').slice('claim_'.length, 'claim_'.length + 10);
const madeOfAlias = new RegExp(`^(${idKinds.join('|')})_${stamp}[0-9a-hjkmnp-tv-z]{16}$`);

/**
 * The ids in a value that are made of aliases and written out in full. Their timestamp is reserved for aliases. The
 * ids of a sender's aliases can be computed from the sender and a name, so such an id proves no authorship.
 */
export const aliasIdsWrittenOut = (value: unknown): string[] => {
  if (typeof value === 'string') return madeOfAlias.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(aliasIdsWrittenOut);
};

/** A cache of aliases. Every command about a claim repeats its alias, and each id costs a digest. */
const idsKnown = new LRUCache<string, string>({ max: 20_000 });

const resolveText = (seedName: string, text: string): string => {
  // A fast path: most texts are not aliases, and some are long.
  if (!text.startsWith('@')) return text;
  const [, kind, slug] = alias.exec(text) ?? [];
  if (kind === undefined || slug === undefined) return text;
  const name = `${seedName}:${kind}/${slug}`;
  const known = idsKnown.get(name);
  if (known !== undefined) return known;
  const id = idOf(name, kind as IdKind);
  idsKnown.set(name, id);
  return id;
};

/**
 * Replaces every string that is an alias as a whole. Names of fields and texts that only contain an alias stay
 * unchanged.
 */
export const resolveAliases = (seedName: string, value: unknown): unknown => {
  if (typeof value === 'string') return resolveText(seedName, value);
  if (Array.isArray(value)) return value.map((each) => resolveAliases(seedName, each));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([field, each]) => [field, resolveAliases(seedName, each)]),
    );
  return value;
};
