import { errors, jwtVerify, type JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Access, Principal } from './access.ts';
import { createIssuerKeys, IssuerUnavailable } from './issuer-keys.ts';
import { digestOf } from './key.ts';
import { principalIn, type JwtClaims } from './principal-of-jwt-claims.ts';

/** Whose tokens are taken, for whom they must be meant, and how they say who may do what. */
export interface TokenRules extends JwtClaims {
  readonly audience: string;
}

/** What an issuer signs with a private key of its own. What a shared secret signs, or nothing, is not among them (RFC 8725, section 3.1). */
const algorithms = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];
/** How far the clocks of issuer and ledger may be apart. */
const clockToleranceSeconds = 5;
/** How long a token that was good is believed without looking at its signature again; never past its own end. */
const believedMs = 60_000;
const tokensRememberedMax = 10_000;

/** Three parts with dots between, of which the first is an object of JSON: no key that we make looks so. */
export const isToken = (credential: string): boolean => /^eyJ[\w-]*\.[\w-]+\.[\w-]+$/.test(credential);

/** What is wrong with a token is the fault of whoever sent it; anything else that fails is the issuer's. */
const isOfTheToken = (error: unknown): boolean =>
  error instanceof errors.JOSEError &&
  !(error instanceof errors.JWKSTimeout) &&
  !(error instanceof errors.JWKSInvalid) &&
  error.code !== 'ERR_JOSE_GENERIC';

/** Judges the tokens of an issuer (RFC 7519, RFC 9068): undefined for what opens nothing. */
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

/** Opens to the tokens of an issuer what is open to keys already; without one it stays with keys. */
export const withTokens = (access: Access, rules: TokenRules | undefined, clock: () => string): Access => {
  if (rules === undefined) return access;
  const verify = createVerify(rules, clock);
  const cache = new LRUCache<string, JWTPayload>({ max: tokensRememberedMax, ttl: believedMs });
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
