import { errors, jwtVerify, type JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Access, Principal } from './access.ts';
import { createIssuerKeys, IssuerUnavailable } from './issuer-keys.ts';
import { digestOf } from './key.ts';
import { principalIn, type JwtClaims } from './principal-of-jwt-claims.ts';

/** The issuer whose tokens are accepted, their audience, and the claims with roles. */
export interface TokenRules extends JwtClaims {
  readonly audience: string;
}

/** Asymmetric algorithms only. Shared secrets and `none` are excluded (RFC 8725, section 3.1). */
const algorithms = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];
/** The tolerated difference between the clocks of issuer and service, in seconds. */
const clockToleranceSeconds = 5;
/** How long a verified token is cached, in milliseconds. It never outlasts its expiry. */
const cachedMs = 60_000;
const cacheMaxTokens = 10_000;

/**
 * Whether a credential is a JWT: three parts separated by dots, of which the first is a JSON object. No generated key
 * has this form.
 */
const isToken = (credential: string): boolean => /^eyJ[\w-]*\.[\w-]+\.[\w-]+$/.test(credential);

/** Whether the token is at fault. Any other error is the issuer's. */
const isOfTheToken = (error: unknown): boolean =>
  error instanceof errors.JOSEError &&
  !(error instanceof errors.JWKSTimeout) &&
  !(error instanceof errors.JWKSInvalid) &&
  error.code !== 'ERR_JOSE_GENERIC';

/** Verifies tokens of an issuer (RFC 7519, RFC 9068). Resolves to undefined for an invalid one. */
const createVerify = (rules: TokenRules, clock: () => string) => {
  const keys = createIssuerKeys(rules.issuer);
  const expected = {
    issuer: rules.issuer,
    audience: rules.audience,
    algorithms,
    clockTolerance: clockToleranceSeconds,
    requiredClaims: ['exp', 'sub'],
  };
  return async (token: string): Promise<JWTPayload | undefined> => {
    try {
      return (await jwtVerify(token, await keys(), { ...expected, currentDate: new Date(clock()) })).payload;
    } catch (error) {
      if (isOfTheToken(error)) return undefined;
      throw new IssuerUnavailable('the keys of the issuer could not be read', { cause: error });
    }
  };
};

/** Decorator that accepts tokens beside keys. Without rules only keys are accepted. */
export const withTokens = (access: Access, rules: TokenRules | undefined, clock: () => string): Access => {
  if (rules === undefined) return access;
  const verify = createVerify(rules, clock);
  const cache = new LRUCache<string, JWTPayload>({ max: cacheMaxTokens, ttl: cachedMs });
  const isOver = ({ exp = 0 }: JWTPayload): boolean =>
    (exp + clockToleranceSeconds) * 1_000 <= Date.parse(clock());
  const claimsOf = async (token: string): Promise<JWTPayload | undefined> => {
    const digest = digestOf(token);
    const cached = cache.get(digest);
    if (cached !== undefined) return isOver(cached) ? undefined : cached;
    const claims = await verify(token);
    if (claims !== undefined) cache.set(digest, claims);
    return claims;
  };
  const holderOf = async (ledger: string, credential: string): Promise<Principal | undefined> => {
    if (!isToken(credential)) return access.holderOf(ledger, credential);
    const claims = await claimsOf(credential);
    return claims && principalIn(rules, ledger, claims);
  };
  return { ...access, holderOf };
};
