import type { FastifyInstance, FastifyRequest } from 'fastify';
import { actorOf, type Access, type Principal } from '../../access/access.ts';
import type { LastingUse, RightsWatch } from '../../access/rights-watch.ts';
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

interface FoundPrincipal {
  readonly ledger: string;
  /** The time of the authentication, by `performance.now()`. */
  readonly at: number;
  readonly principal: Promise<Principal | undefined>;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The caller as last authenticated; see `knownPrincipal`. */
    knownPrincipal?: Principal | undefined;
    /** The memoized authentication; see `principalOf`. */
    foundPrincipal?: FoundPrincipal | undefined;
  }
}

/**
 * The caller as last authenticated; undefined for the public, and until then. For logs, notices and
 * shares of connections: no decision about rights may use it.
 */
export const knownPrincipal = (request: FastifyRequest): Principal | undefined => request.knownPrincipal;

/**
 * Authenticates the caller; undefined for the public. Throws for an invalid key: treating it as anonymous would hide
 * the mistake.
 */
const authenticate = async (
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
  request.knownPrincipal = principal;
  return principal;
};

/**
 * Authenticates the caller, memoized per request. An answer that lasts, such as a stream, watches the rights of the
 * caller from then on (`watchRights`).
 */
export const principalOf = (
  access: Access,
  request: FastifyRequest,
  ledger: string,
): Promise<Principal | undefined> => {
  const before = request.foundPrincipal;
  if (before?.ledger === ledger) return before.principal;
  const principal = authenticate(access, request, ledger);
  request.foundPrincipal = { ledger, at: performance.now(), principal };
  return principal;
};

/** How long an authentication counts while a body arrives, in milliseconds. */
const countsMs = 500;

const authenticateAgain = async (
  access: Access,
  request: FastifyRequest,
  { ledger, principal }: FoundPrincipal,
): Promise<void> => {
  const before = await principal;
  if (before === undefined) return;
  request.foundPrincipal = undefined;
  const now = await principalOf(access, request, ledger);
  if (now === undefined || !mayActAs(now.role, before.role))
    throw new Problem('forbidden', 'The role of your key was lowered while the request arrived.');
};

/**
 * A hook that authenticates the caller again once a body has arrived slowly. The caller is known from the header
 * fields, and a body may take half a minute. Without it, requests begun in time could act after the key was revoked.
 */
export const authenticateSlowRequests = (app: FastifyInstance, access: Access): void => {
  app.addHook('preHandler', (request, _reply, done) => {
    const found = request.foundPrincipal;
    if (found === undefined || performance.now() - found.at < countsMs) done();
    else authenticateAgain(access, request, found).then(() => done(), done);
  });
};

/**
 * Watches the rights of the caller for as long as the answer lasts. The public has none that could shrink. Returns a
 * function that ends the watch, which may be called twice.
 */
export const watchRights = async (
  rights: RightsWatch,
  request: FastifyRequest,
  use: Omit<LastingUse, 'credential'>,
): Promise<() => void> => {
  const credential = credentialOf(request);
  if (credential === undefined) return () => undefined;
  const stop = await rights.watch({ ...use, credential });
  let isStopped = false;
  return () => {
    if (isStopped) return;
    isStopped = true;
    stop();
  };
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
