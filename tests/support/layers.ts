export interface Layer {
  /** The layers it may import. Its own files are always allowed. */
  readonly layers: readonly string[];
  /** Layers from which it may import only types. */
  readonly types?: readonly string[];
  /** Single files of other layers. */
  readonly files?: readonly string[];
  /** Packages. Node's own modules are listed where purity matters. */
  readonly packages: readonly string[];
  readonly packageTypes?: readonly string[];
  readonly node: boolean | readonly string[];
}

/** Errors about the state of the database, which are mapped to their own answers. */
const databaseErrors = ['src/database/limiter.ts', 'src/database/unavailable.ts'];

const pure = (more: Partial<Layer>): Layer => ({
  layers: [],
  packages: ['zod'],
  node: ['node:util'],
  ...more,
});

const decisionContext = 'src/domain/decision-context.ts';

/** A feature of a claim knows the claim's state, and of the other features those that are named. It knows no union of all. */
const featureOfClaim = (...features: readonly string[]): Layer =>
  pure({
    layers: ['domain/terms', ...features.map((feature) => `domain/claim/${feature}`)],
    files: [
      ...['claim', 'values', 'quoted'].map((file) => `src/domain/claim/${file}.ts`),
      ...['ledger/policy', 'ledger/members', 'scale/scale'].map((file) => `src/domain/${file}.ts`),
      decisionContext,
    ],
  });

/** The mechanisms of background work. They know nothing of ours, so every layer may stand on them. */
const loop = 'src/background/run-until-aborted.ts';
const wakeUp = 'src/background/wake-up.ts';
const lease = 'src/background/lease.ts';
const consumer = 'src/background/consumer.ts';

/**
 * The import table, as ARCHITECTURE.md describes it. A file belongs to the longest folder here that contains it.
 * A name of `layers` or `types` allows that folder with all below it. A folder that is not here may not exist.
 */
export const allowed: Readonly<Record<string, Layer>> = {
  // Pure: no clock, no randomness, no I/O. Terms are words that every stream uses; they know no stream.
  'domain/terms': pure({}),
  'domain/scale': pure({ layers: ['domain/terms'] }),
  'domain/source': pure({ layers: ['domain/terms'] }),
  'domain/claimant': pure({ layers: ['domain/terms'], files: [decisionContext] }),
  'domain/ledger': pure({ layers: ['domain/terms'], files: [decisionContext, 'src/domain/commands.ts'] }),
  'domain/claim/recording': featureOfClaim('verdicts'),
  'domain/claim/relations': featureOfClaim(),
  'domain/claim/assignment': featureOfClaim(),
  'domain/claim/appearances': featureOfClaim('verdicts'),
  'domain/claim/evidence': featureOfClaim(),
  'domain/claim/verdicts': featureOfClaim('evidence', 'replies'),
  'domain/claim/objections': featureOfClaim('verdicts'),
  'domain/claim/replies': featureOfClaim(),
  'domain/claim': pure({ layers: ['domain/terms', 'domain/claim'], files: [decisionContext] }),
  domain: pure({ layers: ['domain'], node: ['node:crypto', 'node:util'] }),
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
  http: {
    layers: ['domain', 'commands', 'projections', 'access', 'delivery', 'formats', 'transfer', 'mcp'],
    types: ['observe', 'event-store'],
    files: [...databaseErrors, loop, consumer],
    packages: [
      'fastify',
      'zod',
      'lru-cache',
      'negotiator',
      '@fastify/cors',
      '@fastify/proxy-addr',
      'helmet',
      '@fastify/swagger',
      '@fastify/swagger-ui',
      '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js',
      'clients/typescript/src/open-ledger.ts',
    ],
    packageTypes: ['@modelcontextprotocol/sdk/server/mcp.js', '@modelcontextprotocol/sdk/types.js'],
    node: true,
  },
};

/** The composition root and the shell may import every part. No part may import them. */
export const whole = ['main.ts', 'app', 'cli'];
