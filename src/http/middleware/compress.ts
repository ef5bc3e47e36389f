import compressPlugin from '@fastify/compress';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { addVary } from './reply-headers.ts';

/** The smallest body to compress, in bytes. A smaller one fits into one packet of a network with its header fields. */
export const compressionMinBytes = 1_400;
/** The largest body that is compressed at once, in bytes. That takes about a millisecond; a larger one is streamed. */
const compressedAtOnceMaxBytes = 32_768;
/** Quality of both encodings: most of the gain for a fraction of the time of the best quality. */
const quality = 4;
const brotliQualityParameter = 1;
const encodings = ['br', 'gzip'] as const;
const compressibleTypes = /^text\/(?!event-stream)|[+/](?:json|xml|yaml|javascript)(?:;|$)/;

/**
 * Whether the answers of a route may be compressed: reads alone. Answers to acts may hold secrets, which must not share
 * a compressed answer with a text of the sender (BREACH). Event streams and exports send themselves and never get here.
 */
const mayCompress = ({ method }: RouteOptions): boolean =>
  [method].flat().every((each) => each === 'GET' || each === 'HEAD');

/** An encoded representation has an ETag of its own (RFC 9110, section 8.8.3.3): `"4"` → `"4+gzip"`. */
const encodedTag = (tag: string, encoding: string): string => tag.replace(/"$/, `+${encoding}"`);

/** The ETag of the representation before it was encoded. Tags of other origin are returned unchanged. */
export const plainTag = (tag: string): string => tag.replace(/\+(?:br|gzip)"$/, '"');

/** Whether the request accepts the encoding that a tag names. A tag without one fits every request. */
export const acceptsEncodingOf = (tag: string, request: FastifyRequest): boolean => {
  const encoding = /\+(br|gzip)"$/.exec(tag)?.[1];
  return encoding === undefined || (request.headers['accept-encoding'] ?? '').includes(encoding);
};

/** Says that the answer depends on `Accept-Encoding`, where its body is large enough for that. */
export const varyByEncoding = (reply: FastifyReply, bytes: number): void => {
  if (bytes >= compressionMinBytes) addVary(reply, 'accept-encoding');
};

/**
 * Compresses answers with @fastify/compress. Its hook and ours belong to each route and run before the route's own: the
 * one of HEAD drops the body, and HEAD has the header fields of GET. It covers routes that are registered afterwards.
 */
export const compressAnswers = async (app: FastifyInstance): Promise<void> => {
  const own = new WeakMap<RouteOptions, RouteOptions['onSend']>();
  app.addHook('onRoute', (route) => {
    if (!mayCompress(route)) {
      route.compress = false;
      return;
    }
    own.set(route, route.onSend);
    route.onSend = [varyBefore];
  });
  await app.register(compressPlugin, {
    globalCompression: true,
    globalDecompression: false,
    encodings: [...encodings],
    customTypes: compressibleTypes,
    threshold: compressionMinBytes,
    syncThreshold: compressedAtOnceMaxBytes,
    zlibOptions: { level: quality },
    brotliOptions: { params: { [brotliQualityParameter]: quality } },
  });
  app.addHook('onRoute', (route) => {
    if (!mayCompress(route)) return;
    route.onSend = [route.onSend ?? [], tagAfter, own.get(route) ?? []].flat();
  });
};

type OnSend = (
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error?: Error | null) => void,
) => void;

const varyBefore: OnSend = (_request, reply, payload, done) => {
  if (typeof payload === 'string' || Buffer.isBuffer(payload))
    varyByEncoding(reply, Buffer.byteLength(payload));
  done();
};

const tagAfter: OnSend = (_request, reply, _payload, done) => {
  const encoding = reply.getHeader('content-encoding');
  const tag = reply.getHeader('etag');
  // A weak tag may be shared by encodings.
  if (typeof encoding === 'string' && typeof tag === 'string' && tag.startsWith('"'))
    void reply.header('etag', encodedTag(tag, encoding));
  done();
};
