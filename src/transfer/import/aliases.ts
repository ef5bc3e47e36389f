import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { TypeID } from 'typeid-js';
import { idKinds, type IdKind } from '../../domain/terms/ids.ts';

/**
 * A seed is written by hand, and nobody can write a TypeID by hand: it says `@claim/three-quarters` instead.
 * The same alias in a seed of the same name is the same id on every machine and on every day, so that a seed that is
 * loaded twice is recognised. Change nothing here without a new name for every seed already loaded somewhere.
 */
const alias = new RegExp(`^@(${idKinds.join('|')})/([a-z0-9]+(?:-[a-z0-9]+)*)$`);

/** All aliases are of this moment, in milliseconds. A clock here would give other ids on another day. */
const moment = Date.parse('2026-11-22T00:00:00.000Z');

/** UUIDv7 (RFC 9562, section 5.7): 48 bits of time, the version, 12 bits, the variant, 62 bits, here of a digest. */
const uuidOf = (name: string): string => {
  const bytes = hash('sha256', name, 'buffer').subarray(0, 16);
  bytes.writeUIntBE(moment, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

const idOf = (name: string, kind: IdKind): string => TypeID.fromUUID(kind, uuidOf(name)).toString();

/** Every command about a claim names it again, and each id costs a digest: a file has far fewer aliases than mentions. */
const idsKnown = new LRUCache<string, string>({ max: 20_000 });

const resolveText = (seedName: string, text: string): string => {
  // Most texts are none, and some are long.
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
 * The value with every string that is an alias, the whole of it, replaced by its id. The names of fields stay as they
 * are, and so does all other text, even where it speaks of an alias.
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
