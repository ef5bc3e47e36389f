import { domainLayers, type Layer } from './domain-layers.ts';

/** Errors about the state of the database, which are mapped to their own answers. */
const databaseErrors = ['src/database/limiter.ts', 'src/database/unavailable.ts'];

/** The mechanisms of background work. They know nothing of ours, so every layer may stand on them. */
const loop = 'src/background/run-until-aborted.ts';
const wakeUp = 'src/background/wake-up.ts';
const lease = 'src/background/lease.ts';
const consumer = 'src/background/consumer.ts';

/** The types of what routes are given. */
const services = 'src/http/services.ts';

/**
 * The import table, as ARCHITECTURE.md describes it. A file belongs to the longest folder here that contains it.
 * A name of `layers` or `types` allows that folder with all below it. A folder that is not here may not exist.
 */
export const allowed: Readonly<Record<string, Layer>> = {
  ...domainLayers,
  settings: { layers: [], packages: ['zod'], node: ['node:net'] },
  database: {
    layers: [],
    files: [loop],
    packages: ['@claim-ledger/embedded-postgres', 'postgres', 'kysely'],
    node: true,
  },
  'event-store': {
    layers: ['domain', 'database'],
    files: [loop, wakeUp],
    packages: ['kysely', 'typeid-js'],
    packageTypes: ['postgres'],
    node: true,
  },
  // Load, decide, append: the one way to write an event.
  commands: {
    layers: ['domain'],
    types: ['event-store'],
    files: [...databaseErrors, 'src/event-store/append.ts'],
    packages: ['lru-cache'],
    node: true,
  },
  'projections/engine': {
    layers: ['domain', 'database'],
    types: ['event-store'],
    files: [loop, wakeUp, lease],
    packages: ['kysely', 'lru-cache', 'zod'],
    packageTypes: ['postgres'],
    node: true,
  },
  // The read models are folds of events and queries: they know of no process.
  projections: {
    layers: ['domain', 'projections/engine'],
    types: ['event-store', 'database'],
    packages: ['zod', 'kysely', 'diff', 'lru-cache'],
    packageTypes: ['postgres'],
    node: ['node:util'],
  },
  // Mechanisms: the loop, the consumer, the lease, the wake-up.
  background: {
    layers: [],
    types: ['domain', 'event-store', 'database'],
    packages: [],
    packageTypes: ['postgres'],
    node: true,
  },
  // The acts of the system: process managers and the scheduler.
  'background/system': {
    layers: ['background', 'domain', 'commands', 'projections'],
    types: ['event-store', 'database'],
    files: ['src/database/transaction.ts'],
    packages: ['lru-cache'],
    node: true,
  },
  // Compares everything that is stored with what the log gives.
  doctor: {
    layers: ['domain', 'database', 'commands', 'projections'],
    types: ['event-store'],
    packages: [],
    node: true,
  },
  access: {
    layers: ['domain', 'commands'],
    types: ['event-store', 'database'],
    files: [loop],
    packages: ['zod', 'lru-cache', 'jose', 'typeid-js'],
    node: true,
  },
  // Import over HTTP: stored rows, executed after the answer.
  'transfer/jobs': {
    layers: ['domain', 'commands', 'database', 'transfer'],
    types: ['event-store'],
    files: [loop, wakeUp, lease],
    packages: ['zod'],
    packageTypes: ['postgres'],
    node: true,
  },
  // Copies of other ledgers.
  'transfer/mirror': {
    layers: ['domain'],
    types: ['event-store'],
    files: ['src/event-store/stored-event.ts'],
    packages: [],
    node: true,
  },
  transfer: {
    layers: ['domain', 'commands'],
    types: ['event-store'],
    // The import reads the format that this file defines.
    files: ['src/formats/dossier.ts'],
    packages: ['zod', 'typeid-js', 'lru-cache', 'csv-parse'],
    node: true,
  },
  delivery: {
    layers: ['domain'],
    types: ['event-store', 'database'],
    files: ['src/database/transaction.ts', ...databaseErrors, loop, wakeUp, lease, consumer],
    packages: ['zod', 'request-filtering-agent', 'ipaddr.js'],
    packageTypes: ['postgres'],
    node: true,
  },
  // Observers: other parts know the shape of the calls alone.
  observe: {
    layers: [],
    types: ['commands', 'event-store', 'database', 'projections'],
    files: ['src/event-store/append-queue.ts', 'src/delivery/webhooks/delivery-observer.ts'],
    packages: [
      'prom-client',
      '@opentelemetry/api',
      '@opentelemetry/core',
      '@opentelemetry/exporter-trace-otlp-http',
      '@opentelemetry/resources',
      '@opentelemetry/sdk-trace',
    ],
    node: true,
  },
  // Pure: the same record makes the same document.
  formats: { layers: ['domain'], types: ['projections'], packages: ['zod', 'feed'], node: false },
  // Tools for language models. They call the API through the client; read models give the schemas of answers.
  mcp: {
    layers: ['domain', 'projections'],
    packages: ['zod', '@modelcontextprotocol/sdk/server/mcp.js', '@modelcontextprotocol/sdk/types.js'],
    packageTypes: ['clients/typescript/src/open-ledger.ts'],
    node: false,
  },
  'http/problems': {
    layers: ['domain', 'commands', 'access'],
    files: [
      ...databaseErrors,
      'src/projections/engine/versions/readable.ts',
      'src/http/middleware/reply-headers.ts',
    ],
    packages: ['zod'],
    packageTypes: ['fastify'],
    node: false,
  },
  'http/middleware': {
    layers: ['domain', 'access', 'formats', 'http/problems'],
    types: ['observe', 'event-store', 'projections'],
    files: [...databaseErrors, services],
    packages: ['zod', 'lru-cache', 'negotiator', '@fastify/cors', '@fastify/proxy-addr', 'helmet'],
    packageTypes: ['fastify'],
    node: true,
  },
  // The builders of routes. They know no resource and no cache.
  'http/operations': {
    layers: ['domain', 'commands', 'projections', 'http/middleware', 'http/problems'],
    types: ['formats'],
    files: [services],
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
    ],
    types: ['event-store'],
    files: [...databaseErrors, services],
    packages: [
      'zod',
      'negotiator',
      '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js',
      '@modelcontextprotocol/sdk/types.js',
      'clients/typescript/src/open-ledger.ts',
    ],
    packageTypes: ['fastify', '@modelcontextprotocol/sdk/server/mcp.js'],
    node: true,
  },
  // The server, which is the map of resources, and the services that they are given.
  http: {
    layers: ['domain', 'http'],
    types: ['commands', 'projections', 'access', 'delivery', 'transfer', 'observe', 'event-store'],
    packages: ['fastify'],
    node: true,
  },
};

/** The composition root and the shell may import every part. No part may import them. */
export const whole = ['main.ts', 'app', 'cli'];
