import type { FastifyInstance } from 'fastify';
import { notAllowed } from '../../http/middleware/not-found.ts';
import { securityHeadersOf } from '../../http/middleware/headers/security-headers.ts';
import { holdToRate } from '../../http/middleware/rate-limit/rate-limit.ts';
import type { PageServices, PageSpec } from './page.ts';

/**
 * Tells other methods of a page what it understands (405 with `Allow`). Addresses without a ledger are refused with
 * those of the API. It answers before the body arrives, since a page takes no body.
 */
export const refuseOtherMethods = (
  routes: FastifyInstance,
  { ledgers, rates }: PageServices,
  { path, content = 'page' }: PageSpec,
): void => {
  if (!path.startsWith('/:ledger')) return;
  routes.route({
    method: ['POST', 'PUT', 'PATCH', 'DELETE'],
    url: path,
    schema: { hide: true },
    config: { refusesMethod: true, cache: 'never', content },
    onRequest: async (request, reply) => {
      await holdToRate(rates, request, reply, async () => undefined);
      const { ledger } = request.params as { ledger: string };
      if (await ledgers.has(ledger)) throw notAllowed(['GET', 'HEAD']);
      // Another address of the service, such as that of robots.txt, or none.
      void reply.headers(securityHeadersOf('data'));
      reply.callNotFound();
      return reply;
    },
    handler: () => {
      throw new Error('the route ran without its onRequest hook');
    },
  });
};
