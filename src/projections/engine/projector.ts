import { setTimeout as sleep } from 'node:timers/promises';
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
  /** How long a process that stopped without a word keeps others from projecting. */
  readonly leaseMs: number;
  /** How long to sleep at most before looking for events of other processes. */
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

/** How often a batch is tried as it is before the events that fail are sought out and parked. */
const wholeTriesMax = 2;

/** How long to wait after another has moved our checkpoints: who projects now is known at once, and writers wait. */
const fencedPauseMs = 5;

/** How long to wait where every view stands still until its next generation is built. */
const standingPauseMs = 100;

/** How long to wait between two looks at how far another process has come. */
const watchPauseMs = 20;

/**
 * Keeps the views of one ledger up with its log until the signal aborts: projects while this process holds the lease,
 * and otherwise watches how far the one that does has come. Trouble is never fatal: what was not committed is done again
 * from the checkpoint, which is the same code path as the ordinary one.
 */
export const runProjector = async (
  means: ProjectorOptions,
  ledger: string,
  signal: AbortSignal,
): Promise<void> => {
  const { database, owner, limits } = means;
  let isCompared = false;
  for (let troubles = 0, poisoned = 0; !signal.aborted;) {
    try {
      if (!isCompared)
        await database.run((sql) => takeOverFromOtherCode(sql, ledger, means.views, owner, limits.leaseMs));
      isCompared = true;
      const epoch = await database.run((sql) => takeLease(sql, ledger, owner, limits.leaseMs));
      if (epoch === undefined) await watch(means, ledger, signal);
      else await project(means, ledger, epoch, poisoned >= wholeTriesMax, signal);
      troubles = 0;
      poisoned = 0;
    } catch (error) {
      if (isAborted(signal)) return;
      if (error instanceof Fenced) {
        await pause(fencedPauseMs, signal);
        continue;
      }
      troubles += 1;
      poisoned = isFailingEvent(error) ? poisoned + 1 : 0;
      means.onTrouble(error);
      await pause(Math.min(100 * 2 ** troubles, 2_000), signal);
    }
  }
  await means.database.run((sql) => releaseLease(sql, ledger, means.owner)).catch(means.onTrouble);
};

/** Asked anew each time: the compiler takes a signal that was not aborted to stay so. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted;

const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
};

/** Learns from the checkpoints how far the process that projects has come, until nobody projects any more. */
const watch = async (
  { progress, others }: ProjectorOptions,
  ledger: string,
  signal: AbortSignal,
): Promise<void> => {
  for (let isOthers = true; isOthers && !isAborted(signal);) {
    const { position, isProjected } = await others(ledger);
    progress.reached(ledger, position);
    isOthers = isProjected;
    if (isOthers) await pause(watchPauseMs, signal);
  }
};

/** Projects for half the length of the lease; the caller then renews it and comes back. */
const project = async (
  means: ProjectorOptions,
  ledger: string,
  epoch: number,
  isPoisoned: boolean,
  signal: AbortSignal,
): Promise<void> => {
  const { log, progress, limits } = means;
  let tell = (): void => undefined;
  const course = await courseOf(means, ledger, epoch, () => tell());
  if (course.views.length === 0) {
    // Until the next generations are built no view can be read, so that writers have nothing to wait for.
    progress.reached(ledger, await log.head(ledger));
    await pause(standingPauseMs, signal);
    return;
  }
  const lowest = (): number => Math.min(...course.positions.values());
  progress.reached(ledger, lowest());
  const followed = log.follow(ledger, {
    after: lowest(),
    signal: AbortSignal.any([signal, AbortSignal.timeout(limits.leaseMs / 2)]),
    batchMaxEvents: limits.viewBatchMaxEvents,
    patienceMs: limits.followPatienceMs,
  });
  let isApart = isPoisoned;
  for await (const events of followed) {
    await (isApart ? applyEventByEvent(course, events) : applyNext(course, events));
    isApart = false;
    const position = lowest();
    tell = () => {
      tell = () => undefined;
      progress.reached(ledger, position);
    };
    // Where more has come meanwhile that goes first: the database works on it while this process answers all who waited.
    if (!log.isBehind(ledger, position)) tell();
  }
  tell();
};

/** Where the views in use are. What is read here holds for as long as the epoch does: a switch to another generation raises it. */
const courseOf = async (
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
