import { isIP } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isOfTheDesk } from '../../domain/ledger/members.ts';
import type { AccessEntry, AccessLog } from '../../observe/access-log.ts';
import { knownPrincipal } from './authenticate.ts';

const refusals = new Set([401, 403, 429]);
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

declare module 'fastify' {
  interface FastifyRequest {
    /** Its ledger, once that is known to exist. A name that does not exist may be anything, even a secret. */
    knownLedger?: string | undefined;
  }
}

/** A proxy passes on what a client claims, so only a well-formed address is logged. */
const addressOf = ({ ip }: FastifyRequest): string | null => (isIP(ip) === 0 ? null : ip);

const reasonOf = (
  request: FastifyRequest,
  status: number,
  isRoute: boolean,
): AccessEntry['why'] | undefined => {
  if (refusals.has(status)) return 'refused';
  if (isRoute && !safeMethods.has(request.method)) return 'write';
  const principal = knownPrincipal(request);
  return isRoute && principal !== undefined && isOfTheDesk(principal.role) ? 'desk-read' : undefined;
};

const isDryRun = (query: unknown): boolean => (query as { dryRun?: unknown } | null)?.dryRun === 'true';

/** The line of a request; undefined if it is no write, no refusal and no read by the desk. */
const entryOf = (
  request: FastifyRequest,
  status: number,
  event: AccessEntry['event'],
): AccessEntry | undefined => {
  const operation = request.routeOptions.schema?.operationId;
  const why = reasonOf(request, status, operation !== undefined);
  if (why === undefined) return undefined;
  const principal = knownPrincipal(request);
  return {
    time: new Date().toISOString(),
    event,
    why,
    request: request.id,
    key: principal?.key ?? null,
    member: principal?.member ?? null,
    by: principal?.by ?? null,
    address: addressOf(request),
    method: request.method,
    operation: operation ?? null,
    ledger: request.knownLedger ?? null,
    status,
    ...(isDryRun(request.query) ? { dryRun: true as const } : {}),
  };
};

const logs = new WeakMap<FastifyInstance['server'], AccessLog>();

/**
 * Access log: a hook on every answer. It runs before the answer is sent, so a client that breaks its connection is
 * logged too. The fast path needs none: its answers are public reads, and beyond the rate limit Fastify answers.
 */
export const keepAccessLog = (app: FastifyInstance, log: AccessLog | undefined): void => {
  if (log === undefined) return;
  logs.set(app.server, log);
  app.addHook('onSend', (request, reply, _payload, done) => {
    const entry = entryOf(request, reply.statusCode, 'answered');
    if (entry !== undefined) log.note(entry);
    done();
  });
};

/** Logs the opening and the end of an answer that takes over its connection. No hook sees such an answer. */
export const noteStream = (request: FastifyRequest, { raw }: FastifyReply): void => {
  const log = logs.get(request.server.server);
  const opened = log && entryOf(request, raw.statusCode, 'opened');
  if (log === undefined || opened === undefined) return;
  log.note(opened);
  raw.once('close', () => log.note({ ...opened, time: new Date().toISOString(), event: 'closed' }));
};
