import { randomUUID } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeader, RequestListener, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { CachedResponse, FindAnswer, Question, ResponseCache } from './response-cache.ts';
import { compressionMinBytes, varyByEncoding } from '../middleware/compress.ts';
import { isHeard, lineOf } from '../middleware/request-log.ts';
import { namesItsHost } from '../middleware/request-target.ts';
import type { RequestObserver } from '../../observe/request-observer.ts';

/**
 * An answer as it was sent. The fast path repeats it in the same order, with new values for the fields of a single
 * request. Another order would tell clients which answers were made anew, and so that an event came in between.
 */
interface Sent {
  /** Names and values in turn. */
  readonly fields: OutgoingHttpHeader[];
  /** Where the values of the fields of a single request stand among them. */
  readonly ofOneRequest: ReadonlyMap<string, number>;
  /** Whether a request that accepts an encoding gets it compressed, by the full path. */
  readonly isCompressible: boolean;
  /** The body's bytes as a latin1 string. Node writes a string together with the header, but a buffer separately. */
  readonly body: string;
  readonly route: string | undefined;
}

/** How many addresses the fast path maps to the look-up of their answer. */
const addressesMax = 20_000;

/** Request headers that may change the answer. A request with one of them takes the full path. */
const tellingFields = [
  'authorization',
  'if-none-match',
  'if-match',
  'origin',
  'range',
  'accept-datetime',
  'expect',
  'upgrade',
  'transfer-encoding',
  'content-length',
];
/** Response headers that belong to a single request. Node adds the date and those of the connection. */
const namesOfOneRequest = new Set(['x-request-id', 'ratelimit', 'ratelimit-policy']);
const namesOfNode = new Set(['date', 'connection']);

interface Giving {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly given: Sent;
  /** The rate limit fields, names and values in turn. */
  readonly counted: readonly string[];
}

export interface FastPath {
  /** Registers a kept answer that is about to be sent. Requests with headers of `tellingFields` are ignored. */
  note(request: FastifyRequest, reply: FastifyReply, question: Question, answer: CachedResponse): void;
  /** Replaces the server's request listener by the fast path, which falls back to it. */
  open(app: FastifyInstance): void;
}

/**
 * Fast path: answers a plain GET of a hot resource before Fastify runs, at a third of its cost. It repeats what the
 * service answered to the same address. It does so only while the response cache confirms that the answer still
 * holds. Each request counts for its address (`count`); beyond the limit the service answers.
 */
export const createFastPath = (
  responseCache: Pick<ResponseCache, 'finderOf'>,
  requestObservers: readonly RequestObserver[],
  count: (request: IncomingMessage) => readonly string[] | undefined,
): FastPath => {
  const finders = new LRUCache<string, FindAnswer>({ max: addressesMax });
  const sent = new WeakMap<CachedResponse, Sent>();

  const give = (log: FastifyBaseLogger, giving: Giving): void => {
    const id = randomUUID();
    if (requestObservers.length > 0 || isHeard(log)) tell(requestObservers, log, id, giving);
    const { response, given, counted } = giving;
    const fields = filledIn(given, ['x-request-id', id, ...counted]);
    response.writeHead(200, fields).end(given.body, 'latin1');
  };

  return {
    note: (request, reply, question, answer) => {
      if (sent.has(answer) || !isPlain(request.raw)) return;
      sent.set(answer, toSent(request, reply, answer));
      finders.set(request.url, responseCache.finderOf(question));
    },
    open: (app) => {
      let isClosing = false;
      app.addHook('preClose', async () => {
        isClosing = true;
      });
      const [whole] = app.server.listeners('request') as RequestListener[];
      if (whole === undefined) throw new Error('the server listens to no requests');
      app.server.removeAllListeners('request').on('request', (request, response) => {
        const find = isClosing || !isPlain(request) ? undefined : finders.get(request.url ?? '');
        if (find === undefined) {
          whole(request, response);
          return;
        }
        const goOn = (): void => whole(request, response);
        find().then((answer) => {
          const known = answer && sent.get(answer);
          const isEncoded =
            known?.isCompressible === true && request.headers['accept-encoding'] !== undefined;
          const given = isEncoded ? undefined : known;
          const counted = given && count(request);
          if (given === undefined || counted === undefined) goOn();
          else give(app.log, { request, response, given, counted });
        }, goOn);
      });
    },
  };
};

/** What is sent for an answer. */
const toSent = (request: FastifyRequest, reply: FastifyReply, answer: CachedResponse): Sent => {
  const body = Buffer.from(answer.body);
  varyByEncoding(reply, body.length);
  const fields = Object.entries(reply.getHeaders()).flatMap(([name, value]) =>
    value === undefined || namesOfNode.has(name) ? [] : [name, value],
  );
  const places = fields.flatMap((name, at) =>
    at % 2 === 0 && namesOfOneRequest.has(String(name)) ? [[String(name), at + 1] as const] : [],
  );
  return {
    fields: [...fields, 'content-length', body.length],
    ofOneRequest: new Map(places),
    isCompressible: body.length >= compressionMinBytes,
    body: body.toString('latin1'),
    route: request.routeOptions.url,
  };
};

/** The fields of an answer with the values of one request, which are given as names and values in turn. */
const filledIn = ({ fields, ofOneRequest }: Sent, values: readonly string[]): OutgoingHttpHeader[] => {
  const filled = fields.slice();
  for (let at = 0; at < values.length; at += 2) {
    const [name = '', value = ''] = [values[at], values[at + 1]];
    const place = ofOneRequest.get(name);
    if (place === undefined) filled.push(name, value);
    else filled[place] = value;
  }
  return filled;
};

/** Notifies the observers of a request, and logs it when it was answered. */
const tell = (
  requestObservers: readonly RequestObserver[],
  log: FastifyBaseLogger,
  id: string,
  { request, response, given }: Giving,
): void => {
  const { method = '', headers, url = '' } = request;
  const seen = requestObservers.map((each) => each.arrived({ id, method, headers, route: given.route }));
  const begun = performance.now();
  response.on('close', () => {
    for (const each of seen) each.answered(200);
    if (isHeard(log))
      log.info({ reqId: id, ...lineOf(method, url, 200, performance.now() - begun) }, 'answered');
  });
};

/** Whether the answer depends on the address alone. A loop, since every request comes here. */
const isPlain = (request: IncomingMessage): boolean => {
  if (request.method !== 'GET') return false;
  const { headers } = request;
  if (headers.host === undefined || !namesItsHost(request)) return false;
  for (const name of tellingFields) if (headers[name] !== undefined) return false;
  return true;
};
