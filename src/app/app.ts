import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import { createLedgers } from '../access/ledgers.ts';
import { createDryRun, type DryRun } from '../commands/dry-run.ts';
import { createHandleCommand, type HandleCommand } from '../commands/handle-command.ts';
import { createStreamStateCache } from '../commands/stream-state-cache.ts';
import { warnOf } from '../background/report-errors.ts';
import type { Settings } from '../settings/settings.ts';
import { accessTo } from './access.ts';
import { connectProjector, openPools, prepare } from './connections.ts';
import type { Database, Place } from '../database/connect.ts';
import type { Load } from '../database/limiter.ts';
import { longTransaction } from '../database/transaction.ts';
import type { EventStreams } from '../delivery/event-stream/event-stream.ts';
import { createLog, readingThrough, type Log } from '../event-store/log.ts';
import { createServer } from '../http/server.ts';
import { servePages } from '../pages/pages.ts';
import {
  appendLimits,
  createCallerShares,
  embedderOf,
  httpLimits,
  intakeLimits,
  streamStateCacheLimits,
  rateLimits,
} from './from-settings.ts';
import { createRates } from '../http/middleware/rate-limit/rate-limit.ts';
import { createIntake } from '../http/middleware/rate-limit/intake.ts';
import { newId } from '../event-store/new-id.ts';
import { createBackground, importsOf } from './background.ts';
import { startObserving, unobserved, type Observing } from '../observe/observing.ts';
import { openAccessLog } from '../observe/access-log.ts';
import { createDelivery } from './delivery.ts';
import { observe } from './observe.ts';
import { createTransparency } from './transparency.ts';
import { openKeyring } from './sealing-keys.ts';
import { appearances } from '../projections/appearances/appearances.ts';
import { currentStatus } from '../projections/claims/claim-fold.ts';
import { beginningsOf, shutDown } from './shutdown.ts';
import { createLosses, forgetOnLoss, type Losses } from './losses.ts';
import { createReadiness } from './readiness.ts';
import { readersOf } from './readers.ts';
import { createProgress, createVisiblePosition, type Progress } from '../projections/engine/progress.ts';
import { leaveLostEventsOfAll } from '../projections/engine/lost-events.ts';
import { learnVersions } from '../projections/engine/versions/readable.ts';
import { createWordCounter } from '../projections/findable/word-counts.ts';
import { createContacts } from '../inbox/contacts.ts';
import { createResponseCache } from '../http/response-cache/response-cache.ts';

/** The server's clock. Only tests replace it, to move the time. */
export type Clock = () => string;
const systemClock: Clock = () => new Date().toISOString();

