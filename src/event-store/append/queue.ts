import { Overloaded } from '../../database/limiter.ts';
import { isUnavailable } from '../../database/unavailable.ts';
import { bytesOf, itemsOfAppend, partsOf, type Append } from './append.ts';
import type { AppendOutcome } from './outcome.ts';

/** Limits of the append queue. */
export interface AppendQueueLimits {
  /** The most commands in one statement. */
  readonly appendBatchMaxCommands: number;
  /** The most bytes of events and states in one statement. */
  readonly appendBatchMaxBytes: number;
  /** The most commands of one ledger that may wait. A further one is rejected with `Overloaded`. */
  readonly appendQueueMaxCommands: number;
}

interface Touched {
  readonly writes: readonly string[];
  readonly reads: readonly string[];
  /** Whether it needs a statement of its own. */
  readonly isAlone: boolean;
}

interface WaitingAppend {
  readonly append: Append;
  readonly bytes: number;
  /** The streams and names that it writes and reads. Each batch looks at all appends that wait. */
  readonly touched: Touched;
  readonly resolve: (outcome: AppendOutcome) => void;
  readonly reject: (error: unknown) => void;
}

/** Observes every statement that appends. `outcomes` is undefined if the statement failed as a whole. */
export interface BatchObserver {
  settled(
    commands: number,
    outcomes: readonly Pick<AppendOutcome, 'outcome'>[] | undefined,
    milliseconds: number,
  ): void;
}
/** The observer for a service without metrics. */
export const unobservedBatches: BatchObserver = { settled: () => undefined };

/** Group commit for appends, one queue per ledger. */
export interface AppendQueue {
  /**
   * Resolves with the outcome once it is durable. Rejects with `Overloaded` if the queue is full, and with the
   * database's error if the statement failed.
   */
  append(ledger: string, append: Append): Promise<AppendOutcome>;
  /** The number of queued commands of a ledger, without those in flight. */
  waiting(ledger: string): number;
  /** Resolves once nothing is queued or in flight. */
  drained(): Promise<void>;
}

/**
 * Pipelining: with this many commands queued, a second batch is sent behind the one in flight. The database then starts
 * it without waiting for a round trip. Below this number, two commits cost more than the round trip saves.
 */
export const secondFlightMinCommands = 64;

/** The queue of one ledger and its batches in flight. */
interface LedgerQueue {
  readonly waiting: WaitingAppend[];
  readonly inFlight: Set<readonly WaitingAppend[]>;
  readonly idle: PromiseWithResolvers<undefined>;
}

/**
 * Group commit: commands that arrive while an append is in flight form the next batch. They share the cost of one
 * commit, and no lock is held while application code runs.
 */
export const createAppendQueue = (
  write: (ledger: string, batch: readonly Append[]) => Promise<AppendOutcome[]>,
  limits: AppendQueueLimits,
): AppendQueue => {
  const lines = new Map<string, LedgerQueue>();

  const send = (ledger: string, line: LedgerQueue): void => {
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

  const begin = (ledger: string): LedgerQueue => {
    const line = {
      waiting: [],
      inFlight: new Set<readonly WaitingAppend[]>(),
      idle: Promise.withResolvers<undefined>(),
    };
    lines.set(ledger, line);
    // Commands of the same turn of the event loop share one batch.
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
        line.waiting.push({ append, bytes: bytesOf(append), touched: touchedBy(append), resolve, reject });
        if (line.inFlight.size === 1 && line.waiting.length === secondFlightMinCommands) send(ledger, line);
      }),
    waiting: (ledger) => lines.get(ledger)?.waiting.length ?? 0,
    drained: async () => {
      await Promise.all([...lines.values()].map(({ idle }) => idle.promise));
    },
  };
};

const touchedBy = (append: Append): Touched => {
  const { command, requires = [], beside = [] } = append;
  // If two commands name the same new item in two streams, the second must see the reservation of the first.
  const writes = [...partsOf(append).map(({ stream }) => stream), ...itemsOfAppend(append)];
  if (command !== undefined) writes.push(`command ${command.id}`);
  const reads = requires.map((required) => required.stream);
  return { writes, reads, isAlone: beside.length > 0 };
};

/**
 * Takes the longest run from the front of the queue that one statement can carry. A second command of the same stream
 * stays for the next batch. So does a command that touches a stream in flight.
 */
const takeBatch = (
  queue: WaitingAppend[],
  limits: AppendQueueLimits,
  inFlight: readonly WaitingAppend[],
): WaitingAppend[] => {
  const batch: WaitingAppend[] = [];
  const left: WaitingAppend[] = [];
  const written = new Set(inFlight.flatMap(({ touched }) => touched.writes));
  const read = new Set(inFlight.flatMap(({ touched }) => touched.reads));
  let bytes = 0;
  let hasLone = false;
  for (const each of queue) {
    const { writes, reads, isAlone } = each.touched;
    // An append to several streams has a statement of its own, which ends the batch.
    hasLone ||= isAlone && batch.length === 0;
    const fits =
      batch.length === 0 ||
      (!isAlone &&
        !hasLone &&
        batch.length < limits.appendBatchMaxCommands &&
        bytes + each.bytes <= limits.appendBatchMaxBytes);
    // A statement judges all its commands by the state before it, so no two of them may touch one stream.
    const isApart =
      !writes.some((name) => written.has(name) || read.has(name)) && !reads.some((name) => written.has(name));
    if (fits && isApart) {
      batch.push(each);
      bytes += each.bytes;
    } else left.push(each);
    // A later command of a postponed stream is postponed too; otherwise the two would change order.
    for (const name of writes) written.add(name);
    for (const name of reads) read.add(name);
  }
  queue.splice(0, queue.length, ...left);
  return batch;
};

const settle = async (
  ledger: string,
  batch: readonly WaitingAppend[],
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
    // One command that the database cannot store must not fail the whole batch, so each is tried alone.
    else for (const each of batch) await settle(ledger, [each], write);
  }
};
