import type { FastifyRequest } from 'fastify';
import { originOf } from '../../http/middleware/request-target.ts';

/** How the session's cookie travels for a request. */
export type Transport = 'https' | 'loopback' | 'insecure';

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:[0-9]+)?$/;

/**
 * Whether the browser and the service speak over TLS. Plain HTTP is safe on one machine alone, where it never leaves it.
 * A proxy that is not configured as trusted is known by the public address.
 */
export const transportOf = (request: FastifyRequest, publicUrl: string | undefined): Transport => {
  const origin = originOf(request);
  if (origin.startsWith('https:')) return 'https';
  const isPublic = publicUrl !== undefined && new URL(publicUrl).host === request.host;
  if (isPublic && publicUrl.startsWith('https:')) return 'https';
  return loopback.test(request.host) ? 'loopback' : 'insecure';
};

/** `__Host-` binds the cookie to this host, to TLS and to the root path. Browsers want TLS for it. */
const nameOf = (ledger: string, transport: Transport): string =>
  transport === 'https' ? `__Host-desk.${ledger}` : `desk.${ledger}`;

const tokenShape = /^[\w-]{43}$/;

/** The token in the request's cookie; undefined where there is none. */
export const tokenIn = (
  request: FastifyRequest,
  ledger: string,
  transport: Transport,
): string | undefined => {
  const name = nameOf(ledger, transport);
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at >= 0 && pair.slice(0, at).trim() === name && tokenShape.test(pair.slice(at + 1).trim()))
      return pair.slice(at + 1).trim();
  }
  return undefined;
};

/** The `Set-Cookie` of a session. Scripts cannot read it, and other sites cannot send forms with it. */
export const cookieOf = (ledger: string, transport: Transport, token: string | undefined): string =>
  [
    `${nameOf(ledger, transport)}=${token ?? ''}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(transport === 'https' ? ['Secure'] : []),
    ...(token === undefined ? ['Max-Age=0'] : []),
  ].join('; ');
