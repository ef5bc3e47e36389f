import { readFileSync } from 'node:fs';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { asReference } from '../middleware/headers/security-headers.ts';
import { hasTag, tagOf } from '../operations/preconditions.ts';
import { describe, type EventExamples, type Examples } from './document.ts';

const examplesFile = new URL('../../../openapi/examples.json', import.meta.url);
const eventExamplesFile = new URL('../../../openapi/event-examples.json', import.meta.url);

/** Reads recorded examples of the seeded service (see tests/openapi); none without the file. */
const readExamples = (file: URL): object => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as object;
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
    transformObject: () =>
      describe(
        routes,
        readExamples(examplesFile) as Examples,
        readExamples(eventExamplesFile) as EventExamples,
      ),
  });
  await app.register(async (pages) => {
    pages.addHook('onRoute', asReference);
    await pages.register(swaggerUi, {
      routePrefix: '/docs',
      uiConfig: { deepLinking: true, docExpansion: 'none' },
    });
  });
  const asJson = createText(() => JSON.stringify(app.swagger()));
  const asYaml = createText(() => app.swagger({ yaml: true }));
  const route = { schema: { hide: true }, config: { cache: 'revalidated' } } as const;
  app.get('/openapi.json', route, async (request, reply) =>
    sendText(request, reply, 'application/json; charset=utf-8', asJson()),
  );
  app.get('/openapi.yaml', route, async (request, reply) =>
    sendText(request, reply, 'application/yaml', asYaml()),
  );
};

interface TaggedText {
  readonly text: string;
  readonly tag: string;
}

/** Makes a text and its ETag once, at the first request. */
const createText = (make: () => string): (() => TaggedText) => {
  let made: TaggedText | undefined;
  return () => {
    if (made === undefined) {
      const text = make();
      made = { text, tag: tagOf({ text }) };
    }
    return made;
  };
};

const sendText = (
  request: FastifyRequest,
  reply: FastifyReply,
  type: string,
  { text, tag }: TaggedText,
): FastifyReply => (hasTag(request, reply, tag) ? reply.send() : reply.type(type).send(text));
