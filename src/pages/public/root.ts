import type { FastifyInstance } from 'fastify';
import { firstLedger } from '../../domain/ledger/ledger.ts';
import { addVary } from '../../http/middleware/reply-headers.ts';
import { hasTag, tagOf } from '../../http/operations/preconditions.ts';
import { prefersPage } from '../serving/asked.ts';
import { pageHandler, type PageServices } from '../serving/page.ts';
import { home } from './home.ts';

/** What the service is, for a program: where its ledger, its document and its pages are. */
const links = {
  name: 'Claim Ledger',
  ledger: `/v1/ledgers/${firstLedger}`,
  description: '/openapi.json',
  reference: '/docs',
  problems: '/problems',
  health: '/readyz',
  page: `/${firstLedger}`,
};

/** The root of the service: the home page in a browser, links for a program. */
export const tellAtRoot = (routes: FastifyInstance, services: PageServices): void => {
  const answerPage = pageHandler(routes, services, { path: '/', make: home });
  const config = { cache: 'revalidated', content: 'page' } as const;
  routes.get('/', { schema: { hide: true }, config }, async (request, reply) => {
    addVary(reply, 'accept');
    if (prefersPage(request)) return answerPage(request, reply);
    if (hasTag(request, reply, tagOf(links))) return reply.send();
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(links));
  });
};
