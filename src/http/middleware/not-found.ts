import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.ts';

/** Tells an unknown address (404) from one that lacks the method (405 with `Allow`). */
export const createNotFound = (app: FastifyInstance): ((request: FastifyRequest) => Problem) => {
  const methodsOf = new Map<string, { pattern: RegExp; methods: Set<string> }>();
  app.addHook('onRoute', ({ url, method }) => {
    // Every address answers preflights, so OPTIONS proves nothing about it.
    if (method === 'OPTIONS') return;
    const known = methodsOf.get(url) ?? {
      pattern: new RegExp(
        `^${url
          .replace(/[.+?^$()|[\]\\]/g, '\\$&')
          .replace(/:[a-z]+/g, '[^/]+')
          .replace('*', '.*')}/?$`,
      ),
      methods: new Set<string>(),
    };
    for (const each of [method].flat()) known.methods.add(each);
    methodsOf.set(url, known);
  });
  return (request) => {
    const path = request.url.split('?')[0] ?? '';
    const allowed = [...methodsOf.values()]
      .filter(({ pattern }) => pattern.test(path))
      .flatMap(({ methods }) => [...methods]);
    if (allowed.length === 0 || allowed.includes(request.method))
      return new Problem('not-found', 'There is nothing at this address.');
    return new Problem(
      'method-not-allowed',
      `This address understands ${allowed.join(', ')}.`,
      {},
      { allow: allowed.join(', ') },
    );
  };
};
