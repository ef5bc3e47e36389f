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
  rebuildLeaseMs,
  type NextGeneration,
} from './next-generation.ts';
import { createRowCache } from './row-cache.ts';
import type { Projection } from './projection.ts';

export interface Rebuild {
  readonly log: Pick<Log, 'head' | 'after' | 'about' | 'withheld' | 'naming' | 'stream'>;
  readonly database: Database;
  /** Identifies this builder in the rebuild lease. */
  readonly builder: string;
  readonly limits: {
    /** The most events in one transaction. */
    readonly batchMaxEvents: number;
    /** The most events left for the switch, which blocks the projector. */
    readonly switchMaxEvents: number;
    /** The length of the rebuild lease in milliseconds. Only a test of leases uses another than the usual one. */
    readonly leaseMs: number;
  };
  /** Projections to switch to even if they lack streams, because the generation in use is unreadable. */
  readonly mayLose?: ReadonlySet<string>;
  readonly signal: AbortSignal;
  readonly onProgress: (position: number, head: number) => void;
  readonly onDeadLetter: ProjectionRun['onDeadLetter'];
}

/** The most lost streams that the message names. */
const lostShownMax = 5;

export const usualRebuildLimits: Rebuild['limits'] = {
  batchMaxEvents: 2_000,
  switchMaxEvents: 200,
  leaseMs: rebuildLeaseMs,
};

/**
 * The next generation lacks streams that the one in use has, because the code cannot apply some event. The generation
 * in use stays in use.
 */
export class WouldLose extends Error {
  override readonly name = 'WouldLose';
}

/**
 * Blue-green rebuild: builds the next generation of some projections beside the one in use. It switches in one
 * transaction, so readers see either generation. Appends never wait, and only the switch blocks the projector. After a
 * signal, an error or a crash the generations in use stay in use.
 */
export const rebuild = async (
  options: Rebuild,
  ledger: string,
  views: readonly Projection[],
): Promise<void> => {
  const next = await buildNext(options, ledger, views);
  try {
    for (let left = true; left;) {
      await catchUp(options, next);
      await refuseLoss(options, next);
      left = !(await switchTo(options, next));
    }
  } catch (error) {
    // If this fails as well, the next rebuild deletes the leftovers.
    await abandonNext(options.database, next).catch(() => undefined);
    throw error;
  }
  await clearLeftovers(options.database, ledger, views);
};

/** Leases an empty next generation, and deletes what an interrupted rebuild left behind. */
export const buildNext = async (
  { log, database, builder, limits, onDeadLetter }: Rebuild,
  ledger: string,
  views: readonly Projection[],
): Promise<NextGeneration> => {
  const names = views.map((view) => view.name);
  const generations = await database.run((sql) => beginNext(sql, ledger, views, builder, limits.leaseMs));
  await clearLeftovers(database, ledger, views);
  const run: ProjectionRun = {
    ledger,
    views,
    positions: new Map(names.map((name) => [name, 0])),
    generations,
    deadLetters: new Map(),
    rows: createRowCache(),
    eventsAbout: (items, before) => log.about(ledger, items, before),
    log,
    move: (tx, some, from, to) =>
      moveNext(tx, { ledger, builder, leaseMs: limits.leaseMs }, some, from, to.position),
    inTransaction: (work) =>
      database.run((sql) =>
        transaction(sql, async (tx) => {
          // A rebuild can be repeated, so its commits need not wait for the disk.
          await Promise.all([tx`select set_config('synchronous_commit', 'off', true)`, work(tx)]);
        }),
      ),
    onDeadLetter,
  };
  return { ...run, builder };
};

const lowest = ({ positions }: ProjectionRun): number => Math.min(...positions.values());

/** Applies the events up to a position, or up to the head. Pipelined: the next batch is read while one is written. */
export const catchUp = async (options: Rebuild, next: NextGeneration, upTo?: number): Promise<void> => {
  const { log, limits, signal, onProgress } = options;
  const head = upTo ?? (await log.head(next.ledger));
  const read = (after: number): Promise<RecordedEvent[]> =>
    after >= head
      ? Promise.resolve([])
      : log.after(next.ledger, after, Math.min(limits.batchMaxEvents, head - after));
  let reading = read(lowest(next));
  while (lowest(next) < head) {
    signal.throwIfAborted();
    const events = await reading;
    if (events.length === 0)
      throw new Error(
        `the log of ${next.ledger} ends before position ${head}, up to which it was to be read`,
      );
    reading = read(events.at(-1)?.position ?? head);
    // The next `await` reports a failed read. This handler only prevents an unhandled rejection if the loop ends first.
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
  { ledger, deadLetters }: NextGeneration,
): Promise<void> => {
  const now = await database.run(async (sql) =>
    readDeadLetterStreams(sql, ledger, await readGenerations(sql, ledger)),
  );
  const lost = [...deadLetters].flatMap(([view, streams]) =>
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
 * Applies the last events under the lock of the checkpoints, then switches generations. Returns false without a change
 * if more than `switchMaxEvents` events are left.
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
