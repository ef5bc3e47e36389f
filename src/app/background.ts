import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { warnOf } from '../background/report-errors.ts';
import { runProcessManagers, type ProcessManagerOptions } from '../background/system/run-process-managers.ts';
import { createScheduler, type Scheduler } from '../background/system/scheduler.ts';
import type { HandleCommand } from '../commands/handle-command.ts';
import type { StreamStateCache } from '../commands/stream-state-cache.ts';
import type { Settings } from '../settings/settings.ts';
import type { Database } from '../database/connect.ts';
import type { LostEvents } from '../event-store/known-heads.ts';
import type { Log } from '../event-store/log.ts';
import { newId } from '../event-store/new-id.ts';
import { allProjections } from '../projections/all-projections.ts';
import {
  runProjector,
  type ProjectorLimits,
  type ProjectorOptions,
} from '../projections/engine/projector.ts';
import { createLeaseKeeper } from '../projections/engine/lease/lease-keeper.ts';
import { createOtherProjectors } from '../projections/engine/lease/other-projectors.ts';
import type { Progress } from '../projections/engine/progress.ts';
import { readBuildProgress, type BuildProgress } from '../projections/engine/versions/standing.ts';
import { createUpgrade, usualUpgradeLimits, type Upgrade } from '../projections/engine/versions/upgrade.ts';
import { invalidateByEvents } from '../http/response-cache/invalidation.ts';
import type { ResponseCache } from '../http/response-cache/response-cache.ts';
import { createDryRunExecutor } from '../transfer/import/executor.ts';
import type { Contacts } from '../inbox/contacts.ts';
import { createImports, type Imports } from '../transfer/jobs/imports.ts';
import { importLimits } from '../transfer/jobs/run.ts';
import { streamStateCacheLimits } from './from-settings.ts';

/**
 * The background work for each ledger:
 *
 * - the projector applies the log to the projections;
 * - the invalidation evicts responses from the response cache;
 * - the process managers react to events and the scheduler to deadlines. Neither runs in a copy.
 */
export interface Background {
  /** The ledgers that this process projects, including copies. */
  ledgers(): string[];
  /** The owner name of this process in the projection lease. */
  readonly owner: string;
  /** Starts the work for these ledgers. Ledgers that were started before are skipped. */
  start(ledgers: readonly string[]): void;
  /** Starts the work for copies of other ledgers. */
  startCopies(ledgers: readonly string[]): void;
  /** Executes what is due now in every ledger, except in copies. */
  runDue(): Promise<void>;
  /** The projections still to be built in this code's version, and the number of ledgers where that fails. */
  projections(): Promise<BuildProgress & { readonly failing: number }>;
  /** Stops everything except the projectors. Commands in flight still wait for those. */
  stopActing(): Promise<void>;
  stopProjecting(): Promise<void>;
}

interface BackgroundCore {
  readonly database: Database;
  /** The share of the database for background work. */
  readonly background: Database;
  readonly log: Log;
  readonly handle: HandleCommand;
  readonly streamStates: StreamStateCache;
}
type SchedulerClock = () => string;
type LoggerOf = () => FastifyBaseLogger;

interface BackgroundParts {
  readonly core: BackgroundCore;
  readonly projector: Database;
  readonly progress: Progress;
  readonly responseCache: ResponseCache;
  readonly clock: SchedulerClock;
  readonly logger: LoggerOf;
  /** Reports events that are not in the log any more. */
  readonly onLost: (lost: LostEvents) => void;
  readonly contacts: Pick<Contacts, 'eraseDue' | 'run'>;
}

const projectorLimits = (settings: Settings): ProjectorLimits => ({
  viewBatchMaxEvents: settings.VIEW_BATCH_MAX_EVENTS,
  leaseMs: settings.PROJECTION_LEASE_MS,
  followPatienceMs: 100,
});

/** `owner` identifies this process in the projection lease. All background work in a ledger depends on that lease. */
const projectorOf = (
  { core, projector, progress, logger, onLost }: BackgroundParts,
  owner: string,
  limits: ProjectorLimits,
  onStanding: ProjectorOptions['onStanding'],
): ProjectorOptions => ({
  leases: createLeaseKeeper({
    ...{ database: core.background, owner, leaseMs: limits.leaseMs },
    onError: warnOf(logger, 'the projection leases could not be renewed'),
  }),
  log: core.log,
  database: projector,
  progress,
  others: createOtherProjectors(projector, allProjections, limits.leaseMs),
  views: allProjections,
  owner,
  limits,
  onTrouble: warnOf(logger, 'the views are behind'),
  // This is an error and not a delay: readers see a stale state of the stream.
  onDeadLetter: ({ error, ...letter }) =>
    logger().error(
      { ...letter, err: error },
      'a projection failed at an event; the event became a dead letter and its stream is no longer applied to this view',
    ),
  onStanding,
  onAstray: ({ views, ...lost }) => {
    onLost(lost);
    logger().error(
      { ...lost, views },
      'these views are ahead of the log, which has gone back; reads of them answer 503 until they are rebuilt',
    );
  },
});

