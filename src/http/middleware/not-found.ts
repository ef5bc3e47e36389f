import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route only refuses a method. */
    refusesMethod?: boolean;
  }
}

/** The refusal of a method, with those that the address takes. */
export const notAllowed = (allowed: readonly string[]): Problem =>
  new Problem(
    'method-not-allowed',
    `This address understands ${allowed.join(', ')}.`,
    {},
    { allow: allowed.join(', ') },
  );

/** Tells an unknown address (404) from one that lacks the method (405 with `Allow`). */
export const createNotFound = (app: FastifyInstance): ((request: FastifyRequest) => Problem) => {
  const methodsOf = new Map<string, { pattern: RegExp; methods: Set<string> }>();
  app.addHook('onRoute', ({ url, method, config }) => {
    // The name of a ledger is of any form, so the address of a page proves nothing about an unknown one.
    if (config?.refusesMethod === true || url.startsWith('/:')) return;
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
    const matching = [...methodsOf].filter(([, { pattern }]) => pattern.test(path));
    // Of two addresses the router takes the one with fewer parameters.
    const fewest = Math.min(...matching.map(([url]) => url.split(':').length));
    const allowed = matching
      .filter(([url]) => url.split(':').length === fewest)
      .flatMap(([, { methods }]) => [...methods]);
    if (allowed.length === 0 || allowed.includes(request.method))
      return new Problem('not-found', 'There is nothing at this address.');
    return notAllowed(allowed);
  };
};
