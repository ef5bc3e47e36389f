import { createHash } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { TypeID } from 'typeid-js';
import { firstLedger, type Ledger } from '../domain/ledger/ledger.ts';
import { identityOf, lowerOf, roles, type Role } from '../domain/ledger/members.ts';
import type { Principal } from './access.ts';

/** Which claims of an issuer's tokens matter. A claim is named by its path: `roles`, `realm_access.roles`. */
export interface JwtClaims {
  readonly issuer: string;
  readonly roleClaim: string;
  /** A claim that only tokens of persons have; empty for the standard ones alone. */
  readonly personClaim: string;
}

/**
 * The key id that the record shows for tokens of an account. It is a digest, because a subject is often an e-mail
 * address and events are public.
 */
const keyIdOf = (issuer: string, subject: string): string => {
  const of = JSON.stringify(['key', issuer, subject]);
  const bytes = createHash('sha256').update(of, 'utf8').digest().subarray(0, 16);
  // UUIDv8 (RFC 9562, section 5.8): bits of a custom layout.
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const uuid = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return TypeID.fromUUID('key', uuid).toString();
};

const inside = (value: unknown, part: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, part)
    ? (value as Record<string, unknown>)[part]
    : undefined;

/** A name with dots is tried as a literal name first, because issuers use URLs as names of claims. */
const at = (claims: JWTPayload, path: string): unknown =>
  inside(claims, path) ?? path.split('.').reduce<unknown>(inside, claims);

/** The roles in a claim: one text separated by blanks (RFC 8693), or a list of texts. */
const texts = (claim: unknown): string[] =>
  (Array.isArray(claim) ? claim : [claim]).flatMap((each) =>
    typeof each === 'string' ? each.split(' ') : [],
  );

/** The highest role for a ledger: `sports:editor`, or `editor` for the first ledger alone. */
const roleIn = (roleClaim: string, ledger: string, claims: JWTPayload): Role | undefined => {
  const held = texts(at(claims, roleClaim));
  return roles.findLast(
    (role) => held.includes(`${ledger}:${role}`) || (ledger === firstLedger && held.includes(role)),
  );
};

/**
 * Whether the token says that it was issued to a client rather than to a person: the subject is the client (RFC 9068,
 * section 2.2), or the issuer marks it (Keycloak, Auth0, Entra ID).
 */
const isOfClient = ({
  sub,
  client_id: client,
  azp,
  gty,
  idtyp,
  clientId: ofKeycloak,
  preferred_username: called,
}: JWTPayload): boolean =>
  sub === client ||
  sub === azp ||
  ofKeycloak !== undefined ||
  gty === 'client-credentials' ||
  idtyp === 'app' ||
  (typeof called === 'string' && called.startsWith('service-account-'));

/**
 * Whether the token says that a person signed in: how and when they did (RFC 9068, section 2.2.1), their session, the
 * scope of OpenID Connect, or a mark of the issuer. `acr` says nothing: Keycloak sends it for programs too.
 */
const isOfPerson = (claims: JWTPayload, personClaim: string): boolean =>
  typeof claims['auth_time'] === 'number' ||
  Array.isArray(claims['amr']) ||
  typeof claims['sid'] === 'string' ||
  texts(claims['scope']).includes('openid') ||
  claims['idtyp'] === 'user' ||
  (personClaim !== '' && at(claims, personClaim) !== undefined);

/** The last second with a four-digit year. A later expiry is treated as this one. */
const lastSecond = Date.parse('9999-12-31T23:59:59Z') / 1_000;

const endOf = (seconds: number | undefined): string | undefined =>
  seconds === undefined || seconds > lastSecond ? undefined : new Date(seconds * 1_000).toISOString();

/** Whether the sessions of the member were ended after the token was issued. */
const isEnded = ({ sessionsFrom }: Ledger, member: string, iat: number | undefined): boolean => {
  const before = sessionsFrom?.[member];
  return before !== undefined && (iat === undefined || iat * 1_000 <= Date.parse(before));
};

/**
 * The principal of a verified token in a ledger: the member to whom its account is linked there, in the lower of the
 * member's role and the token's. Undefined if there is no such member, or if the token names no role there. So a person
 * with a key and tokens is one member, and cannot approve their own verdict with the other.
 */
export const principalIn = (
  { issuer, roleClaim, personClaim }: JwtClaims,
  name: string,
  ledger: Ledger,
  claims: JWTPayload,
): Principal | undefined => {
  const role = roleIn(roleClaim, name, claims);
  const { sub, exp, iat } = claims;
  // The type of the library is no check: an issuer may send a number.
  if (role === undefined || typeof sub !== 'string' || sub.trim() === '') return undefined;
  const member = ledger.identities?.[identityOf(issuer, sub)];
  const known = member === undefined ? undefined : ledger.members[member];
  if (member === undefined || known === undefined || isEnded(ledger, member, iat)) return undefined;
  const isPerson = known.kind === 'person' && !isOfClient(claims) && isOfPerson(claims, personClaim);
  return {
    member,
    key: keyIdOf(issuer, sub),
    name: known.name,
    kind: isPerson ? 'person' : 'program',
    role: lowerOf(role, known.role),
    by: 'token',
    expiresAt: endOf(exp),
  };
};
