import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ObservedRequest, RequestObserver } from '../../observe/request-observer.ts';

/** Notifies the observers of every request. Without observers no hook is registered. */
export const observeRequests = (app: FastifyInstance, requestObservers: readonly RequestObserver[]): void => {
  if (requestObservers.length === 0) return;
  const inSight = new WeakMap<FastifyRequest, readonly ObservedRequest[]>();
  const within = (request: FastifyRequest, work: () => void): void =>
    (inSight.get(request) ?? []).reduceRight((inner, each) => () => each.within(inner), work)();

  app.addHook('onRequest', (request, _reply, done) => {
    const { id, method, headers } = request;
    const arrival = { id, method, headers, route: request.routeOptions.url };
    inSight.set(
      request,
      requestObservers.map((each) => each.arrived(arrival)),
    );
    within(request, done);
  });
  // The context is entered again: the body is read in callbacks of the connection, which lose it.
  app.addHook('preValidation', (request, _reply, done) => within(request, done));
  app.addHook('onResponse', async (request, reply) => {
    for (const each of inSight.get(request) ?? []) each.answered(reply.statusCode);
  });
};
