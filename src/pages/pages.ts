import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/connect.ts';
import type { Services } from '../http/services.ts';
import { claimPage } from './public/claim/claim.ts';
import { changesPage } from './public/claim/changes.ts';
import { about } from './public/about.ts';
import { check } from './public/check.ts';
import { claimantPage } from './public/claimant.ts';
import { corrections } from './public/corrections.ts';
import { apiCatalog, robots, sitemap } from './public/discovery.ts';
import { card, oEmbed } from './public/embed.ts';
import { home } from './public/home.ts';
import { tellSecurity } from './public/security.ts';
import { search, searchParameters } from './public/search.ts';
import { sourcePage } from './public/source.ts';
import { tellAtRoot } from './public/root.ts';
import { serveDesk } from './desk/serve.ts';
import { createSessions } from './session/sessions.ts';
import { refuseOtherMethods } from './serving/other-methods.ts';
import { serveAssets } from './serving/assets.ts';
import { createPageCache } from './serving/page-cache.ts';
import {
  addPage,
  answerErrors,
  answerUnknownAddresses,
  type PageServices,
  type PageSpec,
} from './serving/page.ts';

/** The dependencies of the pages, as the composition root has them. */
export interface PagesNeed extends Pick<Services, 'access' | 'clock' | 'ledgers' | 'rates' | 'limits'> {
  readonly database: Database;
}

/** The public pages, by their addresses. */
const publicPages: readonly PageSpec[] = [
  { path: '/:ledger', make: home },
  { path: '/:ledger/claims', query: searchParameters, make: search },
  { path: '/:ledger/claims/:claim', query: ['asOf'], make: claimPage },
  { path: '/:ledger/claims/:claim/changes', query: ['from', 'to'], make: changesPage },
  { path: '/:ledger/claimants/:claimant', query: ['cursor'], make: claimantPage },
  { path: '/:ledger/sources/:source', query: ['cursor'], make: sourcePage },
  { path: '/:ledger/corrections', query: ['cursor'], make: corrections },
  { path: '/:ledger/check', query: ['text'], make: check },
  { path: '/:ledger/about', make: about },
  { path: '/:ledger/claims/:claim/card', make: card, content: 'card' },
  {
    path: '/oembed',
    query: ['url', 'format', 'maxwidth', 'maxheight'],
    make: oEmbed,
    type: 'application/json; charset=utf-8',
    content: 'data',
  },
  { path: '/:ledger/sitemap.xml', make: sitemap, type: 'application/xml; charset=utf-8', content: 'data' },
  { path: '/robots.txt', make: robots, type: 'text/plain; charset=utf-8', content: 'data' },
  {
    path: '/.well-known/api-catalog',
    make: apiCatalog,
    type: 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
    content: 'data',
  },
];

/**
 * Serves the pages: the public record in a browser, and the desk for those who signed in. They read and write through the
 * API, so they show what it answers.
 */
export const servePages = async (
  app: FastifyInstance,
  { database, access, clock, ...rest }: PagesNeed,
): Promise<void> => {
  const services: PageServices = { ...rest, pageCache: createPageCache(database) };
  answerUnknownAddresses(app);
  serveAssets(app);
  await app.register(async (routes) => {
    answerErrors(routes);
    tellAtRoot(routes, services);
    tellSecurity(routes, services, clock);
    for (const page of publicPages) {
      addPage(routes, services, page);
      refuseOtherMethods(routes, services, page);
    }
  });
  await app.register(async (routes) => {
    answerErrors(routes);
    serveDesk(routes, { ...rest, sessions: createSessions({ database, access, clock }) });
  });
};
