import { runUntilAborted } from '../../background/run-until-aborted.ts';
import type { Database } from '../../database/connect.ts';
import { transaction } from '../../database/transaction.ts';
import type { Log } from '../../event-store/log.ts';
import { applyNext, applyEventByEvent, isFailingEvent, type ProjectionRun } from './apply.ts';
import {
  compareCheckpoints,
  Fenced,
  moveCheckpoints,
  releaseLease,
  settle,
  takeLease,
} from './checkpoints.ts';
import { leaveLostEvents, type Astray } from './lost-events.ts';
import { readDeadLetterStreams } from './dead-letters.ts';
import { readGenerations } from './generations.ts';
import type { LeaseKeeper } from './lease/lease-keeper.ts';
import type { OtherProjectors } from './lease/other-projectors.ts';
import type { Progress } from './progress.ts';
import { createRowCache } from './row-cache.ts';
import type { Projection } from './projection.ts';
import { beginViews, takeOverFromOtherCode, type Standing } from './versions/standing.ts';

export interface ProjectorLimits {
  readonly viewBatchMaxEvents: number;
  /** The length of the lease in milliseconds. After a crash no other process projects until it expires. */
  readonly leaseMs: number;
  /** The longest wait before looking for events of other processes, in milliseconds. */
  readonly followPatienceMs: number;
}

export interface DeadLetterNotice {
  readonly ledger: string;
  readonly view: string;
  readonly stream: string;
  readonly position: number;
  readonly error: unknown;
}

export interface ProjectorOptions {
  readonly log: Log;
  /** Has one connection, for the one loop. */
  readonly database: Database;
  readonly progress: Progress;
  /** Reads the progress of another process. */
  readonly others: OtherProjectors;
  /** Renews the lease while this process projects. */
  readonly leases: LeaseKeeper;
  readonly views: readonly Projection[];
  /** Identifies this process among those that share the database. */
  readonly owner: string;
  readonly limits: ProjectorLimits;
  readonly onTrouble: (error: unknown) => void;
  /** Called when projections stand on events that the log does not have. They are not shown until they are rebuilt. */
  readonly onAstray: (astray: Astray) => void;
  /** Called for each event that a projection cannot apply. The rest of its stream is skipped in that projection. */
  readonly onDeadLetter: (letter: DeadLetterNotice) => void;
  /** Called while this process projects. It compares the projections with the code; outdated ones must be rebuilt. */
  readonly onStanding: (ledger: string, standing: Standing) => void;
}

/** How often a whole batch is retried before its events are applied one by one. */
const wholeTriesMax = 2;

/** The pause after fencing, in milliseconds. It is short, because the next epoch is known at once and writers wait. */
const fencedPauseMs = 5;

/** The pause while no projection is readable, in milliseconds. It ends with the next generation. */
const standingPauseMs = 100;

/** The pause between two reads of another process's progress, in milliseconds. */
const watchPauseMs = 20;

/**
 * The projector: applies the log of one ledger to its projections until the signal aborts. Only the holder of the lease
 * applies events; any other process watches its progress. A failure is never fatal: uncommitted events are applied
 * again from the checkpoint.
 */
export const runProjector = async (
  options: ProjectorOptions,
  ledger: string,
  signal: AbortSignal,
): Promise<void> => {
  const { database, owner, limits, onTrouble } = options;
  let isWatching = false;
  let failingTries = 0;
  let isCompared = false;
  const work = async (): Promise<number | undefined> => {
    if (!isCompared)
      await database.run((sql) => takeOverFromOtherCode(sql, ledger, options.views, owner, limits.leaseMs));
    isCompared = true;
    // All ledgers of the process share one read. An attempt at the lease costs a write per ledger.
    if (isWatching && (await watch(options, ledger))) return watchPauseMs;
    const epoch = await database.run((sql) => takeLease(sql, ledger, owner, limits.leaseMs));
    isWatching = epoch === undefined;
    if (epoch === undefined) return undefined;
    const lost = options.leases.keep(ledger, epoch);
    try {
      const isEventByEvent = failingTries >= wholeTriesMax;
      const pauseMs = await project(options, ledger, epoch, isEventByEvent, AbortSignal.any([signal, lost]));
      failingTries = 0;
      return pauseMs;
    } catch (error) {
      // The lease is taken again before the next attempt.
      options.leases.drop(ledger);
      if (error instanceof Fenced) return fencedPauseMs;
      failingTries = isFailingEvent(error) ? failingTries + 1 : 0;
      throw error;
    }
  };
  await runUntilAborted({ work, signal, onError: onTrouble });
  options.leases.drop(ledger);
  await database.run((sql) => releaseLease(sql, ledger, owner)).catch(onTrouble);
};

