import type { Transaction } from '../../database/connect.ts';
import { isLost, isUnavailable } from '../../database/unavailable.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { Fenced } from './checkpoints.ts';
import { keepDeadLetter, type DeadLetterStreams } from './dead-letters.ts';
import type { RowCache } from './row-cache.ts';
import type { Projection } from './projection.ts';

/** How some views of one ledger come forward: those in use by the one that projects, the next ones by a rebuild. */
export interface ProjectionRun {
  readonly ledger: string;
  readonly views: readonly Projection[];
  /** How far each view has come. */
  readonly positions: Map<string, number>;
  readonly generations: ReadonlyMap<string, number>;
  /** Of which streams each view takes up nothing more. */
  readonly parked: DeadLetterStreams;
  readonly rows: RowCache;
  /** Moves the checkpoints of some views from exactly one position to another, or throws Fenced. */
  move(tx: Transaction, views: readonly string[], from: number, to: number): Promise<void>;
  inTransaction(work: (tx: Transaction) => Promise<void>): Promise<void>;
  /** Told of each event that is parked because a view cannot take it up, once that is durable. */
  onDeadLetter(letter: { view: string; event: RecordedEvent; error: unknown }): void;
}

const positionOf = ({ positions }: ProjectionRun, view: string): number => positions.get(view) ?? 0;

/** Whether it is the event that cannot be taken up, and not the moment: the same would fail again. */
export const isFailingEvent = (error: unknown): boolean =>
  !(error instanceof Fenced) && !isUnavailable(error) && !isLost(error);

/** Brings every view that lacks some of these events up to the last of them, all in one transaction or not at all. */
export const applyNext = async (course: ProjectionRun, events: readonly RecordedEvent[]): Promise<void> => {
  await within(course, (tx) => applyBatch(tx, course, course.views, events));
  reached(course, course.views, events);
};

/** What a transaction that failed wrote is not there, and is not at hand either. */
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
 * Does the same in a transaction that the caller opened. The checkpoints are moved first, because a stale owner then
 * learns that it is one before it touches a row, and because a switch to the next generation, which locks checkpoints
 * and then rows as well, can never wait for us while we wait for it.
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
    // Sent one behind the other without waiting: where the checkpoints are another's the first ends the transaction.
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
 * Does the same for one view after the other, and event by event for a view that cannot take the batch up, so that what
 * fails again is one event in one view. That event is parked, and with it whatever comes of its stream; everything else
 * goes on.
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
