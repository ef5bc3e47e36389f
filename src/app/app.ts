import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import { createAccess, type Access } from '../access/access.ts';
import { createKeyUses } from '../access/key-uses.ts';
import { createLedgers } from '../access/ledgers.ts';
import { withTokens } from '../access/tokens.ts';
import { createDryRun, type DryRun } from '../commands/dry-run.ts';
import { createHandleCommand, type HandleCommand } from '../commands/handle-command.ts';
import { createStreamStateCache } from '../commands/stream-state-cache.ts';
import { warnOf } from '../background/report-errors.ts';
import type { Settings } from '../settings/settings.ts';
import { connectProjector, openPools, prepare } from './connections.ts';
import type { Database, Place } from '../database/connect.ts';
import { createKysely } from '../database/kysely.ts';
import type { Load } from '../database/limiter.ts';
import type { EventStreams } from '../delivery/event-stream/event-stream.ts';
import { createLog, type Log } from '../event-store/log.ts';
import { createServer } from '../http/server.ts';
import type { Readiness } from '../http/services.ts';
import {
  appendLimits,
  httpLimits,
  intakeLimits,
  streamStateCacheLimits,
  rateLimits,
  tokenRules,
} from './from-settings.ts';

import { createRates } from '../http/middleware/rate-limit/rate-limit.ts';
import { createIntake } from '../http/middleware/rate-limit/intake.ts';
import { newId } from '../event-store/new-id.ts';
import { createBackground, importsOf, type Background } from './background.ts';
import { startObserving, unobserved, type Observing } from '../observe/observing.ts';
import { createDelivery } from './delivery.ts';
import { webhooksOutstanding } from '../delivery/webhooks/store.ts';
import { countDeadLetters } from '../projections/engine/dead-letters.ts';
import { countOverdue } from '../projections/deadlines/deadlines.ts';
import { appearances } from '../projections/appearances/appearances.ts';
import { currentStatus } from '../projections/claims/claim-fold.ts';
import { beginningsOf, shutDown } from './shutdown.ts';
import { createProgress, type Progress } from '../projections/engine/progress.ts';
import { learnVersions } from '../projections/engine/versions/readable.ts';
import { createVisiblePosition } from '../projections/engine/progress.ts';
import type { ProjectionTables } from '../projections/engine/tables.ts';
import { createResponseCache } from '../http/response-cache/response-cache.ts';

/** The server's clock. Only tests replace it, to move the time. */
export type Clock = () => string;
const systemClock: Clock = () => new Date().toISOString();

/** The service without HTTP, as the commands of the shell need it. */
export interface Core {
  readonly database: Database;
  readonly log: Log;
  readonly handle: HandleCommand;
  readonly dryRun: DryRun;
  readonly streamStates: ReturnType<typeof createStreamStateCache>;
  /** The load of each connection pool, by the purpose of the pool. */
  pools(): Readonly<Record<string, Load>>;
  close(): Promise<void>;
}

export const createCore = async (
  place: Place,
  settings: Settings,
  clock: Clock = systemClock,
  seen: Observing = unobserved,
): Promise<Core & { readonly role: string | undefined }> => {
  const role = await prepare(place, settings);
  const { database, writer } = openPools(place, settings, role);
  // Must precede the first read: rows of an unknown version cannot be read.
  await database.run(learnVersions);
  const log = seen.log(createLog(writer, database, appendLimits(settings), seen.batches));
  const streamStates = createStreamStateCache(log, streamStateCacheLimits(settings));
  const means = { log, streamStates, clock, newEventId: () => newId('event') };
  const handle = seen.handle(createHandleCommand(means));
  const dryRun = createDryRun(means);
  const close = async (): Promise<void> => {
    await log.drained();
    await Promise.all([database.close(), writer.close()]);
  };
  const pools = () => ({ read: database.load(), append: writer.load() });
  return { database, log, handle, dryRun, streamStates, role, pools, close };
};

export interface App {
  readonly core: Core;
  readonly server: FastifyInstance;
  readonly progress: Progress;
  readonly feed: EventStreams;
  /** Starts the metrics if the settings enable them. Returns lines to print at the start. */
  observe(): Promise<string[]>;
  /** Starts to project these ledgers. */
  project(ledgers: readonly string[]): void;
  /** Executes what is due now, without waiting for the scheduler's next round. */
  tick(): Promise<void>;
  /** Reports not ready from now on, so that load balancers stop sending requests. Requests are still answered. */
  refuseReadiness(): void;
  /** Graceful shutdown: waits for requests in flight, then releases all resources. */
  stop(): Promise<void>;
  /** Closes every connection at once, so that a stop need not wait for a client. */
  cutOff(): void;
}

