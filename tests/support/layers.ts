export interface Layer {
  /** The layers it may import. Its own files it always may. */
  readonly layers: readonly string[];
  /** Layers of which it may only know the types. */
  readonly types?: readonly string[];
  /** Single files of other layers. */
  readonly files?: readonly string[];
  /** Packages; those of Node are listed where it matters that there are none. */
  readonly packages: readonly string[];
  readonly packageTypes?: readonly string[];
  readonly node: boolean | readonly string[];
}

/** Errors that say how the database is doing, which whoever answers people has to know apart. */
const databaseErrors = ['src/database/limiter.ts', 'src/database/unavailable.ts'];

/** Who may import whom, as ARCHITECTURE.md has it. A layer that is not here may not exist. */
export const allowed: Readonly<Record<string, Layer>> = {
  // Pure: no clock, no randomness, no I/O.
  domain: { layers: [], packages: ['zod'], node: ['node:util'] },
  // What can be set, in groups; `config.ts` reads them.
  settings: { layers: [], packages: ['zod'], node: ['node:net'] },
  database: { layers: [], packages: ['postgres', 'kysely'], node: true },
  'event-store': {
    layers: ['domain', 'database'],
    packages: ['kysely'],
    packageTypes: ['postgres'],
    node: true,
  },
  views: {
    layers: ['domain', 'database'],
    types: ['event-store'],
    packages: ['zod', 'kysely', 'diff', 'lru-cache'],
    packageTypes: ['postgres'],
    node: true,
  },
  // The one seam: read, decide, append.
  commands: {
    layers: ['domain'],
    types: ['event-store'],
    files: [...databaseErrors, 'src/event-store/append.ts'],
    packages: ['lru-cache'],
    node: true,
  },
  // What the ledger does by itself: when something has happened, and when a time has come.
  reactions: {
    layers: ['domain', 'commands'],
    types: ['event-store', 'database', 'views', 'ids.ts'],
    // Reactions are followed under the lease by which one process projects.
    files: ['src/views/checkpoints.ts', 'src/database/transaction.ts'],
    packages: [],
    node: true,
  },
  clock: {
    layers: ['domain', 'commands', 'views'],
    types: ['event-store', 'database'],
    packages: ['lru-cache'],
    node: true,
  },
  // Looks at everything that is kept, and at how it is kept; it makes views anew to compare them.
  doctor: {
    layers: ['domain', 'database', 'commands', 'views'],
    types: ['event-store'],
    packages: [],
    node: true,
  },
  access: {
    layers: ['domain', 'commands'],
    types: ['event-store', 'database'],
    packages: ['zod', 'lru-cache', 'jose', 'typeid-js'],
    node: true,
  },
  exchange: {
    layers: ['domain', 'commands'],
    types: ['event-store'],
    // What was written down there is read again here.
    files: ['src/formats/dossier.ts'],
    packages: ['zod', 'typeid-js', 'lru-cache', 'csv-parse'],
    node: true,
  },
  // What was sent over HTTP to be carried out, and carries it out.
  imports: {
    layers: ['domain', 'commands', 'database', 'exchange'],
    types: ['event-store', 'ids.ts'],
    packages: ['zod'],
    packageTypes: ['postgres'],
    node: true,
  },
  // What is told to others as it happens: live streams and webhooks.
  delivery: {
    layers: ['domain'],
    types: ['event-store', 'database', 'ids.ts'],
    files: ['src/database/transaction.ts', ...databaseErrors],
    packages: ['zod', 'request-filtering-agent', 'ipaddr.js'],
    packageTypes: ['postgres'],
    node: true,
  },
  // Answers that are kept in memory, right for as long as no event says otherwise.
  warm: { layers: ['domain'], types: ['event-store', 'views'], packages: ['lru-cache'], node: true },
  // Looks on from outside: no part knows of it, but for the shape in which it is told something.
  observe: {
    layers: [],
    types: ['commands', 'event-store', 'database', 'views'],
    files: ['src/event-store/append-queue.ts', 'src/delivery/webhooks/watch.ts'],
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
  // What is published, in the forms of others. Pure: the same record makes the same document.
  formats: { layers: ['domain'], types: ['views'], packages: ['zod', 'feed'], node: false },
  // Copies of other ledgers, made of what those show to everyone.
  mirror: {
    layers: ['domain'],
    types: ['event-store'],
    files: ['src/event-store/stored-event.ts'],
    packages: [],
    node: true,
  },
  // What models may ask; it asks a service as anybody else does. Views say what the answers look like.
  mcp: {
    layers: ['domain', 'views'],
    packages: ['zod', '@modelcontextprotocol/sdk/server/mcp.js', '@modelcontextprotocol/sdk/types.js'],
    packageTypes: ['clients/typescript/src/open-ledger.ts'],
    node: false,
  },
  // Never SQL: it asks views, and wishes things of commands. What models ask goes through the client to itself.
  http: {
    layers: ['domain', 'commands', 'views', 'access', 'delivery', 'formats', 'exchange', 'imports', 'mcp'],
    types: ['observe', 'event-store', 'ids.ts', 'warm'],
    files: databaseErrors,
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

/** The files that put the parts together may know all of them, and none of them is known to a layer. */
export const whole = [
  'main.ts',
  'app.ts',
  'connections.ts',
  'from-settings.ts',
  'loops.ts',
  'outlets.ts',
  'outstanding.ts',
  'importing.ts',
  'together.ts',
  'cli',
  'first-start.ts',
  'config.ts',
  'ids.ts',
];
