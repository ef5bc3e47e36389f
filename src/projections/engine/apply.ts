import type { Transaction } from '../../database/connect.ts';
import { isLost, isUnavailable } from '../../database/unavailable.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { Fenced, type StoodOn } from './checkpoints.ts';
import { keepDeadLetter, type DeadLetterStreams } from './dead-letters.ts';
import type { RowCache } from './row-cache.ts';
import type { FoldedAgain, OwnedGeneration, Projection } from './projection.ts';
import { asWithheld, isOfWithholding, nothingWithheld, type Withheld } from '../../domain/withheld.ts';
import type { Log } from '../../event-store/log.ts';

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
  /** What the public did not get when it was last read; undefined before. Read again after each event that changes it. */
  withheld?: Withheld | undefined;
  /** The log, from which a stream is folded again. */
  readonly log: Pick<Log, 'withheld' | 'naming' | 'stream'>;
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
  const again = await streamsAgain(run, events, to.position);
  for (const [from, behind] of Map.groupBy(views, ({ name }) => positionOf(run, name))) {
    if (from >= to.position) continue;
    const unseen = events.filter((event) => event.position > from);
    const names = behind.map((view) => view.name);
    // Pipelined: if another process owns the checkpoints, the first statement aborts the transaction.
    await Promise.all([
      run.move(tx, names, from, to),
      ...behind.map((view) => applyTo(tx, run, view, unseen, again)),
    ]);
  }
};

const pageMaxEvents = 1_000;

/** All events of a stream up to a position, in order. */
const wholeStream = async (
  { log, ledger }: ProjectionRun,
  stream: string,
  upTo: number,
): Promise<RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for (let page: RecordedEvent[] = []; ;) {
    page = await log.stream(ledger, stream, events.at(-1)?.version ?? 0, pageMaxEvents);
    events.push(...page.filter(({ position }) => position <= upTo));
    if (page.length < pageMaxEvents) return events;
  }
};

/** The streams of a batch of whose past the public gets more or less from now on, with what they are folded again from. */
const streamsAgain = async (
  run: ProjectionRun,
  events: readonly RecordedEvent[],
  upTo: number,
): Promise<Map<string, FoldedAgain>> => {
  const changed = new Set(events.filter(isOfWithholding).map(({ stream }) => stream));
  if (run.withheld === undefined || changed.size > 0) run.withheld = await run.log.withheld(run.ledger);
  const { withheld } = run;
  const shown = (all: readonly RecordedEvent[]) => all.map((event) => asWithheld(withheld, event));
  const again = new Map<string, FoldedAgain>();
  for (const stream of changed)
    again.set(stream, {
      events: shown(await wholeStream(run, stream, upTo)),
      naming: shown(await run.log.naming(run.ledger, stream, upTo)),
    });
  return again;
};

const applyTo = async (
  tx: Transaction,
  run: ProjectionRun,
  view: Projection,
  events: readonly RecordedEvent[],
  again: ReadonlyMap<string, FoldedAgain>,
): Promise<void> => {
  const { ledger, rows, eventsAbout, withheld = nothingWithheld } = run;
  const generation = run.generations.get(view.name) ?? 0;
  const target = { ledger, generation, rows, eventsAbout, withheld };
  const closed = run.deadLetters.get(view.name);
  const behind = closed === undefined ? [] : events.filter(({ stream }) => closed.has(stream));
  if (behind.length > 0) await keepDeadLetter(tx, target, view.name, behind);
  const open = behind.length === 0 ? events : events.filter(({ stream }) => closed?.has(stream) !== true);
  const later = open.filter(({ stream }) => !again.has(stream)).map((event) => asWithheld(withheld, event));
  if (later.length > 0) await view.apply(tx, target, later);
  for (const [stream, each] of again) if (closed?.has(stream) !== true) await view.refold(tx, target, each);
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
