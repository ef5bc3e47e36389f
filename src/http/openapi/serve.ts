import { readFileSync } from 'node:fs';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { asPage } from '../middleware/security-headers.ts';
import { describe, type Examples } from './document.ts';

const examplesFile = new URL('../../../openapi/examples.json', import.meta.url);

/**
 * Reads the examples, recorded requests and answers of the seeded service (see tests/openapi); none without the file.
 */
const readExamples = (): Examples => {
  try {
    return JSON.parse(readFileSync(examplesFile, 'utf8')) as Examples;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
};

/**
 * Serves the document at /openapi.json and /openapi.yaml, and a page that shows it at /docs. The document covers every
 * route with an operationId that is registered afterwards. @fastify/swagger keeps the document and builds it on the first
 * request; it sees no schema, since its own conversion loses answer headers, examples and discriminators.
 */
export const serveDocument = async (app: FastifyInstance): Promise<void> => {
  const routes: RouteOptions[] = [];
  app.addHook('onRoute', (route) => {
    if (route.schema?.operationId !== undefined && route.method !== 'HEAD') routes.push(route);
  });
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Claim Ledger', version: '0' } },
    transform: ({ url }) => ({ schema: { hide: true }, url }),
    transformObject: () => describe(routes, readExamples()),
  });
  await app.register(async (pages) => {
    pages.addHook('onRoute', asPage);
    await pages.register(swaggerUi, {
      routePrefix: '/docs',
      uiConfig: { deepLinking: true, docExpansion: 'none' },
    });
  });
  let json: string | undefined;
  app.get('/openapi.json', { schema: { hide: true } }, async (_, reply) =>
    reply.type('application/json').send((json ??= JSON.stringify(app.swagger()))),
  );
  app.get('/openapi.yaml', { schema: { hide: true } }, async (_, reply) =>
    reply.type('application/yaml').send(app.swagger({ yaml: true })),
  );
};
