import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { audienceOf, principalOf } from '../middleware/authenticate.ts';
import { clientAddress } from '../middleware/rate-limit/client-address.ts';
import { countAddress } from '../middleware/rate-limit/rate-limit.ts';
import { hasTag, etagOf, versionOfTag } from '../operations/preconditions.ts';
import { ledgerIn } from '../operations/route.ts';
import type { Services } from '../services.ts';
import { createFastPath, type FastPath } from './fast-path.ts';
import type { CachedResponse, Question, ResponseCache } from './response-cache.ts';

/** What of the services the cache needs: who asks, and how requests are counted and observed. */
type CachingServices = Pick<Services, 'access' | 'rates' | 'requestObservers'> & {
  readonly limits: Pick<Services['limits'], 'trustProxy'>;
};

/**
 * Puts the response cache around every route that says which stream its answer depends on (`dependsOn`), and the fast
 * path before the server. For routes that are added after it; neither they nor their handlers know of it.
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
    // With a query it is another question: of the past, or of what may not be shown yet.
    const stream = Object.keys(request.query ?? {}).length > 0 ? undefined : paramOf(request, dependsOn);
    if (stream === undefined) return handler.call(this, request, reply);
    const ledger = ledgerIn(request);
    const audience = audienceOf(await principalOf(access, request, ledger));
    const question = { ledger, stream, audience, operation: url };
    const { answer, keep } = await responseCache.lookUp(question);
    if (answer !== undefined) return sendCached(fastPath, request, reply, question, answer);
    const { headers } = request;
    // As caches do, it is asked without the condition, which is then held against what is kept.
    request.headers = { ...headers, 'if-none-match': undefined };
    const row: unknown = await handler.call(this, request, reply);
    request.headers = headers;
    const version = versionOfTag(reply.getHeader('etag'));
    // It was sent on to another address, or is no good answer.
    if (reply.sent || reply.statusCode !== 200 || version === undefined) return row;
    // By the schema of the answer, so that nothing is kept that the document does not name.
    const body = reply.serialize(row);
    if (typeof body !== 'string') return row;
    const made = { version, body };
    keep(made);
    return sendCached(fastPath, request, reply, question, made);
  };
};

const paramOf = (request: FastifyRequest, name: string): string | undefined =>
  (request as FastifyRequest<{ Params: Readonly<Record<string, string>> }>).params[name];

/** Sent as text, past the serializers: it was parsed by the schema of the answer when it was made. */
const sendCached = (
  fastPath: FastPath,
  request: FastifyRequest,
  reply: FastifyReply,
  question: Question,
  answer: CachedResponse,
): FastifyReply => {
  if (hasTag(request, reply, etagOf(answer.version))) return reply.send();
  void reply.type('application/json; charset=utf-8');
  fastPath.note(request, reply, question, answer);
  return reply.send(answer.body);
};
