import type { Database } from '../../database/connect.ts';
import { transaction } from '../../database/transaction.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import type { Log } from '../../event-store/log.ts';
import { applyNext, applyEventByEvent, isFailingEvent, applyBatch, type ProjectionRun } from './apply.ts';
import { readDeadLetterStreams } from './dead-letters.ts';
import { readGenerations } from './generations.ts';
import {
  abandonNext,
  beginNext,
  clearLeftovers,
  lockInUse,
  moveNext,
  putInUse,
  type NextGeneration,
} from './next-generation.ts';
import { createRowCache } from './row-cache.ts';
import type { Projection } from './projection.ts';

export interface Rebuild {
  readonly log: Pick<Log, 'head' | 'after'>;
  readonly database: Database;
  /** Names whoever rebuilds among all that may try to. */
  readonly builder: string;
  readonly limits: {
    /** Events taken up in one transaction at most. */
    readonly batchMaxEvents: number;
    /** How many events may be left for the switch, during which the views stand still. */
    readonly switchMaxEvents: number;
    /** How long a builder that stopped without a word keeps others from rebuilding the same view. */
    readonly leaseMs: number;
  };
  /** Views that are switched to even where they lack what those in use have, because those in use cannot be read. */
  readonly mayLose?: ReadonlySet<string>;
  readonly signal: AbortSignal;
  readonly onProgress: (position: number, head: number) => void;
  readonly onDeadLetter: ProjectionRun['onDeadLetter'];
}

/** How many streams that would be lost are named. */
const lostShownMax = 5;

export const usualRebuildLimits: Rebuild['limits'] = {
  batchMaxEvents: 2_000,
  switchMaxEvents: 200,
  leaseMs: 10_000,
};

/** The views made anew lack what those in use have: the code cannot take up some event any more. Those in use stay in use. */
export class WouldLose extends Error {
  override readonly name = 'WouldLose';
}

/**
 * Makes some views of a ledger anew beside those in use, and switches to them in one transaction. Appends never wait
 * for it; the views stand still for the switch alone, and readers see the one generation or the other. Where it ends
 * early, by a signal, an error or a crash, the views in use stay in use.
 */
export const rebuild = async (
  means: Rebuild,
  ledger: string,
  views: readonly Projection[],
): Promise<void> => {
  const next = await buildNext(means, ledger, views);
  try {
    for (let left = true; left;) {
      await catchUp(means, next);
      await refuseLoss(means, next);
      left = !(await switchTo(means, next));
    }
  } catch (error) {
    // Where this fails too, whoever rebuilds next clears it away.
    await abandonNext(means.database, next).catch(() => undefined);
    throw error;
  }
  await clearLeftovers(means.database, ledger, views);
};

/** A next generation of some views, empty so far. Whatever an earlier one that was interrupted left behind is cleared away. */
export const buildNext = async (
  { database, builder, limits, onDeadLetter }: Rebuild,
  ledger: string,
  views: readonly Projection[],
): Promise<NextGeneration> => {
  const names = views.map((view) => view.name);
  const generations = await database.run((sql) => beginNext(sql, ledger, views, builder, limits.leaseMs));
  await clearLeftovers(database, ledger, views);
  const course: ProjectionRun = {
    ledger,
    views,
    positions: new Map(names.map((name) => [name, 0])),
    generations,
    parked: new Map(),
    rows: createRowCache(),
    move: (tx, some, from, to) => moveNext(tx, { ledger, builder, leaseMs: limits.leaseMs }, some, from, to),
    inTransaction: (work) =>
      database.run((sql) =>
        transaction(sql, async (tx) => {
          // It can all be done again, so its commits need not wait for the disk.
          await Promise.all([tx`select set_config('synchronous_commit', 'off', true)`, work(tx)]);
        }),
      ),
    onDeadLetter,
  };
  return { ...course, builder };
};

const lowest = ({ positions }: ProjectionRun): number => Math.min(...positions.values());

/** Takes up what there is, up to a position where one is given. The next batch is read while one is written. */
export const catchUp = async (means: Rebuild, next: NextGeneration, upTo?: number): Promise<void> => {
  const { log, limits, signal, onProgress } = means;
  const head = upTo ?? (await log.head(next.ledger));
  const read = (after: number): Promise<RecordedEvent[]> =>
    after >= head
      ? Promise.resolve([])
      : log.after(next.ledger, after, Math.min(limits.batchMaxEvents, head - after));
  let reading = read(lowest(next));
  while (lowest(next) < head) {
    signal.throwIfAborted();
    const events = await reading;
    reading = read(events.at(-1)?.position ?? head);
    // Asked for again above where this fails; its own failure then has nobody waiting for it.
    reading.catch(() => undefined);
    await applyNext(next, events).catch((error: unknown) => {
      if (!isFailingEvent(error)) throw error;
      return applyEventByEvent(next, events);
    });
    onProgress(lowest(next), head);
  }
};

const refuseLoss = async (
  { database, mayLose }: Rebuild,
  { ledger, parked }: NextGeneration,
): Promise<void> => {
  const now = await database.run(async (sql) =>
    readDeadLetterStreams(sql, ledger, await readGenerations(sql, ledger)),
  );
  const lost = [...parked].flatMap(([view, streams]) =>
    [...streams]
      .filter((stream) => now.get(view)?.has(stream) !== true && mayLose?.has(view) !== true)
      .map((stream) => `${stream} in ${view}`),
  );
  if (lost.length > 0)
    throw new WouldLose(
      `The views of ${ledger} that are in use stay so: made anew they would lack ${lost.slice(0, lostShownMax).join(', ')}` +
        (lost.length > lostShownMax ? ` and ${lost.length - lostShownMax} more.` : '.'),
    );
};

/**
 * Takes up the last events under the lock of the checkpoints and makes the generation the one in use. Answers false,
 * and has changed nothing, where too much has come meanwhile to let the views stand still for it.
 */
const switchTo = async ({ log, limits }: Rebuild, next: NextGeneration): Promise<boolean> => {
  let isDone = false;
  await next.inTransaction(async (tx) => {
    const inUse = await lockInUse(tx, next);
    const from = lowest(next);
    if (inUse - from > limits.switchMaxEvents) return;
    const last = inUse > from ? await log.after(next.ledger, from, inUse - from) : [];
    if (last.length > 0) await applyBatch(tx, next, next.views, last);
    await putInUse(tx, next, Math.max(inUse, from));
    isDone = true;
  });
  return isDone;
};