/** Rebuilds projections of another version, in the ledgers that this process projects. */
const upgradeOf = (
  { core: { database, log }, logger }: BackgroundParts,
  owner: string,
  leaseMs: number,
): Upgrade =>
  createUpgrade({
    log,
    database,
    views: allProjections,
    owner,
    leaseMs,
    limits: usualUpgradeLimits,
    onBegin: (told) => logger().info(told, 'the rebuild of views of another version began'),
    onDone: (told) => logger().info(told, 'the rebuild of these views is complete, and they are in use'),
    onTrouble: ({ error, ...told }) =>
      logger().error({ ...told, err: error }, 'the rebuild of these views failed and will be retried'),
    onDeadLetter: (ledger, { view, event: { stream, position }, error }) =>
      logger().error(
        { ledger, view, stream, position, err: error },
        'a projection failed at an event; the event became a dead letter in the next generation of this view',
      ),
  });

const schedulerOf = (
  { core, clock, logger }: BackgroundParts,
  owner: string,
  { PROJECTION_LEASE_MS: leaseMs, CLOCK_INTERVAL_MS: intervalMs }: Settings,
): Scheduler =>
  createScheduler({
    ...{ database: core.background, handle: core.handle, clock, owner, leaseMs, intervalMs },
    onRefused: (deadline, refusal) =>
      logger().error(
        { deadline, refusal },
        'the command of a due deadline was refused; an operator must look into it',
      ),
    onTrouble: warnOf(logger, 'the scheduler could not execute due deadlines'),
  });

const makePartitions = async (log: Log, logger: LoggerOf, ledgers: readonly string[]): Promise<void> => {
  await log
    .makePartitions(ledgers)
    .catch((error: unknown) =>
      logger().warn({ err: error }, 'the next partition could not be created in advance'),
    );
};

export const createBackground = (parts: BackgroundParts, settings: Settings): Background => {
  const { core, logger, responseCache: answers } = parts;
  const owner = randomUUID();
  const limits = projectorLimits(settings);
  const upgrade = upgradeOf(parts, owner, limits.leaseMs);
  const projector = projectorOf(parts, owner, limits, upgrade.look);
  const managers: ProcessManagerOptions = {
    ...projector,
    database: core.background,
    handle: core.handle,
    newId,
  };
  const scheduler = schedulerOf(parts, owner, settings);

  const projectors = new Map<string, Promise<void>>();
  const scheduled = new Set<string>();
  const projecting = new AbortController();
  const acting = new AbortController();
  const others: Promise<void>[] = [
    parts.contacts.run(acting.signal, warnOf(logger, 'addresses of senders could not be erased')),
  ];

  const startCopies = (ledgers: readonly string[]): void => {
    const fresh = ledgers.filter((ledger) => !projectors.has(ledger));
    if (fresh.length > 0) others.push(makePartitions(core.log, logger, fresh));
    for (const ledger of fresh) {
      projectors.set(ledger, runProjector(projector, ledger, projecting.signal));
      others.push(invalidateByEvents({ ...projector, answers }, ledger, acting.signal));
    }
  };
  return {
    ledgers: () => [...projectors.keys()],
    owner,
    startCopies,
    start: (ledgers) => {
      startCopies(ledgers);
      for (const ledger of ledgers) {
        if (scheduled.has(ledger)) continue;
        scheduled.add(ledger);
        others.push(scheduler.run(ledger, acting.signal));
        others.push(runProcessManagers(managers, ledger, acting.signal));
      }
    },
    runDue: async () => {
      for (const ledger of scheduled) await scheduler.runDue(ledger);
      await parts.contacts.eraseDue();
    },
    projections: async () => ({
      ...(await core.database.run((sql) => readBuildProgress(sql, allProjections, [...projectors.keys()]))),
      failing: upgrade.failing(),
    }),
    stopActing: async () => {
      acting.abort();
      await Promise.all(others);
    },
    stopProjecting: async () => {
      projecting.abort();
      await Promise.all([upgrade.stop(), ...projectors.values()]);
    },
  };
};

/** Imports over HTTP. This process receives them and executes one at a time. */
export const importsOf = (
  core: BackgroundCore,
  clock: SchedulerClock,
  logger: LoggerOf,
  settings: Settings,
): Imports =>
  createImports({
    ...{ database: core.database, executor: core, clock, newId, owner: randomUUID(), pollEveryMs: 1_000 },
    newDryRunExecutor: () =>
      createDryRunExecutor(core.log, streamStateCacheLimits(settings), clock, () => newId('event')),
    limits: importLimits(settings),
    bodyMaxBytes: settings.IMPORT_BODY_MAX_BYTES,
    waitingMax: settings.IMPORTS_WAITING_MAX,
    perSenderMax: settings.IMPORTS_PER_SENDER_MAX,
    linesMax: settings.IMPORT_LINES_MAX,
    onTrouble: warnOf(logger, 'an import was interrupted'),
  });
