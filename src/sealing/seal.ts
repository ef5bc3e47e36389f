import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;

/** Where a sealed secret belongs. What was sealed for one place does not open in another. */
export interface Place {
  /** The key material: a key of this deployment, or the credential of a caller. */
  readonly key: string | Buffer;
  /** The one thing that the secret belongs to. */
  readonly context: string;
  /** The kind of secret. It separates keys that are derived from one material. */
  readonly purpose: string;
}

/** HKDF gives each place a key of its own, so few texts are encrypted under one key and random nonces cannot collide. */
const keyOf = ({ key, context, purpose }: Place): Buffer =>
  Buffer.from(hkdfSync('sha256', key, context, purpose, keyBytes));

/** Encrypts a secret for storage (AES-256-GCM): nonce, tag and ciphertext in base64url. */
export const seal = (secret: string, place: Place): string => {
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, keyOf(place), iv);
  const sealed = Buffer.concat([sealing.update(secret, 'utf8'), sealing.final()]);
  return Buffer.concat([iv, sealing.getAuthTag(), sealed]).toString('base64url');
};

/** Decrypts what `seal` encrypted. Throws for another place, and for a text that was changed. */
export const unseal = (sealed: string, place: Place): string => {
  const bytes = Buffer.from(sealed, 'base64url');
  const opening = createDecipheriv(cipher, keyOf(place), bytes.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  });
  opening.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([opening.update(bytes.subarray(ivBytes + tagBytes)), opening.final()]).toString(
    'utf8',
  );
};
