import type { Layer } from './domain-layers.ts';
import { consumer, databaseErrors, loop, services, turns } from './mechanisms.ts';

/** The rows of the import table for HTTP, one for each of its parts. */
export const httpLayers: Readonly<Record<string, Layer>> = {
  'http/problems': {
    layers: ['domain', 'commands', 'access', 'validation'],
    files: [
      ...databaseErrors,
      'src/projections/engine/versions/readable.ts',
      'src/http/middleware/reply-headers.ts',
    ],
    packages: [],
    packageTypes: ['fastify', 'zod'],
    node: false,
  },
  'http/middleware': {
    layers: ['domain', 'access', 'formats', 'validation', 'http/problems'],
    types: ['observe', 'event-store', 'projections'],
    files: [...databaseErrors, services],
    packages: [
      'zod',
      'lru-cache',
      'negotiator',
      '@fastify/compress',
      '@fastify/cors',
      '@fastify/proxy-addr',
      'helmet',
    ],
    packageTypes: ['fastify'],
    node: true,
  },
  // The builders of routes. They know no resource and no cache.
  'http/operations': {
    layers: ['domain', 'commands', 'projections', 'sealing', 'http/middleware', 'http/problems'],
    types: ['formats'],
    files: [services, 'src/validation/issue-sentences.ts'],
    packages: ['zod'],
    packageTypes: ['fastify'],
    node: true,
  },
  // Wraps routes from outside: no other part of HTTP may know it but the server.
  'http/response-cache': {
    layers: ['domain', 'http/middleware', 'http/operations'],
    types: ['observe', 'event-store', 'projections'],
    files: [services, loop, consumer],
    packages: ['lru-cache'],
    packageTypes: ['fastify'],
    node: true,
  },
  // Requests to the API from within the process.
  'http/within': {
    layers: [],
    packages: ['clients/typescript/src/open-ledger.ts'],
    packageTypes: ['fastify'],
    node: false,
  },
  'http/openapi': {
    layers: ['domain', 'delivery', 'http/middleware', 'http/operations', 'http/problems'],
    packages: ['zod', '@fastify/swagger', '@fastify/swagger-ui'],
    packageTypes: ['fastify'],
    node: true,
  },
  'http/resources': {
    layers: [
      'domain',
      'commands',
      'projections',
      'access',
      'delivery',
      'formats',
      'transfer',
      'mcp',
      'http/middleware',
      'http/operations',
      'http/problems',
      'http/within',
    ],
    types: ['event-store', 'transparency'],
    files: [...databaseErrors, services, turns],
    packages: [
      'lru-cache',
      'zod',
      'negotiator',
      '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js',
      '@modelcontextprotocol/sdk/types.js',
    ],
    packageTypes: ['fastify', '@modelcontextprotocol/sdk/server/mcp.js'],
    node: true,
  },
  // The server, which is the map of resources, and the services that they are given.
  http: {
    layers: ['domain', 'http'],
    types: [
      'commands',
      'projections',
      'access',
      'delivery',
      'embedding',
      'inbox',
      'transfer',
      'observe',
      'event-store',
      'transparency',
    ],
    packages: ['fastify'],
    node: true,
  },
};
