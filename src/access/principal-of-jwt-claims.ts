import { createHash } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { TypeID } from 'typeid-js';
import { firstLedger } from '../domain/ledger/ledger.ts';
import { roles, type Role } from '../domain/ledger/members.ts';
import { name } from '../domain/terms/text.ts';
import type { Principal } from './access.ts';

/** How an issuer says who may do what. Claims are named by a path: `roles`, `realm_access.roles`. */
export interface JwtClaims {
  readonly issuer: string;
  readonly roleClaim: string;
  /** The claim by whose value people are called on the record, which the public reads. */
  readonly nameClaim: string;
}

/**
 * The same subject of the same issuer is the same member on every machine and for ever, so that nobody approves their own
 * verdict with another token. It is a digest, since a subject is often an address of mail and events are public.
 */
const idOf = (kind: 'member' | 'key', issuer: string, subject: string): string => {
  const of = JSON.stringify([kind, issuer, subject]);
  const bytes = createHash('sha256').update(of, 'utf8').digest().subarray(0, 16);
  // UUIDv8 (RFC 9562, section 5.8): bits of our own making.
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const uuid = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return TypeID.fromUUID(kind, uuid).toString();
};

const inside = (value: unknown, part: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, part)
    ? (value as Record<string, unknown>)[part]
    : undefined;

/** A name with dots in it, as issuers write addresses of claims, is looked for as it stands first. */
const at = (claims: JWTPayload, path: string): unknown =>
  inside(claims, path) ?? path.split('.').reduce<unknown>(inside, claims);

/** Roles as issuers write them: one text with blanks between (RFC 8693), or a list of texts. */
const texts = (claim: unknown): string[] =>
  (Array.isArray(claim) ? claim : [claim]).flatMap((each) =>
    typeof each === 'string' ? each.split(' ') : [],
  );

/** The highest role that the claims name for a ledger: `sports:editor`, or `editor` for the first one alone. */
const roleIn = (roleClaim: string, ledger: string, claims: JWTPayload): Role | undefined => {
  const held = texts(at(claims, roleClaim));
  return roles.findLast(
    (role) => held.includes(`${ledger}:${role}`) || (ledger === firstLedger && held.includes(role)),
  );
};

/**
 * Whether a client got the token for itself and nobody signed in. There is no one sign of it: the subject is the client
 * (RFC 9068, section 2.2), or the issuer says so in its own way (Keycloak, Auth0, Entra ID). Where none of them is there
 * it is a person.
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

/** The last second that is written with a year of four digits. What ends later is as good as endless. */
const lastSecond = Date.parse('9999-12-31T23:59:59Z') / 1_000;

const endOf = (seconds: number | undefined): string | undefined =>
  seconds === undefined || seconds > lastSecond ? undefined : new Date(seconds * 1_000).toISOString();

/** Whom the claims of a good token speak for in a ledger; nobody, where they name no role there. */
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
