import type { HandleCommand } from '../../commands/handle-command.ts';
import type { StreamStateCache } from '../../commands/stream-state-cache.ts';
import type { Actor } from '../../domain/terms/actor.ts';
import type { Log } from '../../event-store/log.ts';
import { createRunLine, identified, type Identified, type Outcome } from './run-import-line.ts';
import { prefetch } from './read-ahead.ts';
import type { Reject, Tally } from './tally.ts';
import type { Unit } from './unit.ts';
import type { SeedLine } from './seed-line.ts';

/** How many lines are looked up at once. */
const lookAheadMaxLines = 200;

export interface Bulk {
  readonly ledger: string;
  readonly seedName: string;
  readonly log: Log;
  readonly handle: HandleCommand;
  readonly streamStates: StreamStateCache;
  /** Who gives the command of a line; usually whom the line names. */
  readonly actorOf?: (line: SeedLine) => Promise<Actor>;
  /** How many lines are carried out at once, so that many commands share a commit. */
  readonly linesInFlightMax: number;
  readonly reject: (reject: Reject) => void;
  /** Counted on while the work is under way. */
  readonly tally: Tally;
  /** Ends the work early, with the lines that have begun. */
  readonly signal?: AbortSignal;
}

/**
 * Carries out the lines, many at once, with the outcome of one after the other. Each command has an id made of all it
 * says, so the same file can be given again at any time, whole or cut short. A line that is refused is told and passed
 * over; that the database is away ends the work, since nothing can be said of a line then.
 */
export const importLines = async (bulk: Bulk, units: AsyncIterable<Unit>): Promise<void> => {
  const runLine = createRunLine(bulk);
  const inFlight = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const isOver = (): boolean => failures.length > 0 || bulk.signal?.aborted === true;
  for await (const chunk of chunksOf(units, lookAheadMaxLines)) {
    const looked = await lookUp(bulk, chunk);
    for (const [index, unit] of chunk.entries()) {
      while (inFlight.size >= bulk.linesInFlightMax) await Promise.race(inFlight);
      if (isOver()) break;
      const over: Promise<void> = runLine(looked[index] ?? [])
        .then((outcomes) => count(bulk, unit, outcomes))
        .catch((error: unknown) => void failures.push(error))
        .finally(() => inFlight.delete(over));
      inFlight.add(over);
    }
    if (isOver()) break;
  }
  await Promise.all(inFlight);
  if (failures.length > 0) throw failures[0];
};

const lookUp = async (bulk: Bulk, chunk: readonly Unit[]): Promise<Identified[][]> => {
  const all = chunk.map(({ lines }) => lines.map((line) => identified(bulk.seedName, line)));
  const looked = await prefetch(bulk, all.flat());
  return all.map((each) => looked.splice(0, each.length));
};

const count = (
  { tally, reject }: Bulk,
  { number, text, problems }: Unit,
  outcomes: readonly Outcome[],
): void => {
  // What a mapping gives before the first line is no line of the file.
  if (number > 0) tally.lines += 1;
  tally.added += outcomes.filter((each) => each === 'added').length;
  tally.known += outcomes.filter((each) => each === 'known').length;
  const refused = outcomes.flatMap((each) => (typeof each === 'object' ? [each.refused] : []));
  const reasons = [...problems, ...refused];
  if (reasons.length === 0) return;
  tally.rejected += 1;
  reject({ line: number, reasons, text });
};

async function* chunksOf<T>(all: AsyncIterable<T>, max: number): AsyncGenerator<T[], void, void> {
  let chunk: T[] = [];
  for await (const each of all) {
    chunk.push(each);
    if (chunk.length < max) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
