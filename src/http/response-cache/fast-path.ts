import { randomUUID } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeader, RequestListener, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Question, CachedResponse, ResponseCache } from './response-cache.ts';
import { isHeard, lineOf } from '../middleware/request-log.ts';
import type { RequestObserver } from '../../observe/request-observer.ts';

/** An answer as it was sent. The fast path repeats it unchanged, but for the fields of a single request. */
interface Sent {
  readonly fields: readonly OutgoingHttpHeader[];
  /** The body's bytes as a latin1 string. Node writes a string together with the header, but a buffer separately. */
  readonly body: string;
  readonly route: string | undefined;
}

/** How many addresses the fast path maps to their questions. */
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
/** Response headers that belong to a single request. */
const ofOneRequest = new Set(['x-request-id', 'date', 'connection', 'ratelimit', 'ratelimit-policy']);

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
 * service answered to the same address. It does so only while `ResponseCache.lookUp` confirms that the answer still
 * holds. Each request counts for its address (`count`); beyond the limit the service answers.
 */
export const createFastPath = (
  responseCache: Pick<ResponseCache, 'lookUp'>,
  requestObservers: readonly RequestObserver[],
  count: (request: IncomingMessage) => readonly string[] | undefined,
): FastPath => {
  const questions = new LRUCache<string, Question>({ max: addressesMax });
  const sent = new WeakMap<CachedResponse, Sent>();

  const give = (log: FastifyBaseLogger, giving: Giving): void => {
    const id = randomUUID();
    if (requestObservers.length > 0 || isHeard(log)) tell(requestObservers, log, id, giving);
    const { response, given, counted } = giving;
    response.writeHead(200, [...given.fields, ...counted, 'x-request-id', id]).end(given.body, 'latin1');
  };

  return {
    note: (request, reply, question, answer) => {
      if (sent.has(answer) || !isPlain(request.raw)) return;
      const body = Buffer.from(answer.body);
      const fields = Object.entries(reply.getHeaders()).flatMap(([name, value]) =>
        value === undefined || ofOneRequest.has(name) ? [] : [name, value],
      );
      sent.set(answer, {
        fields: [...fields, 'content-length', body.length],
        body: body.toString('latin1'),
        route: request.routeOptions.url,
      });
      questions.set(request.url, question);
    },
    open: (app) => {
      let isClosing = false;
      app.addHook('preClose', async () => {
        isClosing = true;
      });
      const [whole] = app.server.listeners('request') as RequestListener[];
      if (whole === undefined) throw new Error('the server listens to no requests');
      app.server.removeAllListeners('request').on('request', (request, response) => {
        const question = isClosing || !isPlain(request) ? undefined : questions.get(request.url ?? '');
        if (question === undefined) {
          whole(request, response);
          return;
        }
        const goOn = (): void => whole(request, response);
        responseCache.lookUp(question).then(({ answer }) => {
          const given = answer && sent.get(answer);
          const counted = given && count(request);
          if (given === undefined || counted === undefined) goOn();
          else give(app.log, { request, response, given, counted });
        }, goOn);
      });
    },
  };
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

/** Whether the answer depends on the address alone. */
const isPlain = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' &&
  headers.host !== undefined &&
  tellingFields.every((name) => headers[name] === undefined);
