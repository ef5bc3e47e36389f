import { Overloaded } from '../database/limiter.ts';
import { isUnavailable } from '../database/unavailable.ts';
import { bytesOf, type Append, type AppendOutcome } from './append.ts';

export interface AppendQueueLimits {
  readonly appendBatchMaxCommands: number;
  readonly appendBatchMaxBytes: number;
  /** How many commands of one ledger may wait; the next is refused. */
  readonly appendQueueMaxCommands: number;
}

interface Waiting {
  readonly append: Append;
  readonly bytes: number;
  readonly resolve: (outcome: AppendOutcome) => void;
  readonly reject: (error: unknown) => void;
}

/** Sees every statement that appends. `outcomes` are undefined where it failed as a whole. */
export interface BatchObserver {
  settled(
    commands: number,
    outcomes: readonly Pick<AppendOutcome, 'outcome'>[] | undefined,
    milliseconds: number,
  ): void;
}
export const unobservedBatches: BatchObserver = { settled: () => undefined };

export interface AppendQueue {
  /** Resolves when the events are durable, or with why they were not appended. */
  append(ledger: string, append: Append): Promise<AppendOutcome>;
  /** How many commands of a ledger wait, without those in flight. */
  waiting(ledger: string): number;
  /** Resolves when nothing waits and nothing is in flight. */
  drained(): Promise<void>;
}

/**
 * From so many commands on that wait behind one append a second one is sent after it on the same connection. Then the
 * database has the next batch at hand when it ends one, and need not wait until we have read its answer. For fewer the
 * commit that they would not share costs more than the wait.
 */
export const secondFlightMinCommands = 64;

/** What waits to be appended to one ledger, and the batches that are on their way. */
interface Line {
  readonly waiting: Waiting[];
  readonly inFlight: Set<readonly Waiting[]>;
  readonly idle: PromiseWithResolvers<undefined>;
}

/**
 * One line for each ledger: what waits while an append is in flight is the next batch. So the cost of a commit is shared
 * by all who wait for it, and no lock is held across application code.
 */
export const createAppendQueue = (
  write: (ledger: string, batch: readonly Append[]) => Promise<AppendOutcome[]>,
  limits: AppendQueueLimits,
): AppendQueue => {
  const lines = new Map<string, Line>();

  const send = (ledger: string, line: Line): void => {
    const { waiting, inFlight, idle } = line;
    const needed = [1, secondFlightMinCommands][inFlight.size] ?? Number.POSITIVE_INFINITY;
    const batch = waiting.length >= needed ? takeBatch(waiting, limits, [...inFlight].flat()) : [];
    if (batch.length > 0) {
      inFlight.add(batch);
      void settle(ledger, batch, write).then(() => {
        inFlight.delete(batch);
        send(ledger, line);
      });
      send(ledger, line);
    } else if (inFlight.size === 0) {
      lines.delete(ledger);
      idle.resolve(undefined);
    }
  };

  const begin = (ledger: string): Line => {
    const line = {
      waiting: [],
      inFlight: new Set<readonly Waiting[]>(),
      idle: Promise.withResolvers<undefined>(),
    };
    lines.set(ledger, line);
    // Whoever calls in the same turn of the event loop travels in the same batch.
    setImmediate(send, ledger, line);
    return line;
  };

  return {
    append: (ledger, append) =>
      new Promise((resolve, reject) => {
        const line = lines.get(ledger) ?? begin(ledger);
        if (line.waiting.length >= limits.appendQueueMaxCommands)
          throw new Overloaded(
            `more than ${limits.appendQueueMaxCommands} commands are waiting to be appended`,
          );
        line.waiting.push({ append, bytes: bytesOf(append), resolve, reject });
        if (line.inFlight.size === 1 && line.waiting.length === secondFlightMinCommands) send(ledger, line);
      }),
    waiting: (ledger) => lines.get(ledger)?.waiting.length ?? 0,
    drained: async () => {
      await Promise.all([...lines.values()].map(({ idle }) => idle.promise));
    },
  };
};

const touchedBy = ({ stream, command, requires = [] }: Append) => ({
  writes: command === undefined ? [stream] : [stream, `command ${command.id}`],
  reads: requires.map((required) => required.stream),
});

/**
 * Takes the longest run from the front that one statement can carry, leaving a second command of a stream for the next,
 * and what touches a stream that is in flight for the one after that.
 */
const takeBatch = (queue: Waiting[], limits: AppendQueueLimits, inFlight: readonly Waiting[]): Waiting[] => {
  const batch: Waiting[] = [];
  const left: Waiting[] = [];
  const touched = inFlight.map((each) => touchedBy(each.append));
  const written = new Set(touched.flatMap(({ writes }) => writes));
  const read = new Set(touched.flatMap(({ reads }) => reads));
  let bytes = 0;
  for (const each of queue) {
    const { writes, reads } = touchedBy(each.append);
    const fits =
      batch.length === 0 ||
      (batch.length < limits.appendBatchMaxCommands && bytes + each.bytes <= limits.appendBatchMaxBytes);
    // One statement judges all its commands by what was there before it, so no two of them may touch one stream.
    const isApart =
      !writes.some((name) => written.has(name) || read.has(name)) && !reads.some((name) => written.has(name));
    if (fits && isApart) {
      batch.push(each);
      bytes += each.bytes;
    } else left.push(each);
    // A stream whose earlier command stays behind stays behind as well, or the two would change places.
    for (const name of writes) written.add(name);
    for (const name of reads) read.add(name);
  }
  queue.splice(0, queue.length, ...left);
  return batch;
};

const settle = async (
  ledger: string,
  batch: readonly Waiting[],
  write: (ledger: string, batch: readonly Append[]) => Promise<AppendOutcome[]>,
): Promise<void> => {
  try {
    const outcomes = await write(
      ledger,
      batch.map((each) => each.append),
    );
    for (const [index, each] of batch.entries()) {
      const outcome = outcomes[index];
      if (outcome === undefined) each.reject(new Error('the log gave no outcome for a command'));
      else each.resolve(outcome);
    }
  } catch (error) {
    if (batch.length === 1 || isUnavailable(error)) for (const each of batch) each.reject(error);
    // One command that the database cannot store must not take its neighbours down: each is tried alone.
    else for (const each of batch) await settle(ledger, [each], write);
  }
};
