import type { Bytes } from './bytes.ts';
import type { SignEd25519, VerifyEd25519 } from './signed-note.ts';

/** Ed25519 by WebCrypto, which Node and browsers share. */
const ED25519 = 'Ed25519';

/** Verifies a signature. A public key that is no point of the curve verifies nothing. */
export const verifyEd25519: VerifyEd25519 = async (publicKey, message, signature) => {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, ED25519, false, ['verify']);
    return await crypto.subtle.verify(ED25519, key, signature, message);
  } catch {
    return false;
  }
};

/** RFC 8410: what stands before the 32 bytes of a seed in PKCS #8. */
const PKCS8_PREFIX = Uint8Array.of(48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32);

/** A signer and its public key from a seed of 32 bytes (RFC 8032 §5.1.5). */
export const ed25519FromSeed = async (seed: Bytes): Promise<{ sign: SignEd25519; publicKey: Bytes }> => {
  const pkcs8 = new Uint8Array(PKCS8_PREFIX.length + seed.length);
  pkcs8.set(PKCS8_PREFIX);
  pkcs8.set(seed, PKCS8_PREFIX.length);
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, ED25519, true, ['sign']);
  const { x = '' } = await crypto.subtle.exportKey('jwk', key);
  const base64 = x.replaceAll('-', '+').replaceAll('_', '/');
  return {
    publicKey: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
    sign: async (message) => new Uint8Array(await crypto.subtle.sign(ED25519, key, message)),
  };
};
