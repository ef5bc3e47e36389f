import { concat, equalBytes, fromBase64, readU64, toBase64, toHex, u64, utf8 } from './bytes.ts';
import type { Bytes, Sha256 } from './bytes.ts';

/** Signed notes of C2SP (c2sp.org/signed-note) with Ed25519 signatures and cosignatures (c2sp.org/tlog-cosignature). */

/** The kinds of signature that this module reads, by their byte in a key. */
const SIGNATURE = 0x01;
const COSIGNATURE = 0x04;

const ID_LENGTH = 4;
const KEY_LENGTH = 32;
const SIGNATURE_LENGTH = 64;
const TIME_LENGTH = 8;

/** A note is short. The limit keeps a hostile one from being parsed at length. */
const MAX_NOTE_LENGTH = 1_000_000;
/** More signatures than any policy names. */
const MAX_SIGNATURES = 100;

export interface VerifierKey {
  readonly name: string;
  readonly kind: 'signature' | 'cosignature';
  readonly id: Bytes;
  readonly publicKey: Bytes;
}

const isKeyName = (name: string): boolean =>
  name.length > 0 && name.isWellFormed() && !/[\s+\p{Cc}]/u.test(name);

const keyId = (sha256: Sha256, name: string, kind: number, publicKey: Uint8Array): Bytes =>
  sha256(concat(utf8(`${name}\n`), Uint8Array.of(kind), publicKey)).slice(0, ID_LENGTH);

/** The text form of a verifier key: `name+id+base64`. */
export const verifierKeyText = (
  sha256: Sha256,
  { name, kind, publicKey }: Pick<VerifierKey, 'name' | 'kind' | 'publicKey'>,
): string => {
  const byte = kind === 'signature' ? SIGNATURE : COSIGNATURE;
  const id = keyId(sha256, name, byte, publicKey);
  return `${name}+${toHex(id)}+${toBase64(concat(Uint8Array.of(byte), publicKey))}`;
};

/** Reads a verifier key. Answers undefined for a malformed one, and for an id that is not that of the key. */
export const parseVerifierKey = (sha256: Sha256, text: string): VerifierKey | undefined => {
  // The base64 may contain a plus sign, so only the first two separate.
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  if (name === undefined || id === undefined || encoded === undefined || !isKeyName(name)) return undefined;
  const bytes = fromBase64(encoded);
  if (bytes?.length !== 1 + KEY_LENGTH) return undefined;
  const byte = bytes[0];
  if (byte !== SIGNATURE && byte !== COSIGNATURE) return undefined;
  const publicKey = bytes.slice(1);
  const computed = keyId(sha256, name, byte, publicKey);
  if (toHex(computed) !== id) return undefined;
  return { name, kind: byte === SIGNATURE ? 'signature' : 'cosignature', id: computed, publicKey };
};

export interface NoteSignature {
  readonly name: string;
  readonly id: Bytes;
  /** What follows the id of the key. */
  readonly bytes: Bytes;
}

export interface SignedNote {
  /** What is signed. It ends with a line feed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

const parseSignature = (line: string): NoteSignature | undefined => {
  const [, name, encoded] = /^— ([^ ]+) ([^ ]+)$/.exec(line) ?? [];
  if (name === undefined || encoded === undefined || !isKeyName(name)) return undefined;
  const bytes = fromBase64(encoded);
  if (bytes === undefined || bytes.length <= ID_LENGTH) return undefined;
  return { name, id: bytes.slice(0, ID_LENGTH), bytes: bytes.slice(ID_LENGTH) };
};

/** Reads a note: its text, an empty line, signature lines. Answers undefined for anything else. */
export const parseNote = (note: string): SignedNote | undefined => {
  if (note.length > MAX_NOTE_LENGTH || !note.isWellFormed()) return undefined;
  // Control characters but the line feed would let two notes look alike.
  if (/[^\P{Cc}\n]/u.test(note)) return undefined;
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) return undefined;
  const lines = note.slice(split + 2, -1).split('\n');
  if (lines.length > MAX_SIGNATURES) return undefined;
  const signatures: NoteSignature[] = [];
  for (const line of lines) {
    const signature = parseSignature(line);
    if (signature === undefined) return undefined;
    signatures.push(signature);
  }
  return { text: note.slice(0, split + 1), signatures };
};

/** Verifies an Ed25519 signature (RFC 8032). A parameter, since WebCrypto and Node differ in how a key is imported. */
export type VerifyEd25519 = (publicKey: Bytes, message: Bytes, signature: Bytes) => Promise<boolean>;

/** Signs with one Ed25519 key. */
export type SignEd25519 = (message: Bytes) => Promise<Bytes>;

const cosigned = (time: number, text: string): Bytes => utf8(`cosignature/v1\ntime ${String(time)}\n${text}`);

/** What a known key says of a note. `time` is the second since 1970 at which a witness saw it. */
export type SignatureVerdict =
  | { readonly result: 'absent' }
  | { readonly result: 'wrong' }
  | { readonly result: 'right'; readonly time?: number };

/**
 * Looks for the signature of one key. A line of the same name and id that does not verify is `wrong`, not `absent`:
 * only a forgery or a collision of the short id produces it. A repeated line of the key is ignored.
 */
export const signatureOf = async (
  note: SignedNote,
  key: VerifierKey,
  verify: VerifyEd25519,
): Promise<SignatureVerdict> => {
  const line = note.signatures.find((each) => each.name === key.name && equalBytes(each.id, key.id));
  if (line === undefined) return { result: 'absent' };
  if (key.kind === 'signature') {
    const right =
      line.bytes.length === SIGNATURE_LENGTH && (await verify(key.publicKey, utf8(note.text), line.bytes));
    return { result: right ? 'right' : 'wrong' };
  }
  if (line.bytes.length !== TIME_LENGTH + SIGNATURE_LENGTH) return { result: 'wrong' };
  const time = readU64(line.bytes, 0);
  if (time === undefined) return { result: 'wrong' };
  const right = await verify(key.publicKey, cosigned(time, note.text), line.bytes.slice(TIME_LENGTH));
  return right ? { result: 'right', time } : { result: 'wrong' };
};

const signatureLine = (key: VerifierKey, bytes: Uint8Array): string =>
  `— ${key.name} ${toBase64(concat(key.id, bytes))}\n`;

/** The line with which a log signs a note. */
export const signLine = async (text: string, key: VerifierKey, sign: SignEd25519): Promise<string> =>
  signatureLine(key, await sign(utf8(text)));

/** The line with which a witness cosigns a note. `time` is in seconds since 1970. */
export const cosignLine = async (
  text: string,
  key: VerifierKey,
  { time, sign }: { time: number; sign: SignEd25519 },
): Promise<string> => signatureLine(key, concat(u64(time), await sign(cosigned(time, text))));

/** A note of a text and its signature lines. */
export const noteOf = (text: string, lines: readonly string[]): string => `${text}\n${lines.join('')}`;
