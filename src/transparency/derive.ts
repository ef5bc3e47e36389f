import { hash } from 'node:crypto';
import { canonicalJson, type Json } from '../proofs/format/canonical-json.ts';

/**
 * The leaf of a public event by the format of `deriveEntry` (`src/proofs/format/entry.ts`), three times as fast: digests
 * are latin1 strings, and one scratch buffer takes what is hashed. A test holds both to the same bytes.
 */

/** A public event as its row stores it, with the numbers by which the public knows it. */
export interface PublicRow {
  readonly position: number;
  readonly version: number;
  readonly stream: string;
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly recordedAt: string;
  readonly actor: Readonly<Record<string, Json>>;
  readonly data: Readonly<Record<string, Json>>;
}

/** Digests of 32 bytes, as latin1 strings. */
type Digest = string;

let scratch = Buffer.allocUnsafe(65_536);

/** The digest of a text of bytes (latin1), followed by a text in UTF-8. */
const digestOf = (bytes: string, text = ''): Digest => {
  const longest = bytes.length + text.length * 3;
  if (longest > scratch.length) scratch = Buffer.allocUnsafe(longest * 2);
  let length = scratch.write(bytes, 0, 'latin1');
  if (text !== '') length += scratch.write(text, length, 'utf8');
  return hash('sha256', scratch.subarray(0, length), 'binary');
};

const inBase64 = (digest: Digest): string => Buffer.from(digest, 'latin1').toString('base64');

const u64 = Buffer.alloc(8);
const bytesOf = (position: number): string => {
  u64.writeBigUInt64BE(BigInt(position));
  return u64.toString('latin1');
};

/** The names and values of the sections, by ascending name. */
const sectionsOf = ({ actor, data }: PublicRow): [string, Json][] => {
  const { name, ...rest } = actor;
  const sections: [string, Json][] = [['actor', rest]];
  if (name !== undefined) sections.push(['actor.name', name]);
  for (const member of Object.keys(data).sort()) sections.push([`data.${member}`, data[member] ?? null]);
  return sections;
};

const sectionName = /^(actor(\.name)?|data\.[A-Za-z][A-Za-z0-9]*)$/;

/** The hash of the leaf of a row. `seed` is that of its tile, as latin1; `prev` the public position before it in its stream, or 0. */
export const leafOf = (row: PublicRow, prev: number, seed: string): Digest => {
  const salt = digestOf(`claim-ledger/salt/1\n${seed}${bytesOf(row.position)}`);
  let commitments = 'claim-ledger/sections/1\n';
  for (const [name, value] of sectionsOf(row)) {
    if (!sectionName.test(name)) throw new TypeError(`${name} cannot be the name of a section`);
    const own = digestOf(salt + name);
    commitments += `${name}\n${digestOf(`claim-ledger/section/1\n${name}\n${own}`, canonicalJson(value))}`;
  }
  const { recordedAt, id, position, schemaVersion, stream, type, version } = row;
  const sections = inBase64(digestOf(commitments));
  // The members in canonical order. Their texts hold nothing that JSON would escape but perhaps the stream.
  const entry = `{"at":"${recordedAt}","audience":"public","event":${JSON.stringify(id)},"fmt":"claim-ledger/event/1","position":${String(position)},"prev":${String(prev)},"schema":${String(schemaVersion)},"sections":"${sections}","stream":${JSON.stringify(stream)},"type":${JSON.stringify(type)},"version":${String(version)}}`;
  return digestOf('\u0000', entry);
};
