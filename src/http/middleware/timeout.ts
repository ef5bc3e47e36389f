import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Overloaded } from '../../database/limiter.ts';

/** Interval of the check, in milliseconds. */
const lookEveryMs = 1_000;

interface UnderWay {
  readonly request: FastifyRequest;
  readonly begun: number;
}

/**
 * Handler timeout. It answers `overloaded` in the handler's place and does not wait for what the handler still does.
 * One timer checks all requests. Fastify's `handlerTimeout` makes a timer, a signal and an error for each, which cost
 * more than reading a claim.
 */
export const limitTime = (
  app: FastifyInstance,
  maxMs: number,
  answer: (error: Overloaded, request: FastifyRequest, reply: FastifyReply) => void,
): void => {
  // In order of arrival: the check stops at the first request that is in time.
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
      // A stream that has begun has no time limit.
      if (!reply.sent && !reply.raw.headersSent)
        answer(new Overloaded(`it took longer than ${String(maxMs)} ms`), request, reply);
    }
  }, lookEveryMs);
  looking.unref();
  app.addHook('onClose', () => clearInterval(looking));
};
