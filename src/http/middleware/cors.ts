import cors from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Response headers that scripts of other origins may read, beside the CORS-safelisted ones. */
export const exposedHeaders = [
  'Accept-Encoding',
  'Allow',
  'Deprecation',
  'ETag',
  'Idempotency-Replayed',
  'Key-Expires',
  'Ledger-Head',
  'Ledger-Lag',
  'Link',
  'Location',
  'Memento-Datetime',
  'Preference-Applied',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'Sunset',
  'WWW-Authenticate',
  'X-Request-Id',
];

/** Request headers that scripts of other origins may send. */
const acceptedHeaders = [
  'Accept-Datetime',
  'Authorization',
  'Content-Encoding',
  'Content-Type',
  'Idempotency-Key',
  'If-Match',
  'If-None-Match',
  'Last-Event-ID',
  'Machine-Made',
  'Mcp-Protocol-Version',
  'Prefer',
  'Traceparent',
  'Tracestate',
];

/** How long browsers cache a preflight, in seconds. The large browsers cut longer times to two hours. */
const preflightMaxAgeSeconds = 7_200;

export const isPreflight = (request: FastifyRequest): boolean =>
  request.method === 'OPTIONS' &&
  request.headers.origin !== undefined &&
  request.headers['access-control-request-method'] !== undefined;

/** Parses the setting: `*`, or origins separated by commas. */
const originsOf = (setting: string): '*' | string[] => (setting === '*' ? setting : setting.split(','));

/** Whether the setting admits scripts of this origin. */
export const isAdmitted = (setting: string, origin: string): boolean => {
  const admitted = originsOf(setting);
  return admitted === '*' || admitted.includes(origin);
};

/**
 * CORS without credentials. Callers authenticate by a key that the script sends itself, not by cookies. Another
 * origin therefore cannot act in a user's name, and credentials stay off.
 */
export const allowOrigins = async (app: FastifyInstance, setting: string): Promise<void> => {
  if (setting === '') return;
  await app.register(cors, {
    origin: originsOf(setting),
    methods: ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE'],
    allowedHeaders: acceptedHeaders,
    exposedHeaders,
    maxAge: preflightMaxAgeSeconds,
    // An OPTIONS request that is no preflight is answered earlier, like any unsupported method.
    strictPreflight: false,
  });
};
