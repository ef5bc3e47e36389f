import { LRUCache } from 'lru-cache';
import type { HandleCommand } from '../../commands/handle-command.ts';
import type { StreamStateCache } from '../../commands/stream-state-cache.ts';
import { CommandIdReused, Refused } from '../../commands/outcomes.ts';
import type { Actor } from '../../domain/terms/actor.ts';
import { actorInLedger } from './actor-in-ledger.ts';
import { seedCommandId, type SeedLine } from './seed-line.ts';
import { createOrder } from './order.ts';
import { createTouchedStreams } from './touched-streams.ts';

/**
 * The outcome of a command: executed, on record before this import, a repetition of one in this import, refused, or
 * skipped because an earlier one on its line was refused.
 */
export type LineOutcome = 'added' | 'known' | 'repeated' | 'skipped' | { readonly refused: string };

const isDone = (outcome: LineOutcome | undefined): boolean =>
  outcome === 'added' || outcome === 'known' || outcome === 'repeated';

/** A command with its deterministic id. */
export interface Identified {
  readonly line: SeedLine;
  readonly id: string;
  /** True if the prefetch found nothing under the id. */
  readonly isNew: boolean;
}

/** A line with the id of its command. */
export const identified = (seedName: string, line: SeedLine): Omit<Identified, 'isNew'> => ({
  line,
  id: seedCommandId(seedName, line),
});

interface RunLineOptions {
  readonly ledger: string;
  readonly handle: HandleCommand;
  readonly streamStates: StreamStateCache;
  /** The actor of a line's command; by default the one the line names. */
  readonly actorOf?: (line: SeedLine) => Promise<Actor>;
}

/** The most ids that are remembered. A command that recurs in the file is executed once. */
const idsRememberedMax = 50_000;

/**
 * The most ids by which repetitions are told from commands that were on record before. Later ones of a longer file
 * count as on record.
 */
const idsCountedMax = 5_000_000;

/** 52 bits of the digest in an id. */
const digestOf = (id: string): number => Number.parseInt(id.slice(-13), 16);

/**
 * Executes the commands of one line. Rejects if the outcome is unknown: the database is unavailable, or a queue is
 * full.
 */
export type RunLine = (commands: readonly Identified[]) => Promise<LineOutcome[]>;

/**
 * Executes the commands of one line in sequence, and those of many lines concurrently. Must be called in the order of
 * the file.
 */
export const createRunLine = (options: RunLineOptions): RunLine => {
  const order = createOrder();
  const touchedBy = createTouchedStreams();
  const remembered = new LRUCache<string, Promise<LineOutcome>>({ max: idsRememberedMax });
  const counted = new Set<number>();

  const runCommand = (command: Identified, previous: Promise<LineOutcome>): Promise<LineOutcome> => {
    const same = remembered.get(command.id);
    const { writes, reads } = touchedBy(command.line.command);
    // A repetition changes nothing, so it only reads. Otherwise hundreds of lines that name one claimant would wait for
    // each other.
    const touched = same === undefined ? { writes, reads } : { writes: [], reads: [...writes, ...reads] };
    const outcome = order.run(touched, async (before) => {
      // The commands of a line depend on the earlier ones.
      if (!isDone(await previous)) return 'skipped';
      if (isDone(await same)) return 'repeated';
      if (counted.has(digestOf(command.id))) return 'repeated';
      const first = await attempt(options, command);
      // A refused command may depend on an earlier line in progress, so it is tried once more after those.
      const last = !isDone(first) && (await before()) ? await attempt(options, command) : first;
      if (isDone(last) && counted.size < idsCountedMax) counted.add(digestOf(command.id));
      return last;
    });
    remembered.set(command.id, outcome);
    return outcome;
  };

  return async (commands) => {
    const outcomes: Promise<LineOutcome>[] = [];
    let previous: Promise<LineOutcome> = Promise.resolve('known');
    for (const command of commands) {
      previous = runCommand(command, previous);
      outcomes.push(previous);
    }
    return Promise.all(outcomes);
  };
};

const attempt = async (
  {
    ledger,
    handle,
    streamStates,
    actorOf = (each) => actorInLedger(streamStates, ledger, each),
  }: RunLineOptions,
  { line, id, isNew }: Identified,
): Promise<LineOutcome> => {
  // The id is a digest of the whole command, so a recorded id means the same command.
  if (!isNew) return 'known';
  try {
    const by = await actorOf(line);
    const { replayed } = await handle(ledger, {
      command: line.command,
      by,
      id: { command: id, fingerprint: id, keep: null, isNew },
    });
    return replayed ? 'known' : 'added';
  } catch (error) {
    if (error instanceof Refused || error instanceof CommandIdReused)
      return { refused: `${line.command.type} is refused: ${error.message}` };
    throw error;
  }
};
