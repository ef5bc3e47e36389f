import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';

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
  route.config = {
    ...route.config,
    helmet: { contentSecurityPolicy: { useDefaults: false, directives: pagePolicy } },
  } as NonNullable<RouteOptions['config']>;
};

export const isPreflight = (request: FastifyRequest): boolean =>
  request.method === 'OPTIONS' &&
  request.headers.origin !== undefined &&
  request.headers['access-control-request-method'] !== undefined;

/** Header fields by which browsers keep what we answer from being more than data. */
export const secureAnswers = async (app: FastifyInstance): Promise<void> => {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: dataPolicy },
    // Public data, which pages may show that load nothing else from elsewhere.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'no-referrer' },
  });
};

/** The origins of a setting: `*`, or a list of them with commas. */
const originsOf = (setting: string): '*' | string[] => (setting === '*' ? setting : setting.split(','));

/**
 * Lets scripts of other origins in. It takes nothing from anybody: a key is sent by whoever has it, and not, like a
 * cookie, by every browser that was here before; so credentials are never allowed.
 */
export const admitOrigins = async (app: FastifyInstance, setting: string): Promise<void> => {
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