/** The projections that cached responses are made from. */
const answeredFrom = [currentStatus.name, appearances.name];

/** Readiness: the longest lag of the projections, in events. */
const readyLagMaxEvents = 1_000;

const accessTo = ({ log, streamStates, database }: Core, settings: Settings, clock: Clock): Access => {
  const keys = createAccess(
    log,
    streamStates,
    createKeyUses(database, clock),
    clock,
    settings.KEY_ENVIRONMENT,
  );
  return withTokens(keys, tokenRules(settings), clock);
};

const createReadiness = (
  log: Log,
  progress: Progress,
  { ledgers, projections }: Pick<Background, 'ledgers' | 'projections'>,
) => {
  let isRefused = false;
  return {
    refuse: (): void => {
      isRefused = true;
    },
    readiness: async (): Promise<Readiness> => {
      if (isRefused) return { isReady: false };
      const lags = await Promise.all(
        ledgers().map(async (each) => (await log.head(each)) - progress.position(each)),
      );
      const { unreadable, ...counts } = await projections();
      const isReady = unreadable === 0 && lags.every((lag) => lag <= readyLagMaxEvents);
      return { isReady, projections: counts };
    },
  };
};

const ledgersOf = (
  core: Core,
  beginnings: ReturnType<typeof beginningsOf>,
  logger: () => FastifyInstance['log'],
) =>
  createLedgers({
    ...core,
    ...beginnings,
    onTrouble: warnOf(logger, 'the ledgers could not be looked at'),
  });

interface ObservedParts {
  readonly core: Core;
  readonly projector: Database;
  readonly progress: Progress;
  readonly background: Background;
  readonly clock: Clock;
}

/** Connects the metrics to the values they read at each scrape. */
const observe = (
  seen: Observing,
  { core: { database, log, pools }, projector, progress, background, clock }: ObservedParts,
): void =>
  seen.lookAt({
    ledgers: background.ledgers,
    head: log.head,
    shown: progress.position,
    queued: log.waiting,
    backlog: (ledger) =>
      database.run(async (sql) => ({
        deadLetters: await countDeadLetters(sql, ledger),
        overdue: await countOverdue(sql, ledger, clock()),
        ...(await webhooksOutstanding(sql, ledger)),
      })),
    pools: () => ({ ...pools(), views: projector.load() }),
  });

const responseCacheOf = (database: Database, settings: Settings) =>
  createResponseCache(createVisiblePosition(database, answeredFrom), settings.WARM_ANSWERS_MAX_BYTES);

/** Options that only tests set. */
export interface AppOptions {
  readonly clock?: Clock | undefined;
  /** Enables the response cache. Without it the responses are the same, only slower. */
  readonly cachesResponses?: boolean | undefined;
}

/** Composition root: the only place that knows all the parts. */
export const createApp = async (
  place: Place,
  settings: Settings,
  loggerOptions: NonNullable<FastifyServerOptions['logger']>,
  { clock = systemClock, cachesResponses = true }: AppOptions = {},
): Promise<App> => {
  const seen = await startObserving(settings);
  const core = await createCore(place, settings, clock, seen);
  const { database, log } = core;
  const projector = connectProjector(place, settings, core.role);
  const progress = seen.progress(createProgress());
  const responseCache = responseCacheOf(database, settings);
  const logger = (): FastifyInstance['log'] => server.log;
  const parts = { core, projector, progress, responseCache, clock, logger };
  const background = createBackground(parts, settings);
  const delivery = createDelivery({ log, database, clock, seen, logger }, settings);
  const imports = importsOf(core, clock, logger, settings);
  const readiness = createReadiness(log, progress, background);
  const ledgers = ledgersOf(core, beginningsOf(background, delivery, imports), logger);
  const server = await createServer(
    {
      ...core,
      ...delivery,
      imports,
      views: createKysely<ProjectionTables>(database),
      progress,
      requestObservers: seen.requestObservers,
      rates: createRates(rateLimits(settings)),
      access: accessTo(core, settings, clock),
      newId,
      intake: createIntake(intakeLimits(settings), clock),
      readiness: readiness.readiness,
      ledgers,
      limits: httpLimits(settings),
    },
    loggerOptions,
    cachesResponses ? responseCache : undefined,
  );
  // Must run before the server waits for requests: an event stream never ends by itself.
  server.addHook('preClose', delivery.feed.close);
  observe(seen, { ...parts, background });
  return {
    core,
    server,
    progress,
    feed: delivery.feed,
    observe: seen.listen,
    project: ledgers.project,
    tick: background.runDue,
    refuseReadiness: readiness.refuse,
    stop: () => shutDown({ ...parts, server, delivery, ledgers, imports, background, readiness, seen }),
    cutOff: () => server.server.closeAllConnections(),
  };
};
