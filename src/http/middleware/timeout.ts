import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Overloaded } from '../../database/limiter.ts';

/** How often is looked for what takes too long. */
const lookEveryMs = 1_000;

interface UnderWay {
  readonly request: FastifyRequest;
  readonly begun: number;
}

/**
 * Answers for a handler that takes too long; what it still does is not waited for. One timer looks at all requests:
 * Fastify's own `handlerTimeout` makes a timer, a signal and an error for each, which cost more than reading a claim.
 */
export const limitTime = (
  app: FastifyInstance,
  maxMs: number,
  answer: (error: Overloaded, request: FastifyRequest, reply: FastifyReply) => void,
): void => {
  // In the order of arrival, so the first that is in time ends the look.
  const underWay = new Map<FastifyReply, UnderWay>();
  app.addHook('onRequest', (request, reply, done) => {
    underWay.set(reply, { request, begun: performance.now() });
    done();
  });
  app.addHook('onResponse', (_request, reply, done) => {
    underWay.delete(reply);
    done();
  });
  const looking = setInterval(() => {
    const latest = performance.now() - maxMs;
    for (const [reply, { request, begun }] of underWay) {
      if (begun > latest) return;
      underWay.delete(reply);
      // A stream that has begun lasts as long as its reader likes.
      if (!reply.sent && !reply.raw.headersSent)
        answer(new Overloaded(`it took longer than ${String(maxMs)} ms`), request, reply);
    }
  }, lookEveryMs);
  looking.unref();
  app.addHook('onClose', () => clearInterval(looking));
};
