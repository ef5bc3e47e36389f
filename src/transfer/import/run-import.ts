import type { HandleCommand } from '../../commands/handle-command.ts';
import type { StreamStateCache } from '../../commands/stream-state-cache.ts';
import { streamOf } from '../../domain/deciders.ts';
import { referencesOf } from '../../domain/commands.ts';
import type { Actor } from '../../domain/terms/actor.ts';
import type { Log } from '../../event-store/log.ts';
import { createRunLine, identified, type Identified, type LineOutcome } from './run-import-line.ts';
import type { Reject, Tally } from './tally.ts';
import type { Unit } from './unit.ts';
import type { SeedLine } from './seed-line.ts';

/** The most lines of one prefetch. */
const lookAheadMaxLines = 200;

/** One import. */
export interface Bulk {
  readonly ledger: string;
  readonly seedName: string;
  readonly log: Log;
  readonly handle: HandleCommand;
  readonly streamStates: StreamStateCache;
  /** The actor of a line's command; by default the one the line names. */
  readonly actorOf?: (line: SeedLine) => Promise<Actor>;
  /** The most lines in progress. Their commands share commits. */
  readonly linesInFlightMax: number;
  /** Called for each rejected line. */
  readonly reject: (reject: Reject) => void;
  /** Updated during the import. */
  readonly tally: Tally;
  /** Ends the import early, after the lines in progress. */
  readonly signal?: AbortSignal;
}

/**
 * Imports lines concurrently, with the same result as one after another. Each command has an id derived from its
 * content, so a file can be imported again, whole or in part. A refused line is reported and skipped. If the database
 * is unavailable, the import rejects, because the outcome of its lines is unknown. If the input cannot be read on, it
 * rejects with that error after the lines before.
 */
export const importLines = async (bulk: Bulk, units: AsyncIterable<Unit>): Promise<void> => {
  const runLine = createRunLine(bulk);
  const inFlight = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const isOver = (): boolean => failures.length > 0 || bulk.signal?.aborted === true;
  const faults: unknown[] = [];
  for await (const chunk of chunksOf(endedAtFault(units, faults), lookAheadMaxLines)) {
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
  if (faults.length > 0) throw faults[0];
};

/**
 * Ends at a fault of the input and keeps it. The lines before it are still executed and counted, then it is thrown:
 * nothing is in progress any more when the import rejects.
 */
async function* endedAtFault(
  units: AsyncIterable<Unit>,
  faults: unknown[],
): AsyncGenerator<Unit, void, void> {
  try {
    yield* units;
  } catch (error) {
    faults.push(error);
  }
}

const lookUp = async (bulk: Bulk, chunk: readonly Unit[]): Promise<Identified[][]> => {
  const all = chunk.map(({ lines }) => lines.map((line) => identified(bulk.seedName, line)));
  const looked = await prefetch(bulk, all.flat());
  return all.map((each) => looked.splice(0, each.length));
};

/**
 * Prefetch: two queries for many commands in place of several per command. One finds the ids that were executed before,
 * which are skipped. The other loads the streams that the rest is judged by. Stale streams are harmless, because the
 * append detects them.
 */
const prefetch = async (
  { log, streamStates, ledger }: Pick<Bulk, 'log' | 'streamStates' | 'ledger'>,
  commands: readonly Omit<Identified, 'isNew'>[],
): Promise<Identified[]> => {
  if (commands.length === 0) return [];
  const there = await log.commandsThere(ledger, [...new Set(commands.map(({ id }) => id))]);
  const looked = commands.map((each) => ({ ...each, isNew: !there.has(each.id) }));
  const streams = looked
    .filter(({ isNew }) => isNew)
    .flatMap(({ line: { command } }) => [
      streamOf(command),
      ...referencesOf(command).map(({ kind, stream }) => ({ kind, stream })),
    ]);
  if (streams.length > 0) await streamStates.readAhead(ledger, streams);
  return looked;
};

const count = (
  { tally, reject }: Bulk,
  { number, text, problems }: Unit,
  outcomes: readonly LineOutcome[],
): void => {
  // Commands that a mapping issues before the first record are not counted as a line.
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
