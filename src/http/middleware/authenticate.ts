import type { FastifyRequest } from 'fastify';
import { actorOf, type Access, type Principal } from '../../access/access.ts';
import { isOfTheDesk, mayActAs, type Role } from '../../domain/ledger/members.ts';
import type { Actor } from '../../domain/terms/actor.ts';
import type { ReaderAudience } from '../../projections/engine/projection.ts';
import { Problem } from '../problems/problem.ts';

const challenge = { 'www-authenticate': 'Bearer realm="claim-ledger"' };

/**
 * Limit of the credential in a request. Keys are short, but tokens of some issuers have a few kilobytes. Node limits
 * all header fields together to 16 KiB.
 */
const credentialMaxCharacters = 8_000;
const bearer = new RegExp(`^Bearer +([\\x21-\\x7e]{1,${credentialMaxCharacters}})$`, 'i');

/** The credential (key or token) of the request, unchanged; undefined where it has none. */
export const credentialOf = (request: FastifyRequest): string | undefined => {
  const { authorization } = request.headers;
  if (authorization === undefined) return undefined;
  const key = bearer.exec(authorization)?.[1];
  if (key === undefined)
    throw new Problem(
      'unauthenticated',
      'The Authorization header is not “Bearer” and a key or token.',
      {},
      challenge,
    );
  return key;
};

/**
 * Authenticates the caller now, without memoization; undefined for the public. Throws for an invalid key: treating it
 * as anonymous would hide the mistake.
 */
export const principalNow = async (
  access: Access,
  request: FastifyRequest,
  ledger: string,
): Promise<Principal | undefined> => {
  const key = credentialOf(request);
  if (key === undefined) return undefined;
  const principal = await access.holderOf(ledger, key);
  if (principal === undefined)
    throw new Problem(
      'unauthenticated',
      'The key or token opens nothing in this ledger, or does not any more.',
      {},
      challenge,
    );
  return principal;
};

interface FoundPrincipal {
  readonly ledger: string;
  readonly principal: Promise<Principal | undefined>;
}
const found = new WeakMap<FastifyRequest, FoundPrincipal>();

/**
 * Authenticates the caller, memoized per request. A long-lived request, such as a stream, calls `principalNow` again
 * and again.
 */
export const principalOf = (
  access: Access,
  request: FastifyRequest,
  ledger: string,
): Promise<Principal | undefined> => {
  const before = found.get(request);
  if (before?.ledger === ledger) return before.principal;
  const principal = principalNow(access, request, ledger);
  found.set(request, { ledger, principal });
  return principal;
};

/** The problem for a request without a key on a route that needs one. */
export const keyMissing = (): Problem =>
  new Problem('unauthenticated', 'Send a key as “Authorization: Bearer …”.', {}, challenge);

/** Authorizes the caller: throws unless they have the role. */
export const requireRole = async (
  access: Access,
  request: FastifyRequest,
  ledger: string,
  needed: Role,
): Promise<Principal> => {
  const principal = await principalOf(access, request, ledger);
  if (principal === undefined) throw keyMissing();
  if (!mayActAs(principal.role, needed))
    throw new Problem('forbidden', `This needs the role ${needed}; your key has the role ${principal.role}.`);
  return principal;
};

/**
 * The header by which a client labels what a machine made, with any key. It only adds the label and never removes
 * one.
 */
export const machineMadeHeader = 'machine-made';
export const isMachineMade = (request: FastifyRequest): boolean =>
  request.headers[machineMadeHeader] === 'true';

export const actorAsking = (principal: Principal, request: FastifyRequest): Actor => {
  const { member, key, name } = principal;
  return isMachineMade(request) ? { kind: 'program', member, key, name } : actorOf(principal);
};

export const audienceOf = (principal: Principal | undefined): ReaderAudience =>
  principal !== undefined && isOfTheDesk(principal.role) ? 'desk' : 'public';
