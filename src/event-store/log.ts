import type { Database } from '../database/connect.ts';
import { createWakeUps, type WakeUp } from '../background/wake-up.ts';
import { longTransaction } from '../database/transaction.ts';
import { batchLookups } from '../database/batched-lookup.ts';
import { coalesce } from '../database/coalesce.ts';
import type { RecordedEvent } from '../domain/events.ts';
import { appendBatch, type Append, type AppendOutcome } from './append.ts';
import {
  createAppendQueue,
  unobservedBatches,
  type AppendQueueLimits,
  type BatchObserver,
} from './append-queue.ts';
import {
  appendCopies,
  beginMirror,
  readCommandsToCopy,
  readEventsToCopy,
  readMirrors,
  restore,
  type CopiedCommand,
  type CopiedEvent,
  type Restoring,
} from './copy.ts';
import { createHeadPoller, follow, type FollowOptions, type HeadPoller } from './follow.ts';
import * as feed from './filtered-read.ts';
import * as reads from './read.ts';
import { createRecent, freshEvents } from './recent-events.ts';
import { toRecorded } from './stored-event.ts';

/** The event log of one deployment: the only way to write events, and all ways to read them. */
export interface Log {
  /** Appends through the group commit queue. */
  append(ledger: string, append: Append): Promise<AppendOutcome>;
  /** Creates a ledger with its partitions. Resolves to false if it existed. */
  createLedger(ledger: string): Promise<boolean>;
  /** Creates partitions ahead of need. */
  makePartitions(ledger: string): Promise<void>;
  /** The ledgers of this deployment, without copies of others. */
  ledgers(): Promise<string[]>;
  /** The copies of other ledgers, each with the address of its origin. They accept no appends. */
  mirrors(): Promise<Map<string, string>>;
  /**
   * Creates a copy unless the ledger exists. Resolves to the origin of the copy, or to null for a ledger of this
   * deployment.
   */
  beginMirror(ledger: string, origin: string): Promise<string | null>;
  /** Adds copied events after a position. Resolves to false if the copy does not end there. Throws `CopyTaken`. */
  appendCopies(ledger: string, after: number, events: readonly CopiedEvent[]): Promise<boolean>;
  head(ledger: string): Promise<number>;
  positionAt(ledger: string, time: string): Promise<number>;
  after(ledger: string, position: number, limit: number): Promise<RecordedEvent[]>;
  visible(ledger: string, asked: reads.VisibleEvents): Promise<RecordedEvent[]>;
  readFiltered(
    ledger: string,
    filter: feed.EventFilter,
    range: { after: number; upTo: number; limit: number },
  ): Promise<RecordedEvent[]>;
  previous(ledger: string, filter: feed.EventFilter, upTo: number): Promise<number>;
  topics(ledger: string, claims: readonly string[]): Promise<feed.Classified[]>;
  stream(ledger: string, stream: string, afterVersion: number, limit?: number): Promise<RecordedEvent[]>;
  items(ledger: string, stream: string, items: readonly string[], upTo: number): Promise<RecordedEvent[]>;
  /** Returns one of the items that belongs to another stream than this one; undefined if none does. */
  taken(ledger: string, stream: string, items: readonly string[]): Promise<string | undefined>;
  pointingTo(ledger: string, item: string): Promise<RecordedEvent[]>;
  snapshot(ledger: string, stream: string): Promise<reads.Snapshot | undefined>;
  snapshots(ledger: string, streams: readonly string[]): Promise<Map<string, reads.Snapshot>>;
  command(ledger: string, id: string): Promise<reads.EarlierCommand | undefined>;
  /** Which of these command ids were executed. */
  commandsThere(ledger: string, ids: readonly string[]): Promise<Set<string>>;
  /** A page of events with every column, for an export. */
  eventsToCopy(
    ledger: string,
    page: { readonly after: number; readonly upTo: number; readonly limit: number },
  ): Promise<CopiedEvent[]>;
  commandsToCopy(
    ledger: string,
    page: { readonly after: string; readonly upTo: number; readonly limit: number },
  ): Promise<CopiedCommand[]>;
  /** Fills an empty ledger in one transaction. Throws `NotEmpty` or `CopyTaken`. */
  restore(ledger: string, work: (restoring: Restoring) => Promise<void>): Promise<void>;
  follow(ledger: string, options: FollowOptions): AsyncGenerator<readonly RecordedEvent[], void, void>;
  /** Whether this process has appended something after the position and still caches it. */
  isBehind(ledger: string, position: number): boolean;
  /** The number of commands of a ledger that wait in the append queue. */
  waiting(ledger: string): number;
  /** Resolves once no append is queued or in flight. */
  drained(): Promise<void>;
}

type Reads = Omit<
  Log,
  | 'append'
  | 'isBehind'
  | 'waiting'
  | 'drained'
  | 'after'
  | 'follow'
  | 'createLedger'
  | 'makePartitions'
  | 'restore'
  | 'beginMirror'
  | 'appendCopies'
>;

