import type { FastifyRequest } from 'fastify';
import { actorOf, type Access, type Principal } from '../../access/access.ts';
import { isOfTheDesk, mayActAs, type Role } from '../../domain/ledger/members.ts';
import type { Actor } from '../../domain/terms/actor.ts';
import type { ReaderAudience } from '../../projections/engine/projection.ts';
import { Problem } from '../problems/problem.ts';

const challenge = { 'www-authenticate': 'Bearer realm="claim-ledger"' };

/** Keys are short; tokens of some issuers hold a few kilobytes. Node reads 16 of all header fields together. */
const credentialMaxCharacters = 8_000;
const bearer = new RegExp(`^Bearer +([\\x21-\\x7e]{1,${credentialMaxCharacters}})$`, 'i');

/** The key or token that was sent, as it was sent. */
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

/** Who asks, as of now; undefined for the public. A key that is given and wrong is never taken for no key. */
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

/** Who asked, looked up once for each request. A request that goes on for long asks `principalNow` again and again. */
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

/** What someone without a key is told where one is needed. */
export const keyMissing = (): Problem =>
  new Problem('unauthenticated', 'Send a key as “Authorization: Bearer …”.', {}, challenge);

/** Who asks, where only some may. */
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

/** What a machine made is labelled so, whosever key it used. It never works the other way. */
export const machineMadeHeader = 'machine-made';
export const isMachineMade = (request: FastifyRequest): boolean =>
  request.headers[machineMadeHeader] === 'true';

export const actorAsking = (principal: Principal, request: FastifyRequest): Actor => {
  const { member, key, name } = principal;
  return isMachineMade(request) ? { kind: 'program', member, key, name } : actorOf(principal);
};

export const audienceOf = (principal: Principal | undefined): ReaderAudience =>
  principal !== undefined && isOfTheDesk(principal.role) ? 'desk' : 'public';
