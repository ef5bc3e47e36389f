import { NotReady } from '../settings/not-ready.ts';
import { createHash } from 'node:crypto';
import { seal, unseal } from './seal.ts';

/** A secret as it is stored, with the id of the key that sealed it. */
export interface SealedText {
  readonly sealed: string;
  readonly key: string;
}

/** The keys of a deployment. One seals, and all open: a rotation needs the old and the new key for a while. */
export interface Keyring {
  /** The id of the key that seals. */
  readonly current: string;
  /** Whether a key with this id is here. */
  has(key: string): boolean;
  /** Seals a secret for one place: its kind, and the thing that it belongs to. */
  seal(secret: string, purpose: string, context: string): SealedText;
  /** Opens a secret; undefined if its key is not here. Throws for another place, and for a text that was changed. */
  open(stored: SealedText, purpose: string, context: string): string | undefined;
}

/** The database was sealed with a key that this process does not have. Nothing was changed. */
export class SealingKeyMissing extends NotReady {
  override readonly name = 'SealingKeyMissing';
}

const idCharacters = 16;

/** The id of a key is a digest, so it cannot be given to two keys by mistake. It reveals nothing about the key. */
const idOf = (key: Buffer): string =>
  createHash('sha256').update('claim-ledger sealing key').update(key).digest('hex').slice(0, idCharacters);

/** Creates a keyring from keys of 32 bytes, in base64. The first seals. */
export const createKeyring = (keys: readonly [string, ...string[]]): Keyring => {
  const byId = new Map(
    keys.map((text) => {
      const key = Buffer.from(text, 'base64');
      return [idOf(key), key] as const;
    }),
  );
  const [first] = keys;
  const newest = Buffer.from(first, 'base64');
  const current = idOf(newest);
  return {
    current,
    has: (key) => byId.has(key),
    seal: (secret, purpose, context) => ({
      sealed: seal(secret, { key: newest, purpose, context }),
      key: current,
    }),
    open: ({ sealed, key: id }, purpose, context) => {
      const key = byId.get(id);
      return key && unseal(sealed, { key, purpose, context });
    },
  };
};
