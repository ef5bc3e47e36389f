import type { FastifyInstance, RouteOptions } from 'fastify';
import helmet from 'helmet';

/** What the API answers is data: nothing in it may run, load or be framed. */
const dataPolicy = { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] };

/** A page of ours: its own files alone, so that it works without a network and sends nothing to anybody else. */
const pagePolicy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  // The reference sets styles on its elements.
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** Makes the routes of a scope pages, which run their own scripts. For an `onRoute` hook. */
export const asPage = (route: RouteOptions): void => {
  route.config = { ...route.config, isPage: true } as NonNullable<RouteOptions['config']>;
};

/** The header fields that helmet sets. They never change, so it is asked once and not for every answer. */
const fieldsFor = (directives: Record<string, string[]>): Readonly<Record<string, string>> => {
  const fields: Record<string, string> = {};
  const answer = {
    setHeader: (name: string, value: string) => (fields[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  const setFields = helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    // Public data, which pages may show that load nothing else from elsewhere.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'no-referrer' },
  });
  setFields({} as never, answer as never, (error) => {
    if (error !== undefined) throw error as Error;
  });
  return fields;
};

/** Header fields by which browsers keep what we answer from being more than data. */
export const addSecurityHeaders = (app: FastifyInstance): void => {
  const ofData = fieldsFor(dataPolicy);
  const ofPages = fieldsFor(pagePolicy);
  app.addHook('onRequest', (request, reply, done) => {
    const { isPage } = request.routeOptions.config as { isPage?: boolean };
    reply.headers(isPage === true ? ofPages : ofData);
    done();
  });
};
