import type { FastifyInstance, RouteOptions } from 'fastify';
import helmet from 'helmet';

/** Content security policy of data: it may run nothing, load nothing and stand in no frame. */
const dataPolicy = {
  'default-src': ["'none'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** Content security policy of pages: their own files alone. Pages work offline and send nothing to third parties. */
const pagePolicy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/** Of the API reference, which sets inline styles and brings its pictures along. */
const referencePolicy = {
  ...pagePolicy,
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'form-action': ["'none'"],
};

/** Of a card, which may stand in the pages of others, and has nothing that a reader could be tricked to press. */
const cardPolicy = { ...pagePolicy, 'form-action': ["'none'"], 'frame-ancestors': ['*'] };

/** What a route answers, for its content security policy: data by default. */
export type Content = 'data' | 'page' | 'desk' | 'card' | 'reference';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the route answers, for its content security policy. */
    content?: Content;
  }
}

/**
 * Marks the routes of a scope as the API reference, which runs its own scripts. Their addresses name no version, so caches
 * ask each time. Use it as an `onRoute` hook.
 */
export const asReference = (route: RouteOptions): void => {
  route.config = { ...route.config, content: 'reference', cache: 'revalidated' };
};

/** The headers that helmet sets. They never change, so helmet runs once and not for every answer. */
const fieldsFor = (
  directives: Record<string, string[]>,
  isPrivate = false,
): Readonly<Record<string, string>> => {
  const fields: Record<string, string> = {};
  const answer = {
    setHeader: (name: string, value: string) => (fields[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  const setFields = helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    // The data is public: pages that embed only CORP resources may show it too.
    crossOriginResourcePolicy: { policy: isPrivate ? 'same-origin' : 'cross-origin' },
    // A browser names the origin of a form only where the policy lets it.
    referrerPolicy: { policy: isPrivate ? 'same-origin' : 'no-referrer' },
    xFrameOptions: !directives['frame-ancestors']?.includes('*'),
  });
  setFields({} as never, answer as never, (error) => {
    if (error !== undefined) throw error as Error;
  });
  return fields;
};

const fields: Readonly<Record<Content, Readonly<Record<string, string>>>> = {
  data: fieldsFor(dataPolicy),
  page: fieldsFor(pagePolicy),
  desk: fieldsFor(pagePolicy, true),
  card: fieldsFor(cardPolicy),
  reference: fieldsFor(referencePolicy),
};

/** The security headers of an answer whose content its route does not determine. */
export const securityHeadersOf = (content: Content): Readonly<Record<string, string>> => fields[content];

/** Adds security headers, by which browsers treat answers as data alone, or as a page with its own files alone. */
export const addSecurityHeaders = (app: FastifyInstance): void => {
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(fields[request.routeOptions.config.content ?? 'data']);
    done();
  });
};
