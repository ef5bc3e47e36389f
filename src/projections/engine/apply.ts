import type { Transaction } from '../../database/connect.ts';
import { isLost, isUnavailable } from '../../database/unavailable.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { Fenced } from './checkpoints.ts';
import { keepDeadLetter, type DeadLetterStreams } from './dead-letters.ts';
import type { RowCache } from './row-cache.ts';
import type { Projection } from './projection.ts';

/** A run of some projections of one ledger. The projector runs those in use, a rebuild runs the next generations. */
export interface ProjectionRun {
  readonly ledger: string;
  readonly views: readonly Projection[];
  /** The position of each projection. */
  readonly positions: Map<string, number>;
  readonly generations: ReadonlyMap<string, number>;
  /** The streams with a dead letter, by projection. Their later events are not applied. */
  readonly parked: DeadLetterStreams;
  readonly rows: RowCache;
  /** Moves the checkpoints of some projections by compare-and-set, or throws Fenced. */
  move(tx: Transaction, views: readonly string[], from: number, to: number): Promise<void>;
  inTransaction(work: (tx: Transaction) => Promise<void>): Promise<void>;
  /** Called for each event that a projection cannot apply, after its dead letter is durable. */
  onDeadLetter(letter: { view: string; event: RecordedEvent; error: unknown }): void;
}

const positionOf = ({ positions }: ProjectionRun, view: string): number => positions.get(view) ?? 0;

/** True if the event itself caused the error, so that a retry would fail again. */
export const isFailingEvent = (error: unknown): boolean =>
  !(error instanceof Fenced) && !isUnavailable(error) && !isLost(error);

/** Applies the events to every projection that lacks some of them. All in one transaction, or nothing. */
export const applyNext = async (course: ProjectionRun, events: readonly RecordedEvent[]): Promise<void> => {
  await within(course, (tx) => applyBatch(tx, course, course.views, events));
  reached(course, course.views, events);
};

/** Clears the row cache after a failed transaction, because cached rows may have been rolled back. */
const within = async (course: ProjectionRun, work: (tx: Transaction) => Promise<void>): Promise<void> => {
  try {
    await course.inTransaction(work);
  } catch (error) {
    course.rows.forgetAll();
    throw error;
  }
};

const reached = (
  course: ProjectionRun,
  views: readonly Projection[],
  events: readonly RecordedEvent[],
): void => {
  const to = events.at(-1)?.position ?? 0;
  for (const { name } of views) course.positions.set(name, Math.max(positionOf(course, name), to));
};

/**
 * Applies the events in the caller's transaction. The checkpoints move first, for two reasons. A stale owner then fails
 * before it touches a row. A switch of generations locks checkpoints before rows as well, so the two cannot deadlock.
 */
export const applyBatch = async (
  tx: Transaction,
  course: ProjectionRun,
  views: readonly Projection[],
  events: readonly RecordedEvent[],
): Promise<void> => {
  const to = events.at(-1)?.position ?? 0;
  for (const [from, behind] of Map.groupBy(views, ({ name }) => positionOf(course, name))) {
    if (from >= to) continue;
    const unseen = events.filter((event) => event.position > from);
    const names = behind.map((view) => view.name);
    // Pipelined: if another process owns the checkpoints, the first statement aborts the transaction.
    await Promise.all([
      course.move(tx, names, from, to),
      ...behind.map((view) => applyTo(tx, course, view, unseen)),
    ]);
  }
};

const applyTo = async (
  tx: Transaction,
  course: ProjectionRun,
  view: Projection,
  events: readonly RecordedEvent[],
): Promise<void> => {
  const { ledger, rows } = course;
  const edition = { ledger, generation: course.generations.get(view.name) ?? 0, rows };
  const closed = course.parked.get(view.name);
  const behind = closed === undefined ? [] : events.filter(({ stream }) => closed.has(stream));
  if (behind.length > 0) await keepDeadLetter(tx, edition, view.name, behind);
  const open = behind.length === 0 ? events : events.filter(({ stream }) => closed?.has(stream) !== true);
  if (open.length > 0) await view.apply(tx, edition, open);
};

/**
 * Applies the events to one projection after the other. If a batch fails, that projection gets its events one by one.
 * Only the failing event becomes a dead letter, together with later events of its stream. Everything else continues.
 */
export const applyEventByEvent = async (
  course: ProjectionRun,
  events: readonly RecordedEvent[],
): Promise<void> => {
  for (const view of course.views)
    try {
      await within(course, (tx) => applyBatch(tx, course, [view], events));
      reached(course, [view], events);
    } catch (error) {
      if (!isFailingEvent(error)) throw error;
      await advanceOneByOne(course, view, events);
    }
};

const advanceOneByOne = async (
  course: ProjectionRun,
  view: Projection,
  events: readonly RecordedEvent[],
): Promise<void> => {
  for (const event of events.filter(({ position }) => position > positionOf(course, view.name))) {
    try {
      await within(course, (tx) => applyBatch(tx, course, [view], [event]));
    } catch (error) {
      if (!isFailingEvent(error)) throw error;
      await parkFor(course, view, event, error);
    }
    reached(course, [view], [event]);
  }
};

const parkFor = async (
  course: ProjectionRun,
  view: Projection,
  event: RecordedEvent,
  error: unknown,
): Promise<void> => {
  const edition = { ledger: course.ledger, generation: course.generations.get(view.name) ?? 0 };
  await within(course, async (tx) => {
    await course.move(tx, [view.name], positionOf(course, view.name), event.position);
    await keepDeadLetter(tx, edition, view.name, [event], error);
  });
  course.parked.set(view.name, (course.parked.get(view.name) ?? new Set()).add(event.stream));
  course.onDeadLetter({ view: view.name, event, error });
};
