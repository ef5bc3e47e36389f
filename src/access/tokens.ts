import { errors, jwtVerify, type JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Access, Principal } from './access.ts';
import { createIssuerKeys, IssuerUnavailable } from './issuer-keys.ts';
import { digestOf } from './key.ts';
import { isAccessToken } from './access-token.ts';
import { principalIn, type JwtClaims } from './principal-of-jwt-claims.ts';

/** The issuer whose tokens are accepted, their audience, and the claims that matter. */
export interface TokenRules extends JwtClaims {
  readonly audience: string;
  /** Whether a token must say that it is an access token. Otherwise one that looks like no ID token is accepted. */
  readonly mustSayType: boolean;
}

/** Asymmetric algorithms only. Shared secrets and `none` are excluded (RFC 8725, section 3.1). */
const algorithms = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];
/** How much earlier than its `nbf` a token is accepted, in seconds, since clocks differ. Its expiry has no tolerance. */
const clockToleranceSeconds = 5;
/**
 * How long a verified token is cached, in milliseconds since its verification. Use does not prolong it, or a token in
 * steady use would outlast the key of the issuer that signed it. It never outlasts its expiry.
 */
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
      const options = { ...expected, currentDate: new Date(clock()) };
      const { payload, protectedHeader } = await jwtVerify(token, await keys(), options);
      return isAccessToken(protectedHeader, payload, rules.mustSayType) ? payload : undefined;
    } catch (error) {
      if (isOfTheToken(error)) return undefined;
      throw new IssuerUnavailable('the keys of the issuer could not be read', { cause: error });
    }
  };
};

type Verify = (token: string) => Promise<JWTPayload | undefined>;

/** Caches valid tokens by their digest for a limited age. */
export const cached = (verify: Verify, clock: () => string): Verify => {
  const cache = new LRUCache<string, { readonly claims: JWTPayload; readonly verifiedAt: number }>({
    max: cacheMaxTokens,
  });
  return async (token) => {
    const digest = digestOf(token);
    const now = Date.parse(clock());
    const known = cache.get(digest);
    // A clock that was set back makes the age negative, and the token is verified again.
    const isFresh = known !== undefined && now >= known.verifiedAt && now < known.verifiedAt + cachedMs;
    const claims = isFresh ? known.claims : await verify(token);
    if (claims === undefined || (claims.exp ?? 0) * 1_000 <= now) {
      cache.delete(digest);
      return undefined;
    }
    if (!isFresh) cache.set(digest, { claims, verifiedAt: now });
    return claims;
  };
};

/** Decorator that accepts tokens beside keys. Without rules only keys are accepted. */
export const withTokens = (access: Access, rules: TokenRules | undefined, clock: () => string): Access => {
  if (rules === undefined) return access;
  const claimsOf = cached(createVerify(rules, clock), clock);
  const holderOf = async (ledger: string, credential: string): Promise<Principal | undefined> => {
    if (!isToken(credential)) return access.holderOf(ledger, credential);
    const claims = await claimsOf(credential);
    if (claims === undefined) return undefined;
    return (
      principalIn(rules, ledger, await access.ledger(ledger), claims) ??
      // Another process may just have linked the account.
      principalIn(rules, ledger, await access.ledgerNow(ledger), claims)
    );
  };
  return { ...access, holderOf };
};
