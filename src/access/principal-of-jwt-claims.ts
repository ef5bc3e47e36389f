import { createHash } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { TypeID } from 'typeid-js';
import { firstLedger } from '../domain/ledger/ledger.ts';
import { roles, type Role } from '../domain/ledger/members.ts';
import { name } from '../domain/terms/text.ts';
import type { Principal } from './access.ts';

/** Which claims of an issuer's tokens grant roles. A claim is named by its path: `roles`, `realm_access.roles`. */
export interface JwtClaims {
  readonly issuer: string;
  readonly roleClaim: string;
  /** The claim with the name that the public record shows. */
  readonly nameClaim: string;
}

/**
 * A deterministic id: the same subject of the same issuer is the same member everywhere. Otherwise a person could
 * approve their own verdict with another token. It is a digest, because a subject is often an e-mail address and events
 * are public.
 */
const idOf = (kind: 'member' | 'key', issuer: string, subject: string): string => {
  const of = JSON.stringify([kind, issuer, subject]);
  const bytes = createHash('sha256').update(of, 'utf8').digest().subarray(0, 16);
  // UUIDv8 (RFC 9562, section 5.8): bits of a custom layout.
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const uuid = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return TypeID.fromUUID(kind, uuid).toString();
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
 * Whether the token was issued to a client rather than to a person. There is no single sign of it. Either the subject
 * is the client (RFC 9068, section 2.2), or the issuer marks it (Keycloak, Auth0, Entra ID). Without any sign it is a
 * person.
 */
const isProgram = (claims: JWTPayload): boolean => {
  const { sub, client_id: client, azp, gty, idtyp, preferred_username: called } = claims;
  return (
    sub === client ||
    sub === azp ||
    gty === 'client-credentials' ||
    idtyp === 'app' ||
    (typeof called === 'string' && called.startsWith('service-account-'))
  );
};

/** The last second with a four-digit year. A later expiry is treated as this one. */
const lastSecond = Date.parse('9999-12-31T23:59:59Z') / 1_000;

const endOf = (seconds: number | undefined): string | undefined =>
  seconds === undefined || seconds > lastSecond ? undefined : new Date(seconds * 1_000).toISOString();

/** The principal of a verified token in a ledger; undefined if its claims name no role there. */
export const principalIn = (
  { issuer, roleClaim, nameClaim }: JwtClaims,
  ledger: string,
  claims: JWTPayload,
): Principal | undefined => {
  const role = roleIn(roleClaim, ledger, claims);
  const { sub = '', exp } = claims;
  if (role === undefined || sub === '') return undefined;
  const member = idOf('member', issuer, sub);
  const called = name.safeParse(at(claims, nameClaim));
  return {
    member,
    key: idOf('key', issuer, sub),
    name: called.data ?? member,
    kind: isProgram(claims) ? 'program' : 'person',
    role,
    by: 'token',
    expiresAt: endOf(exp),
  };
};
