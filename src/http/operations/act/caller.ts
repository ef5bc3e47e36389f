import type { FastifyRequest } from 'fastify';
import type { Role } from '../../../domain/ledger/members.ts';
import { anonymous, type Actor } from '../../../domain/terms/actor.ts';
import type { ReaderAudience } from '../../../projections/engine/projection.ts';
import { actorAsking, audienceOf, requireRole } from '../../middleware/authenticate.ts';
import type { Services } from '../../services.ts';
import type { CommandRoute } from '../command-route.ts';

/** The actor, and the namespace of their idempotency keys; no member for a caller without a key. */
export interface Caller {
  readonly member: string | undefined;
  readonly actor: Actor;
  readonly audience: ReaderAudience;
  readonly role?: Role;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The caller of a command, from the route's onRequest hook on. */
    caller?: Caller | undefined;
  }
}

export const callerOf = async (
  services: Services,
  needed: Role,
  request: FastifyRequest,
  ledger: string,
  admit: CommandRoute['admit'],
): Promise<Caller> => {
  if (admit !== undefined && request.headers.authorization === undefined) {
    await admit(services, request, ledger);
    return { member: undefined, actor: anonymous, audience: 'public' };
  }
  const principal = await requireRole(services.access, request, ledger, needed);
  return {
    member: principal.member,
    actor: actorAsking(principal, request),
    audience: audienceOf(principal),
    role: principal.role,
  };
};
