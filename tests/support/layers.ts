import { domainLayers, type Layer } from './domain-layers.ts';
import { httpLayers } from './http-layers.ts';
import {
  consumer,
  databaseErrors,
  jointPoll,
  lease,
  loop,
  notReady,
  services,
  turns,
  wakeUp,
} from './mechanisms.ts';
import { proofLayers } from './proof-layers.ts';

/**
 * The import table, as ARCHITECTURE.md describes it. A file belongs to the longest folder here that contains it.
 * A name of `layers` or `types` allows that folder with all below it. A folder that is not here may not exist.
 */
export const allowed: Readonly<Record<string, Layer>> = {
  ...domainLayers,
  ...proofLayers,
  // Pure: the issues of zod as sentences.
  validation: { layers: [], packages: [], packageTypes: ['zod'], node: false },
  settings: { layers: ['validation'], packages: ['zod'], node: ['node:net'] },
  database: {
    layers: [],
    files: [notReady, loop],
    packages: ['@claim-ledger/embedded-postgres', 'postgres', 'kysely'],
    node: true,
  },
  sealing: { layers: [], files: [notReady], packages: [], node: ['node:crypto'] },
  'event-store': {
    layers: ['domain', 'database'],
    files: [loop, wakeUp],
    packages: ['kysely', 'typeid-js'],
    packageTypes: ['postgres'],
    node: true,
  },
  commands: {
    layers: ['domain'],
    types: ['event-store'],
    files: [...databaseErrors, 'src/event-store/append/append.ts'],
    packages: ['lru-cache'],
    node: true,
  },
  'projections/engine': {
    layers: ['domain', 'database'],
    types: ['event-store'],
    files: [loop, wakeUp, lease, turns],
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
  inbox: {
    layers: ['domain'],
    types: ['database', 'sealing'],
    files: [loop],
    packages: [],
    node: false,
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
    layers: ['domain', 'commands', 'database', 'transfer', 'validation'],
    types: ['event-store'],
    files: [loop, wakeUp, lease, turns],
    packages: ['zod'],
    packageTypes: ['postgres'],
    node: true,
  },
  'transfer/mirror': {
    layers: ['domain'],
    types: ['event-store'],
    files: ['src/event-store/stored-event.ts'],
    packages: [],
    node: true,
  },
  transfer: {
    layers: ['domain', 'commands', 'validation'],
    types: ['event-store'],
    // The import reads the format that this file defines.
    files: ['src/formats/dossier.ts'],
    packages: ['zod', 'typeid-js', 'lru-cache', 'csv-parse', 'entities'],
    node: true,
  },
  delivery: {
    layers: ['domain', 'sealing'],
    types: ['event-store', 'database'],
    files: ['src/database/transaction.ts', ...databaseErrors, loop, wakeUp, lease, consumer, jointPoll],
    packages: ['zod', 'request-filtering-agent', 'ipaddr.js'],
    packageTypes: ['postgres'],
    node: true,
  },
  // Observers: other parts know the shape of the calls alone.
  observe: {
    layers: [],
    types: ['commands', 'event-store', 'database', 'projections'],
    files: ['src/event-store/append/queue.ts', 'src/delivery/webhooks/delivery-observer.ts'],
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
  // Embedders answer over the network or load a module; what they are for is a matter of the projections.
  embedding: { layers: [], packages: ['zod', 'lru-cache'], node: false },
  // Pure: the same record makes the same document.
  formats: { layers: ['domain'], types: ['projections'], packages: ['zod', 'feed'], node: false },
  // Tools for language models. They call the API through the client; read models give the schemas of answers.
  mcp: {
    layers: ['domain', 'projections'],
    packages: ['zod', '@modelcontextprotocol/sdk/server/mcp.js', '@modelcontextprotocol/sdk/types.js'],
    packageTypes: ['clients/typescript/src/open-ledger.ts'],
    node: false,
  },
  // The pages read and write through the API, within the process. Of HTTP they know how it answers, and no resource.
  pages: {
    layers: ['domain', 'http/middleware', 'http/operations', 'http/problems', 'http/within', 'sealing'],
    types: ['access', 'database'],
    files: [services, 'src/database/coalesce.ts', 'src/projections/reports/diff/words.ts'],
    packages: ['hono/html', 'lru-cache', 'negotiator', 'zod', 'clients/typescript/src/problems.ts'],
    packageTypes: ['fastify', 'clients/typescript/src/open-ledger.ts', 'clients/typescript/src/schema.ts'],
    node: ['node:crypto', 'node:fs', 'node:timers/promises', 'node:util', 'node:zlib'],
  },
  ...httpLayers,
};

/** The composition root and the shell may import every part. No part may import them. */
export const whole = ['main.ts', 'app', 'cli'];
