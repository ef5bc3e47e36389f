import cors from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';

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

export const isPreflight = (request: FastifyRequest): boolean =>
  request.method === 'OPTIONS' &&
  request.headers.origin !== undefined &&
  request.headers['access-control-request-method'] !== undefined;

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