/** The service without HTTP, as the commands of the shell need it. */
export interface Core {
  readonly database: Database;
  /** The share of `database` for background work. */
  readonly background: Database;
  /** The part of `database` for reads of callers without the rights of the desk. */
  readonly publicReads: Database;
  readonly log: Log;
  /** The same log, read through `publicReads`. */
  readonly publicLog: Log;
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
  const { database, writer, background, publicReads } = openPools(place, settings, role);
  // Must precede the first read: rows of an unknown version cannot be read.
  await database.run(learnVersions);
  const log = seen.log(createLog({ writer, database, background }, appendLimits(settings), seen.batches));
  const publicLog = readingThrough(log, publicReads);
  const streamStates = createStreamStateCache(log, streamStateCacheLimits(settings));
  const dependencies = { log, streamStates, clock, newEventId: () => newId('event') };
  const handle = seen.handle(createHandleCommand(dependencies));
  const dryRun = createDryRun(dependencies);
  const close = async (): Promise<void> => {
    await log.drained();
    await Promise.all([database.close(), writer.close()]);
  };
  const pools = () => ({ read: database.load(), append: writer.load() });
  return {
    database,
    background,
    publicReads,
    log,
    publicLog,
    handle,
    dryRun,
    streamStates,
    role,
    pools,
    close,
  };
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
  /** The verifier keys to show at the start that made the signer's key; otherwise empty. */
  readonly newVerifierKeys: readonly string[];
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

const ledgersOf = (
  core: Core,
  beginnings: ReturnType<typeof beginningsOf>,
  logger: () => FastifyInstance['log'],
) =>
  createLedgers({
    ...core,
    ...beginnings,
    onTrouble: warnOf(logger, 'the list of ledgers could not be read'),
  });

const responseCacheOf = (database: Database, settings: Settings) =>
  createResponseCache(createVisiblePosition(database, answeredFrom), settings.WARM_ANSWERS_MAX_BYTES);

/** Options that only tests set. */
export interface AppOptions {
  readonly clock?: Clock | undefined;
  /** Enables the response cache. Without it the responses are the same, only slower. */
  readonly cachesResponses?: boolean | undefined;
}

/** Opens what the service needs of its surroundings: files, connections and keys. */
const openResources = async (place: Place, settings: Settings, clock: Clock) => {
  // First, so that a file that cannot be opened stops the start before anything else happens.
  const accessLog = openAccessLog(settings.ACCESS_LOG);
  const seen = await startObserving(settings);
  const core = await createCore(place, settings, clock, seen);
  // Open connections would keep the process of a refused start alive.
  const { keyring, unopened } = await openKeyring(core.database, settings).catch(async (error: unknown) => {
    await core.close();
    throw error;
  });
  // Before anything is answered, so that nothing is shown that is not on record.
  const astray = await core.database.run(leaveLostEventsOfAll);
  const contacts = createContacts({ database: core.database, keyring, clock });
  return { accessLog, seen, core, keyring, contacts, unopened, astray };
};

/** Logs what was found while the resources were opened, once there is a logger. */
const reportOpening = (
  { accessLog, unopened, astray }: Awaited<ReturnType<typeof openResources>>,
  losses: Losses,
  logger: () => FastifyInstance['log'],
): void => {
  accessLog?.onError(warnOf(logger, 'the access log cannot be written; its lines are lost'));
  if (unopened > 0)
    logger().error(
      { secrets: unopened },
      'webhook secrets are sealed with a key that this process does not have',
    );
  astray.forEach(losses.note);
};

const wordCounterOn = (database: Database, logger: Parameters<typeof warnOf>[0]) =>
  createWordCounter((work) => longTransaction(database, work), warnOf(logger, 'words cannot be counted'));

/** Composition root: the only place that knows all the parts. */
export const createApp = async (
  place: Place,
  settings: Settings,
  loggerOptions: NonNullable<FastifyServerOptions['logger']>,
  { clock = systemClock, cachesResponses = true }: AppOptions = {},
): Promise<App> => {
  const opened = await openResources(place, settings, clock);
  const { accessLog, seen, core, keyring, contacts } = opened;
  const projector = connectProjector(place, settings, core.role);
  const progress = seen.progress(createProgress());
  const responseCache = responseCacheOf(core.database, settings);
  const logger = () => server.log;
  const losses = createLosses(clock, logger);
  const parts = { core, projector, progress, responseCache, clock, logger, contacts, onLost: losses.note };
  const background = createBackground(parts, settings);
  const access = accessTo(core, settings, clock);
  const delivery = createDelivery({ ...core, clock, keyring, access, seen, logger }, settings);
  forgetOnLoss(core.log, { ...core, responseCache, progress, feed: delivery.feed }, losses);
  const transparency = await createTransparency({ ...core, owner: background.owner, logger }, settings);
  const imports = importsOf(core, clock, logger, settings);
  const readiness = createReadiness({ log: core.log, progress, losses, background, transparency, logger });
  const ledgers = ledgersOf(core, beginningsOf(background, delivery, imports, transparency), logger);
  const [rates, limits] = [createRates(rateLimits(settings)), httpLimits(settings)];
  const server = await createServer(
    {
      ...core,
      ...delivery,
      ...{ clock, access, imports, progress, ledgers, rates, limits, newId, contacts },
      ...readersOf(core, transparency),
      requestObservers: seen.requestObservers,
      accessLog,
      shares: createCallerShares(settings),
      intake: createIntake(intakeLimits(settings), clock),
      readiness: readiness.readiness,
      embedder: await embedderOf(settings, warnOf(logger, 'the embedder fails')),
      wordCounter: wordCounterOn(core.background, logger),
    },
    loggerOptions,
    cachesResponses ? responseCache : undefined,
  );
  await servePages(server, { ...{ access, clock, ledgers, rates, limits }, database: core.database });
  // Must run before the server waits for requests: an event stream never ends by itself.
  server.addHook('preClose', delivery.feed.close);
  reportOpening(opened, losses, logger);
  observe(seen, { ...parts, background, transparency });
  const running = { background, transparency, readiness, seen, accessLog };
  return {
    core,
    server,
    progress,
    feed: delivery.feed,
    observe: seen.listen,
    project: ledgers.project,
    newVerifierKeys: transparency.newVerifierKeys,
    tick: background.runDue,
    refuseReadiness: readiness.refuse,
    stop: () => shutDown({ ...running, ...parts, server, delivery, ledgers, imports }),
    cutOff: () => server.server.closeAllConnections(),
  };
};
