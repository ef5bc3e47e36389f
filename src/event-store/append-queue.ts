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
export interface BatchWatch {
  settled(
    commands: number,
    outcomes: readonly Pick<AppendOutcome, 'outcome'>[] | undefined,
    milliseconds: number,
  ): void;
}
export const unwatched: BatchWatch = { settled: () => undefined };

export interface AppendQueue {
  /** Resolves when the events are durable, or with why they were not appended. */
  append(ledger: string, append: Append): Promise<AppendOutcome>;
  /** How many commands of a ledger wait, without those in flight. */
  waiting(ledger: string): number;
  /** Resolves when nothing waits and nothing is in flight. */
  drained(): Promise<void>;
}

/**
 * One queue for each ledger with one append in flight: what queues up meanwhile is the next batch.
 * So the cost of a commit is shared by all who wait for it, and no lock is held across application code.
 */
export const createAppendQueue = (
  write: (ledger: string, batch: readonly Append[]) => Promise<AppendOutcome[]>,
  limits: AppendQueueLimits,
): AppendQueue => {
  const queues = new Map<string, Waiting[]>();
  const flights = new Map<string, Promise<void>>();

  const run = async (ledger: string, queue: Waiting[]): Promise<void> => {
    // Whoever calls in the same turn of the event loop travels in the same batch.
    await new Promise(setImmediate);
    while (queue.length > 0) await settle(ledger, takeBatch(queue, limits), write);
    flights.delete(ledger);
    queues.delete(ledger);
  };

  return {
    append: (ledger, append) =>
      new Promise((resolve, reject) => {
        const queue = queues.get(ledger) ?? [];
        if (queue.length >= limits.appendQueueMaxCommands)
          throw new Overloaded(
            `more than ${limits.appendQueueMaxCommands} commands are waiting to be appended`,
          );
        queue.push({ append, bytes: bytesOf(append), resolve, reject });
        queues.set(ledger, queue);
        if (!flights.has(ledger)) flights.set(ledger, run(ledger, queue));
      }),
    waiting: (ledger) => queues.get(ledger)?.length ?? 0,
    drained: async () => {
      await Promise.all(flights.values());
    },
  };
};

/** Takes the longest run from the front that one statement can carry, leaving a second command of a stream for the next. */
const takeBatch = (queue: Waiting[], limits: AppendQueueLimits): Waiting[] => {
  const batch: Waiting[] = [];
  const left: Waiting[] = [];
  const written = new Set<string>();
  const read = new Set<string>();
  let bytes = 0;
  for (const each of queue) {
    const { stream, command, requires = [] } = each.append;
    const writes = command === undefined ? [stream] : [stream, `command ${command.id}`];
    const reads = requires.map((required) => required.stream);
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
