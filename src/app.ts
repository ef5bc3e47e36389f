import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import { createAccess } from './access/access.ts';
import { createKeyUses } from './access/key-uses.ts';
import { createHandleCommand, type HandleCommand } from './commands/handle-command.ts';
import { createKnownStreams } from './commands/known-streams.ts';
import type { Settings } from './config.ts';
import { connect, type Database, type Place } from './database/connect.ts';
import { createKysely } from './database/kysely.ts';
import { migrate } from './database/migrate.ts';
import { serviceRole } from './database/service-role.ts';
import type { Feed } from './delivery/feed/feed.ts';
import { createLog, type Log } from './event-store/log.ts';
import { createServer } from './http/server.ts';
import { createIntake, type IntakeLimits } from './http/intake.ts';
import type { HttpLimits } from './http/services.ts';
import { newId } from './ids.ts';
import { createLoops } from './loops.ts';
import { createOutlets } from './outlets.ts';
import { createProgress, type Progress } from './views/progress.ts';
import type { ViewTables } from './views/tables.ts';

/** The server's clock. Another is given by tests alone, so that they can move the time. */
export type Clock = () => string;
const systemClock: Clock = () => new Date().toISOString();

/** Brings the database up to date, as whoever we connect as; the service itself then takes on a role with fewer rights. */
const prepare = async (place: Place): Promise<string | undefined> => {
  const owner = connect(place, { connections: 1, waitingMax: 10, name: 'claim-ledger migrate' });
  try {
    await migrate(owner.sql);
    return await serviceRole(owner.sql);
  } finally {
    await owner.close();
  }
};

/** Everything that works without HTTP: what commands of the shell need. */
export interface Core {
  readonly database: Database;
  readonly log: Log;
  readonly handle: HandleCommand;
  readonly known: ReturnType<typeof createKnownStreams>;
  close(): Promise<void>;
}

export const createCore = async (
  place: Place,
  settings: Settings,
  clock: Clock = systemClock,
): Promise<Core & { readonly role: string | undefined }> => {
  const role = await prepare(place);
  const waitingMax = settings.DATABASE_WAITING_MAX;
  const database = connect(place, {
    connections: settings.DATABASE_CONNECTIONS,
    waitingMax,
    name: 'claim-ledger read',
    role,
  });
  const writer = connect(place, { connections: 1, waitingMax, name: 'claim-ledger append', role });
  const log = createLog(writer, database, {
    appendBatchMaxCommands: settings.APPEND_BATCH_MAX_COMMANDS,
    appendBatchMaxBytes: settings.APPEND_BATCH_MAX_BYTES,
    appendQueueMaxCommands: settings.APPEND_QUEUE_MAX_COMMANDS,
  });
  const known = createKnownStreams(log, settings.KNOWN_STREAMS_MAX);
  const handle = createHandleCommand({ log, known, clock, newEventId: () => newId('event') });
  const close = async (): Promise<void> => {
    await log.drained();
    await Promise.all([database.close(), writer.close()]);
  };
  return { database, log, handle, known, role, close };
};

export interface App {
  readonly core: Core;
  readonly server: FastifyInstance;
  readonly progress: Progress;
  readonly feed: Feed;
  /** Begins to keep the views of these ledgers up. */
  project(ledgers: readonly string[]): void;
  /** Does what is due now, without waiting for the next time the clock looks. */
  tick(): Promise<void>;
  /** Says from now on that requests should go elsewhere, and goes on answering those that come. */
  refuseReadiness(): void;
  /** Lets requests under way finish, then lets go of everything. */
  stop(): Promise<void>;
  /** Ends every connection of the server, whatever is under way on it, so that a stop need not wait for its client. */
  cutOff(): void;
}

/** How far the views may lie behind for requests to be welcome. */
const readyLagMaxEvents = 1_000;

const httpLimits = (settings: Settings): HttpLimits => ({
  bodyMaxBytes: settings.BODY_MAX_BYTES,
  pageMaxItems: settings.PAGE_MAX_ITEMS,
  shownPatienceMs: settings.SHOWN_PATIENCE_MS,
  corsOrigins: settings.CORS_ORIGINS,
  heartbeatMs: settings.FEED_HEARTBEAT_MS,
});

const intakeLimits = (settings: Settings): IntakeLimits => ({
  burstMaxRequests: settings.INTAKE_BURST_MAX_REQUESTS,
  requestsPerHour: settings.INTAKE_REQUESTS_PER_HOUR,
  addressesMax: settings.INTAKE_ADDRESSES_MAX,
});

/** The one place that knows all the parts. */
export const createApp = async (
  place: Place,
  settings: Settings,
  logger: NonNullable<FastifyServerOptions['logger']>,
  clock: Clock = systemClock,
): Promise<App> => {
  const core = await createCore(place, settings, clock);
  const { database, log, handle, known, role } = core;
  const projector = connect(place, { connections: 1, waitingMax: 100, name: 'claim-ledger views', role });
  const progress = createProgress();
  let isStopping = false;
  const loops = createLoops({ core, projector, progress, clock, logger: () => server.log }, settings);

  const { feed } = createOutlets({ log, logger: () => server.log }, settings);
  const isReady = async (): Promise<boolean> => {
    if (isStopping) return false;
    const lags = await Promise.all(
      loops.ledgers().map(async (each) => (await log.head(each)) - progress.position(each)),
    );
    return lags.every((lag) => lag <= readyLagMaxEvents);
  };
  const server = await createServer(
    {
      handle,
      log,
      feed,
      views: createKysely<ViewTables>(database),
      progress,
      access: createAccess(known, createKeyUses(database, clock), clock),
      newId,
      intake: createIntake(intakeLimits(settings), clock),
      isReady,
      hasLedger: async (ledger) => loops.ledgers().includes(ledger),
      limits: httpLimits(settings),
    },
    logger,
  );
  // Before requests are waited for: a stream has no end of its own.
  server.addHook('preClose', feed.close);
  const refuseReadiness = (): void => {
    isStopping = true;
  };
  const stop = async (): Promise<void> => {
    refuseReadiness();
    // Requests under way and deeds of the clock wait for the views, so those stop last.
    await server.close();
    await loops.stopClock();
    await log.drained();
    await loops.stopViews();
    await Promise.all([core.close(), projector.close()]);
  };
  return {
    core,
    server,
    progress,
    feed,
    project: loops.start,
    tick: loops.tick,
    refuseReadiness,
    stop,
    cutOff: () => server.server.closeAllConnections(),
  };
};
