import { randomUUID } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeader, RequestListener, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Question, CachedResponse, ResponseCache } from './response-cache.ts';
import { isHeard, lineOf } from '../middleware/request-log.ts';
import type { RequestObserver } from '../../observe/request-observer.ts';

/** An answer as it went out: the door repeats it word for word, but for what belongs to one request alone. */
interface Sent {
  readonly fields: readonly OutgoingHttpHeader[];
  /** Its bytes, a character for each: Node sends a string together with the fields, and bytes in a piece of their own. */
  readonly body: string;
  readonly route: string | undefined;
}

/** Of how many addresses the question behind them is remembered. */
const addressesMax = 20_000;

/** A request with one of these may be answered otherwise, so it goes the whole way. */
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
/** Fields of an answer that are made for each request. */
const ofOneRequest = new Set(['x-request-id', 'date', 'connection', 'ratelimit', 'ratelimit-policy']);

interface Giving {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly given: Sent;
  /** The fields that say how many more may be asked. */
  readonly counted: readonly string[];
}

export interface FastPath {
  /** Takes note of an answer that is kept, as it is about to go out to somebody who sent nothing but the address. */
  note(request: FastifyRequest, reply: FastifyReply, question: Question, answer: CachedResponse): void;
  /** From now on stands before the listener of the server. */
  open(app: FastifyInstance): void;
}

/**
 * Answers the plainest of requests, a GET of a hot claim by nobody in particular, before the whole service is set in
 * motion, which costs three times as much. It knows no answer by itself: what it gives is what the service gave before
 * to the same request, and only while `warm.look` says that it still holds. Each is counted for its address (`count`);
 * where there were too many the service says so.
 */
export const createFastPath = (
  responseCache: Pick<ResponseCache, 'look'>,
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
        responseCache.options(question).then(({ answer }) => {
          const given = answer && sent.get(answer);
          const counted = given && count(request);
          if (given === undefined || counted === undefined) goOn();
          else give(app.log, { request, response, given, counted });
        }, goOn);
      });
    },
  };
};

/** Shows a request to those who look on, and says in the log when it was answered. */
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

/** Whether nothing but the address can make a difference to the answer. */
const isPlain = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' &&
  headers.host !== undefined &&
  tellingFields.every((name) => headers[name] === undefined);
