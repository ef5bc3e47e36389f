import type { JWTHeaderParameters, JWTPayload } from 'jose';

/** The media type in `typ`, without its case and prefix (RFC 7515, section 4.1.9). */
const typeOf = (typ: unknown): string | undefined =>
  typeof typ === 'string' ? typ.toLowerCase().replace(/^application\//, '') : undefined;

/** What tokens say of themselves. `Bearer`, `ID` and others in the payload are Keycloak's, `token_use` is Cognito's. */
const statementsOf = ({ typ }: JWTHeaderParameters, { typ: kind, token_use: use }: JWTPayload) => {
  const type = typeOf(typ);
  return [
    // `JWT` says nothing: every kind of token may have it.
    ...(type === undefined || type === 'jwt' ? [] : [type === 'at+jwt']),
    ...(kind === undefined ? [] : [kind === 'Bearer' || typeOf(kind) === 'at+jwt']),
    ...(use === undefined ? [] : [use === 'access']),
  ];
};

/** Claims that OpenID Connect Core defines for ID tokens alone. */
const ofIdTokens = ['nonce', 'at_hash', 'c_hash', 's_hash'];

/** An ID token is made for the client that asked for it, and has claims that bind it to that request. */
const looksLikeIdToken = (claims: JWTPayload): boolean => {
  const audiences: readonly unknown[] = [claims.aud].flat();
  return (
    ofIdTokens.some((name) => name in claims) ||
    [claims['azp'], claims['client_id']].some((client) => client !== undefined && audiences.includes(client))
  );
};

/**
 * Whether a verified token is an access token (RFC 9068). An ID token of the same issuer tells a client who signed in,
 * and passes through browsers and logs. It must open nothing. All statements must agree. Without any, the token is
 * refused if it must say its type, or if it looks like an ID token.
 */
export const isAccessToken = (
  header: JWTHeaderParameters,
  claims: JWTPayload,
  mustSayType: boolean,
): boolean => {
  const statements = statementsOf(header, claims);
  if (statements.length > 0) return statements.every((isAccess) => isAccess);
  return !mustSayType && !looksLikeIdToken(claims);
};