const readsOf = (database: Database): Reads => ({
  ledgers: () => database.run(reads.readLedgers),
  mirrors: () => database.run(readMirrors),
  head: (ledger) => database.run((sql) => reads.readHead(sql, ledger)),
  positionAt: (ledger, time) => database.run((sql) => reads.readPositionAt(sql, ledger, time)),
  visible: (ledger, asked) => database.run((sql) => reads.readVisible(sql, ledger, asked)),
  readFiltered: (ledger, filter, range) =>
    database.run((sql) => feed.readFiltered(sql, ledger, filter, range)),
  previous: (ledger, filter, upTo) => database.run((sql) => feed.readPrevious(sql, ledger, filter, upTo)),
  topics: (ledger, claims) => database.run((sql) => feed.readTopics(sql, ledger, claims)),
  stream: (ledger, stream, version, limit) =>
    database.run((sql) => reads.readStream(sql, ledger, stream, version, limit)),
  items: (ledger, stream, items, upTo) =>
    database.run((sql) => reads.readItems(sql, ledger, stream, items, upTo)),
  taken: (ledger, stream, items) => database.run((sql) => reads.readTaken(sql, ledger, stream, items)),
  pointingTo: sharedPointingTo(database),
  snapshot: sharedSnapshots(database),
  eventsToCopy: (ledger, page) => database.run((sql) => readEventsToCopy(sql, ledger, page)),
  commandsToCopy: (ledger, page) => database.run((sql) => readCommandsToCopy(sql, ledger, page)),
  snapshots: (ledger, streams) => database.run((sql) => reads.readSnapshots(sql, ledger, streams)),
  command: (ledger, id) => database.run((sql) => reads.readCommand(sql, ledger, id)),
  commandsThere: (ledger, ids) => database.run((sql) => reads.readCommandsThere(sql, ledger, ids)),
});

/**
 * Batched reads: concurrent requests for the snapshots of a ledger share one query. Many commands need the same source
 * or policy.
 */
const sharedSnapshots = (database: Database): Log['snapshot'] => {
  const lookUp = coalesce((name) => {
    const [ledger = '', stream = ''] = name.split('\n');
    return database.run((sql) => reads.readSnapshot(sql, ledger, stream));
  });
  return (ledger, stream) => lookUp(`${ledger}\n${stream}`);
};

/** Batched reads: concurrent requests share one query. Every proposed verdict asks for the parts of its claim. */
const sharedPointingTo = (database: Database): Log['pointingTo'] => {
  const lookUp = batchLookups((ledger, items) =>
    database.run((sql) => reads.readPointingTo(sql, ledger, items)),
  );
  // Each caller parses its own events. An event that cannot be parsed fails only its own caller.
  return async (ledger, item) => ((await lookUp(ledger, item)) ?? []).map((row) => toRecorded(ledger, row));
};

const makePartitionsWith =
  (writer: Database): Log['makePartitions'] =>
  async (ledger) => {
    await writer.run((sql) => sql`select log.make_partitions(${ledger})`);
  };

/**
 * How often partitions are checked, in positions. A partition has ten million positions and two are created ahead, so
 * every millionth is early enough.
 */
const partitionMark = 1_000_000;

/** Whether these events cross a mark at which partitions are checked. */
const isTimeForPartitions = (events: readonly { readonly position: number }[]): boolean =>
  events.some((event) => event.position % partitionMark === 0);

const headPollerOn = (database: Database, appended: (ledger: string) => WakeUp): HeadPoller =>
  createHeadPoller((ledgers) => database.run((sql) => reads.readHeads(sql, ledgers)), appended);

/** `writer` is the one connection that appends; `database` is the pool that reads. */
export const createLog = (
  writer: Database,
  database: Database,
  limits: AppendQueueLimits,
  watch: BatchObserver = unobservedBatches,
): Log => {
  const appended = createWakeUps();
  const recent = createRecent();
  const headPoller = headPollerOn(database, appended);
  const makePartitions = makePartitionsWith(writer);
  const queue = createAppendQueue(async (ledger, batch) => {
    const begun = performance.now();
    let outcomes: AppendOutcome[] | undefined;
    try {
      outcomes = await writer.run((sql) => appendBatch(sql, ledger, batch));
    } finally {
      watch.settled(batch.length, outcomes, performance.now() - begun);
    }
    const fresh = freshEvents(ledger, batch, outcomes);
    recent.add(ledger, fresh);
    appended(ledger).wake();
    // A failure is harmless here: partitions are created far ahead of need, and the next mark tries again.
    if (isTimeForPartitions(fresh)) makePartitions(ledger).catch(() => undefined);
    return outcomes;
  }, limits);
  const after = (ledger: string, position: number, limit: number): Promise<RecordedEvent[]> =>
    database.run((sql) => reads.readAfter(sql, ledger, position, limit));
  return {
    append: queue.append,
    waiting: queue.waiting,
    isBehind: (ledger, position) => recent.has(ledger, position + 1),
    drained: queue.drained,
    after,
    follow: (ledger, options) =>
      follow(
        async (position, limit) =>
          recent.after(ledger, position, limit) ?? (await after(ledger, position, limit)),
        headPoller,
        ledger,
        options,
      ),
    createLedger: (ledger) =>
      writer.run(async (sql) => {
        const [row] = await sql<{ created: boolean }[]>`select log.create_ledger(${ledger}) as created`;
        return row?.created ?? false;
      }),
    makePartitions,
    restore: async (ledger, work) => {
      await longTransaction(writer, (tx) => restore(tx, ledger, work));
      appended(ledger).wake();
    },
    beginMirror: (ledger, origin) => writer.run((sql) => beginMirror(sql, ledger, origin)),
    appendCopies: async (ledger, position, events) => {
      const added = await writer.run((sql) => appendCopies(sql, ledger, position, events));
      appended(ledger).wake();
      return added;
    },
    ...readsOf(database),
  };
};
