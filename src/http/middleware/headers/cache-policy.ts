import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * How long caches may keep the answers of an operation. Each definition says it; none is inherited.
 *
 * - `never`: acts, secrets and pages of the desk.
 * - `revalidated`: the present. A cache asks each time whether its copy still holds.
 * - `past`: the same, also as of a position. What is withheld has to leave the past at once, so no copy holds unasked.
 * - `immutable`: bytes that never change under their address.
 */
export type CachePolicy = 'never' | 'revalidated' | 'past' | 'immutable';

const immutableMaxAgeSeconds = 31_536_000;

/** An answer for one key is for its holder alone. */
const revalidated = ({ headers }: FastifyRequest): string =>
  headers.authorization === undefined ? 'no-cache' : 'private, no-cache';

/** The `Cache-Control` of an answer (RFC 9111, section 5.2.2). Only answers that succeed are kept without a question. */
const cacheControlOf = (policy: CachePolicy, request: FastifyRequest, isError: boolean): string => {
  switch (policy) {
    case 'never':
      return 'no-store';
    case 'revalidated':
    case 'past':
      return revalidated(request);
    case 'immutable':
      return isError ? revalidated(request) : `public, max-age=${immutableMaxAgeSeconds}, immutable`;
    default:
      return policy satisfies never;
  }
};

/** Routes without a definition, such as unknown addresses, are never kept. */
const policyOf = ({ routeOptions }: FastifyRequest): CachePolicy => routeOptions.config.cache ?? 'never';

/** Marks an answer that no hook sees, since no route was found for its request. */
export const neverKept = (reply: FastifyReply): FastifyReply => reply.header('cache-control', 'no-store');

/**
 * Adds `Cache-Control` to every answer, by the policy that its operation declares. Without it shared caches keep answers
 * by rules of their own: default Varnish showed old versions for two minutes.
 */
export const declareCaching = (app: FastifyInstance): void => {
  app.addHook('onRoute', ({ url, schema, config }) => {
    if (schema?.operationId !== undefined && config?.cache === undefined)
      throw new Error(`the operation ${schema.operationId} (${url}) declares no cache policy`);
  });
  // Set before the handler, which may forbid more, and which notes the header fields for the fast path.
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('cache-control', cacheControlOf(policyOf(request), request, false));
    done();
  });
  app.addHook('onSend', (request, reply, _payload, done) => {
    if (reply.statusCode >= 400 && reply.getHeader('cache-control') !== 'no-store')
      void reply.header('cache-control', cacheControlOf(policyOf(request), request, true));
    done();
  });
};