/** Reads the progress of the projecting process. Resolves to whether there is one. */
const watch = async ({ progress, others }: ProjectorOptions, ledger: string): Promise<boolean> => {
  const { position, isProjected } = await others(ledger);
  progress.reached(ledger, position);
  return isProjected;
};

/**
 * Projects until the signal aborts: the process stops, or its lease is lost. With outdated projections it ends after half
 * the length of the lease, so that their build is tried again. Resolves to the pause before the next run in milliseconds.
 */
const project = async (
  options: ProjectorOptions,
  ledger: string,
  epoch: number,
  isEventByEvent: boolean,
  signal: AbortSignal,
): Promise<number | undefined> => {
  const { log, progress, limits } = options;
  let tell = (): void => undefined;
  const run = await runFrom(options, ledger, epoch, () => tell());
  const isComplete = !run.isOutdated;
  if (run.views.length === 0) {
    // No projection is readable until its next generation is built. Writers must not wait for that.
    progress.reached(ledger, await log.head(ledger));
    return standingPauseMs;
  }
  const lowest = (): number => Math.min(...run.positions.values());
  progress.reached(ledger, lowest());
  const followed = log.follow(ledger, {
    after: lowest(),
    signal: isComplete ? signal : AbortSignal.any([signal, AbortSignal.timeout(limits.leaseMs / 2)]),
    batchMaxEvents: limits.viewBatchMaxEvents,
    patienceMs: limits.followPatienceMs,
  });
  let isApart = isEventByEvent;
  for await (const events of followed) {
    await (isApart ? applyEventByEvent(run, events) : applyNext(run, events));
    isApart = false;
    const position = lowest();
    tell = () => {
      tell = () => undefined;
      progress.reached(ledger, position);
    };
    // If more events follow, they are applied first. The requests are then answered while the database works.
    if (!log.isBehind(ledger, position)) tell();
  }
  tell();
  return undefined;
};

/**
 * Creates the run from the checkpoints in use. It is valid for one epoch, because a switch of generations raises the
 * epoch.
 */
const runFrom = async (
  { log, database, views: all, limits, onDeadLetter, onStanding, onAstray }: ProjectorOptions,
  ledger: string,
  epoch: number,
  onSent: () => void,
): Promise<ProjectionRun & { readonly isOutdated: boolean }> => {
  // Events of this process's memory may follow. They are dropped if the log has gone back.
  await log.verify(ledger);
  const { standing, positions, generations, deadLetters } = await database.run(async (sql) => {
    const compared = await compareCheckpoints(sql, ledger);
    const astray = await leaveLostEvents(sql, ledger, compared, epoch);
    if (astray !== undefined) {
      onAstray(astray);
      throw new Fenced(`the views of ${ledger} stand on events that the log does not have`);
    }
    const positions = new Map(compared.map(({ view, position }) => [view, position]));
    const standing = await beginViews(sql, ledger, all, epoch);
    const generations = await readGenerations(sql, ledger);
    const deadLetters = await readDeadLetterStreams(sql, ledger, generations);
    return { standing, positions, generations, deadLetters };
  });
  onStanding(ledger, standing);
  const views = standing.kept;
  return {
    ledger,
    views,
    isOutdated: standing.outdated.length > 0,
    positions: new Map(views.map(({ name }) => [name, positions.get(name) ?? 0])),
    generations,
    deadLetters,
    rows: createRowCache(),
    eventsAbout: (items, before) => log.about(ledger, items, before),
    log,
    move: (tx, some, from, to) => moveCheckpoints(tx, ledger, some, epoch, from, to),
    inTransaction: (work) =>
      database.run((sql) =>
        transaction(sql, async (tx) => {
          const working = Promise.all([settle(tx, limits.leaseMs), work(tx)]);
          setImmediate(onSent);
          await working;
        }),
      ),
    onDeadLetter: ({ view, event: { stream, position }, error }) =>
      onDeadLetter({ ledger, view, stream, position, error }),
  };
};
