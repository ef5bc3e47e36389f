import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/**
 * A secret that was answered once has to be answered again when the same request is repeated, and may be kept nowhere in
 * a form that can be read. So it is kept under a key made from what the caller alone has: their own key or token, of
 * which the service keeps a digest at most.
 */
const keyOf = (credential: string, command: string): Buffer =>
  Buffer.from(hkdfSync('sha256', credential, command, 'claim-ledger sealed answer', 32));

export const seal = (secret: string, credential: string, command: string): string => {
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, keyOf(credential, command), iv);
  const sealed = Buffer.concat([sealing.update(secret, 'utf8'), sealing.final()]);
  return Buffer.concat([iv, sealing.getAuthTag(), sealed]).toString('base64url');
};

/** Throws where the credential or the command is another one; the fingerprint of the request says so before. */
export const unseal = (sealed: string, credential: string, command: string): string => {
  const bytes = Buffer.from(sealed, 'base64url');
  const opening = createDecipheriv(cipher, keyOf(credential, command), bytes.subarray(0, ivBytes));
  opening.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([opening.update(bytes.subarray(ivBytes + tagBytes)), opening.final()]).toString(
    'utf8',
  );
};
