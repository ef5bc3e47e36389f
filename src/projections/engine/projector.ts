import { runUntilAborted } from '../../background/run-until-aborted.ts';
import type { Database } from '../../database/connect.ts';
import { transaction } from '../../database/transaction.ts';
import type { Log } from '../../event-store/log.ts';
import { applyNext, applyEventByEvent, isFailingEvent, type ProjectionRun } from './apply.ts';
import { Fenced, moveCheckpoints, readCheckpoints, releaseLease, settle, takeLease } from './checkpoints.ts';
import { readDeadLetterStreams } from './dead-letters.ts';
import { readGenerations } from './generations.ts';
import type { OtherProjectors } from './other-projectors.ts';
import type { Progress } from './progress.ts';
import { createRowCache } from './row-cache.ts';
import type { Projection } from './projection.ts';
import { beginViews, takeOverFromOtherCode, type Standing } from './versions/standing.ts';

export interface ProjectorLimits {
  readonly viewBatchMaxEvents: number;
  /** How long the lease lasts, in milliseconds: so long a process that was killed keeps others from projecting. */
  readonly leaseMs: number;
  /** How soon to look for events of other processes, in milliseconds. */
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
  /** Holds one connection, for the one loop. */
  readonly database: Database;
  readonly progress: Progress;
  /** Looks how far another process has come. */
  readonly others: OtherProjectors;
  readonly views: readonly Projection[];
  /** Names this process among those that share the database. */
  readonly owner: string;
  readonly limits: ProjectorLimits;
  readonly onTrouble: (error: unknown) => void;
  /** Told of each event that a view cannot take up; from it on, its stream is parked in that view. */
  readonly onDeadLetter: (letter: DeadLetterNotice) => void;
  /** Told, while this process projects, how the views stand to its code; those that are outdated are to be built anew. */
  readonly onStanding: (ledger: string, standing: Standing) => void;
}

/** How often a batch is tried as it is before the events that fail are looked for and parked. */
const wholeTriesMax = 2;

/** How long to pause after another process has moved our checkpoints. Its epoch is known at once, and writers wait. */
const fencedPauseMs = 5;

/** How long to pause while every view stands still until its next generation is built. */
const standingPauseMs = 100;

/** How long to pause between two looks at how far another process has come. */
const watchPauseMs = 20;

/**
 * Projects one ledger until the signal aborts: applies the log to the views while this process holds the lease, and
 * otherwise watches the process that does. A failure is never fatal: what was not committed is applied again from the
 * checkpoint, which is the ordinary path.
 */
export const runProjector = async (
  means: ProjectorOptions,
  ledger: string,
  signal: AbortSignal,
): Promise<void> => {
  const { database, owner, limits, onTrouble } = means;
  let isWatching = false;
  let failingTries = 0;
  let isCompared = false;
  const work = async (): Promise<number | undefined> => {
    if (!isCompared)
      await database.run((sql) => takeOverFromOtherCode(sql, ledger, means.views, owner, limits.leaseMs));
    isCompared = true;
    // A look is shared by all ledgers of the process; to try for the lease is a write of its own.
    if (isWatching && (await watch(means, ledger))) return watchPauseMs;
    const epoch = await database.run((sql) => takeLease(sql, ledger, owner, limits.leaseMs));
    isWatching = epoch === undefined;
    if (epoch === undefined) return undefined;
    try {
      const pauseMs = await project(means, ledger, epoch, failingTries >= wholeTriesMax, signal);
      failingTries = 0;
      return pauseMs;
    } catch (error) {
      if (error instanceof Fenced) return fencedPauseMs;
      failingTries = isFailingEvent(error) ? failingTries + 1 : 0;
      throw error;
    }
  };
  await runUntilAborted({ work, signal, onError: onTrouble });
  await database.run((sql) => releaseLease(sql, ledger, owner)).catch(onTrouble);
};

/** Learns how far the process that projects has come. Answers whether there is one. */
const watch = async ({ progress, others }: ProjectorOptions, ledger: string): Promise<boolean> => {
  const { position, isProjected } = await others(ledger);
  progress.reached(ledger, position);
  return isProjected;
};

/** Projects for half the length of the lease; the caller then renews it and comes back. Answers how long to pause before. */
const project = async (
  means: ProjectorOptions,
  ledger: string,
  epoch: number,
  isPoisoned: boolean,
  signal: AbortSignal,
): Promise<number | undefined> => {
  const { log, progress, limits } = means;
  let tell = (): void => undefined;
  const run = await runFrom(means, ledger, epoch, () => tell());
  if (run.views.length === 0) {
    // No view can be read until the next generations are built, so writers have nothing to wait for.
    progress.reached(ledger, await log.head(ledger));
    return standingPauseMs;
  }
  const lowest = (): number => Math.min(...run.positions.values());
  progress.reached(ledger, lowest());
  const followed = log.follow(ledger, {
    after: lowest(),
    signal: AbortSignal.any([signal, AbortSignal.timeout(limits.leaseMs / 2)]),
    batchMaxEvents: limits.viewBatchMaxEvents,
    patienceMs: limits.followPatienceMs,
  });
  let isApart = isPoisoned;
  for await (const events of followed) {
    await (isApart ? applyEventByEvent(run, events) : applyNext(run, events));
    isApart = false;
    const position = lowest();
    tell = () => {
      tell = () => undefined;
      progress.reached(ledger, position);
    };
    // More events go first: the database works on them while this process answers the requests that waited.
    if (!log.isBehind(ledger, position)) tell();
  }
  tell();
  return undefined;
};

/** The run from where the views in use are. It holds for as long as the epoch: another generation in use raises that. */
const runFrom = async (
  { database, views: all, limits, onDeadLetter, onStanding }: ProjectorOptions,
  ledger: string,
  epoch: number,
  onSent: () => void,
): Promise<ProjectionRun> => {
  const { standing, positions, generations, parked } = await database.run(async (sql) => {
    const standing = await beginViews(sql, ledger, all, epoch);
    const positions = await readCheckpoints(sql, ledger);
    const generations = await readGenerations(sql, ledger);
    const parked = await readDeadLetterStreams(sql, ledger, generations);
    return { standing, positions, generations, parked };
  });
  onStanding(ledger, standing);
  const views = standing.kept;
  return {
    ledger,
    views,
    positions: new Map(views.map(({ name }) => [name, positions.get(name) ?? 0])),
    generations,
    parked,
    rows: createRowCache(),
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
