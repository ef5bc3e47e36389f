import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

/** The issuer's keys cannot be read, so no token can be verified. */
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';
}

const issuerTimeoutMs = 5_000;
/** How long the issuer's keys are cached, in milliseconds. */
const keysMaxAgeMs = 600_000;
/**
 * The shortest interval between requests for an unknown key id, in milliseconds. A token may be signed with a new key,
 * but guessed key ids must not cause a request each.
 */
const unknownKeyIntervalMs = 1_000;

const discovered = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

/** OpenID Connect Discovery 1.0, section 4: the document must name the issuer itself and the address of its keys. */
const findKeys = async (issuer: string): Promise<JWTVerifyGetKey> => {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(issuerTimeoutMs) });
  if (!answer.ok) throw new IssuerUnavailable(`${address} answers ${answer.status}`);
  const found = discovered.safeParse(await answer.json());
  if (found.data?.issuer !== issuer)
    throw new IssuerUnavailable(`${address} is not of the issuer, or names no keys`);
  return createRemoteJWKSet(new URL(found.data.jwks_uri), {
    timeoutDuration: issuerTimeoutMs,
    cooldownDuration: unknownKeyIntervalMs,
    cacheMaxAge: keysMaxAgeMs,
  });
};

/** The key set of an issuer. Discovery runs once; after a failure it is repeated, but not by every request. */
export const createIssuerKeys = (issuer: string): (() => Promise<JWTVerifyGetKey>) => {
  let asked: { at: number; keys: Promise<JWTVerifyGetKey>; isFailed: boolean } | undefined;
  return () => {
    if (asked === undefined || (asked.isFailed && performance.now() - asked.at > unknownKeyIntervalMs)) {
      const current = { at: performance.now(), keys: findKeys(issuer), isFailed: false };
      current.keys.catch(() => (current.isFailed = true));
      asked = current;
    }
    return asked.keys;
  };
};
