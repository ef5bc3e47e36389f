import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { createScheduler } from '../background/scheduler.ts';
import type { HandleCommand } from '../commands/handle-command.ts';
import type { Settings } from '../settings/settings.ts';
import type { Database } from '../database/connect.ts';
import type { Log } from '../event-store/log.ts';
import { newId } from '../event-store/new-id.ts';
import { runProcessManagers } from '../background/process-managers/run-process-manager.ts';
import { allProjections } from '../projections/all-projections.ts';
import { runProjector, type ProjectorOptions } from '../projections/engine/projector.ts';
import { createOtherProjectors } from '../projections/engine/other-projectors.ts';
import type { Progress } from '../projections/engine/progress.ts';
import { readBuildProgress, type BuildProgress } from '../projections/engine/versions/standing.ts';
import { createUpgrade, usualUpgradeLimits, type Upgrade } from '../projections/engine/versions/upgrade.ts';
import { invalidateByEvents } from '../http/response-cache/invalidation.ts';
import type { ResponseCache } from '../http/response-cache/response-cache.ts';

/** What runs by itself for every ledger: the views are kept up, what happened is reacted to, and what is due is done. */
export interface Background {
  ledgers(): string[];
  start(ledgers: readonly string[]): void;
  /** Keeps the views of copies up, and does nothing in them. */
  startCopies(ledgers: readonly string[]): void;
  tick(): Promise<void>;
  /** How many views are still to be built in the version of this code, and in how many ledgers that fails. */
  projections(): Promise<BuildProgress & { readonly failing: number }>;
  stopClock(): Promise<void>;
  stopViews(): Promise<void>;
}

interface BackgroundParts {
  readonly core: { readonly database: Database; readonly log: Log; readonly handle: HandleCommand };
  readonly projector: Database;
  readonly progress: Progress;
  readonly responseCache: ResponseCache;
  readonly clock: () => string;
  readonly logger: () => FastifyBaseLogger;
}

const schedulerOf = (
  core: BackgroundParts['core'],
  time: { readonly clock: () => string; readonly owner: string; readonly intervalMs: number },
  logger: BackgroundParts['logger'],
) =>
  createScheduler({
    ...core,
    ...time,
    onRefused: (deadline, refusal) =>
      logger().error({ deadline, refusal }, 'what is due cannot be done; somebody has to look'),
    onTrouble: (error) => logger().warn({ err: error }, 'the clock could not do what is due'),
  });

const toldTo = (logger: BackgroundParts['logger']): Pick<ProjectorOptions, 'onTrouble' | 'onDeadLetter'> => ({
  onTrouble: (error) => logger().warn({ err: error }, 'the views are behind'),
  // A stream that a view does not take up is not shown as it is, so it is told as an error and not as a mere delay.
  onDeadLetter: ({ error, ...letter }) =>
    logger().error(
      { ...letter, err: error },
      'an event cannot be taken up: its stream is parked in this view',
    ),
});

const upgradeOf = (
  { database, log }: BackgroundParts['core'],
  owner: string,
  logger: BackgroundParts['logger'],
): Upgrade =>
  createUpgrade({
    log,
    database,
    views: allProjections,
    owner,
    limits: usualUpgradeLimits,
    onBegin: (told) => logger().info(told, 'these views are of another version and are built anew'),
    onDone: (told) => logger().info(told, 'these views were built anew and are in use'),
    onTrouble: ({ error, ...told }) =>
      logger().error({ ...told, err: error }, 'these views could not be built anew; it is tried again'),
    onDeadLetter: (ledger, { view, event: { stream, position }, error }) =>
      logger().error(
        { ledger, view, stream, position, err: error },
        'an event cannot be taken up: its stream is parked in the next generation of this view',
      ),
  });

const partitionsMadeBy = (log: Log, logger: BackgroundParts['logger']) => (ledger: string) =>
  log
    .makePartitions(ledger)
    .catch((error: unknown) => logger().warn({ err: error }, 'no partition could be made ahead of need'));

export const createBackground = (
  { core, projector, progress, responseCache, clock, logger }: BackgroundParts,
  settings: Settings,
): Background => {
  const owner = randomUUID();
  const keeping = new Map<string, Promise<void>>();
  const timing: Promise<void>[] = [];
  const timed = new Set<string>();
  const stoppingViews = new AbortController();
  const stoppingClock = new AbortController();
  const limits = {
    viewBatchMaxEvents: settings.VIEW_BATCH_MAX_EVENTS,
    leaseMs: settings.PROJECTION_LEASE_MS,
    followPatienceMs: 100,
  };
  const { log } = core;
  const makePartitions = partitionsMadeBy(log, logger);
  const others = createOtherProjectors(projector, allProjections);
  const projections = { database: projector, progress, others, views: allProjections };
  const upgrade = upgradeOf(core, owner, logger);
  const onStanding = upgrade.look;
  const keeper = { log, ...projections, owner, limits, ...toldTo(logger), onStanding };
  const scheduler = schedulerOf(core, { clock, owner, intervalMs: settings.CLOCK_INTERVAL_MS }, logger);
  /** Answers which of them were not shown before. */
  const show = (wanted: readonly string[]): string[] => {
    const fresh = wanted.filter((ledger) => !keeping.has(ledger));
    for (const ledger of fresh) {
      timing.push(makePartitions(ledger));
      keeping.set(ledger, runProjector(keeper, ledger, stoppingViews.signal));
      timing.push(invalidateByEvents({ ...keeper, answers: responseCache }, ledger, stoppingClock.signal));
    }
    return fresh;
  };
  return {
    ledgers: () => [...keeping.keys()],
    startCopies: (wanted) => void show(wanted),
    start: (wanted) => {
      for (const ledger of show(wanted)) {
        timed.add(ledger);
        timing.push(scheduler.keep(ledger, stoppingClock.signal));
        const managers = { ...keeper, handle: core.handle, newId };
        timing.push(runProcessManagers(managers, ledger, stoppingClock.signal));
      }
    },
    tick: async () => {
      for (const ledger of timed) await scheduler.round(ledger);
    },
    projections: async () => ({
      ...(await core.database.run((sql) => readBuildProgress(sql, allProjections, [...keeping.keys()]))),
      failing: upgrade.failing(),
    }),
    stopClock: async () => {
      stoppingClock.abort();
      await Promise.all(timing);
    },
    stopViews: async () => {
      stoppingViews.abort();
      await Promise.all([upgrade.stop(), ...keeping.values()]);
    },
  };
};
