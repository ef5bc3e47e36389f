import cors from '@fastify/cors';
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import helmet from 'helmet';

/** Header fields of answers that scripts of other origins may read, beside the few that they always may. */
export const exposedHeaders = [
  'Allow',
  'Deprecation',
  'ETag',
  'Idempotency-Replayed',
  'Ledger-Head',
  'Ledger-Lag',
  'Link',
  'Location',
  'Memento-Datetime',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'Sunset',
  'WWW-Authenticate',
  'X-Request-Id',
];

/** Header fields of requests that scripts of other origins may send. */
const acceptedHeaders = [
  'Accept-Datetime',
  'Authorization',
  'Content-Type',
  'Idempotency-Key',
  'If-Match',
  'If-None-Match',
  'Last-Event-ID',
  'Machine-Made',
  'Mcp-Protocol-Version',
  'Traceparent',
  'Tracestate',
];

/** How long a browser need not ask again, in seconds. The large browsers cut it to two hours. */
const preflightMaxAgeSeconds = 7_200;

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

export const isPreflight = (request: FastifyRequest): boolean =>
  request.method === 'OPTIONS' &&
  request.headers.origin !== undefined &&
  request.headers['access-control-request-method'] !== undefined;

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

/** The origins of a setting: `*`, or a list of them with commas. */
const originsOf = (setting: string): '*' | string[] => (setting === '*' ? setting : setting.split(','));

/** Whether scripts of an origin may use the API. */
export const isAdmitted = (setting: string, origin: string): boolean => {
  const admitted = originsOf(setting);
  return admitted === '*' || admitted.includes(origin);
};

/**
 * Lets scripts of other origins in. It takes nothing from anybody: a key is sent by whoever has it, and not, like a
 * cookie, by every browser that was here before; so credentials are never allowed.
 */
export const allowOrigins = async (app: FastifyInstance, setting: string): Promise<void> => {
  if (setting === '') return;
  await app.register(cors, {
    origin: originsOf(setting),
    methods: ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE'],
    allowedHeaders: acceptedHeaders,
    exposedHeaders,
    maxAge: preflightMaxAgeSeconds,
    // What is OPTIONS and no preflight is answered before, like every method that an address does not understand.
    strictPreflight: false,
  });
};
