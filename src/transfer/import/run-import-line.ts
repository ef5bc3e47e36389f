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
 * What became of a command: carried out now, known from before, refused, or not given because one before it on the same
 * line was refused.
 */
export type Outcome = 'added' | 'known' | 'skipped' | { readonly refused: string };

const isDone = (outcome: Outcome | undefined): boolean => outcome === 'added' || outcome === 'known';

/** A command with the id under which the ledger knows it. */
export interface Identified {
  readonly line: SeedLine;
  readonly id: string;
  /** Whether nothing was on record under its id when it was looked up, just now. */
  readonly isNew: boolean;
}

export const identified = (seedName: string, line: SeedLine): Omit<Identified, 'isNew'> => ({
  line,
  id: seedCommandId(seedName, line),
});

interface Giving {
  readonly ledger: string;
  readonly handle: HandleCommand;
  readonly streamStates: StreamStateCache;
  /** Who gives the command of a line; usually whom the line names. */
  readonly actorOf?: (line: SeedLine) => Promise<Actor>;
}

/** The ids that are remembered, so that a command which recurs in the file is not given again. */
const idsRememberedMax = 50_000;

/** Throws where nothing can be said of the command: the database is away, or too much is waiting. */
export type RunLine = (commands: readonly Identified[]) => Promise<Outcome[]>;

/** Gives the commands of one line after the other, of many lines side by side. Lines come in the order of the file. */
export const createRunLine = (giving: Giving): RunLine => {
  const order = createOrder();
  const touchedBy = createTouchedStreams();
  const remembered = new LRUCache<string, Promise<Outcome>>({ max: idsRememberedMax });

  const giveOne = (command: Identified, previous: Promise<Outcome>): Promise<Outcome> => {
    const same = remembered.get(command.id);
    const { writes, reads } = touchedBy(command.line.command);
    // What was given already moves nothing on: hundreds of lines may name one claimant, and need not wait for each other.
    const touched = same === undefined ? { writes, reads } : { writes: [], reads: [...writes, ...reads] };
    const outcome = order.run(touched, async (before) => {
      // The commands of a line rest on one another.
      if (!isDone(await previous)) return 'skipped';
      if (isDone(await same)) return 'known';
      const first = await attempt(giving, command);
      // What is refused may rest on something earlier in the file that is not done yet.
      return !isDone(first) && (await before()) ? attempt(giving, command) : first;
    });
    remembered.set(command.id, outcome);
    return outcome;
  };

  return async (commands) => {
    const outcomes: Promise<Outcome>[] = [];
    let previous: Promise<Outcome> = Promise.resolve('known');
    for (const command of commands) {
      previous = giveOne(command, previous);
      outcomes.push(previous);
    }
    return Promise.all(outcomes);
  };
};

const attempt = async (
  { ledger, handle, streamStates, actorOf = (each) => actorInLedger(streamStates, ledger, each) }: Giving,
  { line, id, isNew }: Identified,
): Promise<Outcome> => {
  // The id is a digest of all that the command says, so what is on record under it is this command.
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
