import type { FastifyInstance, RouteOptions } from 'fastify';
import helmet from 'helmet';

/** Content security policy of data: it may run nothing, load nothing and stand in no frame. */
const dataPolicy = { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] };

/** Content security policy of pages: their own files alone. Pages work offline and send nothing to third parties. */
const pagePolicy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  // The API reference sets inline styles.
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** Marks the routes of a scope as pages, which run their own scripts. Use it as an `onRoute` hook. */
export const asPage = (route: RouteOptions): void => {
  route.config = { ...route.config, isPage: true } as NonNullable<RouteOptions['config']>;
};

/** The headers that helmet sets. They never change, so helmet runs once and not for every answer. */
const fieldsFor = (directives: Record<string, string[]>): Readonly<Record<string, string>> => {
  const fields: Record<string, string> = {};
  const answer = {
    setHeader: (name: string, value: string) => (fields[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  const setFields = helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    // The data is public: pages that embed only CORP resources may show it too.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'no-referrer' },
  });
  setFields({} as never, answer as never, (error) => {
    if (error !== undefined) throw error as Error;
  });
  return fields;
};

/** Adds security headers, by which browsers treat answers as data alone. */
export const addSecurityHeaders = (app: FastifyInstance): void => {
  const ofData = fieldsFor(dataPolicy);
  const ofPages = fieldsFor(pagePolicy);
  app.addHook('onRequest', (request, reply, done) => {
    const { isPage } = request.routeOptions.config as { isPage?: boolean };
    reply.headers(isPage === true ? ofPages : ofData);
    done();
  });
};
