import type { Transaction } from '../../database/connect.ts';
import { isLost, isUnavailable } from '../../database/unavailable.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { Fenced, type StoodOn } from './checkpoints.ts';
import { keepDeadLetter, type DeadLetterStreams } from './dead-letters.ts';
import type { RowCache } from './row-cache.ts';
import type { OwnedGeneration, Projection } from './projection.ts';

/** A run of some projections of one ledger. The projector runs those in use, a rebuild runs the next generations. */
export interface ProjectionRun {
  readonly ledger: string;
  readonly views: readonly Projection[];
  /** The position of each projection. */
  readonly positions: Map<string, number>;
  readonly generations: ReadonlyMap<string, number>;
  /** The streams with a dead letter, by projection. Their later events are not applied. */
  readonly deadLetters: DeadLetterStreams;
  readonly rows: RowCache;
  readonly eventsAbout: OwnedGeneration['eventsAbout'];
  /** Moves the checkpoints of some projections by compare-and-set, or throws Fenced. */
  move(tx: Transaction, views: readonly string[], from: number, to: StoodOn): Promise<void>;
  inTransaction(work: (tx: Transaction) => Promise<void>): Promise<void>;
  /** Called for each event that a projection cannot apply, after its dead letter is durable. */
  onDeadLetter(letter: { view: string; event: RecordedEvent; error: unknown }): void;
}

const positionOf = ({ positions }: ProjectionRun, view: string): number => positions.get(view) ?? 0;

/** True if the event itself caused the error, so that a retry would fail again. */
export const isFailingEvent = (error: unknown): boolean =>
  !(error instanceof Fenced) && !isUnavailable(error) && !isLost(error);

/** Applies the events to every projection that lacks some of them. All in one transaction, or nothing. */
export const applyNext = async (run: ProjectionRun, events: readonly RecordedEvent[]): Promise<void> => {
  await within(run, (tx) => applyBatch(tx, run, run.views, events));
  reached(run, run.views, events);
};

/** Clears the row cache after a failed transaction, because cached rows may have been rolled back. */
const within = async (run: ProjectionRun, work: (tx: Transaction) => Promise<void>): Promise<void> => {
  try {
    await run.inTransaction(work);
  } catch (error) {
    run.rows.forgetAll();
    throw error;
  }
};

const reached = (
  run: ProjectionRun,
  views: readonly Projection[],
  events: readonly RecordedEvent[],
): void => {
  const to = events.at(-1)?.position ?? 0;
  for (const { name } of views) run.positions.set(name, Math.max(positionOf(run, name), to));
};

/**
 * Applies the events in the caller's transaction. The checkpoints move first, for two reasons. A stale owner then fails
 * before it touches a row. A switch of generations locks checkpoints before rows as well, so the two cannot deadlock.
 */
export const applyBatch = async (
  tx: Transaction,
  run: ProjectionRun,
  views: readonly Projection[],
  events: readonly RecordedEvent[],
): Promise<void> => {
  const to = events.at(-1);
  if (to === undefined) return;
  for (const [from, behind] of Map.groupBy(views, ({ name }) => positionOf(run, name))) {
    if (from >= to.position) continue;
    const unseen = events.filter((event) => event.position > from);
    const names = behind.map((view) => view.name);
    // Pipelined: if another process owns the checkpoints, the first statement aborts the transaction.
    await Promise.all([
      run.move(tx, names, from, to),
      ...behind.map((view) => applyTo(tx, run, view, unseen)),
    ]);
  }
};

const applyTo = async (
  tx: Transaction,
  run: ProjectionRun,
  view: Projection,
  events: readonly RecordedEvent[],
): Promise<void> => {
  const { ledger, rows, eventsAbout } = run;
  const target = { ledger, generation: run.generations.get(view.name) ?? 0, rows, eventsAbout };
  const closed = run.deadLetters.get(view.name);
  const behind = closed === undefined ? [] : events.filter(({ stream }) => closed.has(stream));
  if (behind.length > 0) await keepDeadLetter(tx, target, view.name, behind);
  const open = behind.length === 0 ? events : events.filter(({ stream }) => closed?.has(stream) !== true);
  if (open.length > 0) await view.apply(tx, target, open);
};

/**
 * Applies the events to one projection after the other. If a batch fails, that projection gets its events one by one.
 * Only the failing event becomes a dead letter, together with later events of its stream. Everything else continues.
 */
export const applyEventByEvent = async (
  run: ProjectionRun,
  events: readonly RecordedEvent[],
): Promise<void> => {
  for (const view of run.views)
    try {
      await within(run, (tx) => applyBatch(tx, run, [view], events));
      reached(run, [view], events);
    } catch (error) {
      if (!isFailingEvent(error)) throw error;
      await applyOneByOne(run, view, events);
    }
};

const applyOneByOne = async (
  run: ProjectionRun,
  view: Projection,
  events: readonly RecordedEvent[],
): Promise<void> => {
  for (const event of events.filter(({ position }) => position > positionOf(run, view.name))) {
    try {
      await within(run, (tx) => applyBatch(tx, run, [view], [event]));
    } catch (error) {
      if (!isFailingEvent(error)) throw error;
      await storeDeadLetter(run, view, event, error);
    }
    reached(run, [view], [event]);
  }
};

const storeDeadLetter = async (
  run: ProjectionRun,
  view: Projection,
  event: RecordedEvent,
  error: unknown,
): Promise<void> => {
  const target = { ledger: run.ledger, generation: run.generations.get(view.name) ?? 0 };
  await within(run, async (tx) => {
    await run.move(tx, [view.name], positionOf(run, view.name), event);
    await keepDeadLetter(tx, target, view.name, [event], error);
  });
  run.deadLetters.set(view.name, (run.deadLetters.get(view.name) ?? new Set()).add(event.stream));
  run.onDeadLetter({ view: view.name, event, error });
};
