import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { audienceOf, principalOf } from '../middleware/authenticate.ts';
import { clientAddress } from '../middleware/rate-limit/client-address.ts';
import { countAddress } from '../middleware/rate-limit/rate-limit.ts';
import { etagOf, versionOfTag } from '../operations/entity-tag.ts';
import { hasTag } from '../operations/preconditions.ts';
import { ledgerIn } from '../operations/route.ts';
import type { Services } from '../services.ts';
import { createFastPath, type FastPath } from './fast-path.ts';
import type { CachedResponse, Question, ResponseCache } from './response-cache.ts';

/** The services that the cache needs: authentication, rate limits and observers. */
type CachingServices = Pick<Services, 'access' | 'rates' | 'requestObservers'> & {
  readonly limits: Pick<Services['limits'], 'trustProxy'>;
};

/**
 * Wraps the response cache around every route that declares the stream its answer depends on (`dependsOn`). It also
 * puts the fast path in front of the server. Both cover routes that are registered afterwards; the handlers need no
 * code for it.
 */
export const cacheResponses = (
  app: FastifyInstance,
  { access, rates, requestObservers, limits }: CachingServices,
  responseCache: ResponseCache,
): void => {
  const addressOf = clientAddress(limits.trustProxy);
  const fastPath = createFastPath(responseCache, requestObservers, (request) =>
    countAddress(rates, addressOf(request)),
  );
  app.addHook('onRoute', (route) => {
    const dependsOn = route.config?.dependsOn;
    if (dependsOn !== undefined) cacheRoute(route, dependsOn, { access, responseCache, fastPath });
  });
  fastPath.open(app);
};

interface Cache {
  readonly access: Services['access'];
  readonly responseCache: ResponseCache;
  readonly fastPath: FastPath;
}

const cacheRoute = (
  route: RouteOptions,
  dependsOn: string,
  { access, responseCache, fastPath }: Cache,
): void => {
  const { handler, url } = route;
  route.handler = async function (request, reply) {
    // A query makes it another question, for example of the past, so it bypasses the cache.
    const stream = Object.keys(request.query ?? {}).length > 0 ? undefined : paramOf(request, dependsOn);
    if (stream === undefined) return handler.call(this, request, reply);
    const ledger = ledgerIn(request);
    const audience = audienceOf(await principalOf(access, request, ledger));
    const question = { ledger, stream, audience, operation: url };
    const { answer, keep } = await responseCache.lookUp(question);
    if (answer !== undefined) return sendCached(fastPath, request, reply, question, answer);
    const { headers } = request;
    // The handler runs without conditions, or a 304 would leave no body to keep. They are evaluated against the kept
    // answer.
    request.headers = { ...headers, 'if-match': undefined, 'if-none-match': undefined };
    const row: unknown = await handler.call(this, request, reply);
    request.headers = headers;
    const version = versionOfTag(reply.getHeader('etag'));
    // It was redirected, or is no 200 with a version.
    if (reply.sent || reply.statusCode !== 200 || version === undefined) return row;
    // Serialized by the answer's schema, so that no undocumented field is kept.
    const body = reply.serialize(row);
    if (typeof body !== 'string') return row;
    const made = { version, body };
    keep(made);
    return sendCached(fastPath, request, reply, question, made);
  };
};

const paramOf = (request: FastifyRequest, name: string): string | undefined =>
  (request as FastifyRequest<{ Params: Readonly<Record<string, string>> }>).params[name];

/** Sends the kept text without serializing it again: the schema parsed it when it was made. */
const sendCached = (
  fastPath: FastPath,
  request: FastifyRequest,
  reply: FastifyReply,
  question: Question,
  answer: CachedResponse,
): FastifyReply => {
  if (hasTag(request, reply, etagOf(answer.version, question.audience))) return reply.send();
  void reply.type('application/json; charset=utf-8');
  fastPath.note(request, reply, question, answer);
  return reply.send(answer.body);
};
