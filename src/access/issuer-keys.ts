import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

/** The issuer does not say by which keys its tokens are signed, so none can be judged. */
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';
}

const issuerTimeoutMs = 5_000;
/** How long the keys of the issuer are gone by. */
const keysMaxAgeMs = 600_000;
/** A token may be signed with a key that is new. Guessing names of keys must not cost a request each. */
const askedAgainMs = 1_000;

const discovered = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

/** OpenID Connect Discovery 1.0, section 4: the issuer says where its keys are, and that it is itself. */
const findKeys = async (issuer: string): Promise<JWTVerifyGetKey> => {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(issuerTimeoutMs) });
  if (!answer.ok) throw new IssuerUnavailable(`${address} answers ${answer.status}`);
  const found = discovered.safeParse(await answer.json());
  if (found.data?.issuer !== issuer)
    throw new IssuerUnavailable(`${address} is not of the issuer, or names no keys`);
  return createRemoteJWKSet(new URL(found.data.jwks_uri), {
    timeoutDuration: issuerTimeoutMs,
    cooldownDuration: askedAgainMs,
    cacheMaxAge: keysMaxAgeMs,
  });
};

/** The keys of an issuer. It is asked where they are once; where that failed, again, but not by every request. */
export const createIssuerKeys = (issuer: string): (() => Promise<JWTVerifyGetKey>) => {
  let asked: { at: number; keys: Promise<JWTVerifyGetKey>; isFailed: boolean } | undefined;
  return () => {
    if (asked === undefined || (asked.isFailed && performance.now() - asked.at > askedAgainMs)) {
      const current = { at: performance.now(), keys: findKeys(issuer), isFailed: false };
      current.keys.catch(() => (current.isFailed = true));
      asked = current;
    }
    return asked.keys;
  };
};
