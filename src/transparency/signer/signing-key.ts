import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { fromBase64, toBase64, toHex, utf8, concat, type Bytes } from '../../proofs/format/bytes.ts';
import type { SignEd25519 } from '../../proofs/format/signed-note.ts';
import { ed25519FromSeed } from '../../proofs/format/web-crypto.ts';
import { sha256 } from '../sha256.ts';
import { writeOnce } from './folder.ts';

/** The key pair of a deployment. One pair signs under the name of each log. */
export interface SigningKey {
  readonly sign: SignEd25519;
  readonly publicKey: Bytes;
  /** The first 16 hexadecimal digits of the digest of the public key. */
  readonly digest: string;
  /** Whether this start has made it. */
  readonly isNew: boolean;
}

/** The name in the file. Verifier keys have the names of the logs. */
const name = 'claim-ledger';
const ed25519 = 1;

/** `PRIVATE+KEY+name+id+base64`, as golang.org/x/mod/sumdb/note writes it. */
const keyText = async (seed: Bytes): Promise<string> => {
  const { publicKey } = await ed25519FromSeed(seed);
  const id = sha256(concat(utf8(`${name}\n`), Uint8Array.of(ed25519), publicKey)).subarray(0, 4);
  return `PRIVATE+KEY+${name}+${toHex(id)}+${toBase64(concat(Uint8Array.of(ed25519), seed))}\n`;
};

/** The file is no key. Nothing was signed. */
class WrongKeyFile extends Error {
  override readonly name = 'WrongKeyFile';
}

/** Reads the key of the folder, or makes it. */
export const openSigningKey = async (folder: string): Promise<SigningKey> => {
  const file = path.join(folder, 'key');
  const { text, isNew } = await writeOnce(file, await keyText(randomBytes(32)));
  // The base64 may hold a plus sign.
  const [, encoded = ''] = /^PRIVATE\+KEY\+[^+\s]+\+[0-9a-f]{8}\+(\S+)\s*$/.exec(text) ?? [];
  const bytes = fromBase64(encoded);
  if (bytes?.length !== 33 || bytes[0] !== ed25519)
    throw new WrongKeyFile(`${file} holds no Ed25519 key in the form PRIVATE+KEY+name+id+base64`);
  const { sign, publicKey } = await ed25519FromSeed(bytes.slice(1));
  return { sign, publicKey, digest: toHex(sha256(publicKey)).slice(0, 16), isNew };
};
