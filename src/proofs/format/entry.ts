import { canonicalJson, parseCanonical, type Json } from './canonical-json.ts';
import { concat, HASH_LENGTH, toBase64, u64, utf8, type Bytes, type Sha256 } from './bytes.ts';

/**
 * What the tree holds of an event. A public event has a clear header and a commitment to each section of its
 * content. Any other event has a sealed entry of constant length. The formats are frozen: a change is a new `fmt`.
 */

const EVENT = 'claim-ledger/event/1';
const SEALED = 'claim-ledger/sealed/1';

/** Domain separation: each kind of hashed value begins with a line of its own. */
const tags = {
  section: utf8('claim-ledger/section/1\n'),
  sections: utf8('claim-ledger/sections/1\n'),
  seal: utf8('claim-ledger/seal/1\n'),
  salt: utf8('claim-ledger/salt/1\n'),
};

/** A row of the log, as it is stored. `data` and `actor` are what the columns give, not what a schema made of them. */
export interface LogRow {
  readonly position: number;
  readonly stream: string;
  readonly version: number;
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly audience: string;
  /** ISO 8601 with milliseconds and `Z`. */
  readonly recordedAt: string;
  readonly actor: Readonly<Record<string, Json>>;
  readonly data: Readonly<Record<string, Json>>;
}

/** The clear part of an event. It names no person and holds no text. */
export interface Header {
  readonly at: string;
  readonly audience: string;
  readonly event: string;
  readonly fmt: string;
  readonly position: number;
  /** The position of the last public event of the stream before this one, or 0. */
  readonly prev: number;
  readonly schema: number;
  /** The digest of the commitments to all sections. */
  readonly sections: string;
  readonly stream: string;
  readonly type: string;
  readonly version: number;
}

export const SECTION_NAME = /^(actor(\.name)?|data\.[A-Za-z][A-Za-z0-9]*)$/;

const fixedLength = (bytes: Uint8Array, what: string): void => {
  if (bytes.length !== HASH_LENGTH) throw new RangeError(`${what} must have ${String(HASH_LENGTH)} bytes`);
};

/** The sections of an event by name, each as canonical text. A name can be erased while the rating stays provable. */
const sectionsOf = ({ actor, data }: Pick<LogRow, 'actor' | 'data'>): Map<string, string> => {
  const { name, ...rest } = actor;
  const sections = new Map([['actor', canonicalJson(rest)]]);
  if (name !== undefined) sections.set('actor.name', canonicalJson(name));
  for (const member of Object.keys(data).sort()) {
    const section = `data.${member}`;
    if (!SECTION_NAME.test(section)) throw new TypeError(`${section} cannot be the name of a section`);
    sections.set(section, canonicalJson(data[member]));
  }
  return sections;
};

/** The salt from which the salts of one event's sections derive. `seed` is that of the event's tile. */
export const eventSalt = (sha256: Sha256, seed: Bytes, position: number): Bytes => {
  fixedLength(seed, 'a seed');
  return sha256(concat(tags.salt, seed, u64(position)));
};

export const saltOf = (sha256: Sha256, salt: Bytes, name: string): Bytes => sha256(concat(salt, utf8(name)));

/** The salt of a seal. No section has this name. */
export const sealSalt = (sha256: Sha256, salt: Bytes): Bytes => saltOf(sha256, salt, 'seal');

/** Binds the content of a section. Without the salt nothing of the content can be guessed and checked. */
export const commitmentTo = (sha256: Sha256, name: string, salt: Bytes, canonical: string): Bytes => {
  // A shorter salt could move its rest into the text and keep the hash.
  fixedLength(salt, 'a salt');
  return sha256(concat(tags.section, utf8(`${name}\n`), salt, utf8(canonical)));
};

export const digestOfSections = (sha256: Sha256, commitments: ReadonlyMap<string, Bytes>): Bytes => {
  const parts: Uint8Array[] = [tags.sections];
  for (const name of [...commitments.keys()].sort()) {
    const commitment = commitments.get(name);
    if (commitment !== undefined) parts.push(utf8(`${name}\n`), commitment);
  }
  return sha256(concat(...parts));
};

export const sealOf = (sha256: Sha256, salt: Bytes, header: string): Bytes => {
  fixedLength(salt, 'a salt');
  return sha256(concat(tags.seal, salt, utf8(header)));
};

/** The entry of an event that is not public. It shows nothing but its place. */
export const sealedEntry = (seal: Bytes): string => canonicalJson({ fmt: SEALED, seal: toBase64(seal) });

export interface DerivedEntry {
  /** The exact text whose hash is the leaf. */
  readonly entry: string;
  readonly header: string;
  readonly sections: ReadonlyMap<string, string>;
  readonly commitments: ReadonlyMap<string, Bytes>;
  readonly salt: Bytes;
}

/** `erased` holds the commitments of sections whose text is gone. They take the place of what can no longer be computed. */
export interface Secrets {
  readonly salt: Bytes;
  readonly erased?: ReadonlyMap<string, Bytes>;
}

/** Derives the entry of a row. It is a function of the row, the salt and `prev` alone. */
export const deriveEntry = (
  sha256: Sha256,
  row: LogRow,
  prev: number,
  { salt, erased = new Map<string, Bytes>() }: Secrets,
): DerivedEntry => {
  const sections = sectionsOf(row);
  const commitments = new Map<string, Bytes>();
  for (const [name, canonical] of sections) {
    const gone = erased.get(name);
    commitments.set(name, gone ?? commitmentTo(sha256, name, saltOf(sha256, salt, name), canonical));
  }
  const header = canonicalJson({
    at: row.recordedAt,
    audience: row.audience,
    event: row.id,
    fmt: EVENT,
    position: row.position,
    prev,
    schema: row.schemaVersion,
    sections: toBase64(digestOfSections(sha256, commitments)),
    stream: row.stream,
    type: row.type,
    version: row.version,
  } satisfies Header);
  const entry =
    row.audience === 'public' ? header : sealedEntry(sealOf(sha256, sealSalt(sha256, salt), header));
  return { entry, header, sections, commitments, salt };
};

const isCount = (value: Json | undefined): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const headerMembers = {
  at: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value),
  audience: (value) => typeof value === 'string',
  event: (value) => typeof value === 'string',
  fmt: (value) => value === EVENT,
  position: (value) => isCount(value) && value > 0,
  prev: isCount,
  schema: isCount,
  sections: (value) => typeof value === 'string',
  stream: (value) => typeof value === 'string',
  type: (value) => typeof value === 'string',
  version: (value) => isCount(value) && value > 0,
} as const satisfies Record<keyof Header, (value: Json | undefined) => boolean>;

const isHeader = (value: Json | undefined): value is Json & Header => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const members: Readonly<Record<string, Json>> = value as Readonly<Record<string, Json>>;
  return (
    Object.keys(members).length === Object.keys(headerMembers).length &&
    Object.entries(headerMembers).every(([name, holds]) => holds(members[name]))
  );
};

/** Reads a header strictly: canonical text with these members and no other. Answers undefined for anything else. */
export const parseHeader = (text: string): Header | undefined => {
  const value = parseCanonical(text);
  return isHeader(value) ? value : undefined;
};
